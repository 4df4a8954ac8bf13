using Site.Model.Text;

namespace Site.Tests.Model.Text;

public class TrackingTests
{
    [Theory]
    [InlineData("https://x.vn/a?fbclid=1", "fbclid", "https://x.vn/a")]
    [InlineData("https://x.vn/a?id=1&UTM_Source=z&utm_medium=b#c", "UTM_Source, utm_medium", "https://x.vn/a?id=1#c")]
    [InlineData("https://x.vn/?zarsrc=30&x=y", "zarsrc", "https://x.vn/?x=y")]
    public void Find_PartsThatFollowTheReader_AreTakenOut(string written, string parts, string address) =>
        Assert.Equal((parts, address), Tracking.Find(written));

    [Theory]
    [InlineData("https://x.vn/fbclid")]
    [InlineData("https://x.vn/?id=7&q=utm")]
    [InlineData("https://x.vn/#?fbclid=1")]
    public void Find_AnyOtherAddress_IsLeftAlone(string written) => Assert.Null(Tracking.Find(written));
}
