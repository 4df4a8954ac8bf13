using System.IO.Compression;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Html;

/// <summary>What a page weighs on the wire, for phones on 3G: bytes after gzip.</summary>
public sealed class BudgetTests
{
    private static readonly SamplePage _article = SampleSite.Built.Page(PageKinds.Article);

    [Fact]
    public void StyleSheets_WeighAtMost20Kilobytes() => Assert.InRange(Weight(StyleSheets), 1, 20 * 1024);

    [Fact]
    public void Scripts_WeighAtMost12Kilobytes() => Assert.InRange(Weight(Scripts), 1, 12 * 1024);

    [Fact]
    public void AnArticle_WithItsStyleAndScript_WeighsAtMost40Kilobytes() =>
        Assert.InRange(Weight([_article.Url, .. StyleSheets, .. Scripts]), 1, 40 * 1024);

    private static IEnumerable<string> StyleSheets =>
        _article.Document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!);

    /// <summary>Those that load with the page, and the one that the search box loads when it is used.</summary>
    private static IEnumerable<string> Scripts => _article.Document.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!)
        .Concat(_article.Document.QuerySelectorAll("form[data-goi-y]").Select(form => form.GetAttribute("data-goi-y")!));

    private static long Weight(IEnumerable<string> urls) => urls.Sum(url =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(SampleSite.Built.FileOf(url)));
        }

        return packed.Length;
    });
}
