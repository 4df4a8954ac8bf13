using Site.Model.Paths;

namespace Site.Tests.Model.Paths;

public class SiteAddressTests
{
    private static readonly UrlPath News = UrlPath.Page("tin-tuc");

    [Theory]
    [InlineData("https://khoi.example", "https://khoi.example/")]
    [InlineData(" https://khoi.example/ ", "https://khoi.example/")]
    [InlineData("https://KHOI.example:443", "https://khoi.example/")]
    [InlineData("http://localhost:8080", "http://localhost:8080/")]
    [InlineData("https://tinh.example/khoi/", "https://tinh.example/khoi/")]
    public void Parse_AWebAddress_IsTheSitesRoot(string written, string root) =>
        Assert.Equal(root, SiteAddress.Parse(written)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("khoi.example")]
    [InlineData("/tin-tuc/")]
    [InlineData("ftp://khoi.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc")]
    [InlineData("https://khoi.example/?a=1")]
    [InlineData("https://khoi.example/#a")]
    [InlineData("https://ten:mat-khau@khoi.example/")]
    public void Parse_AnythingElse_IsNull(string written) => Assert.Null(SiteAddress.Parse(written));

    [Fact]
    public void Href_AtTheRoot_IsThePath()
    {
        var address = SiteAddress.Parse("https://khoi.example")!;
        Assert.Equal("/tin-tuc/", address.Href(News));
        Assert.Equal("/", address.Href(UrlPath.Home));
        Assert.Equal("https://khoi.example/tin-tuc/", address.Absolute(News));
    }

    [Fact]
    public void Href_InAFolder_BeginsWithTheFolder()
    {
        var address = SiteAddress.Parse("https://tinh.example/khoi")!;
        Assert.Equal("/khoi/tin-tuc/", address.Href(News));
        Assert.Equal("https://tinh.example/khoi/tin-tuc/", address.Absolute(News));
        Assert.Equal(address.Absolute(News), address.AbsoluteOfHref(address.Href(News)));
    }

    [Fact]
    public void Parse_QuotesInTheFolder_CannotLeaveAnAttribute() =>
        Assert.DoesNotContain('"', SiteAddress.Parse("https://tinh.example/a\"b")?.ToString() ?? string.Empty);

    [Theory]
    [InlineData("https://tinh.example/khoi", "https://tinh.example/khoi/in/", "/in/")]
    [InlineData("https://tinh.example/khoi", "https://tinh.example/khoi/a.css?b#c", "/a.css")]
    [InlineData("https://tinh.example", "https://tinh.example/", "/")]
    [InlineData("http://localhost:5080", "http://localhost:5080/in/", "/in/")]
    [InlineData("https://khối.example/", "https://xn--khi-bmz.example/in/", "/in/")]
    [InlineData("https://tinh.example/khoi", "https://tinh.example/", null)]
    [InlineData("https://tinh.example/khoi", "https://tinh.example/khoi-khac/in/", null)]
    [InlineData("https://tinh.example/khoi", "https://tinh.example/khoi/%2e%2e%2fbi-mat.txt", null)]
    [InlineData("https://tinh.example", "http://tinh.example/in/", null)]
    [InlineData("https://tinh.example", "https://tinh.example:444/in/", null)]
    [InlineData("https://tinh.example", "https://tinh.example@ke-gian.example/in/", null)]
    [InlineData("https://tinh.example", "data:text/plain,x", null)]
    public void PathOf_IsThePathBelowTheSite(string site, string link, string? path) =>
        Assert.Equal(path, SiteAddress.Parse(site)!.PathOf(new Uri(link))?.Value);
}
