using Site.Model.Paths;

namespace Site.Tests.Model.Paths;

public class ShownAddressTests
{
    [Theory]
    [InlineData("https://khoi.example/tin-tuc/a/", "khoi.example/tin-tuc/a")]
    [InlineData("mailto:a@khoi.example", "a@khoi.example")]
    [InlineData("https://x.example/%C4%91%E1%BA%A3ng_(a)?q=%e1%bb%a7", "x.example/đảng_(a)?q=ủ")]
    [InlineData("https://x.example/a%20b%2Fc%25", "x.example/a%20b%2Fc%25")]
    [InlineData("https://x.example/%C4", "x.example/%C4")]
    [InlineData("https://x.example/%E2%80%AEa%F", "x.example/%E2%80%AEa%F")]
    [InlineData("https://x.example/%C4%91%E2%80%AE%E1%BB%A7", "x.example/đ%E2%80%AEủ")]
    [InlineData("https://x.example/%C4%91%C2%A0%C2%AD%E2%80%8B%C2%85%FF%C4%91", "x.example/đ%C2%A0%C2%AD%E2%80%8B%C2%85%FFđ")]
    [InlineData("https://x.example/o%CC%81%C0%AF", "x.example/o%CC%81%C0%AF")]
    [InlineData("https://x.example/%D7%90%D8%A7%F0%9E%A4%80", "x.example/%D7%90%D8%A7%F0%9E%A4%80")]
    public void Of_IsWhatAPersonTypes(string address, string shown) => Assert.Equal(shown, ShownAddress.Of(address));

    [Theory]
    [InlineData("https://x.example/đ", "https://x.example/%C4%91", true)]
    [InlineData("x.example", "https://x.example/", true)]
    [InlineData("https://a.example", "https://x.example/", false)]
    [InlineData("x.example", "https://x.example/b", false)]
    public void IsSaidBy_TheSameAddressHoweverItIsWritten(string words, string address, bool isSaid) => Assert.Equal(isSaid, ShownAddress.IsSaidBy(words, address));
}
