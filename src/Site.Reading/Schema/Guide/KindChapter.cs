using System.Collections.Immutable;
using Site.Model.Documents;

namespace Site.Reading.Schema.Guide;

/// <summary>What the guide says about one kind of document besides its keys.</summary>
/// <param name="Example">The keys of the example, in the order in which an editor would write them; none where another kind's example shows as much.</param>
internal sealed record KindChapter(
    DocumentKind Kind, string Heading, string ExampleFile, string Introduction, ImmutableArray<ExampleLine> Example, string ExampleBody);

/// <param name="Value">The value to show; null: the field's own example suits the kind.</param>
internal sealed record ExampleLine(Field Field, string? Value = null)
{
    public static implicit operator ExampleLine(Field field) => new(field);
}
