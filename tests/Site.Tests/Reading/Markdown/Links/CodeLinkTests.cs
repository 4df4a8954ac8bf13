using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Tests.Reading.Markdown.Links;

/// <summary>Codes of documents in a text: links to their pages, and what the text says of them.</summary>
public sealed class CodeLinkTests
{
    private const string Link = "<a class=\"so-ky-hieu\" href=\"/van-ban/59-kh-duk/\" title=\"Kế hoạch của Đảng ủy Khối\">59-KH/ĐUK</a>";

    [Theory]
    [InlineData("Kế hoạch số 59-KH/ĐUK, ngày 22/3/2022", $"<p>Kế hoạch số {Link}, ngày 22/3/2022</p>")]
    [InlineData("59-KH/ĐUK", $"<p>{Link}</p>")]
    [InlineData("59-KH/ĐUK, 59-KH/ĐUK", $"<p>{Link}, {Link}</p>")]
    [InlineData("**Kế hoạch 59-KH/ĐUK**", $"<p><strong>Kế hoạch {Link}</strong></p>")]
    [InlineData("*số* **59-KH/ĐUK**.", $"<p><em>số</em> <strong>{Link}</strong>.</p>")]
    [InlineData("- 59-KH/ĐUK\n- hai", $"<ul>\n<li>{Link}</li>\n<li>hai</li>\n</ul>")]
    [InlineData("> số 59-KH/ĐUK", $"<blockquote>\n<p>số {Link}</p>\n</blockquote>")]
    [InlineData("Một\n59-KH/ĐUK\nBa", $"<p>Một<br>\n{Link}<br>\nBa</p>")]
    public void Code_InText_IsALinkToItsPage(string markdown, string html)
    {
        Assert.Equal(html, Sample.Html(markdown));
        Assert.Empty(Sample.Faults(markdown));
    }

    [Theory]
    [InlineData("a|b\n-|-\n59-KH/ĐUK|x\n")]
    [InlineData("::: ghi-nho\n59-KH/ĐUK\n:::")]
    [InlineData("a[^1]\n\n[^1]: số 59-KH/ĐUK")]
    [InlineData("- [ ] đọc 59-KH/ĐUK")]
    public void Code_InAnyBlock_IsALink(string markdown) => Assert.Contains(Link, Sample.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("số 59 -KH/ĐUK", "59 -KH/ĐUK")]
    [InlineData("số 59&nbsp;-&nbsp;KH/ĐUK", "59\u00A0-\u00A0KH/ĐUK")]
    [InlineData(@"số 59\-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59–KH/ĐUK", "59–KH/ĐUK")]
    public void Link_ShowsTheCodeAsWritten(string markdown, string shown) =>
        Assert.Contains($"title=\"Kế hoạch của Đảng ủy Khối\">{shown}</a>", Sample.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("748-QĐ/TU", "<a class=\"so-ky-hieu\" href=\"/van-ban/748-qd-tu/\">")]
    [InlineData("748-QĐ/HU", "title=\"Văn bản của Huyện ủy\">")]
    [InlineData("748-KH/TU", "title=\"Kế hoạch\">")]
    [InlineData("42/2022/NĐ-CP", "title=\"Nghị định của Chính phủ\">")]
    public void Title_SaysWhatTheCodeItselfSays(string code, string expected) => Assert.Contains(expected, Sample.Html(code), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Kế hoạch 59-KH/ĐUK](/ke-hoach/59/)")]
    [InlineData("[*59-KH/ĐUK*](/ke-hoach/59/)")]
    [InlineData("`59-KH/ĐUK`")]
    [InlineData("```\n59-KH/ĐUK\n```")]
    [InlineData("## Kế hoạch 59-KH/ĐUK")]
    [InlineData("![Kế hoạch 59-KH/ĐUK](/anh/hop.png) chữ")]
    [InlineData("https://x.vn/59-KH/ĐUK")]
    [InlineData("<https://x.vn/?59-KH/ĐUK>")]
    [InlineData("**59**-KH/ĐUK")]
    [InlineData("59-KH[^1]/ĐUK\n\n[^1]: a")]
    public void Code_InALinkCodeHeadingOrHalfInBold_IsNoLink(string markdown) =>
        Assert.DoesNotContain("so-ky-hieu", Sample.Html(markdown), StringComparison.Ordinal);

