using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Cli.Terminal;
using Site.Model.Selection;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>A preview of a folder, in this process, on a free port.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly PreviewSession _session;
    private readonly CancellationTokenSource _stop;

    private readonly StringWriter _said;
    private readonly TextWriter _screen;

    private RunningPreview(PreviewSession session, StringWriter said, TextWriter screen, CancellationTokenSource stop)
    {
        _session = session;
        _stop = stop;
        _said = said;
        _screen = screen;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = session.Home, Timeout = Wait.Limit };
    }

    public HttpClient Client { get; }

    public Uri Home => _session.Home;

    /// <summary>What is served beside the pages.</summary>
    public IPreviewRoom? Room => _session.Room;

    public bool Polls => _session.Polls;

    /// <summary>What the terminal would show.</summary>
    public string Said
    {
        get
        {
            lock (_screen) // which is what a synchronized writer locks as well
            {
                return _said.ToString();
            }
        }
    }

    public static PreviewOptions Options(string input, Edition edition = Edition.Preview, string? themes = null) =>
        new(SiteRun.Request(input, edition, themes), IsFixedInTime: true, FreePort(), Host: null, PollEvery: null);

    public static Task<RunningPreview> StartAsync(string input, Edition edition = Edition.Preview, string? themes = null) =>
        StartAsync(Options(input, edition, themes));

    /// <param name="clock">Stands still at <see cref="SiteRun.Now"/> unless given.</param>
    /// <param name="browser">To print PDFs with.</param>
    /// <param name="open">Makes what is served beside the pages.</param>
    public static async Task<RunningPreview> StartAsync(PreviewOptions options, Func<DateTimeOffset>? clock = null, string? browser = null, Func<PreviewInside, IPreviewRoom>? open = null)
    {
        var said = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var synchronized = TextWriter.Synchronized(said);
        var stop = new CancellationTokenSource();
        var screen = new Screen(synchronized, synchronized, Screen.PipedWidth, Paint.Off, IsLive: false);
        var (session, diagnostic) = await PreviewSession.StartAsync(options, browser, screen, clock ?? (() => SiteRun.Now), stop.Token, open);
        Assert.True(session is not null, diagnostic?.Message);
        return new RunningPreview(session, said, synchronized, stop);
    }

    /// <summary>A path taken as it is written: Uri would tidy dots away before they are sent.</summary>
    public Uri Raw(string path) =>
        new(Home.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(Raw(path));

    public async Task<string> TextAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Fails the test with the report if the site has not been made.</summary>
    public async Task<RunningPreview> WithoutErrorsAsync()
    {
        using var answer = await GetAsync("/");
        Assert.True(answer.StatusCode != HttpStatusCode.ServiceUnavailable, Said);
        return this;
    }

    /// <summary>Waits until a page says something.</summary>
    public Task<string> SeeAsync(string path, string words) =>
        Wait.ForAsync(() => TextAsync(path), text => text.Contains(words, StringComparison.Ordinal), $"{path} with \"{words}\"");

    public Task<EventStream> ListenAsync() => EventStream.OpenAsync(Client);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _stop.CancelAsync();
        await _session.DisposeAsync();
        _stop.Dispose();
    }

    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
