using System.Text;
using AngleSharp.Html.Parser;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Tests.Reading.Markdown;

public sealed class MarkdownReaderTests
{
    [Theory]
    [ClassData(typeof(MarkdownCases))]
    public void Markdown_Becomes(string claim, string markdown, string html)
    {
        Assert.NotEmpty(claim);
        Assert.Equal(html.ReplaceLineEndings("\n"), Sample.Html(markdown));
        Assert.Empty(Sample.Faults(markdown));
    }

    [Theory]
    [InlineData("http://x.vn")]
    [InlineData("https://x.vn")]
    [InlineData("www.x.vn")]
    [InlineData("mailto:a@x.vn")]
    [InlineData("tel:0000000000")]
    public void BareAddress_IsALink(string address) => Assert.Contains("<a ", Sample.Html(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("[a](ban-bien-tap@khoi.vn)", "<a href=\"mailto:ban-bien-tap@khoi.vn\">")]
    [InlineData("[a](0294.3851.234)", "<a href=\"tel:02943851234\">")]
    [InlineData("[a](+84-912-345-678)", "<a href=\"tel:+84912345678\">")]
    [InlineData("[a](19001234)", "<a href=\"tel:19001234\">")]
    [InlineData("[a](http://localhost:5080/tin-tuc/?b#c)", "<a href=\"/tin-tuc/?b#c\">")]
    [InlineData("[a](localhost:5081/tin-tuc/)", "<a href=\"/tin-tuc/\">")]
    [InlineData("[a](127.0.0.1:5080)", "<a href=\"/\">")]
    public void Read_AddressWithoutItsScheme_IsTakenForWhatItCanOnlyBe(string markdown, string link) =>
        Assert.Contains(link, Sample.Html(markdown), StringComparison.Ordinal);

    [Fact]
    public void Text_ReadsTheSame_WhetherOrNotAnAddressMayStandInIt()
    {
        const string With = "a://", Without = "a:--";
        string[] pieces = ["th ", "h", "t", "m*", "w_", "f**", "[t](", "hm)", "[", "![", "]", "`", "|", "h|m\n-|-\n", "\n", "  \n", "\n\n", "- ", "1. ", "> ", "## t", "<", "<m>", "&amp;", "\\", " ", "\t", "[^h]", "[^h]: w\n"];
        Property.Joined(pieces, 0, 29).Always(
            text => Assert.Equal(Sample.Html(text + "\n\n" + Without), Sample.Html(text + "\n\n" + With).Replace(With, Without, StringComparison.Ordinal)),
            times: 2_000);
    }

    [Fact]
    public void Hrefs_CarryTheSitesFolder() => Assert.Equal(
        "<p><a href=\"/khoi/tin-tuc/\">a</a> <a href=\"/khoi/rss.xml\">b</a> <a href=\"#x\">c</a> <a class=\"tep\" href=\"/khoi/tep/mau-tin.docx\">d <span class=\"tep-loai\">(DOCX, 48 KB)</span></a></p>",
        Sample.HtmlInFolder("[a](/tin-tuc/) [b](https://tinh.example/khoi/rss.xml) [c](#x) [d](/tep/mau-tin.docx)"));

    [Fact]
    public void OwnHost_OutsideTheSitesFolder_LeadsOutside() => Assert.Equal(
        "<p><a href=\"https://tinh.example/khac/\" rel=\"noopener\">a</a></p>",
        Sample.HtmlInFolder("[a](https://tinh.example/khac/)"));

    [Fact]
    public void Headings_AreListedAsPlainText() => Assert.Equal(
        [new Heading(2, "viec-can-lam", "Việc cần làm"), new Heading(3, "a-b", "a & b")],
        Sample.Read("## Việc *cần* làm\n\n> ### a &amp; `b`").Headings.ToArray());

    [Fact]
    public void Links_AreCollectedWithTheirPlaces()
    {
        var links = Sample.Read("[a](/tin-tuc/#x) <https://x.vn>\n\n> - [b](c.md)\n\n[d](#e) [f][g] [h](#) [k](/tep/mau-tin.docx)\n\n[g]: <../2025/>\n").Links;

        Assert.Equal(
            [
                "/tin-tuc/ x 1:5+11",
                "/tin-tuc/2026/c/  3:9+4",
                " e 5:5+2",
                "/tin-tuc/2025/  7:6+10",
            ],
            links.Select(link => $"{link.Value.Path?.Value} {link.Value.Anchor} {link.Span.Line}:{link.Span.Column}+{link.Span.Length}").ToArray());
    }

    [Fact]
    public void Links_InTables_AreCollectedWithTheirPlaces()
    {
        var links = Sample.Read("a | b\n--|--\n*x* | [y](/z/)\n", out _, firstLine: 12).Links;

        Assert.Equal(new Site.Model.Diagnostics.SourceSpan(14, 11, 3), Assert.Single(links).Span);
    }

    [Fact]
    public void Assets_AreCollectedOnce() => Assert.Equal(
        ["input/anh/hop.png", "input/tep/mau-tin.docx"],
        Sample.Read("![a](/anh/hop.png) [b](/tep/mau-tin.docx) [c](/anh/hop.png)").Assets.Select(asset => asset.Source.Value).ToArray());

    [Theory]
    [InlineData("một hai\nba", 3)]
    [InlineData("**m**ột *hai*", 2)]
    [InlineData("## một\nhai", 2)]
    [InlineData("- một\n- hai", 2)]
    [InlineData("a|b\n-|-\nmột|hai ba", 5)]
    [InlineData("một `hai ba`\n\n```\nbốn năm\n```", 1)]
    [InlineData("::: ghi-nho\nmột\n:::", 3)]
    public void Words_AreCountedWithoutCode(string markdown, int words) => Assert.Equal(words, Sample.Read(markdown).Words);

    [Theory]
    [InlineData("## Đề mục\n\n> trích\n\n![a](/anh/hop.png)\n\n::: ghi-nho\nkhung\n:::\n\n- mục\n\nĐoạn *đầu*\ntiên [x](/y/).\n\nĐoạn hai.", "Đoạn đầu tiên x.")]
    [InlineData("## Đề mục", "")]
    public void FirstParagraph_IsTheFirstOrdinaryOneAsPlainText(string markdown, string expected) =>
        Assert.Equal(expected, Sample.Read(markdown).FirstParagraph);

    [Fact]
    public void FirstParagraph_IsCutAfterAWord()
    {
        var summary = Sample.Read(string.Join(' ', Enumerable.Repeat("đảng ủy,", 60))).FirstParagraph;

        Assert.InRange(summary.Length, 280, 300);
        Assert.EndsWith("ủy…", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_HasNoIdTwice_WhateverHeadingsAndFootnotesAreCalled()
    {
        var html = Sample.Html("## Chú thích 1\n## chu thich 1\n## Chỗ đọc 1\na[^a] b[^a] c[^b]\n\n[^a]: d[^b]\n[^b]: e[^a]\n\n    - f");
        var ids = new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("Về chỗ đang đọc thứ 2", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OnManyThreads_GivesTheSameBytes()
    {
        const string markdown = "## A\n\na[^1] **b** [c](/d/)\n\n[^1]: e\n\n| a |\n|--|\n| b |\n";
        var expected = Sample.Html(markdown);

        Assert.All(Enumerable.Range(0, 200).AsParallel().Select(_ => Sample.Html(markdown)).ToList(), html => Assert.Equal(expected, html));
    }

    [Fact]
    public void Html_IsUtf8WithoutMark() => Assert.Equal("<p>ủy</p>\n"u8.ToArray(), Sample.Read("ủy").Html.Read().ToArray());

    [Fact]
    public void LoneSurrogate_BecomesTheReplacementCharacter() =>
        Assert.Equal("<p>a\uFFFDb</p>", Encoding.UTF8.GetString(Sample.Read("a\uD800b").Html.Read().Span).TrimEnd());

    [Fact]
    public void LinkPath_IsAUrlPath() => Assert.Equal(UrlPath.Page("tin-tuc", "2025"), Sample.Read("[a](../2025)").Links[0].Value.Path);
}
