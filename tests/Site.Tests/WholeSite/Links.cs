using AngleSharp.Html.Parser;

namespace Site.Tests.WholeSite;

/// <summary>What a page's <c>href</c> and <c>src</c> say.</summary>
internal static class Links
{
    public static IEnumerable<string> In(byte[] page)
    {
        using var stream = new MemoryStream(page);
        using var document = new HtmlParser().ParseDocument(stream);
        return [.. document.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }).OfType<string>()];
    }
}
