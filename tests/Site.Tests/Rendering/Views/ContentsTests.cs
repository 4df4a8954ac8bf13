using Site.Model.Documents;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;

namespace Site.Tests.Rendering.Views;

public class ContentsTests
{
    [Fact]
    public void TwoHeadings_NeedNoContents() => Assert.Null(Contents((2, "a"), (2, "b")));

    [Fact]
    public void ThreeHeadings_AreListed() => Assert.Equal(["a", "b", "c"], Contents((2, "a"), (2, "b"), (2, "c"))!.Items.Select(item => item.Text));

    [Fact]
    public void ThirdLevel_HangsBelowTheSecond()
    {
        var contents = Contents((2, "a"), (3, "a1"), (3, "a2"), (2, "b"))!;
        Assert.Equal(["a", "b"], contents.Items.Select(item => item.Text));
        Assert.Equal(["#a1", "#a2"], contents.Items[0].Items.Select(item => item.Href));
        Assert.Empty(contents.Items[1].Items);
    }

    [Fact]
    public void FourthLevel_DoesNotCount() => Assert.Null(Contents((2, "a"), (3, "b"), (4, "c")));

    [Fact]
    public void ThirdLevelFirst_StandsByItself() => Assert.Equal(["a", "b"], Contents((3, "a"), (2, "b"), (3, "c"))!.Items.Select(item => item.Text));

    private static ContentsView? Contents(params (int Level, string Id)[] headings) =>
        HeadAndFoot.Contents(Body.Empty with { Headings = [.. headings.Select(heading => new Heading(heading.Level, heading.Id, heading.Id))] });
}
