using System.Text;
using Site.Rendering.Bulletins;

namespace Site.Tests.Rendering.Bulletins;

public class EmbeddedHtmlTests
{
    [Theory]
    [InlineData("<h2 id=\"a\">A</h2>", "<h4 id=\"m1-a\">A</h4>")]
    [InlineData("<h3>A</h3><h5>B</h5>", "<h5>A</h5><h6>B</h6>")]
    [InlineData("<hr><blockquote><h2 id=\"a\"></h2></blockquote>", "<hr><blockquote><h4 id=\"m1-a\"></h4></blockquote>")]
    [InlineData("<p><a href=\"#a\" id=\"b\">x</a></p>", "<p><a href=\"#m1-a\" id=\"m1-b\">x</a></p>")]
    [InlineData("<section aria-labelledby=\"a\"><p>id=&quot;b&quot; href=&quot;#c&quot;</p></section>", "<section aria-labelledby=\"m1-a\"><p>id=&quot;b&quot; href=&quot;#c&quot;</p></section>")]
    [InlineData("<p><a class=\"so-ky-hieu\" href=\"/van-ban/a/\" title=\"A\">x</a></p>", "<p><a class=\"so-ky-hieu\" href=\"/van-ban/a/\" title=\"A\">x</a></p>")]
    [InlineData("<p><a href=\"/a/#b\">x</a></p>", "<p><a href=\"/a/#b\">x</a></p>")]
    [InlineData("<p>Chữ &lt;h2 id=&quot;a&quot;&gt; Việt</p>", "<p>Chữ &lt;h2 id=&quot;a&quot;&gt; Việt</p>")]
    [InlineData("", "")]
    public void Of_ABody_LowersHeadingsAndMarksIds(string html, string expected) =>
        Assert.Equal(expected, EmbeddedHtml.Of(Encoding.UTF8.GetBytes(html), "m1-", 2).ToString());
}
