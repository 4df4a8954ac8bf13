using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Cli.Publishing;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Rendering.Routes;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>What the preview serves is what a build writes, for every URL, but for the preview's own marks.</summary>
public sealed partial class SameBytesTests
{
    [Theory]
    [InlineData("tron-ven", Edition.Public)]
    [InlineData("tron-ven", Edition.Preview)]
    [InlineData("noi-bo", Edition.Public)]
    [InlineData("noi-bo", Edition.Preview)]
    [InlineData("toi-thieu", Edition.Preview)]
    [InlineData("ten-tep-la", Edition.Preview)]
    [InlineData("dia-chi-co-thu-muc", Edition.Public)]
    [InlineData("dia-chi-co-thu-muc", Edition.Preview)]
    public async Task GoldenSite_EveryUrl_HasTheBytesOfTheBuild(string site, Edition edition)
    {
        using var copy = new SiteCopy(site);
        await CompareAsync(RunningPreview.Options(copy.Input, edition));
    }

    /// <summary>Of the sample, the edition that holds the most; the other one waits for the long form, and the golden sites above have both.</summary>
    public static TheoryData<Edition> EditionsOfTheSample => Thoroughness.IsLong ? [Edition.Public, Edition.Preview] : [Edition.Preview];

    [Theory]
    [MemberData(nameof(EditionsOfTheSample))]
    public async Task SampleSite_EveryUrl_HasTheBytesOfTheBuild(Edition edition)
    {
        var options = RunningPreview.Options(Repository.Sample, edition, Repository.PathOf("themes"));
        await CompareAsync(options with { Site = options.Site with { ThemeName = null } }, withPictures: Thoroughness.IsLong);
    }

    [Fact]
    public async Task FolderOfTheAddress_WithAccents_IsServed()
    {
        using var copy = new SiteCopy("toi-thieu");
        var options = RunningPreview.Options(copy.Input);
        await CompareAsync(options with { Site = options.Site with { Address = SiteAddress.Parse("https://tinh.example/đảng-ủy")! } });
    }

    /// <param name="withPictures">Or only pages and files: to make all pictures of the sample takes longer than the rest.</param>
    private static async Task CompareAsync(PreviewOptions options, bool withPictures = true)
    {
        using var pictures = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "anh-da-lam"));
        options = options with { Site = options.Site with { Pictures = pictures } };
        var built = SiteRun.Built(options.Site);
        var routes = withPictures ? built.Routes : new RouteTable(built.Routes.All.Where(route => route is not PictureRoute));
        using var folder = new TemporaryFolder();
        var (result, diagnostics) = Publisher.Publish(
            routes, new PublishRequest(folder["output"], [options.Site.InputFolder], Force: false, 2), CancellationToken.None);
        Assert.NotNull(result);
        Assert.Empty(diagnostics);
        var written = FileTree.Read(folder["output"]);

        // What was read for the early pages changes nothing later: this page is only shown when all texts are read.
        await using var preview = await RunningPreview.StartAsync(options with { EarlyFrom = 0 });
        await preview.TextAsync("/_xem-truoc/");
        var wrong = new List<string>();
        var marked = 0;
        foreach (var route in routes.All.Where(route => !route.Url.Value.StartsWith("/_", StringComparison.Ordinal)))
        {
            var href = built.Address.Href(route.Url);
            using var answer = await preview.GetAsync(href);
            var served = await answer.Content.ReadAsByteArrayAsync();
            var isHtml = answer.Content.Headers.ContentType?.MediaType == "text/html";
            marked += isHtml && Marks().IsMatch(Encoding.UTF8.GetString(served)) ? 1 : 0;
            var bytes = isHtml ? Encoding.UTF8.GetBytes(Marks().Replace(Encoding.UTF8.GetString(served), string.Empty, 1)) : served;
            var plain = await preview.Client.GetByteArrayAsync(preview.Raw(href + "?nguyen-ban"));
            if (!bytes.AsSpan().SequenceEqual(written[route.Url.OutputFile]) || !plain.AsSpan().SequenceEqual(written[route.Url.OutputFile]))
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {href}"));
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(written.Keys.Count(file => file.EndsWith(".html", StringComparison.Ordinal)), marked);
    }

    [GeneratedRegex("""<link rel="stylesheet" href="/_xem-truoc/xem-truoc\.css"><script src="/_xem-truoc/xem-truoc\.js" data-ban="[^"]*" data-kieu="\d+" defer></script>""", RegexOptions.None)]
    private static partial Regex Marks();
}
