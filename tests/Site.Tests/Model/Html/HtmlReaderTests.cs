using System.Text;
using Site.Model.Html;

namespace Site.Tests.Model.Html;

public class HtmlReaderTests
{
    [Fact]
    public void Read_GoesThroughTagsAndText_InTheirOrder() => Assert.Equal(
        ["<p>", "a ", "<strong>", "b", "</strong>", "<br>", "\nc", "</p>", "\n"],
        Tokens("<p>a <strong>b</strong><br>\nc</p>\n"));

    [Fact]
    public void Element_OfText_IsTheOneAroundIt()
    {
        var reader = new HtmlReader("<ul>\n<li>a<em>b</em>c</li></ul>\n"u8);
        List<string> around = [];
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text)
            {
                around.Add($"{reader.Element.Name}: {Encoding.UTF8.GetString(reader.Written)}");
            }
        }

        Assert.Equal(["ul: \n", "li: a", "em: b", "li: c", ": \n"], around);
    }

    [Fact]
    public void Attributes_HaveTheirPlacesAndValues()
    {
        const string Html = "<ul><li><input type=\"checkbox\" disabled aria-label=\"ủy &quot;b&quot;\"></li></ul>";
        var bytes = Encoding.UTF8.GetBytes(Html);
        var reader = new HtmlReader(bytes);
        while (reader.Read() && reader.Element.Name != "input")
        {
        }

        List<string> read = [];
        var attributes = reader.Attributes;
        while (attributes.MoveNext())
        {
            read.Add($"{attributes.Attribute.Name}={EscapedText.Read(attributes.Value)}");
            Assert.StartsWith(" " + attributes.Attribute.Name, Encoding.UTF8.GetString(bytes[attributes.Start..attributes.End]), StringComparison.Ordinal);
        }

        Assert.Equal(["type=checkbox", "disabled=", "aria-label=ủy \"b\""], read);
    }

    [Fact]
    public void EmptyBody_HasNoTokens() => Assert.Empty(Tokens(string.Empty));

    [Fact]
    public void Depth_HasNoBound()
    {
        var html = string.Concat(Enumerable.Repeat("<blockquote>", 5_000)) + string.Concat(Enumerable.Repeat("</blockquote>", 5_000));

        Assert.Equal(10_000, Tokens(html).Length);
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("</p>")]
    [InlineData("<p></em>")]
    [InlineData("<p><em></p></em>")]
    [InlineData("<P></P>")]
    [InlineData("<p")]
    [InlineData("<p ")]
    [InlineData("<p></p")]
    [InlineData("<p></p >")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<hr/>")]
    [InlineData("<!-- a -->")]
    [InlineData("<script></script>")]
    [InlineData("<h1></h1>")]
    [InlineData("<p class=khung-tieu-de></p>")]
    [InlineData("<p class='khung-tieu-de'></p>")]
    [InlineData("<p class=\"khung-tieu-de></p>")]
    [InlineData("<p class></p>")]
    [InlineData("<p class=\"khung\"></p>")]
    [InlineData("<p class=\"khung-tieu-de \"></p>")]
    [InlineData("<p  class=\"khung-tieu-de\"></p>")]
    [InlineData("<p class=\"khung-tieu-de\" class=\"khung-tieu-de\"></p>")]
    [InlineData("<pre><code class=\"language-\"></code></pre>")]
    [InlineData("<p onclick=\"a\"></p>")]
    [InlineData("<p><img alt=\"<\"></p>")]
    [InlineData("<p><img alt=\">\"></p>")]
    [InlineData("<p><input disabled=\"\"></p>")]
    [InlineData("a")]
    [InlineData("<p>a > b</p>")]
    [InlineData("<p>\"</p>")]
    [InlineData("<em></em>")]
    [InlineData("<p><p></p></p>")]
    [InlineData("<ul><p></p></ul>")]
    [InlineData("<ul>a</ul>")]
    [InlineData("<blockquote>a</blockquote>")]
    [InlineData("<table><tr></tr></table>")]
    [InlineData("<p><a href=\"/\"><em><a href=\"/\"></a></em></a></p>")]
    public void WhatTheWriterNeverWrites_IsOurBug(string html) => Assert.Throws<InvalidOperationException>(() => Tokens(html));

    [Theory]
    [InlineData("", "")]
    [InlineData("Đảng ủy", "Đảng ủy")]
    [InlineData("&amp;lt; &lt;b&gt; &quot;", "&lt; <b> \"")]
    [InlineData("a&amp;&amp;b", "a&&b")]
    public void Entities_AreReadOnce(string written, string read) => Assert.Equal(read, EscapedText.Read(Encoding.UTF8.GetBytes(written)));

    [Theory]
    [InlineData("&nbsp;")]
    [InlineData("&#60;")]
    [InlineData("a & b")]
    [InlineData("&amp")]
    public void StrangeEntity_IsOurBug(string written) => Assert.Throws<InvalidOperationException>(() => EscapedText.Read(Encoding.UTF8.GetBytes(written)));

    private static string[] Tokens(string html)
    {
        List<string> tokens = [];
        var reader = new HtmlReader(Encoding.UTF8.GetBytes(html));
        while (reader.Read())
        {
            tokens.Add(Encoding.UTF8.GetString(reader.Written));
        }

        return [.. tokens];
    }
}
