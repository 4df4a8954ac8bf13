using System.IO.Compression;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Html;

/// <summary>What a page weighs on the wire, for phones on 3G: bytes after gzip.</summary>
public sealed class BudgetTests
{
    private const int Kilobyte = 1024;

    [Fact]
    public void StyleSheets_WeighAtMost20Kilobytes() => Assert.InRange(Weight(StyleSheets(PageKinds.Article)), 1, 20 * Kilobyte);

    [Fact]
    public void Scripts_WeighAtMost12Kilobytes() => Assert.InRange(Weight(Scripts(PageKinds.Article)), 1, 12 * Kilobyte);

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public void Page_WithItsStyleAndScript_WeighsAtMost40Kilobytes(string kind, string url)
    {
        var weight = Weight([url, .. StyleSheets(url), .. Scripts(url)]);
        Assert.True(weight is > 0 and <= 40 * Kilobyte, $"{kind}: {weight} bytes");
    }

    private static IEnumerable<string> StyleSheets(string url) =>
        SampleSite.Built.Page(url).Document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!);

    /// <summary>Those that load with the page, and the one that the search box loads when it is used.</summary>
    private static IEnumerable<string> Scripts(string url)
    {
        var page = SampleSite.Built.Page(url).Document;
        return page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src"))
            .Concat(page.QuerySelectorAll("link[rel=modulepreload]").Select(link => link.GetAttribute("href")))
            .Concat(page.QuerySelectorAll("form[data-goi-y]").Select(form => form.GetAttribute("data-goi-y")))
            .OfType<string>().Distinct(StringComparer.Ordinal);
    }

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
