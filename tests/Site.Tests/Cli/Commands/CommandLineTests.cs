using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Model;

namespace Site.Tests.Cli.Commands;

public sealed partial class CommandLineTests
{
    [Theory]
    [InlineData("biuld", "K802", "\"build\"")]
    [InlineData("xyz", "K801", "build, preview, check")]
    [InlineData("xyz abc --def", "K801", "build, preview, check")]
    [InlineData("@build", "K802", "\"build\"")]
    [InlineData("/?", "K801", "build, preview, check")]
    [InlineData("--outptu dist", "K804", "--output")]
    [InlineData("build --outptu=dist", "K804", "--output")]
    [InlineData("build -x", "K803", "build --help")]
    [InlineData("help bild", "K802", "build")]
    [InlineData("xyz --help", "K801", "build")]
    [InlineData("help new xyz", "K819", "hoat-dong")]
    [InlineData("guide --drafts", "K803", "guide --help")]
    [InlineData("guide --codes --vscode", "K826", "bỏ một")]
    [InlineData("new tin --zzz x", "K803", "new tin --help")]
    [InlineData("build --version", "K803", "build --help")]
    [InlineData("--input", "K805", "--input input")]
    [InlineData("--input --drafts", "K805", "--input input")]
    [InlineData("--input --drfts", "K805", "--input input")]
    [InlineData("--input=", "K805", "--input input")]
    [InlineData("--input a --input b", "K806", "--input")]
    [InlineData("--input a b", "K807", "\"b\"")]
    [InlineData("build build", "K807", "\"build\"")]
    [InlineData("--drafts true", "K807", "\"true\"")]
    [InlineData("--drafts=true", "K807", "\"true\"")]
    [InlineData("check --force", "K803", "check --help")]
    [InlineData("--edition noi-bo", "K808", "public, internal")]
    [InlineData("--edition Internl", "K809", "\"internal\"")]
    [InlineData("--format gitub", "K809", "\"github\"")]
    [InlineData("--date 31/02/2026", "K810", "20/11/2026")]
    [InlineData("--base-url khoi.example", "K811", "https://")]
    [InlineData("--parallel 0", "K812", "256")]
    [InlineData("list --kind bia", "K809", "\"bai\"")]
    [InlineData("list --kind thơ", "K808", "tin-tuc, ke-hoach, hoat-dong, chuyen-de, hoi-dap, ban-tin, trang, tin, bai, phong-van")]
    [InlineData("list --state nhạp-nhằng", "K808", "dang, nhap, cho-duyet, chua-den-gio, het-han, noi-bo")]
    [InlineData("list --month 13/2026", "K832", "2026-11, 11/2026")]
    [InlineData("list --unit", "K805", "--unit chi-bo")]
    [InlineData("list tin", "K807", "\"tin\"")]
    public void Run_WrongUsage_SaysWhatAndWhatElse(string arguments, string code, string help)
    {
        var (exit, output, error) = Run(arguments.Split(' '));

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Empty(output);
        Assert.StartsWith($"lỗi {code}  ", error, StringComparison.Ordinal);
        Assert.Contains(help, error, StringComparison.Ordinal);
        Assert.Single(Codes().Matches(error));
    }

    [Fact]
    public void Run_SeveralFaults_TellsThemAll()
    {
        var (_, _, error) = Run("check", "thừa", "--parallel", "0", "--date", "mai", "--inptu", "x");

        Assert.Equal(["K807", "K804", "K812", "K810"], Codes().Matches(error).Select(match => match.Value));
    }

    [Theory]
    [InlineData("--help", "Lệnh:")]
    [InlineData("-h", "Lệnh:")]
    [InlineData("build --help", "--output <thư mục>")]
    [InlineData("check -?", "--edition <public|internal>")]
    [InlineData("--input x --help", "khoi build [tùy chọn]")]
    [InlineData("guide --help", "README.md")]
    [InlineData("help", "Lệnh:")]
    [InlineData("help build", "--output <thư mục>")]
    [InlineData("help new tin", "new tin <tiêu đề>")]
    [InlineData("build --biết --help", "--output <thư mục>")]
    public void Run_AskedForHelp_ExplainsInVietnamese(string arguments, string part)
    {
        var (exit, output, error) = Run(arguments.Split(' '));

        Assert.Equal(ExitCode.Done, exit);
        Assert.Empty(error);
        Assert.Contains(part, output, StringComparison.Ordinal);
        Assert.DoesNotMatch("Usage|Options|Show help|Description", output);
    }

