using System.Collections.Immutable;
using Site.Model.Disclosure;
using Site.Reading.FrontMatter;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

/// <summary>Who is named in a question or its answer. The keys that name bodies and the page's own people are left out, and so are comments.</summary>
internal static class QuestionPersons
{
    private static readonly ImmutableArray<Field> OfOthers =
        [Fields.ApprovedBy, Fields.Author, Fields.ReprintedFrom, Fields.Accepted, QuestionFields.AnsweredBy, QuestionFields.PassedOnTo, QuestionFields.Asker];

    /// <param name="text">The whole file.</param>
    public static ImmutableArray<Finding> Find(string text, FrontMatterBlock block, FieldValues values)
    {
        var others = OfOthers.Where(values.IsWritten).Select(field => values.SpanOf(field).Line).ToHashSet();
        if (values.Get(Fields.Accepted) is { } accepted)
        {
            others.UnionWith(AcceptedFields.Schema.All.Select(field => accepted.SpanOf(field).Line));
        }

        var lines = text.Split('\n');
        return
        [
            .. values.Get(QuestionFields.Asker) is { } asker
                ? AskerReader.Read(asker).Select(found => new Finding(FindingKind.Asker, found, values.SpanOf(QuestionFields.Asker)))
                : [],
            .. PersonNameReader.Read(text).Where(found => !others.Contains(found.Span.Line) && !IsComment(found.Span.Line)),
        ];

        bool IsComment(int line) => line < block.BodyFirstLine && lines[line - 1].AsSpan().TrimStart().StartsWith('#');
    }
}
