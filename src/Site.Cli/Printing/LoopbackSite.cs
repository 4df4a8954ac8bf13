using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Site.Cli.Serving;
using Site.Model.Paths;

namespace Site.Cli.Printing;

/// <summary>
/// Serves a built site to the browser that prints it, under the links that its pages use: on 127.0.0.1 only, on a free
/// port, read-only. It records every request, so that the files that a print depends on are known exactly.
/// </summary>
public sealed class LoopbackSite : IAsyncDisposable
{
    // Paper needs no script, and nothing comes from another host.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'";

    private readonly WebApplication _server;
    private readonly PublishedFiles _files;
    private readonly string _folder;
    private readonly SortedSet<UrlPath> _asked = [];
    private readonly Lock _gate = new();

    /// <param name="address">The folder in it is the site's root: pages of <c>https://tinh.example/khoi</c> link to <c>/khoi/…</c>.</param>
    private LoopbackSite(PublishedFiles files, SiteAddress address)
    {
        _files = files;
        _folder = address.Href(UrlPath.Home).TrimEnd('/');

        _server = LocalServer.Create(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0), Answer);
    }

    /// <exception cref="IOException">The machine has no free port.</exception>
    public static async Task<LoopbackSite> StartAsync(PublishedFiles files, SiteAddress address, CancellationToken cancellation)
    {
        var site = new LoopbackSite(files, address);
        try
        {
            await site._server.StartAsync(cancellation);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address at which the browser finds a page of the site.</summary>
    public Uri Of(UrlPath url) => new(_server.Urls.Single() + _folder + url.Value);

    /// <summary>The requests since the last call, found or not.</summary>
    public IReadOnlyCollection<UrlPath> TakeAsked()
    {
        lock (_gate)
        {
            var asked = _asked.ToArray();
            _asked.Clear();
            return asked;
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var isPrinter = request.Host.Host == "127.0.0.1" && HttpMethods.IsGet(request.Method);
        if (!isPrinter || PathOf(request) is not { } url)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        lock (_gate)
        {
            _asked.Add(url);
        }

        if (_files.Find(url) is not { } file)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.ContentType = LocalServer.ContentType(url);
        response.ContentLength = file.Length;
        return response.SendFileAsync(file, context.RequestAborted);
    }

    private UrlPath? PathOf(HttpRequest request) =>
        request.Path.StartsWithSegments(Uri.UnescapeDataString(_folder), StringComparison.Ordinal, out var inside)
            ? UrlPath.Parse(inside.Value ?? string.Empty)
            : null;
}
