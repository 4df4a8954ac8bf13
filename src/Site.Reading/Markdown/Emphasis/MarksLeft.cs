using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Reading.Markdown.Emphasis;

/// <summary>Tells marks that remain in the text because Markdown did not accept them and their meaning is unclear.</summary>
internal static class MarksLeft
{
    public static void Tell(BodyDraft draft, LiteralInline literal)
    {
        var content = literal.Content;
        var text = content.Text;
        for (var at = content.Start; at <= content.End; at++)
        {
            var sign = text[at];
            if (sign is not ('*' or '_' or '#'))
            {
                continue;
            }

            var end = at;
            while (end <= content.End && text[end] == sign)
            {
                end++;
            }

            var (before, after) = (at > 0 ? text[at - 1] : '\0', end < text.Length ? text[end] : '\0');
            var fault = end - at < 2 ? null : sign switch
            {
                '*' => end - at > 3 || LiteralSignsParser.AreLiteral(sign, before, after) ? null : MarkdownFaults.BoldNotTaken,
                '_' => end - at > 3 || LiteralSignsParser.AreLiteral(sign, before, after) || char.IsLetterOrDigit(before) == char.IsLetterOrDigit(after) ? null : MarkdownFaults.BoldNotTaken,
                _ => before == '\0' || char.IsWhiteSpace(before) ? MarkdownFaults.HeadingNotTaken : null,
            };
            if (fault is not null)
            {
                var start = literal.Span.Start + at - content.Start;
                draft.Tell(fault, new SourceSpan(start, start + end - at - 1), text[at..end]);
            }

            at = end - 1;
        }
    }
}
