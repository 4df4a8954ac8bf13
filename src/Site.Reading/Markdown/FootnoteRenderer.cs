using Markdig.Extensions.Footnotes;

namespace Site.Reading.Markdown;

/// <summary>
/// Writes footnotes, with a heading and names of links for screen readers. Their ids have an underscore, which no heading's slug has.
/// </summary>
internal static class FootnoteRenderer
{
    public static void WriteReference(BodyDraft draft, FootnoteLink link)
    {
        var html = draft.Html;
        html.Markup("<sup class=\"so-chu-thich\"><a id=\"cho-doc_"u8);
        html.Number(link.Index);
        html.Markup("\" href=\"#chu-thich_"u8);
        html.Number(link.Footnote.Order);
        html.Markup("\" role=\"doc-noteref\" aria-label=\"Chú thích "u8);
        html.Number(link.Footnote.Order);
        html.Markup("\">"u8);
        html.Number(link.Footnote.Order);
        html.Markup("</a></sup>"u8);
    }

    public static void WriteBackLink(BodyDraft draft, FootnoteLink link)
    {
        var html = draft.Html;
        html.Markup(" <a class=\"ve-cho-doc\" href=\"#cho-doc_"u8);
        html.Number(link.Index);
        html.Markup("\" role=\"doc-backlink\" aria-label=\"Về chỗ đang đọc"u8);

        // The parser numbers the references to one footnote consecutively.
        if (link.Footnote.Links is { Count: > 1 } references)
        {
            html.Markup(" thứ "u8);
            html.Number(link.Index - references[0].Index + 1);
        }

        html.Markup("\">↩</a>"u8);
    }

    public static void Write(BodyDraft draft, BlockRenderer blocks, FootnoteGroup group)
    {
        var html = draft.Html;
        html.Markup("<section class=\"chu-thich\" role=\"doc-endnotes\" aria-labelledby=\"chu-thich_\">\n<h2 id=\"chu-thich_\">Chú thích</h2>\n<ol>\n"u8);
        foreach (var block in group)
        {
            if (block is Footnote footnote)
            {
                html.Markup("<li id=\"chu-thich_"u8);
                html.Number(footnote.Order);
                html.Markup("\">\n"u8);
                blocks.WriteChildren(footnote);
                html.Markup("</li>\n"u8);
            }
        }

        html.Markup("</ol>\n</section>\n"u8);
    }
}
