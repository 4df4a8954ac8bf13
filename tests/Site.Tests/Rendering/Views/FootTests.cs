using Site.Model.Documents;
using Site.Model.Settings;
using Site.Rendering.Pages;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

public class FootTests
{
    private static readonly NewsArticle _read = InCategory("đang đọc", "2026-11-05") with { Units = [Samples.Id("a")] };

    [Fact]
    public void Groups_TellTheNewestOfTheCategoryFirst_NeverTheDocumentItself()
    {
        var group = Assert.Single(Groups(InCategory("cũ", "2026-11-01"), InCategory("mới", "2026-11-09")));
        Assert.Equal("Cùng chuyên mục", group.Title);
        Assert.Equal(["mới", "cũ"], group.Items.Select(card => card.Title));
    }

    [Fact]
    public void Groups_OfTheUnit_RepeatNothingOfTheCategory()
    {
        var groups = Groups(InCategory("cả hai", "2026-11-01") with { Units = [Samples.Id("a")] }, Samples.Activity("của đơn vị", "a"));
        Assert.Equal(["cả hai", "của đơn vị"], groups.SelectMany(group => group.Items).Select(card => card.Title));
        Assert.StartsWith("Của ", groups[1].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_WithNothingElseToTell_AreNotThere() => Assert.Empty(Groups());

    private static NewsArticle InCategory(string name, string day) => Samples.News(name, day) with { Category = Samples.Id("ly-luan") };

    private static IReadOnlyList<CardGroupView> Groups(params Document[] others)
    {
        var content = Samples.Content([_read, .. others]);
        var graph = Samples.Graph(content with
        {
            Data = content.Data with { Categories = [new Category("ly-luan", "Lý luận", null)], Units = [Samples.Unit("a")] },
        });
        return HeadAndFoot.Foot(new ViewContext(graph, [], printsPdf: false), _read).Groups;
    }
}
