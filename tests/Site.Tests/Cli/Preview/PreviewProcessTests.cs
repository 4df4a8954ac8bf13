using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Site.Cli.Commands;
using Site.Cli.Preview;
using Site.Cli.Terminal;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>The preview as a shell sees it: its ports, its diagnostics and its end.</summary>
public sealed class PreviewProcessTests : IDisposable
{
    private readonly PreviewInput _site = new();

    public PreviewProcessTests() => _site.News("mot", "Bài một");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Port_ThatIsTaken_GivesTheNext()
    {
        await using var first = await RunningPreview.StartAsync(_site.Input);
        await using var second = await RunningPreview.StartAsync(RunningPreview.Options(_site.Input) with { Port = first.Home.Port });
        Assert.InRange(second.Home.Port, first.Home.Port + 1, first.Home.Port + 19);
        Assert.Contains("Bài một", await second.TextAsync("/tin-tuc/mot/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryPort_ThatIsTaken_IsADiagnostic()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            taken.Bind(new IPEndPoint(IPAddress.Loopback, IPEndPoint.MaxPort));
            taken.Listen();
        }
        catch (SocketException)
        {
            // Somebody else has it, which does as well.
        }

        using var said = new StringWriter();
        var screen = new Screen(said, said, Screen.PipedWidth, Paint.Off, IsLive: false);
        var (session, diagnostic) = await PreviewSession.StartAsync(
            RunningPreview.Options(_site.Input) with { Port = IPEndPoint.MaxPort }, browser: null, screen, () => SiteRun.Now, default);

        Assert.Null(session);
        Assert.Equal("K840", diagnostic?.Code);
    }

    [Theory]
    [InlineData("192.0.2.1")] // TEST-NET-1 (RFC 5737): no machine's own address
    public async Task Address_ThatIsNotThisMachines_IsADiagnostic(string host)
    {
        using var said = new StringWriter();
        var screen = new Screen(said, said, Screen.PipedWidth, Paint.Off, IsLive: false);
        var (session, diagnostic) = await PreviewSession.StartAsync(
            RunningPreview.Options(_site.Input) with { Host = IPAddress.Parse(host) }, browser: null, screen, () => SiteRun.Now, default);

        Assert.Null(session);
        Assert.Equal("K841", diagnostic?.Code);
    }

    [Fact]
    public void InputFolder_ThatIsMissing_IsADiagnosticWithExitCode1()
    {
        using var process = Start(_site["khong-co"], RunningPreview.FreePort());
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(ExitCode.ContentHasErrors, process.ExitCode);
        Assert.StartsWith("lỗi K001", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", false)]
    [InlineData("TERM", true)]
    public async Task Signal_EndsThePreviewEvenWhileAPageIsOpen(string signal, bool holdsPage)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Windows has no such signals between processes; Ctrl+C there is the same handler.
        }

        var port = RunningPreview.FreePort();
        using var process = Start(_site.Input, port);
        var output = process.StandardOutput;
        Assert.Equal($"Xem trước tại http://localhost:{port}/", await output.ReadLineAsync());

        using var client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/")) };
        Assert.Contains("Bài một", await client.GetStringAsync(new Uri("/tin-tuc/mot/", UriKind.Relative)), StringComparison.Ordinal);
        using var page = holdsPage ? await EventStream.OpenAsync(client) : null;
        var first = page is null ? null : await page.NextAsync();

        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        var rest = await output.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Wait.Limit);

        Assert.Equal(ExitCode.Done, process.ExitCode);
        Assert.EndsWith("Đã dừng xem trước.\n", rest, StringComparison.Ordinal);
        Assert.Equal(holdsPage, first is not null);
    }

    private Process Start(string input, int port) => Process.Start(new ProcessStartInfo("dotnet", [
        typeof(CommandLine).Assembly.Location, "preview", "--input", input, "--themes", _site.Themes, "--theme", "plain",
        "--port", port.ToString(CultureInfo.InvariantCulture),
    ])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    })!;
}
