using Site.Model.DocumentCodes;

namespace Site.Reading.Markdown.Links;

/// <summary>A code as a link to its document's page, with a title made from the code's own signs; the page shows what the register knows.</summary>
internal static class CodeLink
{
    public static void Open(HtmlWriter html, DocumentCode code, string href)
    {
        html.Markup("<a class=\"so-ky-hieu\" href=\""u8);
        html.Url(href);
        if (Words(code) is { } words)
        {
            html.Markup("\" title=\""u8);
            html.Text(words);
        }

        html.Markup("\">"u8);
    }

    public static void Close(HtmlWriter html) => html.Markup("</a>"u8);

    /// <summary><c>Kế hoạch của Đảng ủy Khối</c>; null when the signs have no names.</summary>
    private static string? Words(DocumentCode code) => (code.TypeName, code.IssuerName) switch
    {
        ({ } type, { } issuer) => $"{type} của {issuer}",
        ({ } type, null) => type,
        (null, { } issuer) => $"Văn bản của {issuer}",
        _ => null,
    };
}
