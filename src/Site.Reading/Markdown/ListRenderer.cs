using System.Globalization;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Site.Model.Text;
using Site.Reading.Markdown.PartyMarks;

namespace Site.Reading.Markdown;

/// <summary>
/// Writes Markdown's lists. Numbers stay as typed: an item carries its number where that is not the previous one plus one, and a number that a browser would
/// write in another way (<c>1)</c>, <c>01.</c>) becomes text. In a list where every number is <c>1.</c>, the browser counts.
/// </summary>
internal sealed class ListRenderer(BodyDraft draft, BlockRenderer blocks, NumberWatch numbers)
{
    private int _depth;

    public void Write(ListBlock list)
    {
        var html = draft.Html;
        html.Markup(list.IsOrdered ? "<ol"u8 : "<ul"u8);
        var countsUp = list is { IsOrdered: true, OrderedDelimiter: '.', Count: > 1 } && list.All(block => Label((ListItemBlock)block) is "1.");
        var isLabelled = list.IsOrdered && (list.OrderedDelimiter == ')' || list.Any(block => Label((ListItemBlock)block) is ['0', _, _, ..]));
        var expected = list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        if (expected != 1 && !isLabelled)
        {
            html.Markup(" start=\""u8);
            html.Number(expected);
            html.Markup("\""u8);
        }

        html.Markup(isLabelled ? " class=\"dau\">\n"u8 : IsTaskList(list) ? " class=\"viec\">\n"u8 : ">\n"u8);
        _depth++;
        foreach (var block in list)
        {
            var item = (ListItemBlock)block;
            if (list.IsOrdered)
            {
                var value = countsUp ? expected : item.Order;
                var label = Label(item);
                numbers.See(MarkKind.Number, list.OrderedDelimiter, _depth, value, new SourceSpan(item.Span.Start, item.Span.Start + label.Length - 1));
                WriteItemStart(value == expected || isLabelled ? null : value);
                expected = value + 1;
                if (isLabelled)
                {
                    blocks.LabelNext(label.ToString(), item.FirstOrDefault() is ParagraphBlock words and not (MarkedLine or SignatureLines) ? words : null);
                }
            }
            else
            {
                WriteItemStart(null);
            }

            blocks.WriteChildren(item);
            html.Markup("</li>\n"u8);
        }

        _depth--;
        html.Markup(list.IsOrdered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    private void WriteItemStart(int? value)
    {
        var html = draft.Html;
        if (value is not { } number)
        {
            html.Markup("<li>"u8);
            return;
        }

        html.Markup("<li value=\""u8);
        html.Number(number);
        html.Markup("\">"u8);
    }

    // As typed: "3.", "01.", "1)".
    private ReadOnlySpan<char> Label(ListItemBlock item)
    {
        var written = draft.Written(item.Span);
        var digits = written.IndexOfAnyExceptInRange('0', '9');
        return digits <= 0 ? default : written[..(digits + 1)];
    }

    private static bool IsTaskList(ListBlock list) => list is [ListItemBlock and [ParagraphBlock { Inline.FirstChild: TaskList }, ..], ..];
}
