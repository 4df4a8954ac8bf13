namespace Site.Tests.Reading.Markdown;

public sealed class MarkdownFaultTests
{
    [Theory]
    [InlineData("a <b>c</b>", "K301 1:3+3")]
    [InlineData("a </b>", "K301 1:3+4")]
    [InlineData("a <!-- b\nc -->", "K301 1:3+6")]
    [InlineData("a\n\n<div>\nb\n</div>", "K301 3:1+5")]
    [InlineData("<script>alert(1)</script>", "K301 1:1+25")]
    [InlineData("> - <br>", "K332 1:5+4")]
    [InlineData("a|b\n-|-\n1|<i>", "K301 3:3+3")]
    [InlineData("a ![](/anh/hop.png)", "K302 1:3+17")]
    [InlineData("::: khung-la\na\n:::", "K303 1:1+12")]
    [InlineData("a\n\n:::\n", "K303 3:1+3")]
    [InlineData("# Đề mục", "K304 1:1+8")]
    [InlineData("### a", "K305 1:1+5")]
    [InlineData("## a\n#### b", "K305 2:1+6")]
    [InlineData("[a](javascript:alert)", "K306 1:5+16")]
    [InlineData("[a](JaVaScRiPt:alert)", "K306 1:5+16")]
    [InlineData("[a](data:text/html,x)", "K306 1:5+16")]
    [InlineData("[a](vbscript:x)", "K306 1:5+10")]
    [InlineData("<javascript:x>", "K306 1:1+14")]
    [InlineData("[a](ftp://x.vn)", "K306 1:5+10")]
    [InlineData("![a](data:image/png;base64,x)", "K306 1:6+23")]
    [InlineData("> ![a](https://x.vn/a.png)", "K307 1:8+18")]
    [InlineData("![a](//x.vn/a.png)", "K307 1:6+12")]
    [InlineData("a []( /b/ )", "K308 1:3+9")]
    [InlineData("[a]()", "K308 1:1+5")]
    [InlineData("![a]()", "K308 1:1+6")]
    [InlineData("[![a]()](/b/)", "K308 1:2+6")]
    [InlineData("::: ghi-nho\na", "K310 1:1+11")]
    [InlineData("##\n\na", "K314 1:1+2")]
    [InlineData("một [^2] hai", "K315 1:5+4")]
    [InlineData("a\n\n[^2]: b", "K316 3:1+4")]
    [InlineData("xem ![a](anh/hop 1.png) b", "K317 1:8+16")]
    [InlineData("![a](/anh/zzzzzzzzzz.png)", "K401 1:6+19")]
    [InlineData("[a](/tep/zzzzzzzzzzzzz.pdf)", "K402 1:5+22")]
    [InlineData("![a](/anh/hip.png)", "K403 1:6+12")]
    [InlineData("![a](/anh/hop.pgn)", "K403 1:6+12")]
    [InlineData("[a](mau-tin.docx)\n\n[b](/tep/mau-tin.doc)", "K404 1:5+12", "K404 3:5+16")]
    [InlineData("![a](/tep/mau-tin.docx)", "K406 1:6+17")]
    [InlineData("![a](/anh/zzzzzzzzz.svg)", "K406 1:6+18")]
    [InlineData("[a](../../../b/)", "K407 1:5+11")]
    [InlineData("[a](www.khoi.vn)", "K330 1:5+11")]
    [InlineData("[a](WWW.khoi.example:80/b)", "K330 1:5+21")]
    [InlineData("[a](khoi.gov.vn/b?c#d)", "K330 1:5+17")]
    [InlineData("[a](https://khoi.vn/?fbclid=1)", "K331 1:5+25")]
    [InlineData(@"[a](C:\b.pdf)", "K407 1:5+8")]
    [InlineData(@"[a](/\x.vn)", "K407 1:5+6")]
    [InlineData("![a](file:///c/b.png)", "K407 1:6+15")]
    [InlineData("![a](%2e%2e/../%2e%2e/b.png)", "K407 1:6+22")]
    public void Fault_IsToldAtItsPlace(string markdown, params string[] faults) => Assert.Equal(faults, Sample.Faults(markdown));

    [Fact]
    public void Lines_AreCountedFromTheFilesTop() => Assert.Equal(["K301 11:3+3"], Sample.Faults("a\n\nb <b>", firstLine: 9));

    [Fact]
    public void AllFaults_AreToldTogether() => Assert.Equal(
        ["K304 1:1+3", "K301 3:1+3", "K307 3:10+18", "K310 5:1+9"],
        Sample.Faults("# a\n\n<b> ![a](https://x.vn/a.png)\n\n::: luu-y\nb"));

    [Fact]
    public void NearName_IsOffered()
    {
        Sample.Read("![a](/anh/hip.png)", out var diagnostics);

        Assert.Contains("/anh/hop.png", Assert.Single(diagnostics).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void LongQuotations_AreCutAndCleanOfControls()
    {
        Sample.Read($"a <b c=\"{new string('x', 500)}\">\n\n[a](<\u001B[31m.pdf>)", out var diagnostics);

        Assert.All(diagnostics, found => Assert.DoesNotContain('\u001B', found.Message));
        Assert.All(diagnostics, found => Assert.InRange(found.Message.Length, 1, 200));
    }

    [Theory]
    [InlineData("a <b onclick=x>")]
    [InlineData("<!-- a -->")]
    [InlineData("<style>a</style>")]
    [InlineData("![\" onerror=\"x](/anh/hop.png \"\\\" onload=\\\"y\")")]
    [InlineData("[a](https://x.vn/\"onclick=x)")]
    [InlineData("::: ghi-nho \"><script>\na\n:::")]
    [InlineData("```\"><script>\na\n```")]
    [InlineData("[a](/b/?\"><script>#\"><script>)")]
    [InlineData("## \"><script>")]
    public void HostileText_NeverMakesAnElementOrAttribute(string markdown)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Sample.Html(markdown));

        Assert.Empty(document.QuerySelectorAll("script, style, b"));
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
    }
}
