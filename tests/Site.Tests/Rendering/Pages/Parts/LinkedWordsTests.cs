using Site.Rendering.Pages.Parts;

namespace Site.Tests.Rendering.Pages.Parts;

public class LinkedWordsTests
{
    [Theory]
    [InlineData("Gửi thư về gop-y@khoi.example, hoặc nói tại chi bộ", "Gửi thư về |[gop-y@khoi.example>mailto:gop-y@khoi.example]|, hoặc nói tại chi bộ")]
    [InlineData("(https://khoi.example/gop-y).", "(|[https://khoi.example/gop-y>https://khoi.example/gop-y]|).")]
    [InlineData("a@khoi.example b@khoi.example", "[a@khoi.example>mailto:a@khoi.example]| |[b@khoi.example>mailto:b@khoi.example]")]
    [InlineData("Nói tại chi bộ", "Nói tại chi bộ")]
    [InlineData("", "")]
    [InlineData("javascript://khoi.example/%0aalert(1) data:text/html,x ftp://khoi.example", "javascript://khoi.example/%0aalert(1) data:text/html,x ftp://khoi.example")]
    [InlineData("https://khoi.example/\"onclick=1", "[https://khoi.example/\"onclick=1>https://khoi.example/%22onclick=1]")]
    [InlineData("a@b?subject=x@khoi.example", "a@b?subject=x@khoi.example")]
    public void Of_MakesLinksOfAddressesAlone(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', LinkedWords.Of(text).Select(piece => piece.Href is null ? piece.Text : $"[{piece.Text}>{piece.Href}]")));

    [Fact]
    public void Of_LosesNothing() =>
        Property.Text("a@.:/( )h\"\n ", longest: 40).Always(text => Assert.Equal(text, string.Concat(LinkedWords.Of(text).Select(piece => piece.Text))), times: 200);
}
