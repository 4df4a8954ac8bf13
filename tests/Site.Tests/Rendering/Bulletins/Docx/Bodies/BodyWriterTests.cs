using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Site.Tests.Rendering.Bulletins.Docx.Bodies;

/// <summary>What each thing an editor may write becomes in Word. Lines are <c>style: text</c>.</summary>
public class BodyWriterTests
{
    [Fact]
    public void Headings_StandBelowTheItemsOwn() =>
        Assert.Equal(["Heading3: a", "BodyText: x", "Heading4: b", "Heading4: c"], Lines("## a\n\nx\n\n### b\n\n#### c"));

    [Fact]
    public void Emphasis_IsTheRunsOwn() =>
        Assert.Equal("a <b>b</b> <i>c</i> <b><i>d</i></b>", Look("a **b** *c* ***d***"));

    [Fact]
    public void OrderedLists_EachCountFromTheirOwnStart() =>
        Assert.Equal(["1: a", "1: b", "5: c"], Look(body => body.MainDocumentPart!.Document.Descendants<Paragraph>().Where(IsListed)
            .Select(line => $"{Start(body, line)}: {line.InnerText}").ToList(), "1. a\n2. b\n\nx\n\n5. c"));

    [Fact]
    public void Number_ThatSkips_IsKept() =>
        Assert.Equal(["1: a", "3: b", "3: c", "7: d"], Look(body => body.MainDocumentPart!.Document.Descendants<Paragraph>().Where(IsListed)
            .Select(line => $"{Start(body, line)}: {line.InnerText}").ToList(), "1. a\n3. b\n4. c\n7. d"));

    [Fact]
    public void Numbers_AreDecimalAtEveryDepth() =>
        Assert.All(Look(document => document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<AbstractNum>().Last().Elements<Level>()
            .Select(level => $"{level.NumberingFormat!.Val!.InnerText} {level.LevelText!.Val!.Value}").ToList(), "1. a"), level => Assert.Matches(@"^decimal %\d\.$", level));

    [Fact]
    public void Points_BeginWithTheirMarksAsText()
    {
        const string Pasted = "I- KẾT QUẢ\n1- Một\na) Hai\n• Ba\n\n1) Bốn\n\nA\tB\n1\t2\nNguồn: mẫu\n\nT/M CHI ỦY\nBÍ THƯ\n\nNguyễn Văn Mẫu";

        Assert.Equal(
            ["Heading3: I- KẾT QUẢ", "ListParagraph: 1- Một", "ListParagraph: a) Hai", "ListParagraph: • Ba", "ListParagraph: 1) Bốn"], Lines(Pasted)[..5]);
        Assert.Equal(["TableSource: Nguồn: mẫu", "Signature: T/M CHI ỦYBÍ THƯ", "Signature: Nguyễn Văn Mẫu"], Lines(Pasted)[^3..]);
        Assert.Empty(Levels(Pasted));
    }

    [Fact]
    public void NestedLists_StandALevelDeeper() => Assert.Equal([0, 1, 2, 0], Levels("- a\n  - b\n    - c\n- d"));

    [Fact]
    public void ListsDeeperThanWordGoes_StandAtItsLastLevel() =>
        Assert.Equal(8, Levels(string.Concat(Enumerable.Range(0, 12).Select(depth => new string(' ', depth * 2) + "- a\n"))).Max());

    [Fact]
    public void SecondParagraphOfAnItem_IsIndentedWithoutASign() =>
        Assert.Equal([true, false], Look(document => Inside(document).Select(line => line.ParagraphProperties!.NumberingProperties is not null).ToList(), "- a\n\n  b"));