    [Fact]
    public void Run_AskedForVersion_TellsOneLine()
    {
        var (exit, output, _) = Run("--version");

        Assert.Equal(ExitCode.Done, exit);
        Assert.StartsWith(Release.Number, output, StringComparison.Ordinal);
        Assert.Matches(@"\A\d+\.\d+\.\d+.*\n\z", output);
    }

    [Fact]
    public void Run_Guide_PrintsMarkdown()
    {
        var (exit, output, _) = Run("guide");

        Assert.Equal(ExitCode.Done, exit);
        Assert.StartsWith("# ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutputInsideInput_IsRefusedBeforeAnythingIsRead()
    {
        using var folder = new TemporaryFolder();

        var (exit, output, _) = Run("build", "--input", folder["input"], "--output", folder["input/output"]);

        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.StartsWith("lỗi K903  ", output, StringComparison.Ordinal);
        Assert.Contains("Không dựng trang: 1 lỗi.", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.FullPath));
    }

    [Fact]
    public void Run_ReportForGitHub_IsWorkflowCommands()
    {
        using var folder = new TemporaryFolder();

        var (_, output, _) = Run("build", "--input", folder.FullPath, "--output", folder["output"], "--format", "github");

        Assert.StartsWith("::error title=K903::", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_AskedForItsTimings_TellsEachStageAndWhatItMade()
    {
        using var site = new SmallSite();
        site.Write("tin-tuc/mot.md", SmallSite.Article + "\n");
        using var folder = new TemporaryFolder();
        string[] build = ["build", "--input", site.Input, "--themes", Repository.PathOf("themes"), "--output", folder["output"], "--pdf", "off"];

        var (exit, output, _) = Run([.. build, "--timings"]);

        Assert.Equal(ExitCode.Done, exit);
        var lines = output[output.IndexOf("  Thời gian\n", StringComparison.Ordinal)..].Split('\n');
        Assert.Matches(@"^    Đọc nội dung +\d+,\d giây +\d+,\d giây bộ xử lý  1 bài$", lines[1]);
        Assert.Matches(@"^    Sắp xếp trang .* \d+ địa chỉ$", lines[2]);
        Assert.Matches(@"^    Lập chỉ mục tìm kiếm .* [1-9]\d* tệp$", lines[3]);
        Assert.Matches(@"^    Thu nhỏ ảnh .* 0 ảnh$", lines[4]);
        Assert.Matches(@"^    Dựng trang .* \d+ tệp, \d+ KB$", lines[5]);
        Assert.Matches(@"^    Bộ nhớ +nhiều nhất \d+,\d MB$", lines[6]);
        Assert.DoesNotContain("Thời gian", Run(build).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_StoppedByTheUser_LeavesNothing()
    {
        using var folder = new TemporaryFolder();

        var (exit, _, error) = Run(["--input", folder["input"], "--output", folder["output"]], new CancellationToken(canceled: true));

        Assert.Equal(ExitCode.Stopped, exit);
        Assert.Contains("Đã dừng", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["output"]));
        Assert.False(Directory.Exists(folder["output.moi"]));
    }

    [Fact]
    public void Run_OurOwnBug_SaysSoWithDetails()
    {
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(new BrokenWriter(), error, Screen.PipedWidth, Paint.Off, IsLive: false);

        var exit = CommandLine.Run(["guide"], new CommandContext(screen, default, CancellationToken.None));

        Assert.Equal(ExitCode.Bug, exit);
        Assert.Contains("lỗi của chương trình, không phải của bài viết", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("hỏng thử", error.ToString(), StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments) => Run(arguments, CancellationToken.None);

    private static (int Exit, string Output, string Error) Run(string[] arguments, CancellationToken cancellation)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false);
        var now = new DateTimeOffset(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(7));
        return (CommandLine.Run(arguments, new CommandContext(screen, now, cancellation)), output.ToString(), error.ToString());
    }

    [GeneratedRegex(@"\bK\d{3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    private sealed class BrokenWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("hỏng thử");

        public override void Write(string? value) => throw new InvalidOperationException("hỏng thử");
    }
}
