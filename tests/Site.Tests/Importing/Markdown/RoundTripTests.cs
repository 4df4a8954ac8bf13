using System.Collections.Immutable;
using CsCheck;
using Site.Importing.Tree;
using Site.Tests.Reading.Markdown;

namespace Site.Tests.Importing.Markdown;

/// <summary>Whatever a foreign text says, the page of its Markdown says: the same words in the same order, in the same bold and italic, with the same labels, and no sign of it does anything.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] _pieces =
    [
        "Việc", "một", "hai;", "Đảng ủy.", "100%", "59-KH/ĐUK", "(mẫu)", "“Tự soi”", "MỤC ĐÍCH", "T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn Mẫu", "Nơi nhận:", "Nguồn:",
        "[x](javascript:alert)", "[x](/a/)", "![a](/anh/hop.png)", "<script>x</script>", "<b>", "<br/>", "a < b", "<3", "| a |", "a | b", "|---|---|", "|", "1986. Năm", "1. Việc", "3) Việc", "# ", "## Đề mục", "##", "C #", "#Ngay",
        "---", "***", "___", "- - -", "====", "- ý", "+ ý", "* ý", "-ý", "-Ý", "– ý", "• ý", "I- MỤC", "II. Việc", "IV – Việc", "a) ý", "đ) ý", "1- Về", "2/ Về", "1.1. Về", "(1) Về", "(a) về", "> trích", ">> Xem", "[^1]", "[^1]: ghi", "[^", "]: x", "[x]: /a/", "[x][y]",
        "[ ] việc", "[x] việc", "[x]{lang=en}", "\\", "\\*", "\\ ", "a\\", " \\\\ ", "`", "``", "`a`", "```", "~~~", "::: luu-y", ":::", "&amp;", "&#8211;", "&nbsp;", "&", "*", "**", "**đậm**", "*a*", "_a_", "__a__", "a_b_c", "___/___", "____", "_", "3*4", "3 * 4", "(*)",
        "https://mau.example/a_b?c=d&e", "https://mau.example/*a*_b_", "www.mau.example", "http://a.example/[x]", "mailto:a@mau.example", "(https://mau.example).", "a@mau.example", "\t", "  ", "\u00A0", "1.\u00A0Việc", "-\u00A0ý", "!", "[", "]", "(", ")", "{", "”", "…", "./.", "—", "—a", "½", "①",
    ];

    private static readonly string[] _labels = ["-", "-", "•", "+", "1.", "2.", "3.", "1)", "2)", "01.", "10.", "a)", "b)", "đ)", "–", "I.", "II-", "1.1.", "(1)", "Điều 1.", "c.", "1986."];

    private static readonly Gen<Look> _look = Gen.Frequency((5, Gen.Const(Look.Plain)), (2, Gen.Const(Look.Bold)), (2, Gen.Const(Look.Italic)), (1, Gen.Const(Look.Bold | Look.Italic)));
    private static readonly Gen<string> _words = Gen.OneOf(_pieces).Select(Gen.OneOf("", " ", "  "), Gen.OneOf("", "", " "), (word, before, after) => before + word + after);
    private static readonly Gen<Inline> _run = _words.Array[1, 3].Select(_look, (words, look) => (Inline)new TextRun(string.Concat(words), look));
    private static readonly Gen<Inline> _link = _run.Array[1, 2].Select(Gen.OneOf("https://mau.example/a", "/tin-tuc/", "https://mau.example/?a=1&copy;=2"), (text, address) => (Inline)new Link(address, [new TextRun("xem"), .. text, new TextRun("đây")]));
    private static readonly Gen<Inline> _inline = Gen.Frequency((12, _run), (2, Gen.Const((Inline)new LineBreak())));
    private static readonly Gen<Inline> _note = Gen.OneOf("n1", "n2").Select(id => (Inline)new NoteReference(id));

    // A link and a note stand between spaces: which emphasis a word takes that begins outside of a link is no promise, and two notes are parted by a space.
    private static readonly Gen<ImmutableArray<Inline>> _text = Gen.Frequency((12, _inline.Select(inline => new[] { inline })), (2, Gen.Frequency((1, _link), (1, _note)).Select(link => new[] { new TextRun(" "), link, new TextRun(" ") })))
        .Array[1, 5].Select(text => text.SelectMany(inlines => inlines).ToImmutableArray());

    [Fact]
    public void Paragraphs_AreOnThePage_AsTheyWere() => _text.Select(text => (Block)new Paragraph(text)).Array[1, 4].Always(IsOnThePage, times: 2_000);

    [Fact]
    public void Blocks_AreOnThePage_AsTheyWere() => Blocks(depth: 2).Always(IsOnThePage, times: 2_000);

    [Fact]
    public void Letters_OfAnyKind_AreOnThePage() =>
        Property.Text("aÁ1 .*_`[](){}<>&#|!\\-+=:;~^\"'/@$%\n\t", 24).Array[1, 4].Select(texts => texts.Select(text => (Block)new Paragraph(Written.Words(text))).ToArray()).Always(IsOnThePage, times: 2_000);

    private static Gen<Block[]> Blocks(int depth)
    {
        var text = Gen.Frequency((3, _text), (1, Gen.Const(ImmutableArray.Create<Inline>(new TextRun("Việc")))));
        var paragraph = text.Select(words => (Block)new Paragraph(words));
        var heading = Gen.Int[1, 4].Select(Gen.OneOf("I.", "1.", null), text, (level, label, words) => (Block)new Heading(level, label, [new TextRun("Về "), .. words]));
        var picture = Gen.OneOf(Written.Known, "p2").Select(Gen.OneOf("Bàn họp", "a]b|c"), text, (id, alt, caption) => (Block)new PictureBlock(id, alt, caption));
        var rule = Gen.Const((Block)new Rule());
        var cell = depth == 0 ? paragraph.Array[0, 2] : Blocks(0).Select(blocks => blocks.Take(2).Where(block => block is not (Heading or PictureBlock)).ToArray());
        var row = cell.Array[1, 3].Select(cells => new TableRow([.. cells.Select(blocks => blocks.ToImmutableArray())]));
        var table = Gen.Select(Gen.Int[0, 2], row.Array[0, 3], text, (headers, rows, caption) => (Block)new Table(headers == 2 ? caption : [], headers, [.. rows]));
        if (depth == 0)
        {
            return Gen.Frequency((5, paragraph), (1, heading), (1, picture), (1, rule)).Array[1, 3];
        }

        var inner = Blocks(depth - 1);
        var item = Gen.Select(Gen.OneOf(_labels), text, Gen.Frequency((3, Gen.Const(Array.Empty<Block>())), (1, inner)), (label, words, more) => new ListItem(label, [new Paragraph([new TextRun("Ý "), .. words]), .. more]));
        var odd = Gen.Select(Gen.OneOf(_labels), inner, (label, blocks) => new ListItem(label, [.. blocks]));
        var list = Gen.Frequency((8, item), (1, odd)).Array[1, 4].Select(items => (Block)new ListBlock([.. items]));
        var quote = inner.Select(blocks => (Block)new Quote([.. blocks]));
        return Gen.Frequency((4, paragraph), (1, heading), (1, picture), (1, rule), (1, table), (5, list), (1, quote)).Array[1, 3];
    }

    private static void IsOnThePage(Block[] blocks)
    {
        var text = new ImportedText([.. blocks], [new Footnote("n1", [Written.Text("Ghi chú một.")]), new Footnote("n2", [Written.Text("Ghi # hai."), Written.Text("- và")])], [], []);
        var tree = new TreeWords(text);
        var markdown = Written.Of(text);
        Sample.Read(markdown, out var told);
        var page = new PageWords(Sample.Html(markdown));
        var story = $"---- Markdown\n{markdown}\n---- page\n{Sample.Html(markdown)}";
        Assert.True(tree.Text == page.Text, $"---- tree\n{tree.Text}\n---- shown\n{page.Text}\n{story}");
        Assert.True(tree.Looks == page.Looks, $"{tree.Looks}\n{page.Looks}\n{tree.Text}\n{story}");
        Assert.True(tree.Headings == page.Headings, story);
        Assert.True(tree.Pictures == page.Pictures, story);
        Assert.True(tree.Links.SequenceEqual(page.Links), $"{string.Join(' ', page.Links)}\n{story}");
        Assert.All(told, found => Assert.False(found.Code is "K301" or "K303" or "K306" or "K307" or "K310" or "K311" or "K315" or "K316" or "K317" or "K321" or "K322" or "K323" or "K332", $"{found.Code}\n{story}"));
    }
}
