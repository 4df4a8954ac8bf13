using System.Buffers;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Cli.Preview;

/// <summary>Prints an issue when its PDF is requested, from the routes that the preview shows; once for each version of the site.</summary>
internal sealed class PreviewPrints(string? browser)
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

            using var site = new SiteBrowser(browser!, shown.Address, (url, stop) => FileOf(shown.Routes.Find(url), stop), BulletinPrinting.UsualPatience);
            var print = await site.PrintAsync(route.Page, route.Form, cancellation);
            return print.Failure is null ? (_prints[route.Url] = print.File, null) : (null, print.Failure);
        }
        finally
        {
            _one.Release();
        }
    }

    private static async ValueTask<byte[]?> FileOf(Route? route, CancellationToken cancellation)
    {
        if (route is RenderedRoute rendered)
        {
            var output = new ArrayBufferWriter<byte>();
            rendered.Render(output);
            return output.WrittenSpan.ToArray();
        }

        var file = route switch
        {
            CopiedRoute copied => copied.DiskPath,
            PictureRoute picture => await Task.Run(picture.DiskPath, cancellation),
            _ => null,
        };
        return file is not null && File.Exists(file) ? await File.ReadAllBytesAsync(file, cancellation) : null;
    }
}
