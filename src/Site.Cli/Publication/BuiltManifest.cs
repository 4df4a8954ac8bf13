using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Publication;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Rendering.Bulletins;
using Site.Rendering.Routes;
using Site.Rendering.Themes;

namespace Site.Cli.Publication;

/// <summary>
/// The manifest of a site that has been built into a folder. It does not take over the prints of the build's record (<see cref="Rebuilding.BuildRecord"/>): those are of whole files, of no picture or
/// print, and for this machine alone, while a manifest is compared by other machines and later releases, tells texts from pages, and reads titles from the pages anyway.
/// </summary>
public static class BuiltManifest
{
    private const int PrintDigits = 16;

    private static readonly ImmutableArray<SourcePath> Files = [SiteSettings.File, SiteData.UnitsFile, SiteData.CategoriesFile, SiteData.DaysFile, RegisterEntry.Source];

    /// <param name="folder">The output: every page is read from there, as readers will get it.</param>
    public static PublishedManifest Of(BuiltSite site, string folder)
    {
        var attachments = new ConcurrentDictionary<SourcePath, string>();
        var prints = site.Bulletins.SelectMany(bulletin => new[]
        {
            (File: BulletinForms.Docx(bulletin.Issue), Page: BulletinForms.Print(bulletin.Issue)),
            (File: BulletinForms.DigestDocx(bulletin.Issue), Page: BulletinForms.Digest(bulletin.Issue)),
        }).ToDictionary(pair => pair.File, pair => pair.Page);
        var redirects = site.Graph.Documents.SelectMany(document => document.OldPaths.Select(path => new PublishedEntry(PublishedKind.Redirect, path.Value, document.Url.Value))).ToList();
        var old = redirects.Select(redirect => redirect.Url).ToHashSet();
        return PublishedManifest.Of(site.Routes.All.AsParallel().AsOrdered().Select(Entry).OfType<PublishedEntry>().Concat(redirects.AsParallel()).Concat(Sources(site).AsParallel()));

        PublishedEntry? Entry(Route route) => route switch
        {
            // It leads on, for a host without rules.
            RenderedRoute { StandsIn: true } when old.Contains(route.Url) => null,
            RenderedRoute { Url.IsPage: true } => site.Graph.ByUrl.TryGetValue(route.Url, out var document) ? Article(document) : Made(route.Url),
            PrintedRoute print => Offered(print.Url, PageHash(print.Page)),
            RenderedRoute when prints.TryGetValue(route.Url, out var page) => Offered(route.Url, PageHash(page)),
            CopiedRoute copied => Offered(copied.Url, AttachmentHash(copied.Origin, copied.DiskPath)) with { Source = copied.Origin },
            _ => null,
        };

        PublishedEntry Article(Document document) => new(PublishedKind.Article, document.Url, document.Title)
        {
            Whole = PageHash(document.Url),
            Text = Hash([.. document.Body.Html.Read().Span, 0, .. Encoding.UTF8.GetBytes(document.Sapo ?? string.Empty)]),
            Pictures = HashOfAll(document.Assets.Where(asset => asset.Image is not null).Select(asset => site.Pictures.Of(asset)?.Fingerprint ?? asset.Source.Value)),
            Files = HashOfAll(document.Assets.Where(asset => asset.Image is null).Select(asset => $"{asset.Url} {AttachmentHash(asset.Source, asset.DiskPath)}")),
            Written = site.Places.Of(document.Source) is { } path ? Hash(WithoutReturns(File.ReadAllBytes(path))) : string.Empty,
            Source = document.Source,
        };

        PublishedEntry Made(UrlPath url)
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, url.OutputFile));
            return new PublishedEntry(PublishedKind.Made, url, TitleOf(Encoding.UTF8.GetString(bytes)) ?? url.Value) { Whole = Hash(bytes) };
        }

        static PublishedEntry Offered(UrlPath url, string whole) => new(PublishedKind.File, url, url.Value[(url.Value.LastIndexOf('/') + 1)..]) { Whole = whole };

        string PageHash(UrlPath page) => Hash(File.ReadAllBytes(Path.Combine(folder, page.OutputFile)));

        string AttachmentHash(SourcePath source, string path) => attachments.GetOrAdd(source, _ =>
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream))[..PrintDigits];
        });
    }

    /// <summary>The documents that this edition leaves out, by the addresses they would have.</summary>
    public static IReadOnlyDictionary<UrlPath, (SourcePath Source, LeftOutReason Because)> LeftOut(BuiltSite site, PublicationPolicy policy)
    {
        var leftOut = new Dictionary<UrlPath, (SourcePath, LeftOutReason)>();
        foreach (var document in site.Content.Documents)
        {
            if (policy.Judge(document).LeftOut is { } because)
            {
                leftOut.TryAdd(document.Url, (document.Source, because));
            }
        }

        return leftOut;
    }

    /// <summary>What pages are made with and no address shows: of themes those on the disk, the others come with the program.</summary>
    private static IEnumerable<PublishedEntry> Sources(BuiltSite site)
    {
        foreach (var file in Files)
        {
            if (site.Places.Of(file) is { } path)
            {
                yield return Source(file, WithoutReturns(File.ReadAllBytes(path)));
            }
        }

        foreach (var theme in site.Theme.Names.Select(name => SourcePath.Parse("themes/" + name)))
        {
            if (site.Places.Of(theme) is { } folder && File.Exists(Path.Combine(folder, ThemeFolder.DescriptionName)))
            {
                yield return Source(theme, BytesOf(folder));
            }
        }
    }

    private static PublishedEntry Source(SourcePath source, byte[] bytes) => new(PublishedKind.Source, UrlPath.Parse("/" + source.Value)!.Value, source.Value) { Whole = Hash(bytes), Source = source };

    /// <summary>The names and contents of a theme's files.</summary>
    private static byte[] BytesOf(string theme) =>
        ThemeFolder.Find(Path.GetDirectoryName(theme)!, Path.GetFileName(theme), new DiagnosticBag()) is { } files
            ? [.. files.Paths.SelectMany(path => (byte[])[.. Encoding.UTF8.GetBytes(path), 0, .. WithoutReturns(files.Find(path)!.Value.Bytes.ToArray()), 0])]
            : [];

    private static string? TitleOf(string page)
    {
        const string Begin = "<title>", End = "</title>";
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, Math.Max(begin, 0), StringComparison.Ordinal);
        return begin < 0 || end < 0 ? null : WebUtility.HtmlDecode(page[(begin + Begin.Length)..end]).Trim();
    }

    private static string HashOfAll(IEnumerable<string> parts) => parts.ToList() is { Count: > 0 } some ? Hash(Encoding.UTF8.GetBytes(string.Join('\n', some))) : string.Empty;

    private static byte[] WithoutReturns(byte[] bytes) => Array.FindAll(bytes, value => value != '\r');

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..PrintDigits];
}
