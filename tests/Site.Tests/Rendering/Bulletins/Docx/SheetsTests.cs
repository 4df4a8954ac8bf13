using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Settings;

namespace Site.Tests.Rendering.Bulletins.Docx;

/// <summary>Tables of many columns in Word.</summary>
public sealed class SheetsTests
{
    private const string Text = "Ban Tuyên giáo và Dân vận";

    private static readonly string[] _known = ["trước", "sau", "Tên bảng", "Bảng một", "Bảng hai", "Phân công như sau:", "Nguồn: mẫu"];
    private static readonly PaperFormat _twoColumns = PaperFormat.Default with { Columns = 2, BodyPoints = 11.5 };

    [Fact]
    public void VeryWideTable_LiesOnAPageOfItsOwn_WithWhatStandsOverAndUnderIt() => Assert.Equal(
        ["đứng: … trước", "nằm: Tên bảng Phân công như sau: STT… Nguồn: mẫu", "đứng: sau …"],
        Pages($"trước\n\n## Tên bảng\n\nPhân công như sau:\n\n{Table(9)}\nNguồn: mẫu\n\nsau"));

    [Fact]
    public void TwoVeryWideTables_WithOnlyATitleBetweenThem_ShareTheirPages() => Assert.Equal(
        ["đứng: … trước", "nằm: Bảng một STT… Bảng hai STT…", "đứng: sau …"],
        Pages($"trước\n\n## Bảng một\n\n{Table(9)}\n\n## Bảng hai\n\n{Table(9)}\n\nsau"));

    [Fact]
    public void VeryWideTable_ThatBeginsAnItem_TakesItsTitleAlong() => Assert.Equal(["nằm: … STT…", "đứng: sau …"], Pages($"{Table(9)}\n\nsau"));

    [Fact]
    public void WideTable_OnA4_StandsInTheText() => Assert.Equal(["đứng: … trước STT… sau …"], Pages($"trước\n\n{Table(5)}\n\nsau"));

    [Fact]
    public void VeryWideTable_InABox_StaysThere() => Assert.Equal(["đứng: …"], Pages($"::: ghi-nho\n{Table(9)}\n:::"));

    [Theory]
    [InlineData(3, "2 cột: … trước", "1 cột: Tên bảng STT…", "2 cột: sau …")]
    [InlineData(9, "2 cột: … trước", "1 cột: Tên bảng STT…", "2 cột: sau …")]
    [InlineData(1, "2 cột: … trước Tên bảng STT… sau …")]
    public void BroadTable_GoesAcrossTheColumns_OnTheSamePage(int columns, params string[] pages)
    {
        var markdown = $"trước\n\n## Tên bảng\n\n{Table(columns)}\n\nsau";
        Assert.Equal(pages, Pages(markdown, _twoColumns));
        Assert.All(Sections(markdown, _twoColumns), section => Assert.Equal("continuous", section.GetFirstChild<SectionType>()?.Val?.InnerText));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(9)]
    public void Columns_HaveRoomForTheirWords_AndNumbersTakeLittle(int texts)
    {
        var widths = Look($"{Table(texts, "Nội dung công việc " + string.Concat(Enumerable.Repeat("rất dài ", 40)))}", PaperFormat.Default, body => body.Descendants<Table>()
            .Last(table => table.InnerText.StartsWith("STT", StringComparison.Ordinal)).GetFirstChild<TableGrid>()!.Elements<GridColumn>()
            .Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture) / 1440.0 * 25.4).ToList());
        Assert.InRange(widths[0], 6, 14);
        Assert.All(widths[1..], width => Assert.True(width > 15, $"{width} mm"));
        Assert.InRange(widths.Sum(), texts == 9 ? 251 : 164, texts == 9 ? 252.1 : 165.1);
    }

    [Fact]
    public void Sections_AreWhatWordTakesWithoutRepair() => Assert.All(
        new[] { PaperFormat.Default, _twoColumns },
        paper => Assert.Empty(DocxSample.Open(
            DocxSample.Write(DocxSample.Of($"{Table(9)}\nNguồn: a\n\n{Table(9)}\n\n{Table(7)}\n\nb"), paper: paper),
            document => new OpenXmlValidator(FileFormatVersions.Office2021).Validate(document).Select(fault => fault.Description).ToList())));

    // A column of numbers and others of text.
    private static string Table(int texts, string? first = null) =>
        $"| STT |{string.Concat(Enumerable.Repeat(" Đơn vị |", texts))}\n|---|{string.Concat(Enumerable.Repeat("---|", texts))}\n| 1 | {first ?? Text} |{string.Concat(Enumerable.Repeat($" {Text} |", texts - 1))}";

    /// <summary>What stands on each kind of pages behind the cover; other parts of the issue are dots.</summary>
    private static List<string> Pages(string markdown, PaperFormat? paper = null) => Look(markdown, paper ?? PaperFormat.Default, body =>
    {
        List<string> pages = [];
        List<string> blocks = [];
        foreach (var block in body.ChildElements)
        {
            var words = block is Table && block.InnerText.StartsWith("STT", StringComparison.Ordinal) ? "STT…" : _known.Contains(block.InnerText) ? block.InnerText : "…";
            if (block.InnerText.Length > 0 && (words != "…" || blocks.LastOrDefault() != "…"))
            {
                blocks.Add(words);
            }

            if ((block as SectionProperties ?? (block as Paragraph)?.ParagraphProperties?.SectionProperties) is { } section)
            {
                pages.Add($"{Kind(section, paper)}: {string.Join(' ', blocks)}");
                blocks = [];
            }
        }

        return pages[1..];
    });

    private static string Kind(SectionProperties section, PaperFormat? paper)
    {
        var size = section.GetFirstChild<PageSize>()!;
        return paper?.Columns > 1 ? $"{section.GetFirstChild<Columns>()?.ColumnCount?.Value ?? 1} cột"
            : size.Orient?.Value == PageOrientationValues.Landscape && size.Width!.Value > size.Height!.Value ? "nằm" : "đứng";
    }

    private static List<SectionProperties> Sections(string markdown, PaperFormat paper) =>
        Look(markdown, paper, body => body.Descendants<SectionProperties>().Skip(1).Select(section => (SectionProperties)section.CloneNode(deep: true)).ToList());

    private static T Look<T>(string markdown, PaperFormat paper, Func<Body, T> look) =>
        DocxSample.Open(DocxSample.Write(DocxSample.Of(markdown), paper: paper), document => look(document.MainDocumentPart!.Document.Body!));
}
