using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Cli.Printing;

/// <summary>Prints one page with a browser without a window. The page's own CSS sets size and margins (<c>@page</c>).</summary>
/// <param name="limit">For one page.</param>
public sealed class PdfPrinter(string browser, TimeSpan limit)
{
    /// <summary>To be raised when the browser gets other options, so that earlier prints are made again.</summary>
    public const int Format = 1;

    /// <summary>The last bytes of a file, among which readers look for the end mark.</summary>
    private const int EndMarkWithin = 1024;

    private static readonly string[] Always =
    [
        "--headless", "--disable-gpu", "--disable-extensions", "--disable-breakpad", "--no-first-run", "--no-default-browser-check",

        // When a Windows administrator starts them, browsers since 2025 hand over to another process and exit before anything is printed.
        "--do-not-de-elevate",

        // Small shared memory is common in containers, and pages of pictures need much.
        "--disable-dev-shm-usage",

        // The browser connects to our server only.
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",

        // The same colours on every screen.
        "--force-color-profile=srgb",

        // Older browsers know the first option by the name of the second.
        "--no-pdf-header-footer", "--print-to-pdf-no-header", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    /// <summary>Prints into <paramref name="output"/>, completely or not at all.</summary>
    /// <param name="page">The page that a diagnostic names.</param>
    /// <param name="address">Where the page is served.</param>
    /// <returns>The reason why it could not be printed, or null.</returns>
    /// <exception cref="OperationCanceledException">The browser has been ended, and no files remain.</exception>
    public async Task<Diagnostic?> PrintAsync(UrlPath page, Uri address, string output, CancellationToken cancellation)
    {
        var unfinished = output + ".in";
        string? profile = null;
        try
        {
            File.Delete(unfinished);
            profile = Directory.CreateTempSubdirectory("khoi-in-").FullName;
            string[] arguments = [.. Always, .. Sandbox, $"--user-data-dir={profile}", $"--print-to-pdf={unfinished}", address.AbsoluteUri];
            var run = await BrowserProcess.RunAsync(browser, arguments, limit, cancellation);
            if (Failure(run, page, unfinished) is { } failure)
            {
                return failure;
            }

            File.Move(unfinished, output, overwrite: true);
            return null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return WriteFailure.Tell(output, e);
        }
        finally
        {
            Leftovers.TryRemove(unfinished);
            Leftovers.TryRemove(profile);
        }
    }

    // Chromium refuses to run as root inside its sandbox; as root it runs in containers, on pages without script. Everybody else keeps it.
    private static string[] Sandbox => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    private Diagnostic? Failure(BrowserRun run, UrlPath page, string file) => run.End switch
    {
        BrowserEnd.DidNotStart => OutputFaults.BrowserDidNotStart.Alone(browser, run.Reason),
        BrowserEnd.Hung => OutputFaults.BrowserHung.Alone(page, (int)Math.Ceiling(limit.TotalSeconds)),
        _ when run.ExitCode != 0 => OutputFaults.BrowserFailed.Alone(page, run.ExitCode),
        _ => IsWholePdf(file) ? null : OutputFaults.NotAPdf.Alone(page),
    };

    private static bool IsWholePdf(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[5];
        Span<byte> end = stackalloc byte[EndMarkWithin];
        var startLength = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = Math.Max(0, file.Length - EndMarkWithin);
        var endLength = file.ReadAtLeast(end, end.Length, throwOnEndOfStream: false);
        return start[..startLength].SequenceEqual("%PDF-"u8) && end[..endLength].IndexOf("%%EOF"u8) >= 0;
    }
}
