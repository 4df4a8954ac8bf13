using System.Buffers;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Site.Cli.Pipeline;
using Site.Cli.Serving;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Rendering.Routes;
using Site.Rendering.Preview;

namespace Site.Cli.Preview;

/// <summary>Answers the browser's requests: from the site's present state and a path to the bytes.</summary>
/// <param name="run">Identifies this run of the program for pages that stay open over several runs.</param>
/// <param name="missed">Told of each picture that could not be made.</param>
internal sealed class PreviewAnswers(PreviewPrints prints, string run, Action<PictureRoute> missed)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Plain = "text/plain; charset=utf-8";

    // The pages that only a preview has; made once for each version of the site.
    private readonly Lock _making = new();
    private PagesOfSite? _pages;

    public string Run { get; } = run;

    /// <summary>Finds files that the site does not have, by the path of the server.</summary>
    public Func<string, Route?> Elsewhere { get; init; } = static _ => null;

    public async ValueTask<PreviewAnswer> OfAsync(PreviewState state, string path, bool unmarked, CancellationToken cancellation)
    {
        if (state.Shown is not { } shown)
        {
            return Elsewhere(path) is { } needed ? await FileAsync(needed, cancellation)
                : new PreviewAnswer(StatusCodes.Status503ServiceUnavailable, Html, PreviewMarks.Put(PreviewMarks.NothingYet, state, Run));
        }

        var (routes, address) = (shown.Routes, shown.Address);
        if (path + "/" is PreviewPaths.Index or PreviewPaths.Styles)
        {
            return Redirect(path + "/");
        }

        if (path == PreviewPaths.Index)
        {
            return Page(StatusCodes.Status200OK, output => PagesOf(shown).Index(state.Diagnostics, output), state, unmarked);
        }

        if (path == PreviewPaths.Styles)
        {
            return Page(StatusCodes.Status200OK, PagesOf(shown).Styles, state, unmarked);
        }

        var link = address.Href(UrlPath.Home);
        var home = Uri.UnescapeDataString(link);
        if (home != "/" && (path == "/" || path + "/" == home))
        {
            return Redirect(link);
        }

        if (shown.Address.Inside(path) is not { } url)
        {
            return Page(StatusCodes.Status404NotFound, output => PagesOf(shown).Missing(UrlPath.Home, [], output), state, unmarked);
        }

        switch (routes.Find(url) ?? Elsewhere(path))
        {
            case RenderedRoute when url.IsPage && !path.EndsWith('/'):
                // A page without its slash: the host of the published site redirects too.
                return Redirect(address.Href(url));
            case RenderedRoute route when LocalServer.ContentType(url) == Html:
                return Page(StatusCodes.Status200OK, route.Render, state, unmarked);
            case PrintedRoute route:
                return await PrintAsync(route, shown, cancellation);
            case { } route:
                return await FileAsync(route, cancellation);
            default:
                return shown.Graph.Documents.FirstOrDefault(document => document.OldPaths.Any(old => old.Value == url)) is { } moved
                    ? Redirect(address.Href(moved.Url))
                    : Page(StatusCodes.Status404NotFound, output => PagesOf(shown).Missing(url, routes.All.Select(known => known.Url), output), state, unmarked);
        }
    }

    private async ValueTask<PreviewAnswer> FileAsync(Route file, CancellationToken cancellation) => file switch
    {
        RenderedRoute route => new PreviewAnswer(StatusCodes.Status200OK, LocalServer.ContentType(route.Url), Render(route.Render), route.IsLasting),
        CopiedRoute route => Copy(route),
        PictureRoute route => await PictureAsync(route, cancellation),
        _ => throw new UnreachableException($"Cannot be sent as it is: {file.Url}"),
    };

    private PreviewAnswer Page(int status, Action<IBufferWriter<byte>> render, PreviewState state, bool unmarked)
    {
        var page = Render(render);
        return new PreviewAnswer(status, Html, unmarked ? page : PreviewMarks.Put(page, state, Run));
    }

    private static ReadOnlyMemory<byte> Render(Action<IBufferWriter<byte>> render)
    {
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        render(output);
        return output.WrittenMemory;
    }

    private PreviewPages PagesOf(BuiltSite shown)
    {
        lock (_making)
        {
            if (_pages is not { } pages || !ReferenceEquals(pages.Of, shown))
            {
                _pages = pages = new PagesOfSite(shown, new PreviewPages(shown.Graph, shown.Bulletins, shown.Theme, shown.Content.Documents, shown.PrintsPdf, shown.Pictures));
            }

            return pages.Pages;
        }
    }

    // 301, as the host answers. It is sent without leave to store it, because a browser would follow it even when the page is back.
    private static PreviewAnswer Redirect(string location) => new(StatusCodes.Status301MovedPermanently, null, default, Location: location);

    private static PreviewAnswer Copy(CopiedRoute route) => File.Exists(route.DiskPath)
        ? new PreviewAnswer(StatusCodes.Status200OK, LocalServer.ContentType(route.Url), default, File: route.DiskPath)
        // The file was removed after the site was made; the next version will tell.
        : new PreviewAnswer(StatusCodes.Status404NotFound, Plain, System.Text.Encoding.UTF8.GetBytes($"Không đọc được tệp {route.Origin}"));

    // A variant is made when the browser first asks for it.
    private async ValueTask<PreviewAnswer> PictureAsync(PictureRoute route, CancellationToken cancellation)
    {
        if (await Task.Run(route.DiskPath, cancellation) is { } file)
        {
            return new PreviewAnswer(StatusCodes.Status200OK, LocalServer.ContentType(route.Url), default, IsLasting: true, File: file);
        }

        missed(route);
        return new PreviewAnswer(StatusCodes.Status404NotFound, Plain, System.Text.Encoding.UTF8.GetBytes($"Không đọc được ảnh {route.Origin}"));
    }

    private async ValueTask<PreviewAnswer> PrintAsync(PrintedRoute route, BuiltSite shown, CancellationToken cancellation)
    {
        var (pdf, why) = await prints.PrintAsync(route, shown, cancellation);
        return pdf is null
            ? new PreviewAnswer(StatusCodes.Status500InternalServerError, Plain, System.Text.Encoding.UTF8.GetBytes($"{why!.Message}\n{why.Hint}\n"))
            : new PreviewAnswer(StatusCodes.Status200OK, LocalServer.ContentType(route.Url), pdf);
    }

    private sealed record PagesOfSite(BuiltSite Of, PreviewPages Pages);
}
