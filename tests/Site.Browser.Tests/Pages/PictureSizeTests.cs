using System.IO.Compression;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>What a page says of its pictures' widths before it has any style: the browser takes a file by it.</summary>
public sealed class PictureSizeTests
{
    // A grid of as many columns as fit is told by one number for a range of widths.
    private const double Least = 0.9, Most = 1.4;

    private const int Kilobyte = 1024;

    /// <summary>Each picture in sight that has several files, of which the page says another width than it has.</summary>
    private const string Misjudged =
        """
        ([least, most]) => {
          const probe = document.body.appendChild(document.createElement("div"));
          const told = sizes => {
            const [, , width] = sizes.split(/,(?![^(]*\))/).map(part => part.trim().match(/^((?:\([^()]+\)(?: and )?)+\s)?(.+)$/)).find(([, condition]) => !condition || matchMedia(condition).matches);
            // A rem in this attribute is the browser's own, whatever the page makes of it.
            probe.style.inlineSize = width.replace(/([\d.]+)rem/g, (_, number) => `${number * 16}px`);
            return probe.getBoundingClientRect().width;
          };
          const found = [...document.querySelectorAll("picture")].filter(picture => picture.checkVisibility()).map(picture => {
            const figure = picture.closest("[class*=cao-]");
            return {
              what: `${picture.className} in ${picture.parentElement.className} in ${picture.parentElement.parentElement.className}`,
              told: told(picture.querySelector("source").sizes),
              real: picture.querySelector("img").getBoundingClientRect().width,
              // Of narrow portraits it says no more than that they are narrow.
              most: figure && !figure.matches(".cao-9, .cao-8, .cao-7") ? Infinity : most,
            };
          });
          probe.remove();
          return found.filter(({ told, real, most }) => told < real * least || told > real * most).map(({ what, told, real }) => `${what}: told ${told}, is ${real}`);
        }
        """;

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/tin-tuc/")]
    [InlineData("/tin-tuc/2026/vuong/")]
    [InlineData("/tin-tuc/2026/dung/")]
    [InlineData("/tin-tuc/2026/ngang/")]
    [InlineData(PictureSite.Gallery)]
    public async Task Sizes_AreThoseThatReadersSee(string url)
    {
        await using var window = await PictureSite.OpenAsync(url, Look.Phone);
        foreach (var width in new[] { 320, 360, 414, 480, 545, 600, 641, 700, 767, 769, 860, 959, 961, 1023, 1025, 1152, 1280, 1440, 1920 })
        {
            await window.ShowAsync(Look.Phone with { Width = width });
            var misjudged = await window.Page.EvaluateAsync<string[]>(Misjudged, new[] { Least, Most });
            Expect.Nothing(misjudged.Select(picture => $"{url} at {width}: {picture}"));
        }
    }

    [BrowserTheory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task ArticleWithOnePhoto_WeighsLessThan150KilobytesOnAPhone(int density)
    {
        await using var window = await PictureSite.OpenFreshAsync(Look.Phone, density);
        var fetched = new List<(string Url, Task<byte[]> Body)>();
        window.Page.Response += (_, response) => fetched.Add((response.Url, response.BodyAsync()));
        await window.GoAsync(PictureSite.ArticleWithOnePhoto);
        await window.ReadToTheEndAsync();

        var weights = new List<(string Url, long Bytes)>();
        foreach (var (url, body) in fetched)
        {
            weights.Add((url, OnTheWire(url, await body)));
        }

        Assert.Contains(weights, file => file.Url.EndsWith(".webp", StringComparison.Ordinal));
        Assert.True(weights.Sum(file => file.Bytes) < 150 * Kilobyte, string.Join('\n', weights));
    }

    [BrowserTheory]
    [InlineData(1, 480)]
    [InlineData(2, 960)]
    [InlineData(3, 960)]
    public async Task Phone_TakesTheFileThatItsScreenShows(int density, int width)
    {
        // A browser that has a larger file from before takes that.
        await using var window = await PictureSite.OpenFreshAsync(Look.Phone, density);
        await window.GoAsync(PictureSite.ArticleWithOnePhoto);
        var taken = await window.Page.EvaluateAsync<string>("document.querySelector('article picture img').currentSrc");
        Assert.Contains($"-{width}x", taken, StringComparison.Ordinal);
    }

    // Hosts pack what is text.
    private static long OnTheWire(string url, byte[] body)
    {
        if (Path.GetExtension(url) is ".webp" or ".jpg" or ".png")
        {
            return body.Length;
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return packed.Length;
    }
}
