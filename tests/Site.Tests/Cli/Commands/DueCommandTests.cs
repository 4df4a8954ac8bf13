using System.Text.Json;
using Site.Cli.Commands;
using Site.Cli.Publication;
using Site.Cli.Terminal;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

public sealed class DueCommandTests : IDisposable
{
    private readonly SmallSite _site = new();

    public DueCommandTests()
    {
        _site.Write("tin-tuc/mot.md", SmallSite.Article);
        _site.Write("tin-tuc/hen.md", "---\ntieu_de: Bài hẹn (mẫu)\nngay: 2026-11-19\ndang_luc: 2026-11-20 07:00\nhet_han: 2026-11-25\n---\n\nNội dung.\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Due_WithoutAPublication_IsABuild_AndSaysWhatComes()
    {
        var (exit, output, _) = Due();
        Assert.Equal(ExitCode.Done, exit);
        Assert.StartsWith("Chưa biết lần xuất bản nào: cần dựng trang\nSắp tới, đến 07:30 ngày 21/12/2026:\n  00:00 ngày 26/11/2026  bài \"Bài hẹn (mẫu)\" hết hạn  (input/tin-tuc/hen.md)\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20T06:59", ExitCode.Done)]
    [InlineData("2026-11-20T07:00", ExitCode.NothingDue)]
    [InlineData("2026-11-19T23:59:59Z", ExitCode.Done)]
    [InlineData("2026-11-20T00:00:00Z", ExitCode.NothingDue)]
    public void Due_SinceATime_IsABuildIfSomethingHappened(string since, int expected) => Assert.Equal(expected, Due("--since", since).Exit);

    [Fact]
    public void Due_CountsFromTheLastPublication()
    {
        Published(new TimeOnly(6, 0));
        var (exit, output, _) = Due();
        Assert.Equal(ExitCode.Done, exit);
        Assert.StartsWith("Từ 06:00 ngày 20/11/2026 đến nay:\n  07:00 ngày 20/11/2026  bài \"Bài hẹn (mẫu)\" đến giờ đăng  (input/tin-tuc/hen.md)\nCần dựng lại trang\n", output, StringComparison.Ordinal);

        Published(new TimeOnly(7, 15));
        (exit, output, _) = Due();
        Assert.Equal(ExitCode.NothingDue, exit);
        Assert.StartsWith("Từ 07:15 ngày 20/11/2026 đến nay chưa có gì đến hạn\n", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Due("--date", "2026-11-26").Exit);
    }

    [Fact]
    public void Due_OfAnArchive_SaysThatItIsOne()
    {
        File.AppendAllText(Path.Combine(_site.Input, "cau-hinh.yml"), "\nluu_tru: 2026-11-20\n");
        Published(new TimeOnly(6, 0));
        var (exit, output, _) = Due();
        Assert.Equal(ExitCode.Done, exit);
        Assert.StartsWith("Trang đã chuyển sang lưu trữ từ ngày 20/11/2026", output, StringComparison.Ordinal);
        Assert.Contains("  00:00 ngày 20/11/2026  trang chuyển sang lưu trữ  (input/cau-hinh.yml)\n", Due("--since", "2026-11-19T06:00").Output, StringComparison.Ordinal);
    }

    /// <summary>Else a timer would publish again what an editor has just taken back.</summary>
    [Fact]
    public void Due_AfterAnUndo_IsNoBuild()
    {
        Published(new TimeOnly(6, 0), isBack: true);
        var (exit, output, _) = Due();
        Assert.Equal(ExitCode.NothingDue, exit);
        Assert.Contains("hoàn tác", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Due_AsJson_SaysTheSame()
    {
        Published(new TimeOnly(6, 0));
        var json = JsonDocument.Parse(Due("--json", "--until", "2026-11-30").Output).RootElement;
        Assert.True(json.GetProperty("due").GetBoolean());
        Assert.Equal((null, "netlify"), (json.GetProperty("way").GetString(), json.GetProperty("host").GetString()));
        Assert.Equal("2026-11-20T06:00:00+07:00", json.GetProperty("since").GetString());
        Assert.Equal(["appears"], json.GetProperty("happened").EnumerateArray().Select(change => change.GetProperty("what").GetString()));
        Assert.Equal([("2026-11-26T00:00:00+07:00", "input/tin-tuc/hen.md")], json.GetProperty("coming").EnumerateArray().Select(change => (change.GetProperty("at").GetString(), change.GetProperty("file").GetString())));
    }

    [Fact]
    public void Due_ReadsNoText_SoThatItsFaultsDoNotMatter()
    {
        _site.Write("tin-tuc/loi.md", "---\ntieu_de: Lỗi (mẫu)\nngay: 2026-11-19\nanh: khong-co.jpg\n---\n\n<script>x</script> [hỏng](/khong-co/)\n");
        Assert.Equal((ExitCode.NothingDue, string.Empty), Due("--since", "2026-11-20T07:10") is var (exit, _, error) ? (exit, error) : default);
    }

    [Fact]
    public void Due_WithoutSettingsThatCanBeRead_IsAnErrorAndNotNothing()
    {
        _site.Write("cau-hinh.yml", "ten_trang: [\n");
        var (exit, _, error) = Due("--since", "2026-11-20");
        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.Contains("cau-hinh.yml", error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, Due("--since", "hôm qua").Exit);
    }

    private void Published(TimeOnly time, bool isBack = false)
    {
        var empty = PublishedManifest.Empty;
        var id = KnownPublication.IdOf(empty, VietnamTime.At(VietnamTime.DayOf(SiteRun.Now), time));
        Assert.Null(new KnownPublication(_site.Input, Edition.Public).Write(empty with { Id = id, IsBack = isBack }));
    }

    private (int Exit, string Output, string Error) Due(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(["due", "--input", _site.Input, .. options], new CommandContext(new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false), SiteRun.Now, TestContext.Current.CancellationToken));
        return (exit, output.ToString(), error.ToString());
    }
}
