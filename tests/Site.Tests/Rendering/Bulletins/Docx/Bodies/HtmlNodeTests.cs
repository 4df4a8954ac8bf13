using System.Text;
using Site.Rendering.Bulletins.Docx.Bodies;

namespace Site.Tests.Rendering.Bulletins.Docx.Bodies;

public class HtmlNodeTests
{
    [Fact]
    public void Elements_AreATree()
    {
        var paragraph = Assert.Single(Read("<p>a <strong>b</strong><br>c &amp; d</p>").Elements);
        Assert.Equal("p", paragraph.Name);
        Assert.Equal("a bc & d", paragraph.Words);
        Assert.Equal(["strong", "br"], paragraph.Elements.Select(element => element.Name));
    }

    [Fact]
    public void Attributes_AreUnescaped_AndMayBeBare()
    {
        var input = Assert.Single(Assert.Single(Read("<p><input type=\"checkbox\" disabled aria-label=\"a &quot;b&quot; &amp;lt;\"></p>").Elements).Elements);
        Assert.Equal("a \"b\" &lt;", input.Attribute("aria-label"));
        Assert.Equal(string.Empty, input.Attribute("disabled"));
        Assert.Null(input.Attribute("checked"));
        Assert.Null(Read(string.Empty).Attribute("id"));
    }

    [Fact]
    public void Classes_AreWholeNames()
    {
        var callout = Assert.Single(Read("<div class=\"khung khung-luu-y\"></div>").Elements);
        Assert.True(callout.HasClass("khung") && callout.HasClass("khung-luu-y"));
        Assert.False(callout.HasClass("luu-y"));
    }

    private static HtmlElement Read(string html) => HtmlElement.Root(Encoding.UTF8.GetBytes(html));
}
