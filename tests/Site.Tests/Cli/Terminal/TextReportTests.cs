using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Tests.Cli.Terminal;

public sealed class TextReportTests : IDisposable
{
    private static readonly SourcePath File = SourcePath.InInput("tin-tuc/2026/ra-mat.md");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_SpanInAFile_ShowsTheLineWithCaretsAndHint() => Assert.Equal(
        """
        input/tin-tuc/2026/ra-mat.md:4:7  lỗi K206  Ngày không có thật: 31/02/2026
           4 │ ngay: 31/02/2026
             │       ^^^^^^^^^^ viết ngày có trong lịch, ví dụ 2026-02-28 hoặc 28/02/2026


        """,
        Report("---\ntieu_de: Ra mắt\n\nngay: 31/02/2026\n", FrontMatterFaults.ImpossibleDate.At(File, new SourceSpan(4, 7, 10), "31/02/2026")));

    [Fact]
    public void Write_HintThatDoesNotFitBehindTheCarets_StandsOnItsOwnLine() => Assert.Equal(
        """
        input/tin-tuc/2026/ra-mat.md:1:7  lỗi K206  Ngày không có thật: 31/02/2026
           1 │ ngay: 31/02/2026
             │       ^^^^^^^^^^
             │ → viết ngày có trong lịch, ví dụ 2026-02-28 hoặc 28/02/2026


        """,
        Report("ngay: 31/02/2026", FrontMatterFaults.ImpossibleDate.At(File, new SourceSpan(1, 7, 10), "31/02/2026"), width: 72));

    [Fact]
    public void Write_LineWrittenWithCombiningMarks_IsShownAsReadersSawIt() => Assert.Contains(
        """
           1 │ Tiêu đề: Sài
             │          ^^^ 
        """,
        Report("Tie\u0302u đe\u0302\u0300: Sa\u0300i\r\n", FrontMatterFaults.NotADate.At(File, new SourceSpan(1, 10, 3), "x")),
        StringComparison.Ordinal);

    [Fact]
    public void Write_LineWithInvisibleCharacters_IsShownWithoutThemAndNamesTheColumnOnTheDisk() => Assert.Equal(
        """
        input/tin-tuc/2026/ra-mat.md:1:9  lỗi K206  Ngày không có thật: 31/02/2026
           1 │ ngay: 31/02/2026
             │       ^^^^^^^^^^ viết ngày có trong lịch, ví dụ 2026-02-28 hoặc 28/02/2026


        """,
        Report("ng\u200Bay:\u2060 31/02/2026", FrontMatterFaults.ImpossibleDate.At(File, new SourceSpan(1, 7, 10), "31/02/2026")));

    [Fact]
    public void Write_WholeFile_ShowsTheHintBehindAnArrow() => Assert.Equal(
        """
        input/tin-tuc/2026/ra-mat.md  lỗi K004  Tệp không được lưu bằng mã UTF-8
             → mở tệp, chọn Lưu thành (Save as), mã hóa UTF-8; chữ gõ bằng TCVN3 hay VNI thì chép cả đoạn, bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey, chuyển sang Unicode rồi dán lại


        """,
        Report("", FileFaults.NotUtf8.In(File)));

    [Fact]
    public void Write_NoFile_BeginsWithTheSeverity() =>
        Assert.StartsWith("lỗi K904  Một lần dựng khác đang ghi vào output\n", Report("", OutputFaults.Busy.Alone("output")), StringComparison.Ordinal);

    [Fact]
    public void Write_LineThatIsNotThere_IsToldWithoutIt() =>
        Assert.DoesNotContain("│", Report("một dòng", FrontMatterFaults.NotADate.At(File, new SourceSpan(9, 1, 1), "x")), StringComparison.Ordinal);

    [Fact]
    public void Write_FileThatIsNotThere_IsToldWithoutItsLine()
    {
        var output = new StringWriter { NewLine = "\n" };

        TextReport.Write(output, [FrontMatterFaults.NotADate.At(File, SourceSpan.Start, "x")], SourceLines.None, Paint.Off, 100);

        Assert.StartsWith("input/tin-tuc/2026/ra-mat.md:1:1  lỗi K205", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LineNumberOfFiveDigits_KeepsTheGutterStraight() => Assert.Contains(
        "12345 │ x\n      │ ^",
        Report(new string('\n', 12344) + "x", FrontMatterFaults.NotADate.At(File, new SourceSpan(12345, 1, 1), "x")),
        StringComparison.Ordinal);

    [Fact]
    public void Write_EscapeSequenceInTheMessage_IsMadeHarmless() => Assert.DoesNotContain(
        '\e', Report("\e[2J", FrontMatterFaults.NotADate.At(File, new SourceSpan(1, 1, 4), "\e[2J\r\nlỗi K999")));

    [Fact]
    public void Write_LineBreakInTheMessage_DoesNotMakeALine() => Assert.DoesNotContain(
        "\nlỗi K999", Report("x", FrontMatterFaults.NotADate.At(File, new SourceSpan(1, 1, 1), "\nlỗi K999")), StringComparison.Ordinal);

    [Theory]
    [InlineData(Severity.Error, "\e[1;31mlỗi K999\e[0m")]
    [InlineData(Severity.Warning, "\e[1;33mcảnh báo K999\e[0m")]
    [InlineData(Severity.Notice, "\e[1;36mlưu ý K999\e[0m")]
    public void Write_WithColours_PaintsTheSeverity(Severity severity, string painted)
    {
        var output = new StringWriter();

        TextReport.Write(output, [new Fault("K999", severity, "m", "h").Alone()], SourceLines.None, new Paint(true), 100);

        Assert.StartsWith(painted, output.ToString(), StringComparison.Ordinal);
    }

    private string Report(string text, Diagnostic diagnostic, int width = 100)
    {
        var path = _folder.WriteFile(File.Value, text);
        var output = new StringWriter { NewLine = "\n" };
        var sources = new SourceLines(new SourcePlaces(new Dictionary<SourcePath, string> { [File] = path }, null), _folder.FullPath);
        TextReport.Write(output, [diagnostic], sources, Paint.Off, width);
        return output.ToString();
    }
}
