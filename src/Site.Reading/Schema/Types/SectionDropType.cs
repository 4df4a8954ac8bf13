using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <param name="Whole">The section itself.</param>
public sealed record SectionDrop(bool Whole, ImmutableArray<Located<UrlPath>> Documents);

/// <summary>The things that an issue leaves out of a section: documents, or with <c>true</c> the whole section.</summary>
public sealed class SectionDropType(string example) : FieldType<SectionDrop>("danh sách bài, hoặc true", example)
{
    private readonly ListType<Located<UrlPath>> _documents = new(new DocumentPathType(example), example, splitsAtCommas: true);

    public override JsonNode? Plain(JsonNode? written) =>
        written is JsonValue text && YesNoType.Parse(PlainWords.Of(text)) is { } whole ? JsonValue.Create(whole) : _documents.Plain(written);

    internal override bool TryRead(YamlNode node, FieldContext context, [MaybeNullWhen(false)] out SectionDrop value)
    {
        if (node is YamlScalar scalar && YesNoType.Parse(scalar.Text) is { } whole)
        {
            value = new SectionDrop(whole, []);
            return true;
        }

        var read = _documents.TryRead(node, context, out var documents);
        value = new SectionDrop(false, documents);
        return read;
    }
}
