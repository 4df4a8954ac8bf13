using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Cli.Desk;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Cli.Terminal;
using Site.Model.Selection;

namespace Site.Browser.Tests.Preview;

/// <summary>A preview of a copy of the sample content and the theme, for a test to write in.</summary>
internal sealed class SamplePreview : IAsyncDisposable
{
    private readonly PictureCache _pictures = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "anh-da-lam"));
    private readonly string _folder = Directory.CreateTempSubdirectory("khoi-").FullName;
    private readonly int _port = FreePort();
    private readonly Func<PreviewOptions, PreviewOptions> _options;
    private PreviewSession? _session;
    private int _runs;

    /// <param name="fill">Writes other content than the sample into a folder that does not yet exist.</param>
    /// <param name="options">Other options than the usual ones.</param>
    private SamplePreview(Action<string>? fill, Func<PreviewOptions, PreviewOptions>? options)
    {
        _options = options ?? (static usual => usual);
        fill ??= folder => Copy(Repository.Sample, folder);
        fill(Path.Combine(_folder, "input"));
        Copy(Path.Combine(Repository.Root, "themes"), Path.Combine(_folder, "themes"));
    }

    /// <summary>Without a last slash.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}");

    /// <summary>Opens the desk once: holds a key.</summary>
    public string Desk => ((EditingDesk)_session!.Room!).Address(new Uri(Address)).AbsoluteUri;

    /// <inheritdoc cref="SamplePreview(Action{string}, Func{PreviewOptions, PreviewOptions})"/>
    public static async Task<SamplePreview> StartAsync(Action<string>? fill = null, Func<PreviewOptions, PreviewOptions>? options = null)
    {
        var preview = new SamplePreview(fill, options);
        await preview.RestartAsync();
        return preview;
    }

    public string PathOf(string path) => Path.Combine(_folder, path);

    public void Edit(string path, Func<string, string> edit) => File.WriteAllText(PathOf(path), edit(File.ReadAllText(PathOf(path))));

    public Task<Window> OpenAsync(string url, Look? look = null) => SharedBrowser.OpenAsync(Address, url, look ?? Look.Desktop);

    public async Task<Window> OpenFreshAsync(string url, Look? look = null)
    {
        var window = await SharedBrowser.OpenFreshAsync(Address, look ?? Look.Desktop);
        await window.GoAsync(url);
        return window;
    }

    /// <summary>Ends the preview, if it runs, and starts another on the same port.</summary>
    public async Task RestartAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }

        var now = new DateTimeOffset(2026, 11, 20, 7, 30, _runs++, TimeSpan.FromHours(7));
        var site = new BuildRequest(
            PathOf("input"), PathOf("themes"), ThemeName: null, Address: null, Edition.Preview, IncludeDrafts: false, now, Environment.ProcessorCount)
        { Pictures = _pictures };
        var screen = new Screen(TextWriter.Null, TextWriter.Null, Screen.PipedWidth, Paint.Off, IsLive: false);
        var (session, diagnostic) = await PreviewSession.StartAsync(
            _options(new PreviewOptions(site, IsFixedInTime: true, _port, Host: null, PollEvery: null)), browser: null, screen, () => now, CancellationToken.None, inside => new EditingDesk(inside));
        _session = session ?? throw new InvalidOperationException(diagnostic?.Message);
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await _session.DisposeAsync();
        }

        _pictures.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
