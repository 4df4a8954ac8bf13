using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

/// <summary>Pipes, sockets and devices where files are expected: opening a pipe waits for a writer that never comes.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("anh/anh.jpg", "K013")]
    [InlineData("tep/bieu-mau.docx", "K013")]
    [InlineData("tin-tuc/phim.mp4", "K013")]
    [InlineData("tin-tuc/bai.md", "K101")]
    [InlineData("_du-lieu/chuyen-muc.yml", null)]
    public void Check_PipeInInput_EndsAndTellsIt(string place, string? code)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Pipes have no place among files there.
        }

        _site.Write("tin-tuc/mot.md", SmallSite.Article);
        Pipe(Path.Combine(_site.Input, place));

        var told = Check();

        if (code is null)
        {
            Assert.DoesNotContain(place, told, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"{code}  ", told, StringComparison.Ordinal);
            Assert.Contains($"input/{place}", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_SocketInInput_EndsAndTellsIt()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // Short: a socket's path may have some hundred bytes.
        var made = Path.Combine(Path.GetTempPath(), $"k{Environment.ProcessId}.sock");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(made));
        Directory.CreateDirectory(Path.Combine(_site.Input, "anh"));
        File.Move(made, Path.Combine(_site.Input, "anh", "a.png"));

        Assert.Contains("K013  Bỏ qua tệp anh/a.png vì tệp rỗng", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_PipeInATheme_Ends()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        FileTree.Copy(Path.Combine(SiteRun.Themes, "khoi"), folder["themes/khoi"]);
        Pipe(folder["themes/khoi/assets/ong.css"]);
        Pipe(folder["themes/khoi/partials/ong.sbn-html"]);

        Assert.Contains("không có lỗi", Check("--themes", folder["themes"]), StringComparison.Ordinal);
    }

    private string Check(params ReadOnlySpan<string> options)
    {
        using var told = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var screen = new Screen(told, told, Screen.PipedWidth, Paint.Off, IsLive: false);
        CommandLine.Run(["check", "--input", _site.Input, .. options], new CommandContext(screen, SiteRun.Now, CancellationToken.None));
        return told.ToString();
    }

    private static void Pipe(string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var process = Process.Start("mkfifo", [place]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
