using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Tests.Model;
using Site.Tests.WholeSite;
using Imprint = Site.Model.Settings.Imprint;

namespace Site.Tests.Rendering.Bulletins.Docx;

public class BulletinDocxTests
{
    private const string Golden = "tests/Site.Tests/Rendering/Bulletins/Docx/document.xml";

    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Office2021)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void RichIssue_IsWhatWordTakesWithoutRepair(FileFormatVersions version) => Assert.Empty(Faults(DocxSample.Write(DocxSample.Rich), version));

    [Fact]
    public void EmptyIssue_IsWhatWordTakesWithoutRepair() =>
        Assert.Empty(Faults(DocxSample.Write(DocxSample.Empty, DocxSample.TermsWithoutImprint), FileFormatVersions.Office2021));

    [Fact]
    public void Validator_SeesWhatWordWouldRepair()
    {
        using var stream = new MemoryStream();
        stream.Write(DocxSample.Write(DocxSample.Empty));
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, isEditable: true);
        document.MainDocumentPart!.Document.Body!.PrependChild(new TableCell());
        Assert.NotEmpty(new OpenXmlValidator(FileFormatVersions.Office2021).Validate(document));
    }

    [Fact]
    public void SameIssue_GivesTheSameBytes() => Assert.Equal(DocxSample.Write(DocxSample.Rich), DocxSample.Write(DocxSample.Rich));

    [Fact]
    public void Package_SaysNothingOfWhenItWasMade()
    {
        using var archive = new ZipArchive(new MemoryStream(DocxSample.Write(DocxSample.Rich)));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.Contains(archive.Entries, entry => entry.FullName == "docProps/core.xml");
    }

    [Fact]
    public void Properties_AreTheIssues()
    {
        var properties = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => (
            document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.Language, document.PackageProperties.Created));
        Assert.Equal("Thông tin sinh hoạt chi bộ, số 3, tháng 11/2026", properties.Title);
        Assert.Equal("Đảng ủy Khối (mẫu)", properties.Creator);
        Assert.Equal("vi-VN", properties.Language);
        Assert.Equal(new DateTime(2026, 10, 31, 17, 0, 0, DateTimeKind.Utc), properties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void SmallIssue_IsTheGoldenText()
    {
        var small = DocxSample.Empty with
        {
            Sections = [DocxSample.Section("Tin cơ sở", DocxSample.Item(Samples.News("Một tin") with { Body = DocxSample.Read("Đoạn **một**[^1].\n\n1. Một\n2. Hai\n\n[^1]: Chú thích.") }))],
            Questions = ["Chi bộ đã làm gì?"],
            Minutes = 2,
        };
        var actual = Indented(DocxSample.Write(small, DocxSample.TermsWithoutImprint));
        if (Accepting.IsOn)
        {
            File.WriteAllText(Repository.PathOf(Golden), actual);
        }

        Assert.True(Repository.Has(Golden) && string.Equals(Repository.Text(Golden), actual, StringComparison.Ordinal), $"{Golden} differs. {Accepting.Advice}");
    }

    [Fact]
    public void Contents_ListSectionsAndItems_AndEachLeadsToItsHeading()
    {
        var (entries, bookmarks) = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => (
            Paragraphs(document, "TOC1", "TOC2").ConvertAll(line => (line.InnerText, Anchor: line.Descendants<Hyperlink>().Single().Anchor!.Value)),
            document.MainDocumentPart!.Document.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value).ToHashSet(StringComparer.Ordinal)));
        Assert.Equal(
            ["Văn bản mới", "Kế hoạch mẫu", "Kế hoạch thứ hai", "Tin cơ sở", "Bài có đủ mọi thứ"],
            entries.Take(5).Select(entry => entry.InnerText.Replace(" TOC \\o \"1-2\" \\h \\z \\u ", string.Empty, StringComparison.Ordinal)));
        Assert.All(entries, entry => Assert.Contains(entry.Anchor, bookmarks));
    }

    [Fact]
    public void Contents_DoNotAskTheReaderToUpdateThem() =>
        Assert.Empty(DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => document.MainDocumentPart!.DocumentSettingsPart!.Settings.Descendants<UpdateFieldsOnOpen>().ToList()));

    [Fact]
    public void Bookmarks_AreNamedAndNumberedOnce()
    {
        var marks = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => document.MainDocumentPart!.Document.Descendants<BookmarkStart>().Select(mark => (mark.Name!.Value, mark.Id!.Value)).ToList());
        Assert.NotEmpty(marks);
        Assert.Equal(marks.Count, marks.Select(mark => mark.Item1).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(marks.Count, marks.Select(mark => mark.Item2).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Page_IsA4WithTheFormatsMarginsAndNoNumberOnTheFirst()
    {
        var page = DocxSample.Open(DocxSample.Write(DocxSample.Empty), document => (SectionProperties)document.MainDocumentPart!.Document.Body!.LastChild!.CloneNode(deep: true));
        Assert.Equal((11906u, 16838u), (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value));
        var margin = page.GetFirstChild<PageMargin>()!;
        Assert.Equal((1134, 1134, 1701u, 850u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.NotNull(page.GetFirstChild<TitlePage>());
    }

    [Fact]
    public void InternalIssue_SaysSoOnItsFirstPage()
    {
        Assert.Contains("(Lưu hành nội bộ)", Lines(DocxSample.Rich));
        Assert.DoesNotContain("(Lưu hành nội bộ)", Lines(DocxSample.Empty));
    }

    [Fact]
    public void Imprint_PrintsWhatTheSettingsSayAndNothingElse()
    {
        var terms = DocxSample.Terms with { Imprint = new Imprint("Người mẫu", null, null, "200 bản", null) };
        var lines = Lines(DocxSample.Empty, terms);
        Assert.Contains("Chịu trách nhiệm xuất bản: Người mẫu", lines);
        Assert.Contains("Số lượng in: 200 bản", lines);
        Assert.Contains("Cơ quan phát hành: Đảng ủy Khối (mẫu)", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Giấy phép", StringComparison.Ordinal));
        Assert.DoesNotContain(Lines(DocxSample.Empty, DocxSample.TermsWithoutImprint), line => line.StartsWith("Chịu trách nhiệm", StringComparison.Ordinal));
    }

    [Fact]
    public void Tasks_NameTheUnitAndWhatIsOverdue()
    {
        var lines = Lines(DocxSample.Rich);
        Assert.Contains("Tổ chức chi-bo-mau; phối hợp: Văn phòng", lines);
        Assert.Contains("15/11/2026 (quá hạn)", lines);
        Assert.Contains("01/12/2026", lines);
    }

    [Fact]
    public void SummaryItem_LeadsToItsWholeText()
    {
        var plan = Samples.Plan("kh") with { Sapo = "Tóm tắt.", Body = DocxSample.Read("Toàn văn dài.") };
        var lines = Lines(DocxSample.Empty with { Sections = [DocxSample.Section("Mục", DocxSample.Item(plan, ItemForm.Summary))] });
        Assert.Contains("Tóm tắt.", lines);
        Assert.Contains("Toàn văn: khoi.example/ke-hoach/kh", lines);
        Assert.DoesNotContain("Toàn văn dài.", lines);
    }

    private static List<string> Lines(ComposedBulletin bulletin, BulletinSettings? terms = null) =>
        DocxSample.Open(DocxSample.Write(bulletin, terms), document => document.MainDocumentPart!.Document.Descendants<Paragraph>().Select(line => line.InnerText).ToList());

    private static List<Paragraph> Paragraphs(DocumentFormat.OpenXml.Packaging.WordprocessingDocument document, params string[] styles) =>
        [.. document.MainDocumentPart!.Document.Descendants<Paragraph>().Where(line => styles.Contains(line.ParagraphProperties?.ParagraphStyleId?.Val?.Value, StringComparer.Ordinal))];

    private static List<string> Faults(byte[] docx, FileFormatVersions version) => DocxSample.Open(
        docx, document => new OpenXmlValidator(version).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").ToList());

    private static string Indented(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var stream = archive.GetEntry("word/document.xml")!.Open();
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
        {
            XDocument.Load(stream).Save(writer);
        }

        return text.Append('\n').ToString();
    }
}
