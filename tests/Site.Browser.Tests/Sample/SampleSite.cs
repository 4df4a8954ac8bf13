using System.Collections.Frozen;
using System.Globalization;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Paths;
using Site.Model.Selection;

namespace Site.Browser.Tests.Sample;

/// <summary>The sample content, built once a run, on one day for ever, into <c>bin/…/sample</c>.</summary>
public sealed class SampleSite
{
    private static readonly Lazy<SampleSite> _built = new(Build);

    private SampleSite(string folder, SiteAddress address, FrozenSet<string> urls)
    {
        Folder = folder;
        Address = address;
        Urls = urls;
        Pages = new Lazy<FrozenDictionary<string, SamplePage>>(() => Urls.Where(IsHtml).AsParallel()
            .Select(url => SamplePage.Parse(url, File.ReadAllText(FileOf(url)))).ToFrozenDictionary(page => page.Url, StringComparer.Ordinal));
    }

    public static SampleSite Built => _built.Value;

    public string Folder { get; }

    /// <summary>Where the pages say that they are served.</summary>
    public SiteAddress Address { get; }

    /// <summary>Every URL of the site: pages end with a slash, files do not. Host rules such as <c>/_headers</c> are not URLs.</summary>
    public FrozenSet<string> Urls { get; }

    /// <summary>Every HTML page, parsed, by URL.</summary>
    public Lazy<FrozenDictionary<string, SamplePage>> Pages { get; }

    public SamplePage Page(string url) =>
        Pages.Value.TryGetValue(url, out var page) ? page : throw new InvalidOperationException($"The sample site has no page {url}; see PageKinds");

    public string FileOf(string url) => Path.Combine(Folder, (url.EndsWith('/') ? url + "index.html" : url).TrimStart('/'));

    /// <summary>The path of an absolute URL of this site, or null if it leads elsewhere.</summary>
    public string? PathOf(string absolute)
    {
        var home = Address.Absolute(UrlPath.Home);
        return absolute.StartsWith(home, StringComparison.Ordinal) ? absolute[(home.Length - 1)..] : null;
    }

    private static bool IsHtml(string url) => url.EndsWith('/') || url.EndsWith(".html", StringComparison.Ordinal);

    private static SampleSite Build()
    {
        var address = SiteAddress.Parse("https://khoi.example")!;
        var input = Repository.Sample;
        var themes = Path.Combine(Repository.Root, "themes");
        var day = DateTimeOffset.Parse("2026-11-20T23:59:59+07:00", CultureInfo.InvariantCulture);
        using var pictures = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "anh-da-lam"));
        var site = SitePipeline.Run(new BuildRequest(
            input, themes, ThemeName: null, address, Edition.Public, IncludeDrafts: false, day, Environment.ProcessorCount)
        { Pictures = pictures });
        var routes = (site as BuiltSite)?.Routes ?? throw new InvalidOperationException(
            "The sample site has errors:\n" + string.Join('\n', site.Diagnostics.Select(found => $"{found.File}:{found.Span?.Line} {found.Code} {found.Message}")));

        var folder = Path.Combine(AppContext.BaseDirectory, "sample");
        var (result, diagnostics) = Publisher.Publish(
            routes, new PublishRequest(folder, [input, themes], Force: false, Environment.ProcessorCount), CancellationToken.None);
        return result is null
            ? throw new InvalidOperationException(string.Join('\n', diagnostics.Select(diagnostic => diagnostic.Message)))
            : new SampleSite(folder, address, routes.All.Select(route => route.Url.Value)
                .Where(url => !url.StartsWith("/_", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal));
    }
}