    [Fact]
    public void TaskList_HasBoxesForSigns() =>
        Assert.Equal([2, 3, 1], Look(document => Inside(document).Select(line => line.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ToList(), "- [ ] a\n- [x] b\n- c"));

    [Fact]
    public void Table_RepeatsItsHeaderAndKeepsItsAlignment()
    {
        var (isHeader, alignment) = Look(
            document => (
                document.MainDocumentPart!.Document.Descendants<TableRow>().Where(IsOfGrid).Select(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null).ToList(),
                document.MainDocumentPart.Document.Descendants<TableRow>().Last(IsOfGrid).Descendants<Justification>().Select(side => side.Val!.InnerText).ToList()),
            "| a | b |\n|:-:|--:|\n| c | d |");
        Assert.Equal([true, false], isHeader);
        Assert.Equal(["center", "right"], alignment);
    }

    [Fact]
    public void WordsOverATableOrAList_StayWithIt() =>
        Assert.Equal(["trên danh sách:", "trên bảng:"], Look(
            document => document.MainDocumentPart!.Document.Descendants<Paragraph>()
                .Where(paragraph => paragraph.ParagraphProperties?.KeepNext is not null && paragraph.InnerText.Contains("trên", StringComparison.Ordinal)).Select(paragraph => paragraph.InnerText).ToList(),
            "đoạn trên nữa\n\ntrên danh sách:\n\n- a\n- b trên c\n\ntrên bảng:\n\n| a | b |\n|---|---|\n| c | d |\n\ntrên chữ:\n\nx"));

    [Fact]
    public void Link_IsOneInWord_AndTellsItsAddressOnPaper()
    {
        Assert.Equal(["BodyText: trang (khoi.example/ke-hoach/a)"], Lines("[trang](/ke-hoach/a/)"));
        Assert.Equal(["https://khoi.example/ke-hoach/a/"], Look(Addresses, "[trang](/ke-hoach/a/)"));
    }

    [Fact]
    public void DocumentCode_IsALinkInWord_AndItsOwnAddressOnPaper()
    {
        Assert.Equal(["BodyText: Kế hoạch số 59-KH/ĐUK, ngày 22/3/2022"], Lines("Kế hoạch số 59-KH/ĐUK, ngày 22/3/2022"));
        Assert.Equal(["https://khoi.example/van-ban/59-kh-duk/"], Look(Addresses, "59-KH/ĐUK"));
    }

    [Fact]
    public void LinkThatShowsItsAddress_DoesNotTellItTwice() =>
        Assert.Equal(["BodyText: https://vi.example/a và https://vi.example/đảng-ủy"], Lines("https://vi.example/a và https://vi.example/đảng-ủy"));

    [Fact]
    public void Address_OnPaper_HasTheLettersThatPeopleType() =>
        Assert.Equal(["BodyText: trang (vi.example/đảng-ủy?a=1%20b)"], Lines("[trang](https://vi.example/đảng-ủy?a=1%20b)"));

    [Fact]
    public void LinesOfAParagraph_BeginAtOnePlace() => Assert.Equal(
        ["a: ", "b. Hai c. Ba: 0"],
        Look(document => Inside(document).Select(line => $"{string.Join(' ', line.Descendants<Text>().Select(text => text.Text.Trim()))}: {line.ParagraphProperties!.Indentation?.FirstLine?.Value}").ToList(), "a\n\nb. Hai\nc. Ba"));

    [Fact]
    public void LinkToAHeading_LeadsToItsBookmark()
    {
        var (anchor, marks) = Look(
            document => (
                document.MainDocumentPart!.Document.Descendants<Hyperlink>().Single(link => link.InnerText == "xuống").Anchor!.Value,
                document.MainDocumentPart.Document.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value).ToList()),
            "[xuống](#muc-hai)\n\n## Mục hai");
        Assert.Contains(anchor, marks);
    }

    [Fact]
    public void LinkToNoHeading_IsItsWords() => Assert.Equal(["BodyText: lạc"], Lines("[lạc](#khong-co)"));

    [Fact]
    public void Footnote_IsARealOne_AndIsCalledTwiceByOneNumber()
    {
        var (notes, calls, again) = Look(
            document => (
                Notes(document),
                document.MainDocumentPart!.Document.Descendants<FootnoteReference>().Count(),
                document.MainDocumentPart.Document.Descendants<FieldCode>().Where(code => code.Text.Contains("NOTEREF", StringComparison.Ordinal)).Count()),
            "a[^1] b[^1]\n\n[^1]: Nội dung.");
        Assert.Equal([" Nội dung."], notes);
        Assert.Equal((1, 1), (calls, again));
    }

    [Fact]
    public void FootnotesThatCallEachOther_End() =>
        Assert.Equal(2, Look(Notes, "a[^1] b[^2]\n\n[^1]: Một[^2].\n[^2]: Hai[^1].").Count);

    [Fact]
    public void NoteThatCallsALongOneManyTimes_TellsItsBeginningOnly()
    {
        var calls = string.Concat(Enumerable.Repeat("x[^2] ", 5_000));
        var notes = Look(Notes, $"a[^1] b[^2]\n\n[^1]: {calls}\n\n[^2]: {string.Concat(Enumerable.Repeat("dài ", 15_000))}");
        Assert.InRange(notes[0].Length, 5_000 * 200, 5_000 * 320);
    }

    [Fact]
    public void Callout_IsABoxWithItsTitle() => Assert.Equal(["CalloutTitle: Lưu ý", "Callout: a", "AfterTable: "], Lines("::: luu-y\na\n:::"));

    [Fact]
    public void ForeignWords_AreWordsLikeOthers() => Assert.Equal("a <b>b</b> c", Look("a **[b]{lang=en}** [c]{lang=fr}"));

    [Fact]
    public void Quote_Code_AndRule_HaveStylesOfTheirOwn() =>
        Assert.Equal(["Quote: a", "Code: b  c", "Separator: "], Lines("> a\n\n```\nb  c\n```\n\n---"));

