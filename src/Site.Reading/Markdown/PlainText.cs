using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Site.Reading.Markdown.Tables;

namespace Site.Reading.Markdown;

/// <summary>A line of Markdown as plain text, as one would read it aloud: for headings, alt texts and summaries.</summary>
internal static class PlainText
{
    /// <summary>Deeper nesting is hostile; it is refused elsewhere.</summary>
    public const int MostNesting = 100;

    public static string Of(ContainerInline? inlines)
    {
        // Most lines are one literal.
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        var text = new StringBuilder();
        Append(text, inlines, 0);
        return text.ToString().Trim();
    }

    /// <summary>At most this many characters, cut after a word.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var space = text.AsSpan(0, most).LastIndexOf(' ');
        return text[..(space > 0 ? space : most - 1)].TrimEnd(' ', ',', ';', ':') + "…";
    }

    private static void Append(StringBuilder text, ContainerInline? inlines, int depth)
    {
        if (depth > MostNesting)
        {
            return;
        }

        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline or CellBreak:
                    text.Append(' ');
                    break;
                case ContainerInline container:
                    Append(text, container, depth + 1);
                    break;
            }
        }
    }
}
