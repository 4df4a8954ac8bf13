using System.Collections.Immutable;
using System.Globalization;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Door;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.Discovery;
using Site.Rendering.Routes;

namespace Site.Cli.Desk.Drafts;

/// <summary>
/// Makes the site with a text that is not saved, by the preview's own pipeline and from what the preview has read: only that text is read anew. Nothing is written.
/// </summary>
internal sealed class DraftEngine(PreviewInside preview)
{
    // Two tabs, and for each the page that its frame still shows.
    private const int MostKept = 4;

    private readonly SemaphoreSlim _one = new(1);
    private ImmutableList<(int Number, BuiltSite Site)> _kept = [];
    private int _last;

    /// <summary>What the pipeline says of the document, and where its page is; no page when the text has errors that keep it from being made.</summary>
    public async Task<(ImmutableArray<Diagnostic> Told, string? Page)> MakeAsync(DocumentPlace place, byte[] bytes, CancellationToken cancellation)
    {
        await preview.Board.FirstAsync(cancellation);

        // Each keeps all processors busy; a text that was typed over meanwhile is not made at all.
        await _one.WaitAsync(cancellation);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return await Task.Run(() => Make(place, bytes), CancellationToken.None);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The page of a draft; null when it is no longer kept.</summary>
    /// <param name="path">Below <see cref="DeskPaths.Pages"/>.</param>
    public DeskAnswer? Page(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !int.TryParse(path.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || _kept.Find(kept => kept.Number == number).Site is not { } site)
        {
            return null;
        }

        var home = site.Address.Href(UrlPath.Home);
        if (!path.AsSpan(slash).StartsWith(home) || UrlPath.Parse(path[(slash + home.Length - 1)..]) is not { IsPage: true } url || site.Routes.Find(url) is not RenderedRoute route)
        {
            return null;
        }

        var output = new System.Buffers.ArrayBufferWriter<byte>();
        route.Render(output);
        return new DeskAnswer(200, "text/html; charset=utf-8", output.WrittenMemory) { MayBeFramed = true };
    }

    /// <summary>A picture or attachment that only a draft shows; styles and scripts too, while the site has errors that the draft mends, or has others since a theme was changed.</summary>
    public Route? Find(string path) => _kept.Select(kept => kept.Site.Address.Inside(path) is { } url ? kept.Site.Routes.Find(url) : null)
        .FirstOrDefault(route => route is PictureRoute or CopiedRoute or RenderedRoute { IsLasting: true });

    private (ImmutableArray<Diagnostic> Told, string? Page) Make(DocumentPlace place, byte[] bytes)
    {
        // A document that was never built has nothing that could be read again.
        if (preview.Folders.Settled is not { } settled)
        {
            return ([], null);
        }

        var file = new SourceFile(place.Source, place.DiskPath, bytes.Length);
        // The text may name a picture or file that was put there a moment ago, before the preview has heard of it.
        var outcome = Run(looksAgain: false) is BuiltSite made ? made : Run(looksAgain: true);
        ImmutableArray<Diagnostic> told = [.. outcome.Diagnostics.Where(told => told.File == place.Source)];
        return (told, outcome is BuiltSite site ? Keep(site, UrlPath.OfDocument(place.Path)) : null);

        BuildOutcome Run(bool looksAgain) => SitePipeline.Run(
            preview.Options.Site with { Now = preview.Now }, folders: settled.WithDraft(file, bytes, looksAgain), former: preview.Board.Current?.Shown);
    }

    private string? Keep(BuiltSite site, UrlPath url)
    {
        if (site.Routes.Find(url) is not RenderedRoute)
        {
            return null;
        }

        var number = ++_last;
        _kept = [.. _kept.Skip(_kept.Count - MostKept + 1), (number, site)];
        return string.Create(CultureInfo.InvariantCulture, $"{DeskPaths.Pages}{number}{site.Address.Href(url)}");
    }
}
