using System.Collections.Immutable;
using Site.Model.Disclosure;
using Site.Reading.FrontMatter;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

/// <summary>
/// What perhaps must not go out of a question's file: what is told of any file, and who is named. Names are not looked for in the keys that name bodies and the page's own people, nor in comments; what
/// is said of who asks is read by itself.
/// </summary>
internal static class QuestionPersons
{
    private static readonly ImmutableArray<Field> OfOthers =
        [Fields.ApprovedBy, Fields.Author, Fields.ReprintedFrom, Fields.Accepted, QuestionFields.AnsweredBy, QuestionFields.PassedOnTo, QuestionFields.Asker];

    // Their values too are read, since YAML has other ways to write a letter.
    private static readonly ImmutableArray<Field<string>> Shown = [Fields.Title, QuestionFields.Asked];

    /// <param name="text">The whole file.</param>
    public static ImmutableArray<Finding> Find(string text, FrontMatterBlock block, FieldValues values)
    {
        var asker = values.SpanOf(QuestionFields.Asker);
        var others = OfOthers.Where(values.IsWritten).Select(field => values.SpanOf(field).Line).ToHashSet();
        if (values.Get(Fields.Accepted) is { } accepted)
        {
            others.UnionWith(AcceptedFields.Schema.All.Select(field => accepted.SpanOf(field).Line));
        }

        var lines = text.Split('\n');
        var named = PersonNameReader.Read(text).Where(found => !others.Contains(found.Span.Line) && !IsComment(found.Span.Line)).ToImmutableArray();
        return
        [
            .. FindingReader.Read(text).Where(found => found.Span.Line != asker.Line || found.Kind is FindingKind.SecretStamp or FindingKind.SecretWord or FindingKind.InternalMark),
            .. values.Get(QuestionFields.Asker) is { } words ? AskerReader.Read(words).Select(found => new Finding(FindingKind.Asker, found, asker)) : [],
            .. named,
            .. from field in Shown
               where values.Get(field) is not null
               from found in PersonNameReader.Read(values.Get(field)!)
               where !named.Any(known => known.Value == found.Value)
               select found with { Span = values.SpanOf(field) },
        ];

        bool IsComment(int line) => line < block.BodyFirstLine && lines[line - 1].AsSpan().TrimStart().StartsWith('#');
    }
}
