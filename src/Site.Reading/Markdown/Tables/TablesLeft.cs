using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Reading.Markdown.Tables;

/// <summary>Tells lines that look like rows of a table but are text: a single row, or a row broken over lines.</summary>
internal static class TablesLeft
{
    public static void Tell(BodyDraft draft, ParagraphBlock paragraph)
    {
        var text = draft.Written(paragraph.Span);
        if (!text.ContainsAny('|', '\t') || paragraph.Parent is TableCell)
        {
            return;
        }

        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            var sign = line is ['|', _, ..] || (line is [.., not '\\', '|']) ? "|" : line.Count('\t') > 1 ? "Tab" : null;
            if (sign is not null)
            {
                var start = paragraph.Span.Start + range.Start.Value;
                draft.Tell(MarkdownFaults.TableNotTaken, new SourceSpan(start, start + text[range].Length - 1), sign);
                return;
            }
        }
    }
}
