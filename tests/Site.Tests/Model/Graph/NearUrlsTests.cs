using Site.Model.Graph;
using Site.Model.Paths;

namespace Site.Tests.Model.Graph;

public class NearUrlsTests
{
    private static string[] Of(string missing, params string[] known) =>
        [.. NearUrls.Of(UrlPath.Parse(missing)!.Value, known.Select(path => UrlPath.Parse(path)!.Value)).Select(url => url.Value)];

    [Fact]
    public void Of_APageThatHasMoved_IsFirst() =>
        Assert.Equal(["/tin-tuc/2026/ra-mat/", "/tin-tuc/"], Of("/tin-tuc/ra-mat/", "/", "/tin-tuc/", "/tin-tuc/2026/ra-mat/"));

    [Fact]
    public void Of_AMistypedAddress_FindsWhatIsSpelledAlike() =>
        Assert.Equal(["/tin-tuc/ra-mat/", "/tin-tuc/"], Of("/tin-tuc/ra-matt/", "/", "/tin-tuc/", "/tin-tuc/ra-mat/"));

    [Fact]
    public void Of_NothingAlike_GivesTheNearestPageAbove() => Assert.Equal(["/tin-tuc/"], Of("/tin-tuc/a/b/c/", "/", "/tin-tuc/", "/ke-hoach/"));

    [Fact]
    public void Of_AFile_IsNoPageToGoTo() => Assert.Equal(["/"], Of("/anh/x.png", "/", "/anh/x.jpg"));

    [Fact]
    public void Of_NoPagesAtAll_IsNone() => Assert.Empty(Of("/tin-tuc/"));
}
