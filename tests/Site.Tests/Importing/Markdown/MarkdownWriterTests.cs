using System.Collections.Immutable;
using Site.Importing.Tree;
using static Site.Tests.Importing.Markdown.Written;

namespace Site.Tests.Importing.Markdown;

/// <summary>What people find in a draft: Markdown as they would write it themselves.</summary>
public sealed class MarkdownWriterTests
{
    [Fact]
    public void Lists_AreMarkdownsOwn_WithTheirLabels() => Assert.Equal(
        """
        1. Việc một
           - ý một
             + ý con
           - ý hai
        2. Việc hai

        a) Việc a
        b) Việc b

        – Việc ba

        1) Việc bốn
        """.ReplaceLineEndings("\n"),
        Of(
            List(Item("1.", "Việc một", List(Item("•", "ý một", List(Item("+", "ý con"))), Item("•", "ý hai"))), Item("2.", "Việc hai")),
            List(Item("a)", "Việc a"), Item("b)", "Việc b")),
            List(Item("–", "Việc ba")),
            List(Item("1)", "Việc bốn"))));

    [Fact]
    public void Labels_ThatMarkdownWouldCount_AreWords() => Assert.Equal(
        "1\\. Việc một\n\n1\\. Việc hai\n\nII\\. MỤC ĐÍCH\n\nĐiều 1. Phạm vi",
        Of(List(Item("1.", "Việc một"), Item("1.", "Việc hai"), Item("II.", "MỤC ĐÍCH"), Item("Điều 1.", "Phạm vi"))));

    [Fact]
    public void OneNumberAlone_IsAnItem() => Assert.Equal(
        "Trước\n\n1. Việc một\n\nSau\n\n- Việc\n  1. Ý một\n- Việc\n  1. Ý một\n\n1\\. Ý một",
        Of(Text("Trước"), List(Item("1.", "Việc một")), Text("Sau"), List(Item("-", "Việc", List(Item("1.", "Ý một"))), Item("-", "Việc", List(Item("1.", "Ý một")))), List(Item("1.", "Ý một"))));

    [Fact]
    public void Headings_BeginWithTwoHashes_AndSkipNoLevel() => Assert.Equal(
        "## I. MỤC ĐÍCH\n\n### Một\n\n### Hai\n\n## Cuối",
        Of(new Heading(1, "I.", [new TextRun("MỤC ĐÍCH", Look.Bold)]), new Heading(4, null, Words("Một")), new Heading(3, null, Words("Hai")), new Heading(1, null, Words("Cuối"))));

    [Fact]
    public void Table_WithoutNamesOfColumns_HasAnEmptyFirstRow() => Assert.Equal(
        "| | |\n|---|---|\n| a \\| b | c |\n| | d |",
        Of(new Table([], 0, [Row("a | b", "c"), new TableRow([[], [Text("d")]])])));

    [Fact]
    public void Cell_KeepsItsLines() => Assert.Equal(
        "Bảng mẫu\n\n| Việc | Ai |\n|---|---|\n| một \\\\ hai \\\\ - ba | Ban |",
        Of(new Table(Words("Bảng mẫu"), 1, [Row("Việc", "Ai"), new TableRow([[Text("một\nhai"), List(Item("-", "ba"))], [Text("Ban")]])])));

    [Fact]
    public void Picture_HasItsCaptionAndDescription_AndOneThatIsMissingItsCaption() => Assert.Equal(
        "![Bàn họp](/anh/hop.png \"Một \\\"buổi\\\" họp\")\n\n![Ảnh mẫu](/anh/hop.png \"Ảnh mẫu\")\n\nẢnh kia",
        Of(new PictureBlock(Known, "Bàn họp", Words("Một \"buổi\" họp")), new PictureBlock(Known, string.Empty, Words("Ảnh mẫu")), new PictureBlock("p2", "x", Words("Ảnh kia"))));

    [Fact]
    public void Notes_AreNumberedAsTheTextRefersToThem() => Assert.Equal(
        "Một[^1] hai[^2] ba[^1]\n\n[^1]: Ghi b\n\n[^2]: Ghi a\n\n    thêm\n",
        Of(new ImportedText(
            [Text(new TextRun("Một"), new NoteReference("b"), new TextRun(" hai"), new NoteReference("a"), new TextRun(" ba"), new NoteReference("b"), new NoteReference("x"))],
            [new Footnote("a", [Text("Ghi a"), Text("thêm")]), new Footnote("b", [Text("Ghi b")])],
            [],
            [])));

    [Fact]
    public void Note_ThatNothingRefersTo_IsAParagraph() =>
        Assert.Equal("Một\n\nGhi\n", Of(new ImportedText([Text("Một")], [new Footnote("a", [Text("Ghi")])], [], [])));

