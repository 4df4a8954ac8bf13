using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Rendering.Preview;

namespace Site.Tests.Rendering.Preview;

public class PreviewMessageTests
{
    private static readonly Fault Fault = new("K999", Severity.Warning, "Sai ở {0}", "sửa");

    [Fact]
    public void Group_OfMoreThanAreShown_CountsThemAllAndSaysItsHintOnce()
    {
        var found = Enumerable.Range(1, Digest.MostOfAKind + 5).Select(line => Fault.At(SourcePath.InInput("a.md"), new SourceSpan(line, 1, 1), line));
        var group = Assert.Single(PreviewPages.Messages([.. found, Fault.In(SourcePath.InInput("b.md"), 0)]));
        Assert.Equal((Digest.MostOfAKind + 6, "sửa", false), (group.Count, group.Hint, group.IsOne));
        Assert.All(group.Items, item => Assert.Null(item.Hint));
        Assert.Equal("… và 5 chỗ nữa như vậy trong tệp này (K999)", Assert.Single(group.Items, item => item.More is not null).More);
        Assert.Equal(Digest.MostOfAKind - 1, group.Items.ToList().FindIndex(item => item.More is not null));
    }
}
