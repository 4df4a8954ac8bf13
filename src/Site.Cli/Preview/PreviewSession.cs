using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Site.Cli.Pictures;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Routes;

namespace Site.Cli.Preview;

/// <summary>A preview from start to end: the server, the watcher, and the loop between them.</summary>
internal sealed class PreviewSession : IAsyncDisposable
{
    // How many ports after the wanted one are tried: nobody runs more previews at once.
    private const int PortsTried = 20;

    private readonly CancellationTokenSource _ending;
    private readonly PreviewServer _server;
    private readonly FolderWatcher _watcher;

    private PreviewSession(PreviewServer server, FolderWatcher watcher, CancellationTokenSource ending)
    {
        _server = server;
        _watcher = watcher;
        _ending = ending;
        Home = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{server.Port}/"));
    }

    public Uri Home { get; }

    /// <summary>Served beside the pages; null when there is none.</summary>
    public IPreviewRoom? Room { get; private init; }

    public bool Polls => _watcher.Polls;

    /// <summary>Ends when cancelled, or by our own bug.</summary>
    public required Task Running { get; init; }

    /// <param name="browser">To print PDFs with, if there is one.</param>
    /// <param name="open">Makes the room that is served beside the pages; null when there is none.</param>
    /// <returns>A session, or the reason why there is none.</returns>
    public static async Task<(PreviewSession? Session, Diagnostic? Diagnostic)> StartAsync(
        PreviewOptions options, string? browser, Screen screen, Func<DateTimeOffset> clock, CancellationToken cancellation, Func<PreviewInside, IPreviewRoom>? open = null)
    {
        var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var board = new PreviewBoard();
        var watcher = new FolderWatcher([options.Site.InputFolder, options.Site.ThemesFolder], options.PollEvery);
        var run = clock().UtcTicks.ToString(CultureInfo.InvariantCulture);

        // The site is read while the server starts: a request waits for the first version.
        var folders = new RememberedFolders();
        var loop = new PreviewLoop(options, board, folders, watcher.Seen, screen, clock);
        var room = open?.Invoke(new PreviewInside(options, board, folders, clock, Tell));
        var running = Task.Run(() => loop.RunAsync(ending.Token), ending.Token);
        var (server, diagnostic) = await ListenAsync(options, board, new PreviewAnswers(new PreviewPrints(browser), run, Missed) { Elsewhere = path => room?.Find(path) }, room, ending.Token);
        if (server is not null)
        {
            return (new PreviewSession(server, watcher, ending) { Running = running, Room = room }, null);
        }

        await ending.CancelAsync();
        watcher.Dispose();
        await EndOf(running);
        ending.Dispose();
        return (null, diagnostic);

        void Tell(string line)
        {
            screen.Output.Write(line + "\n");
            screen.Flush();
        }

        // That a picture is spoilt is found when it is first made, after the site: making the site again tells it.
        void Missed(PictureRoute route)
        {
            var picture = route.Variant.Source;
            if (PictureFaults.On(picture, options.Site.Pictures.VerdictOn(route.Variant.Fingerprint)) is { } fault && board.Current?.Diagnostics.Contains(fault) is not true)
            {
                watcher.LookAt(picture.DiskPath);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _server.DisposeAsync();
        _watcher.Dispose();
        await EndOf(Running);
        _ending.Dispose();
    }

    private static async Task EndOf(Task running)
    {
        try
        {
            await running;
        }
        catch (OperationCanceledException)
        {
            // The session was asked to end.
        }
    }

    private static async Task<(PreviewServer? Server, Diagnostic? Diagnostic)> ListenAsync(
        PreviewOptions options, PreviewBoard board, PreviewAnswers answers, IPreviewRoom? room, CancellationToken ending)
    {
        var last = Math.Min(options.Port + PortsTried - 1, IPEndPoint.MaxPort);
        for (var port = options.Port; port <= last; port++)
        {
            try
            {
                return (await PreviewServer.StartAsync(port, options.Host, board, answers, room, ending), null);
            }
            catch (IOException e) when (e.InnerException is AddressInUseException)
            {
                // The next port is tried.
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                return (null, UsageFaults.PortRefused.Alone(port, e.GetBaseException().Message));
            }
        }

        return (null, UsageFaults.PortsTaken.Alone(options.Port, last));
    }
}