    [Theory]
    [InlineData("Đại hội lần thứ 2 * 3 và 3*4 (*)", "Đại hội lần thứ 2 * 3 và 3*4 (*)")]
    [InlineData("[Ảnh] Hội nghị a_b ___/___/___ a < b & c", "[Ảnh] Hội nghị a_b ___/___/___ a < b & c")]
    [InlineData("59-KH/ĐUK, C:\\Mẫu, 100% (mẫu) #Ngay - một", "59-KH/ĐUK, C:\\Mẫu, 100% (mẫu) #Ngay - một")]
    [InlineData("https://mau.example/a_b?c=1&d=2 và a | b", "https://mau.example/a_b?c=1&d=2 và a | b")]
    [InlineData("[x](javascript:alert) ![a](b)", "[x]\\(javascript:alert) ![a]\\(b)")]
    [InlineData("<script> &nbsp; `a` **b** [^1]", "\\<script> \\&nbsp; \\`a\\` \\*\\*b\\*\\* \\[^1]")]
    [InlineData("1986. Năm", "1986\\. Năm")]
    [InlineData("- ý", "\\- ý")]
    [InlineData("# Đề mục", "\\# Đề mục")]
    [InlineData("---", "\\---")]
    [InlineData("I- MỤC ĐÍCH", "I\\- MỤC ĐÍCH")]
    [InlineData("| a |", "\\| a \\|")]
    [InlineData("::: luu-y", "\\::: luu-y")]
    [InlineData("  hai\t\tba  ", "hai ba")]
    [InlineData("Một\nhai", "Một\\\nhai")]
    [InlineData("Kính gửi:\n- Ban một\n– Ban hai", "Kính gửi:\n\n\\- Ban một\n\n– Ban hai")]
    public void Sign_IsEscaped_WhereItWouldMeanSomething_AndOnlyThere(string text, string markdown) => Assert.Equal(markdown, Of(Text(text)));

    [Fact]
    public void Emphasis_IsTakenWhereverItStands() => Assert.Equal(
        "**Yêu cầu**:các *việc* **“Tự soi**”của *một* ***hai***",
        Of(Text(
            new TextRun("Yêu", Look.Bold), new TextRun(" cầu:", Look.Bold), new TextRun("các "), new TextRun("việc ", Look.Italic), new TextRun("“Tự soi”", Look.Bold), new TextRun("của "),
            new TextRun("một ", Look.Italic), new TextRun("hai", Look.Italic | Look.Bold))));

    [Fact]
    public void RaisedAndLoweredDigits_AreUnicodes() => Assert.Equal(
        "100 m², H₂O, 1th, 10²,⁵, 3¹/₂, 10⁻³\u00A0kg, m²",
        Of(Text(
            new TextRun("100 m"), new TextRun("2", Look.Superscript), new TextRun(", H"), new TextRun("2", Look.Subscript), new TextRun("O, 1"), new TextRun("th", Look.Superscript),
            new TextRun(", 10"), new TextRun("2,5", Look.Superscript), new TextRun(", 3"), new TextRun("1/", Look.Superscript), new TextRun("2", Look.Subscript), new TextRun(", 10"), new TextRun("−3\u00A0", Look.Superscript), new TextRun("kg, m"), new TextRun("2\n", Look.Superscript))));

    [Theory]
    [InlineData("https://mau.example/?a=1&fbclid=x", "[đây](https://mau.example/?a=1)")]
    [InlineData("https://mau.example/a b(c)", "[đây](https://mau.example/a%20b%28c%29)")]
    [InlineData("www.mau.example", "[đây](https://www.mau.example)")]
    [InlineData("javascript:alert(1)", "đây")]
    [InlineData("java\nscript:alert(1)", "đây")]
    [InlineData("data:text/html,x", "đây")]
    [InlineData("", "đây")]
    public void Link_LeadsOnlyWhereAPageMayLead(string address, string markdown) => Assert.Equal(markdown, Of(Text(new Link(address, [new TextRun("đây")]))));

    [Fact]
    public void Link_NamedByItsAddress_IsTheAddress() =>
        Assert.Equal("Xem <https://mau.example/a>.", Of(Text(new TextRun("Xem "), new Link("https://mau.example/a", [new TextRun("https://mau.example/a")]), new TextRun("."))));

    [Theory]
    [InlineData("*")]
    [InlineData("_")]
    [InlineData("&a")]
    [InlineData("www.")]
    [InlineData("https://[")]
    [InlineData("[^")]
    [InlineData("1. ")]
    public void Line_OfOneThingManyTimes_IsWritten(string piece)
    {
        // Each of these cost seconds or minutes when what lies ahead was looked at again from every sign.
        const int Times = 200_000;
        var text = string.Concat(Enumerable.Repeat(piece, Times));
        Assert.Equal(text.Trim(), Of(Text(text)).Replace("\\", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_HoweverDeep_AreWritten()
    {
        var list = List(Item("-", "ý"));
        for (var depth = 0; depth < 200; depth++)
        {
            list = List(Item("-", $"ý {depth}", list));
        }

        Assert.Equal(201, Of(list).Split('ý').Length - 1);
    }
}
