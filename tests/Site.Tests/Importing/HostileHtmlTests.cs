using CsCheck;
using Site.Tests.Reading.Markdown;

namespace Site.Tests.Importing;

/// <summary>HTML made to break a reader, or to bring something of it onto a page.</summary>
public sealed class HostileHtmlTests
{
    private const int SmallStack = 512 * 1024;

    private static readonly string[] _pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href=\"javascript:x()\">", "<a href='https://mau.example/\"><script>'>", "</a>", "<table>", "<tr>", "<td rowspan=99999 colspan=99999>", "<th>", "</table>", "<ul>", "<ol start=-5 type=i>", "<li value=999999>", "</ul>", "</ol>",
        "<script>alert(1)</script>", "<script>", "<style>*{}</style>", "<img src=x onerror=alert(1) alt='](javascript:x) <script>'>", "<img alt=\"👍\" src=\"data:x\">", "<iframe src=//www.youtube.com/embed/abcdefgh></iframe>", "<iframe src=\"javascript:x\">", "<svg onload=x><script>y</script></svg>", "<math><mi>x</mi>",
        "<!--[if gte mso 9]>", "<![endif]-->", "<![if !supportLists]>", "<span style='mso-list:Ignore'>1.", "<p style='mso-list:l0 level9 lfo1'>", "<p style='mso-list:l0 level2 lfo1'>", "<h1>", "</h1>", "<h6>", "<blockquote>", "</blockquote>", "<pre>\n", "<br>", "<hr>", "<a href=\"#_ftn1\">", "<div id=ftn1 style='mso-element:footnote'>", "<figure><img src=x><figcaption>", "</figure>",
        "<span style=\"font-family:.VnTime\">", "<font face='VNI-Times'>", "</font>", "<q>", "<sup>", "<template>", "<noscript>", "<frameset>", "<select><option>", "<textarea>", "<title>", "<body onload=x>", "</body>", "<form action=x>", "<base href=javascript:x>", "<x-y z>", "<o:p>&nbsp;</o:p>", "&#0;", "&#xD800;", "&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;",
        "Việc một ", "§¶ng uû ", "Ñaûng ", "1. ", "- ", "| a |", "# ", "[x](javascript:y)", "![](x)", "**", "\\", "`", "\u00AD", "\u200B", "\uD83D", "\0", "\t", "\n", " ", "I- MỤC",
    ];

    [Fact]
    public void AnyPieces_BecomeAPage_WithoutAnythingThatRuns() => Property.Joined(_pieces, 1, 40).Always(IsHarmless, times: 5_000);

    [Fact]
    public void MutatedPastes_BecomeAPage_WithoutAnythingThatRuns()
    {
        string[] pastes = [.. Clipboard.WordPasteTests.Pieces.Concat(Clipboard.DocsPasteTests.Pieces).Concat(Clipboard.BrowserPasteTests.Pieces).Concat(Clipboard.ExcelPasteTests.Pieces).Select(row => row.Data.Item1).Where(html => html.Length > 2)];
        Gen.Select(Gen.OneOf(pastes), Gen.Double[0, 1], Gen.Double[0, 1], Gen.OneOf(_pieces), (paste, from, to, piece) => paste[..(int)(from * paste.Length)] + piece + paste[(int)(to * paste.Length)..]).Always(IsHarmless, times: 2_000);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<ol><ol>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote>")]
    [InlineData("<a href=x>")]
    [InlineData("<h1>")]
    [InlineData("<span style='x'>")]
    [InlineData("<font color=red>")]
    [InlineData("<p>a<br>")]
    [InlineData("<figure><img src=x><figcaption>")]
    [InlineData("<p style='mso-list:l0 level1 lfo1'>a")]
    [InlineData("- a<br>")]
    public void HoweverDeep_ItEnds(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 3_000)) + "chữ cuối";
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() => Assert.Contains("chữ cuối", Site.Importing.Clipboard.ToMarkdown(html), StringComparison.Ordinal)), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }

    [Fact]
    public void MergedCells_AreFilledWithinLimits()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td rowspan=1000 colspan=1000>a</td><td>b</td></tr>", 500));
        Assert.InRange(Site.Importing.Clipboard.ToMarkdown($"<table>{rows}</table>").Length, 1, 500_000);
    }

    private static void IsHarmless(string html)
    {
        var markdown = Site.Importing.Clipboard.ToMarkdown(html);
        var page = Sample.Html(markdown);
        var text = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
        var story = $"{html}\n---- {markdown}\n---- {page}";
        Assert.True(text.QuerySelector("script, style, iframe, frame, object, embed, svg, form, img, base, [onerror], [onload], [onclick]") is null, story);
        Assert.True(text.QuerySelectorAll("[href]").All(link => link.GetAttribute("href") is { } href && (href.StartsWith("http", StringComparison.Ordinal) || href[0] is '#' or '/' || href.StartsWith("mailto:", StringComparison.Ordinal))), story);
    }
}
