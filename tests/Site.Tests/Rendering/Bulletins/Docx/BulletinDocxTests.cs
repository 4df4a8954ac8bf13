using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Colors;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Text;
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
    public void Contents_AreTheModelsWithMinutesAndAFieldForThePage()
    {
        var expected = DocxSample.Rich.Contents
            .SelectMany(entry => entry.Items.IsEmpty ? [Line(entry)] : entry.Items.Select(Line).Prepend((Words: entry.Title, Field: string.Empty)));
        var lines = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => Paragraphs(document, "TOC1", "TOC2").ConvertAll(line => (
            Words: string.Concat(line.Descendants<Text>().Select(text => text.Text)).TrimEnd('…'), Field: line.Descendants<FieldCode>().SingleOrDefault()?.Text.Trim() ?? string.Empty)));
        Assert.Equal(expected, lines);
        Assert.Equal(10, lines.Count);

        static (string Words, string Field) Line(ContentsEntry entry) =>
            (XmlCharacters.Clean(entry.Title) + (entry.Minutes is { } minutes ? $" · {minutes} phút" : string.Empty), $"PAGEREF _{entry.Anchor} \\h");
    }

    [Fact]
    public void Contents_LeadToTheHeadingsOfTheSameName()
    {
        var (links, places) = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => (
            Paragraphs(document, "TOC1", "TOC2").SelectMany(line => line.Descendants<Hyperlink>()).Select(link => (link.Anchor!.Value!, link.InnerText)).ToList(),
            Paragraphs(document, "Heading1", "Heading2").SelectMany(line => line.Descendants<BookmarkStart>().Select(mark => (mark.Name!.Value!, line.InnerText))).ToHashSet()));
        Assert.All(links, link => Assert.Contains(link, places));
    }

    /// <summary>Only Word knows the pages, so it is told to fill the fields when it opens the document.</summary>
    [Fact]
    public void Fields_AreFilledWhenWordOpensTheDocument() =>
        Assert.True(DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => document.MainDocumentPart!.DocumentSettingsPart!.Settings.GetFirstChild<UpdateFieldsOnOpen>()!.Val!.Value));

    [Fact]
    public void Cover_HasMastheadPictureHeadlinesContentsAndTheWayToThePage_InThisOrder()
    {
        var issue = DocxSample.Rich.Issue with { Image = DocxSample.Illustration };
        var cover = DocxSample.Open(DocxSample.Write(DocxSample.Rich with { Issue = issue }), document => document.MainDocumentPart!.Document.Body!
            .Descendants<Paragraph>().TakeWhile(line => line.ParagraphProperties?.SectionProperties is null)
            .Select(line => (Style: line.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, Words: line.Descendants<Drawing>().Any() ? "ảnh" : line.InnerText))
            .Where(line => line.Style != "AfterTable" && line.Words.Length < 100).ToList());
        Assert.Equal(
            [
                ("FrontBlock", "ĐẢNG ỦY KHỐI (MẪU)"), ("FrontBlock", "Ngày 01 tháng 11 năm 2026"), ("FrontBlock", "Lưu hành nội bộ"),
                ("Masthead", "BẢN TIN"), ("Title", "Thông tin sinh hoạt chi bộ"), ("Subtitle", "Số 3, tháng 11 năm 2026"),
                ("Figure", "ảnh"), ("Caption", "Một buổi chiều (Ảnh: Người vẽ)"),
                ("HeadlineSection", "Văn bản mới"), ("Headline", "Kế hoạch mẫu"), ("HeadlineSection", "Văn bản mới"), ("Headline", "Kế hoạch thứ hai"),
                ("HeadlineSection", "Tin cơ sở"), ("Headline", "Bài có đủ mọi thứ"),
            ],
            cover.TakeWhile(line => line.Style != "TOCHeading"));
        Assert.Equal(
            [("TableText", "ảnh"), ("TableText", "Thời gian đọc: khoảng 27 phút."), ("TableText", "Đọc trên điện thoại: khoi.example/ban-tin/2026-11")],
            cover.TakeLast(3));
    }

    [Fact]
    public void RunningHead_NamesTheIssueAndThePage_OnAllPagesButTheFirst()
    {
        var (head, sections) = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => (
            document.MainDocumentPart!.HeaderParts.Single().Header.InnerText,
            document.MainDocumentPart!.Document.Descendants<SectionProperties>().Select(page => (page.GetFirstChild<HeaderReference>()!.Type!.InnerText, page.GetFirstChild<TitlePage>() is not null)).ToList()));
        Assert.Equal("Số 3 · 11/2026 PAGE 2", head);
        Assert.Equal([("default", true), ("default", false)], sections);
    }

    [Theory]
    [InlineData(1, 210, 297, 14)]
    [InlineData(2, 210, 297, 11.5)]
    [InlineData(1, 148, 210, 11)]
    [InlineData(1, 210, 297, 18)]
    public void Pages_FollowTheFormatsSizeColumnsAndLetters(int columns, double width, double height, double body)
    {
        var paper = PaperFormat.Default with { Width = width, Height = height, Columns = columns, BodyPoints = body };
        var (pages, size) = DocxSample.Open(DocxSample.Write(DocxSample.Rich, paper: paper), document => (
            document.MainDocumentPart!.Document.Descendants<SectionProperties>().Select(page => (
                Width: page.GetFirstChild<PageSize>()!.Width!.Value, Columns: page.GetFirstChild<Columns>()?.ColumnCount?.Value ?? 1)).ToList(),
            document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<RunPropertiesBaseStyle>().Single().FontSize!.Val!.Value));
        var twips = (uint)Math.Round(width / 25.4 * 1440);
        Assert.Equal([(twips, 1), (twips, columns)], pages.Select(page => (page.Width, (int)page.Columns)));
        Assert.Equal(body * 2, double.Parse(size!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(Faults(DocxSample.Write(DocxSample.Rich, paper: paper), FileFormatVersions.Office2021));
    }

    [Fact]
    public void Pictures_AreNoWiderThanTheirColumn()
    {
        var paper = PaperFormat.Default with { Columns = 2 };
        var widths = DocxSample.Open(DocxSample.Write(DocxSample.Rich, paper: paper), document => document.MainDocumentPart!.Document.Body!
            .Elements<Paragraph>().SelectMany(line => line.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>()).Select(size => size.Cx!.Value).ToList());
        Assert.NotEmpty(widths);
        Assert.All(widths, width => Assert.InRange(width, 1, (long)(paper.ColumnWidth * 36_000) + 1_000));
    }

    [Fact]
    public void Colours_AreTheThemes()
    {
        var green = PaperFormat.Default with { Colors = PaperColors.Default with { Heading = new Rgb(0x10, 0x5a, 0x2c), Box = new Rgb(0x33, 0x66, 0x99) } };
        var (styles, text) = DocxSample.Open(DocxSample.Write(DocxSample.Rich, paper: green), document => (
            document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.OuterXml, document.MainDocumentPart!.Document.OuterXml));
        Assert.Contains("105A2C", styles, StringComparison.Ordinal);
        Assert.Contains("w:fill=\"105A2C\"", text, StringComparison.Ordinal);
        Assert.Contains("336699", styles, StringComparison.Ordinal);
        Assert.DoesNotContain(PaperColors.Default.Heading.Digits, styles + text, StringComparison.Ordinal);
        Assert.DoesNotContain(PaperColors.Default.Box.Digits, styles + text, StringComparison.Ordinal);
    }

    [Fact]
    public void LocalNews_HasItsMarkedPlaceBeforeTheTasks()
    {
        var (lines, place) = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => (
            Paragraphs(document, "Heading1").ConvertAll(line => line.InnerText),
            document.MainDocumentPart!.Document.Descendants<SdtBlock>().Select(block => (
                block.SdtProperties!.GetFirstChild<SdtAlias>()!.Val!.Value, block.SdtContentBlock!.Elements<Paragraph>().Count(), block.SdtContentBlock!.InnerText)).Single()));
        Assert.Equal(["Văn bản mới", "Tin cơ sở", "Tin của chi bộ", "Việc cần làm trong tháng", "Ngày đáng nhớ", "Gợi ý thảo luận", "Dành cho đồng chí cấp ủy viên dự sinh hoạt"], lines);
        Assert.Equal(("Tin của chi bộ", 4, string.Empty), place);
    }

    [Fact]
    public void TitlesBylinesAndImprint_StayWithTheTextTheyBelongTo()
    {
        var blocks = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document =>
        {
            var keeping = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.StyleParagraphProperties?.KeepNext is not null)
                .Select(style => style.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);
            return document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(line => (
                Style: line.ParagraphProperties?.ParagraphStyleId?.Val?.Value,
                Keeps: line.ParagraphProperties?.KeepNext is not null || keeping.Contains(line.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty))).ToList();
        });
        Assert.All(blocks.Where(block => block.Style is "Heading1" or "Heading2" or "ItemFacts" or "Sapo" or "HeadlineSection"), block => Assert.True(block.Keeps));
        foreach (var (before, block) in blocks.Zip(blocks.Skip(1)).Where(pair => pair.Second.Style is "Byline" or "Imprint" or "ImprintFirst"))
        {
            Assert.True(before.Keeps, $"{before.Style} before {block.Style}");
        }

        Assert.Equal(3, blocks.Count(block => block.Style == "Byline"));
        Assert.Equal(6, blocks.Count(block => block.Style is "Imprint" or "ImprintFirst"));
    }

    [Fact]
    public void Tables_RepeatTheirHeader_AndNoPageHoldsItOrOneRowAlone()
    {
        var markdown = "| a | b |\n|---|---|" + string.Concat(Enumerable.Range(1, 7).Select(row => $"\n| {row} | x |"));
        var rows = DocxSample.Open(DocxSample.Write(DocxSample.Of(markdown)), document => document.MainDocumentPart!.Document.Body!
            .Descendants<Table>().Single(table => table.InnerText.StartsWith("ab", StringComparison.Ordinal)).Elements<TableRow>().Select(row => (
                Words: row.InnerText,
                Whole: row.Descendants<CantSplit>().Any(),
                Repeats: row.Descendants<TableHeader>().Any(),
                Keeps: row.Descendants<KeepNext>().Any())).ToList());
        Assert.Equal(["ab", "1x", "2x", "3x", "4x", "5x", "6x", "7x"], rows.Select(row => row.Words));
        Assert.Equal([true, false, false, false, false, false, false, false], rows.Select(row => row.Repeats));
        Assert.Equal([true, false, false, false, false, false, true, false], rows.Select(row => row.Keeps));
        Assert.All(rows, row => Assert.True(row.Whole));
    }

    [Fact]
    public void SmallTable_StandsOnOnePage()
    {
        var rows = DocxSample.Open(DocxSample.Write(DocxSample.Of("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |")), document => document.MainDocumentPart!.Document.Body!
            .Descendants<Table>().Single(table => table.InnerText.StartsWith("ab", StringComparison.Ordinal)).Elements<TableRow>().Select(row => row.Descendants<KeepNext>().Any()).ToList());
        Assert.Equal([true, true, true, false], rows);
    }

    [Theory]
    [InlineData(1, 3, null)]
    [InlineData(1, 40, "continuous")]
    [InlineData(2, 3, "continuous")]
    public void Text_BeginsOnANewPage_UnlessTheCoverIsLongOrThereAreColumns(int columns, int items, string? type)
    {
        var issue = DocxSample.Empty with { Sections = [DocxSample.Section("Tin", [.. Enumerable.Range(1, items).Select(number => DocxSample.Item(Samples.News($"Bài {number}")))])] };
        var last = DocxSample.Open(DocxSample.Write(issue, paper: PaperFormat.Default with { Columns = columns }), document =>
            document.MainDocumentPart!.Document.Descendants<SectionProperties>().Last().GetFirstChild<SectionType>()?.Val?.InnerText);
        Assert.Equal(type, last);
    }

    [Fact]
    public void Digest_HasItsPartsInOrder_OnOnePageThatWordTakesWithoutRepair()
    {
        var settings = Samples.Settings with { Bulletin = DocxSample.Terms };
        var docx = DocxSample.WriteDigest(DocxSample.Rich, settings);
        Assert.Empty(Faults(docx, FileFormatVersions.Office2021));
        var lines = DocxSample.Open(docx, document => document.MainDocumentPart!.Document.Descendants<Paragraph>().Select(line => line.InnerText).Where(line => line.Length is > 0 and < 200).ToList());
        Assert.Equal(
            ["Đảng ủy Khối (mẫu) · Lưu hành nội bộ", "Tóm tắt số này", "Thông tin sinh hoạt chi bộ · Số 3, tháng 11 năm 2026", "Trình tự buổi sinh hoạt · 90 phút"],
            lines.Take(4));
        var digest = MeetingDigest.Of(DocxSample.Rich with { Front = BulletinFront.Of(DocxSample.Rich.Issue, settings) }, settings.Bulletin);
        Assert.Equal(digest.Order.Select(step => $"{step.Title} · {step.Minutes} phút"), lines.Skip(4).Take(digest.Order.Length));
        Assert.Equal(
            ["Nội dung bản tin", "đọc Kế hoạch mẫu · 2 phút", "đọc Kế hoạch thứ hai · 2 phút", "đọc Bài có đủ mọi thứ · 2 phút"],
            lines.Skip(4 + digest.Order.Length).Take(4));
        Assert.Equal(
            [
                "Việc cần làm trong tháng", "15/11/2026 (quá hạn): Đăng ký mô hình (Tổ chức chi-bo-mau)", "01/12/2026: Gửi báo cáo",
                "Gợi ý thảo luận", "Chi bộ đã làm gì?", "Việc nào còn vướng?",
                "Dành cho đồng chí cấp ủy viên dự sinh hoạt", "Hỏi thêm về mô hình.", "Đọc trên điện thoại: khoi.example/ban-tin/2026-11",
            ],
            lines.TakeLast(9));
        Assert.Single(DocxSample.Open(docx, document => document.MainDocumentPart!.Document.Descendants<SectionProperties>().ToList()));
        Assert.Equal("Tóm tắt số này: Thông tin sinh hoạt chi bộ, số 3, tháng 11/2026", DocxSample.Open(docx, document => document.PackageProperties.Title));
    }

    [Fact]
    public void Bookmarks_AreNamedAndNumberedOnce()
    {
        var marks = DocxSample.Open(DocxSample.Write(DocxSample.Rich), document => document.MainDocumentPart!.Document.Descendants<BookmarkStart>().Select(mark => (mark.Name!.Value, mark.Id!.Value)).ToList());
        Assert.NotEmpty(marks);
        Assert.Equal(marks.Count, marks.Select(mark => mark.Item1).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(marks.Count, marks.Select(mark => mark.Item2).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Page_IsA4WithTheFormatsMargins()
    {
        var page = DocxSample.Open(DocxSample.Write(DocxSample.Empty), document => (SectionProperties)document.MainDocumentPart!.Document.Body!.LastChild!.CloneNode(deep: true));
        Assert.Equal((11906u, 16838u), (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value));
        var margin = page.GetFirstChild<PageMargin>()!;
        Assert.Equal((1134, 1134, 1701u, 850u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
    }

    [Fact]
    public void InternalIssue_SaysSoOnItsFirstPage()
    {
        Assert.Contains("Lưu hành nội bộ", Lines(DocxSample.Rich));
        Assert.DoesNotContain("Lưu hành nội bộ", Lines(DocxSample.Empty));
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
