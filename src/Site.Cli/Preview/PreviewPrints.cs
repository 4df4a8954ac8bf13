using System.Net;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Cli.Preview;

/// <summary>Prints an issue when its PDF is requested, from the preview's own page; once for each version of the site.</summary>
internal sealed class PreviewPrints(string? browser, int port)
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<UrlPath, byte[]> _prints = [];
    private BuiltSite? _of;

    public async Task<(byte[]? Pdf, Diagnostic? Why)> PrintAsync(PrintedRoute route, BuiltSite shown, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (!ReferenceEquals(_of, shown))
            {
                _prints.Clear();
                _of = shown;
            }

            if (_prints.TryGetValue(route.Url, out var known))
            {
                return (known, null);
            }

            var folder = Directory.CreateTempSubdirectory("khoi-xem-truoc-").FullName;
            try
            {
                var file = Path.Combine(folder, "ban-tin.pdf");
                var page = new Uri($"http://{IPAddress.Loopback}:{port}{shown.Address.Href(route.Page)}?{PreviewPaths.Unmarked}");
                var why = await new PdfPrinter(browser!, BulletinPrinting.UsualLimit).PrintAsync(route.Page, page, file, cancellation);
                return why is null ? (_prints[route.Url] = await File.ReadAllBytesAsync(file, cancellation), null) : (null, why);
            }
            finally
            {
                Leftovers.TryRemove(folder);
            }
        }
        finally
        {
            _one.Release();
        }
    }
}
