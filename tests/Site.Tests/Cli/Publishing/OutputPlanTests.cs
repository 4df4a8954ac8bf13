using Site.Cli.Publishing;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Routes;

namespace Site.Tests.Cli.Publishing;

public sealed class OutputPlanTests
{
    [Fact]
    public void For_NestedPages_ListsEveryFolderOnceParentsFirst() => Assert.Equal(
        ["ke-hoach", "tin-tuc", "tin-tuc/2026", "tin-tuc/2026/a", "tin-tuc/2026/b"],
        Plan("/tin-tuc/2026/b/", "/tin-tuc/2026/a/", "/ke-hoach/", "/", "/rss.xml").Folders.ToArray());

    [Theory]
    [InlineData("/../a.html")]
    [InlineData("/a/../../b/")]
    [InlineData("/./a.html")]
    [InlineData("/a//b.html")]
    [InlineData("/..\\..\\a.html")]
    [InlineData("/c:/a.html")]
    [InlineData("/a\0.html")]
    [InlineData("/a\n.html")]
    [InlineData("/a./b.html")]
    [InlineData("/a /b.html")]
    [InlineData("/.khoi-output")]
    public void For_AddressThatIsNoSafeFile_IsRefused(string url) =>
        Assert.Equal(OutputFaults.UnsafePath, Assert.Single(Plan(url).Diagnostics).Fault);

    [Theory]
    [InlineData("/the/con/")]
    [InlineData("/NUL/")]
    [InlineData("/tin-tuc/aux.html")]
    [InlineData("/anh/com1.tar.gz")]
    [InlineData("/lpt9/a/")]
    public void For_NameThatWindowsKeepsForADevice_IsRefused(string url) =>
        Assert.Equal(OutputFaults.DeviceName, Assert.Single(Plan(url).Diagnostics).Fault);

    [Theory]
    [InlineData(185, true)] // the/…/index.html: 15 letters beside the name
    [InlineData(186, false)]
    [InlineData(300, false)]
    public void For_PathOfSoManyLetters_IsPlannedUpTo200(int letters, bool planned)
    {
        var url = $"/the/{new string('a', letters)}/";
        var diagnostics = Plan(url).Diagnostics;
        Assert.Equal(planned, diagnostics.IsEmpty);
        Assert.All(diagnostics, diagnostic => Assert.Equal(OutputFaults.LongPath, diagnostic.Fault));
    }

    [Fact]
    public void For_LongNameOfSeveralPages_IsToldOnce()
    {
        var tag = new string('a', 300);
        Assert.Single(Plan($"/the/{tag}/", $"/the/{tag}/trang/2/", $"/the/{tag}/rss.xml").Diagnostics);
    }

    [Theory]
    [InlineData("/a.html/", "/a.html")]
    [InlineData("/A/", "/a/")]
    [InlineData("/a/b.html/c/", "/a/B.html")]
    public void For_TwoAddressesThatAreOneFile_NamesBoth(string one, string other)
    {
        var diagnostic = Assert.Single(Plan(one, other).Diagnostics);

        Assert.Equal(OutputFaults.SameFile, diagnostic.Fault);
        Assert.Contains(one, diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains(other, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/.well-known/security.txt")]
    [InlineData("/anh/ra-mat.tar.gz")]
    [InlineData("/_redirects.txt")]
    [InlineData("/the/contact/")]
    [InlineData("/com10/")]
    public void For_UnusualButSafeAddress_IsPlanned(string url) => Assert.Empty(Plan(url).Diagnostics);

    private static OutputPlan Plan(params string[] urls) => OutputPlan.For(new RouteTable(urls.Select(url => TestSite.Page(url, ""))));
}
