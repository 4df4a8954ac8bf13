using System.Text;
using Site.Rendering.Bulletins.Docx;

namespace Site.Tests.Rendering.Bulletins.Docx;

public class HtmlFragmentTests
{
    [Fact]
    public void Elements_AreATree()
    {
        var paragraph = Assert.Single(Read("<p>a <strong>b</strong><br>c</p>").Elements);
        Assert.Equal("p", paragraph.Name);
        Assert.Equal("a bc", paragraph.Words);
        Assert.Equal(["strong", "br"], paragraph.Elements.Select(element => element.Name));
    }

    [Fact]
    public void Attributes_AreUnescaped_AndMayBeBare()
    {
        var input = Assert.Single(Read("<input type=\"checkbox\" disabled aria-label=\"a &quot;b&quot; &amp;lt;\">").Elements);
        Assert.Equal("a \"b\" &lt;", input.Attribute("aria-label"));
        Assert.Equal(string.Empty, input.Attribute("disabled"));
        Assert.Null(input.Attribute("checked"));
    }

    [Fact]
    public void Entities_AreReadOnce() => Assert.Equal("&lt; < ]]>", Read("&amp;lt; &lt; ]]&gt;").Words);

    [Theory]
    [InlineData("<p>")]
    [InlineData("</p>")]
    [InlineData("<p></b>")]
    [InlineData("<P></P>")]
    [InlineData("<p class=a></p>")]
    [InlineData("<p class=\"a></p>")]
    [InlineData("<!-- a -->")]
    [InlineData("<p")]
    [InlineData("<br/>")]
    public void WhatReadNeverWrites_IsOurBug(string html) => Assert.Throws<InvalidOperationException>(() => Read(html));

    private static HtmlElement Read(string html) => HtmlFragment.Read(Encoding.UTF8.GetBytes(html));
}