    [Fact]
    public void Href_CarriesTheSitesFolder() =>
        Assert.Contains("href=\"/khoi/van-ban/59-kh-duk/\"", Sample.HtmlInFolder("59-KH/ĐUK"), StringComparison.Ordinal);

    [Fact]
    public void Links_ToTheRegister_AreNotCheckedAsTheEditorsLinks() => Assert.Empty(Sample.Read("59-KH/ĐUK").Links);

    [Fact]
    public void Words_OfACode_AreCountedAsWithoutLink() => Assert.Equal(3, Sample.Read("(59-KH/ĐUK) hai ba").Words);

    [Theory]
    [InlineData("Nghị quyết số 35-NQ/TW,\nngày 22/10/2018", "35-NQ/TW Nghị quyết 2018-10-22 1:15+8")]
    [InlineData("**Nghị quyết** *số* 35-NQ/TW (*ngày* **22/10/2018**)", "35-NQ/TW Nghị quyết 2018-10-22 1:21+8")]
    [InlineData("Quy định [748-QĐ/TU](/a/) ngày 1/2/2022", "748-QĐ/TU Quy định 2022-02-01 1:11+9")]
    [InlineData("Kế hoạch 59-KH/ĐUK[^1], ngày 22/3/2022\n\n[^1]: a", "59-KH/ĐUK Kế hoạch 2022-03-22 1:10+9")]
    [InlineData("## Kế hoạch 59-KH/ĐUK", "59-KH/ĐUK Kế hoạch  1:13+9")]
    [InlineData("**59**-KH/ĐUK", "59-KH/ĐUK   1:3+11")]
    [InlineData(@"a \& số 59\-KH/ĐUK", "59-KH/ĐUK   1:9+10")]
    [InlineData("số 59&nbsp;-&nbsp;KH/ĐUK", "59-KH/ĐUK   1:4+21")]
    [InlineData("một\n\n> - hai\n>   59-KH/ĐUK", "59-KH/ĐUK   4:5+9")]
    public void Mention_IsWhatTheTextSaysAndWhere(string markdown, string expected) =>
        Assert.Equal(expected, Told(Assert.Single(Sample.Read(markdown).Mentions)));

    [Theory]
    [InlineData("`59-KH/ĐUK` và https://x.vn/59-KH/ĐUK")]
    [InlineData("59-`KH`/ĐUK")]
    [InlineData("22/3/2022, 3/4")]
    public void Text_WithoutCodes_MentionsNone(string markdown) => Assert.Empty(Sample.Read(markdown).Mentions);

    [Fact]
    public void Mentions_OfOneCode_AreAllKeptInOrder() => Assert.Equal(
        ["59-KH/ĐUK   1:1+9", "42/2022/NĐ-CP   3:1+13", "59-KH/ĐUK   3:16+9"],
        Sample.Read("59-KH/ĐUK\n\n42/2022/NĐ-CP, 59-KH/ĐUK").Mentions.Select(Told));

    [Fact]
    public void Mentions_BeyondAThousand_AreWordsOnly()
    {
        var markdown = string.Concat(Enumerable.Repeat("59-KH/ĐUK\n\n", Body.MostMentions + 5));

        Assert.Equal(Body.MostMentions, Sample.Read(markdown).Mentions.Length);
        Assert.Equal(Body.MostMentions, Sample.Html(markdown).Split("so-ky-hieu").Length - 1);
    }

    [Fact]
    public void Mention_QuotesItsSentenceOnOneLine()
    {
        var quote = Assert.Single(Sample.Read("Câu một. Chi bộ *đọc*\nKế hoạch số 59-KH/ĐUK, ngày 22/3/2022 `xem`. Câu ba.").Mentions).Quote;

        Assert.Equal("Chi bộ đọc Kế hoạch số 59-KH/ĐUK, ngày 22/3/2022 xem.", quote.Text);
        Assert.Equal("59-KH/ĐUK", quote.Text.Substring(quote.Start, quote.Length));
    }

    private static string Told(Mention mention) =>
        $"{mention.Code} {mention.TypeWord} {(mention.Date is { } day ? DateWords.Iso(day) : null)} {mention.Span.Line}:{mention.Span.Column}+{mention.Span.Length}";
}