    [Fact]
    public void Image_IsEmbeddedOnce_WithItsAltTextAndCaption()
    {
        var (alts, files, captions) = Look(
            document => (
                Inside(document).SelectMany(line => line.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()).Select(picture => picture.Description!.Value).ToList(),
                document.MainDocumentPart!.ImageParts.Count(),
                document.MainDocumentPart.Document.Descendants<Paragraph>().Where(line => StyleOf(line) == "Caption").Select(line => line.InnerText).ToList()),
            "![Một](/anh/chu-lon.png \"Lời | Người chụp\")\n\n![Hai](/anh/chu-lon.png)");
        Assert.Equal(["Một", "Hai"], alts);
        Assert.Equal(2, files); // with the cover's QR code
        Assert.Equal(["Lời (Ảnh: Người chụp)"], captions);
    }

    /// <summary>Whatever it is in <c>input/</c>, and whatever its name says: Word shows a JPEG.</summary>
    [Fact]
    public void ImageOfAnyType_IsShownInWord()
    {
        var types = Look(
            document => document.MainDocumentPart!.ImageParts.Select(part => part.ContentType).ToList(),
            "![Phòng](/anh/phong-hop.webp)\n\nVà\n\n![Chữ](/anh/chu-lon.png)\n\nvà\n\n![Giả](/anh/gia.png)");
        Assert.Equal(["image/png", "image/jpeg", "image/jpeg", "image/jpeg"], types); // the first is the cover's QR code
    }

    [Theory]
    [InlineData("/anh/doc.jpg", 2.0 / 3)]
    [InlineData("/anh/phong-hop.webp", 16.0 / 9)]
    public void Image_InWord_KeepsItsShape(string path, double ratio)
    {
        var (across, down) = Look(
            document =>
            {
                var frame = Inside(document).SelectMany(line => line.Descendants<DocumentFormat.OpenXml.Drawing.Transform2D>()).Single();
                Assert.Null(frame.Rotation);
                return (frame.Extents!.Cx!.Value, frame.Extents.Cy!.Value);
            },
            $"![Ảnh]({path})");
        Assert.Equal(ratio, (double)across / down, tolerance: 0.01);
        Assert.InRange(down, 1, 90 * 36_000);
    }

    [Fact]
    public void Attachment_NamesItsKindSizeAndAddress() =>
        Assert.Equal(["BodyText: mẫu (DOCX, 48 KB) (khoi.example/tep/mau.docx)"], Lines("[mẫu](/tep/mau.docx)"));

    [Fact]
    public void WhatXmlCannotHold_IsLeftOut() => Assert.Equal(["BodyText: ab]]>"], Lines("a\u0001\uFFFFb]]>"));

    [Fact]
    public void NestingAsDeepAsTheReaderAllows_IsWritten() =>
        Assert.NotEmpty(Lines(string.Concat(Enumerable.Repeat("> ", 60)) + "a"));

    private static T Look<T>(Func<WordprocessingDocument, T> look, string markdown) => DocxSample.Open(DocxSample.Write(DocxSample.Of(markdown), DocxSample.TermsWithoutImprint), look);

    // Between the item's facts and the next part.
    private static IEnumerable<Paragraph> Inside(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document.Descendants<Paragraph>().SkipWhile(line => StyleOf(line) != "ItemFacts").Skip(1).TakeWhile(line => StyleOf(line) != "Heading1");

    private static List<string> Lines(string markdown) => Look(document => Inside(document).Select(line => $"{StyleOf(line)}: {line.InnerText}").ToList(), markdown);

    private static List<int> Levels(string markdown) =>
        Look(document => Inside(document).Where(IsListed).Select(line => line.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value).ToList(), markdown);

    private static string Look(string markdown) => Look(
        document => string.Concat(Inside(document).First().Elements<Run>().Select(run =>
        {
            var text = run.RunProperties?.Italic is null ? run.InnerText : $"<i>{run.InnerText}</i>";
            return run.RunProperties?.Bold is null ? text : $"<b>{text}</b>";
        })),
        markdown);

    private static List<string> Addresses(WordprocessingDocument document) =>
    [
        .. from link in Inside(document).SelectMany(line => line.Descendants<Hyperlink>())
           where link.Id is not null
           select document.MainDocumentPart!.HyperlinkRelationships.Single(relation => relation.Id == link.Id!.Value).Uri.OriginalString,
    ];

    private static List<string> Notes(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Type is null).Select(note => note.InnerText)];

    private static int Start(WordprocessingDocument document, Paragraph line)
    {
        var id = line.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value;
        return document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Single(list => list.NumberID!.Value == id)
            .Descendants<StartOverrideNumberingValue>().Single().Val!.Value;
    }

    private static bool IsListed(Paragraph line) => line.ParagraphProperties?.NumberingProperties is not null;

    private static bool IsOfGrid(TableRow row) => row.Parent is Table table && table.GetFirstChild<TableProperties>()!.TableStyle!.Val == "TableGrid";

    private static string? StyleOf(Paragraph line) => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
