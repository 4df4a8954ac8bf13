using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Documents;
using Site.Model.Reports;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Reports;
using Site.Tests.Cli;
using Site.Tests.Model;
using Site.Tests.Rendering.Bulletins.Docx;
using Document = Site.Model.Documents.Document;

namespace Site.Tests.Rendering.Reports;

public class ReportDocxTests
{
    private static readonly Document[] Documents =
    [
        Samples.News("a") with { Author = "Ban Biên tập (mẫu)" }, Samples.News("b", "2025-11-01"), Samples.Activity("c", "mot", "2026-02-03"),
        Samples.Plan("p") with { Tasks = [Samples.Task("Nộp danh sách", "2026-03-01") with { Lead = "mot" }, Samples.Task("Sơ kết", "2026-12-01", TaskState.Done)] },
        Samples.Question("q", "2026-03-01", "2026-03-11"), Samples.Question("r", "2026-10-01"),
        Samples.Bulletin("2026-10") with { ReleasedOn = new DateOnly(2026, 10, 6), Number = 10 }, Samples.Bulletin("2026-11"),
    ];

    private static readonly SiteSettings Settings = Samples.Settings with { Committee = new Committee("Đảng bộ tỉnh (mẫu)", "Đảng ủy Khối (mẫu)", "Khối", "Tỉnh Mẫu"), IssuerCodes = ["ĐUK"] };

    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Report_IsWhatWordTakesWithoutRepair(FileFormatVersions version)
    {
        Assert.Empty(Faults(Write(Documents), version));
        Assert.Empty(Faults(Write(), version));
    }

    [Fact]
    public void Report_HasTheHeadOfAnOfficialDocument_AndSentencesWithTheFigures()
    {
        var words = Words(Write(Documents));
        Assert.Equal(["ĐẢNG BỘ TỈNH (MẪU)", "ĐẢNG ỦY KHỐI (MẪU)", "*", "Số        -BC/ĐUK", "ĐẢNG CỘNG SẢN VIỆT NAM", "Tỉnh Mẫu, ngày 20 tháng 11 năm 2026"], words.Take(6));
        Assert.Contains("Hoạt động của Trang mẫu năm 2026", words);
        Assert.Contains("Từ ngày 01/01/2026 đến ngày 20/11/2026, trang đã đăng 3 tin, bài, tăng 2 (200%) so với cùng kỳ năm 2025. Nhiều nhất là tin (2), kế hoạch (1).", words);
        Assert.Contains("1 trên 2 tổ chức có tin, bài. Bài về nhiều tổ chức được tính cho từng tổ chức. Chưa có tin, bài: Tổ chức hai.", words);
        Assert.Contains("Các kế hoạch có 2 việc của năm 2026: đã xong 1 (50%), quá hạn 1, đang làm 0, chưa làm 0.", words);
        Assert.Contains("Từ ngày 01/01/2026 đến ngày 20/11/2026, đã phát hành 2 số bản tin: 1 số đúng hạn, 1 số chậm. Không có bản tin của tháng 1, 2, 3, 4, 5, 6, 7, 8, 9.", words);
        Assert.Contains("Từ ngày 01/01/2026 đến ngày 20/11/2026, đã nhận 2 kiến nghị (cùng kỳ năm 2025: 0); đã trả lời 1 kiến nghị (cùng kỳ năm 2025: 0). Trung bình 10 ngày thì có câu trả lời. 1 kiến nghị đang được xem xét.", words);
        Assert.Equal(["Thể loại", "Năm 2026", "Cùng kỳ năm 2025", "Tăng, giảm"], words.SkipWhile(text => text != "Thể loại").Take(4));
        Assert.Equal(["Năm 2026", "2"], words.SkipWhile(text => text != "Chưa làm").SkipWhile(text => text != "Năm 2026").Take(2));
        Assert.Equal(["Năm 2025", "0"], words.SkipWhile(text => text != "Chưa làm").SkipWhile(text => text != "Năm 2025").Take(2));
        Assert.Equal(["Nộp danh sách", "Tổ chức mot", "01/3/2026"], words.SkipWhile(text => text != "Nộp danh sách").Take(3));
        Assert.Equal(["Số 10, tháng 10 năm 2026", "02/10/2026", "06/10/2026", "chậm 4 ngày"], words.SkipWhile(text => !text.StartsWith("Số 10,", StringComparison.Ordinal)).Take(4));
    }

    [Fact]
    public void Tables_AlignNumbersRight() => Assert.Equal(
        [null, "right", "right", "right"],
        DocxSample.Open(Write(Documents), document => document.MainDocumentPart!.Document.Body!.Descendants<TableRow>()
            .First(row => row.InnerText.StartsWith("Tin2", StringComparison.Ordinal)).Elements<TableCell>()
            .Select(cell => cell.GetFirstChild<Paragraph>()!.ParagraphProperties!.Justification?.Val?.InnerText).ToList()));

    [Fact]
    public void SameReport_GivesTheSameBytes() => Assert.Equal(Write(Documents), Write(Documents));

    [OfficeFact]
    public void Report_IsReadByLibreOffice()
    {
        using var folder = new TemporaryFolder();
        var file = folder["bao-cao.docx"];
        File.WriteAllBytes(file, Write(Documents));
        var text = File.ReadAllText(LibreOffice.Convert(file, "txt", folder.FullPath));
        Assert.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", text, StringComparison.Ordinal);
        Assert.Contains("Nộp danh sách", text, StringComparison.Ordinal);
    }

    private static byte[] Write(params Document[] documents)
    {
        var content = Samples.Content(documents) with { Data = SiteData.Empty with { Units = [Samples.Unit("mot"), Samples.Unit("hai")] } };
        using var output = new MemoryStream();
        ReportDocx.Write(YearReport.Of(content, new CalendarPeriod(PeriodKind.Year, 2026, 1), null, null, Samples.Now), Settings, PaperFormat.Default, output);
        return output.ToArray();
    }

    private static List<string> Words(byte[] docx) => DocxSample.Open(
        docx, document => document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0).ToList());

    private static List<string> Faults(byte[] docx, FileFormatVersions version) => DocxSample.Open(
        docx, document => new OpenXmlValidator(version).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").ToList());
}
