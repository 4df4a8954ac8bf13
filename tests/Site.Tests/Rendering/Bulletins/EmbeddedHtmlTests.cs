using System.Text;
using Site.Rendering.Bulletins;

namespace Site.Tests.Rendering.Bulletins;

public class EmbeddedHtmlTests
{
    [Theory]
    [InlineData("<h2 id=\"a\">A</h2>", "<h4 id=\"m1-a\">A</h4>")]
    [InlineData("<h3>A</h3><h5>B</h5>", "<h5>A</h5><h6>B</h6>")]
    [InlineData("<hr><header>x</header>", "<hr><header>x</header>")]
    [InlineData("<a href=\"#a\" id=\"b\">x</a>", "<a href=\"#m1-a\" id=\"m1-b\">x</a>")]
    [InlineData("<section aria-labelledby=\"a\"><p>id=\"b\" href=\"#c\"</p></section>", "<section aria-labelledby=\"m1-a\"><p>id=\"b\" href=\"#c\"</p></section>")]
    [InlineData("<a class=\"so-ky-hieu\" href=\"/van-ban/a/\" title=\"A\">x</a>", "<a class=\"so-ky-hieu\" href=\"/van-ban/a/\" title=\"A\">x</a>")]
    [InlineData("<a href=\"/a/#b\">x</a>", "<a href=\"/a/#b\">x</a>")]
    [InlineData("Chữ &lt;h2 id=\"a\"&gt; Việt", "Chữ &lt;h2 id=\"a\"&gt; Việt")]
    [InlineData("", "")]
    [InlineData("a < b", "a < b")]
    public void Of_ABody_LowersHeadingsAndMarksIds(string html, string expected) =>
        Assert.Equal(expected, EmbeddedHtml.Of(Encoding.UTF8.GetBytes(html), "m1-", 2).ToString());
}
