using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;

namespace Site.Tests.Reading.Markdown.PartyMarks;

/// <summary>What an editor typed is what a reader reads: whatever marks a text mixes, its letters, numbers and signs come out in their order.</summary>
public sealed class NothingIsLostTests
{
    // Marks of the field and of Markdown, with and without the spaces that they should have.
    private static readonly string[] _begins =
    [
        "", "", "", "I- ", "II. ", "IV/ ", "V.", "I-", "1- ", "2/ ", "3-", "1. ", "3. ", "7. ", "1) ", "01. ", "2026. ", "1.1. ", "2.3 ", "a) ", "b)", "đ) ", "(1) ", "• ", "•", "– ", "–", "— ",
        "- ", "-", "+ ", "+", "* ", "-\u00A0", "1.\u00A0", "##", "## ", "##\u00A0", "### ", ">> ", "> ", "o\t", "\t", "    ", "  ", "   ", "\u00A0\u00A0", "　", "| ", "|", "**", "* ", "*", "T/M ", "TM. ", "\uF0B7 ", "  1. ", "  - ",
        "1 - ", "I – ",
    ];

    private static readonly string[] _words =
    [
        "MỤC ĐÍCH, YÊU CẦU", "Việc một", "việc hai;", "Cấp ủy cơ sở.", "100%", "59-KH/ĐUK", "3*4*5", "___/___/_____", "**đậm**", "**Yêu cầu:**các", "là**“Tự soi”**của", "**Thời gian: **ngày", "*nghiêng*", "a | b", "x\ty\tz",
        "Nguyễn Văn Mẫu", "BÍ THƯ", "CHI ỦY", "22/3/2022", "V. I. Lênin", "(mẫu)", "một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu", "của Ban", "5 ** 3", "__Ghi: __chú", "a \\| b", "Nguồn: Văn phòng", "*", "…", "./.", "(*) ghi", "và (*)",
    ];

    private static readonly string[] _ends = ["\n", "\n", "\n", "\n\n", "  \n", "\\\n", " |\n", "\n-----\n", "\n====\n", "\n---|---\n", "\n|---|---|\n", ":\n", "\n\n\n"];

    [Fact]
    public void TypedSigns_AreOnThePage_InTheirOrder()
    {
        var word = Gen.OneOf(_words);
        var line = Gen.Select(Gen.OneOf(_begins), word, Gen.Frequency((2, Gen.Const("")), (1, word.Select(more => " " + more))), Gen.OneOf(_ends), (begin, first, more, end) => begin + first + more + end);
        line.Array[1, 12].Select(string.Concat).Always(TypedSignsAreOnThePage, times: 6_000);
    }

    private static void TypedSignsAreOnThePage(string text)
    {
        var typed = Signs(text);
        Sample.Read(text, out var told);
        var lines = text.Split('\n');
        Assert.All(told, found => Assert.InRange(found.Span!.Value.Column - 1 + found.Span.Value.Length, 0, lines[found.Span.Value.Line - 1].Length));
        var shown = Signs(Shown(Sample.Html(text), typed));
        Assert.True(typed == shown, $"{typed}\n{shown}\n---- of\n{text}\n---- became\n{Sample.Html(text)}");
    }

    // What Markdown takes for its marks is left out on both sides; \uF0B7 is the dot of a font of signs.
    private static string Signs(string text)
    {
        var signs = new StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '*' or '+' or '#' or '|' or '_' or '=' or '>' or '\\'))
            {
                signs.Append(c == '\uF0B7' ? '•' : c);
            }
        }

        return signs.ToString();
    }

    private static string Shown(string html, string typed)
    {
        var text = new StringBuilder();
        Append(text, new HtmlParser().ParseDocument(html).Body!, typed);
        return text.ToString();
    }

    // The number of an item is what a browser writes before it. A list of nothing but 1. counts up, and was typed as ones.
    private static void Append(StringBuilder text, INode node, string typed)
    {
        if (node is IElement { LocalName: "ol" } list && !list.ClassList.Contains("dau"))
        {
            var mayCountUp = list.GetAttribute("start") is null && !list.Children.Any(item => item.HasAttribute("value"));
            var number = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
            foreach (var item in list.Children)
            {
                number = item.GetAttribute("value") is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : number;
                var at = Signs(text.ToString()).Length;
                var isAsTyped = string.CompareOrdinal(typed, at, $"{number}.", 0, $"{number}.".Length) == 0;
                text.Append(CultureInfo.InvariantCulture, $"{(isAsTyped || !mayCountUp ? number : 1)}.");
                foreach (var child in item.ChildNodes)
                {
                    Append(text, child, typed);
                }

                number++;
            }

            return;
        }

        if (node is IText words)
        {
            text.Append(words.Data);
        }

        foreach (var child in node.ChildNodes)
        {
            Append(text, child, typed);
        }
    }
}
