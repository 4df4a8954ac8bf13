using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Rendering.Pages;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

public class PlanListTests
{
    private static readonly PlanSummary Old = Samples.Plan("cu", "2026-11-02") with { IssuedOn = new DateOnly(2022, 1, 30), PassedOnTo = "các chi bộ" };

    private static readonly PlanSummary New = Samples.Plan("moi", "2026-11-01") with
    {
        IssuedOn = new DateOnly(2022, 10, 21),
        Tasks = [Samples.Task("Muộn", "2022-12-31"), Samples.Task("Sớm", "2022-11-30"), Samples.Task("Năm sau", "2023-01-31"), Samples.Task("Sớm nữa", "2022-11-01")],
    };

    [Fact]
    public void Section_IsInTheOrderOfIssue_WithWhatIsKnownOfEachPlan()
    {
        var rows = Views("/ke-hoach/").SelectMany(page => page.Items).ToList();
        Assert.Equal(["moi", "cu"], rows.Select(row => row.Title));
        Assert.Equal([null, "các chi bộ"], rows.Select(row => row.PassedOnTo));
        Assert.Equal(["4 việc, 4 việc quá hạn", null], rows.Select(row => row.Progress?.Text));
        Assert.All(Views("/ke-hoach/"), page => Assert.Null(page.Year));
    }

    [Fact]
    public void Year_OnItsFirstPageAlone_HasItsDeadlinesByMonth()
    {
        var pages = Views("/ke-hoach/2022/");
        Assert.Equal([true, false], pages.Select(page => page.Year is not null));
        var months = pages[0].Year!.Months;
        Assert.Equal(["Tháng 11 năm 2022", "Tháng 12 năm 2022"], months.Select(month => month.Title));
        Assert.Equal(["Sớm nữa", "Sớm"], months[0].Tasks.Select(task => task.Content));
        Assert.Equal("20/11/2026", pages[0].Year!.AsOf?.Short);
    }

    [Fact]
    public void Year_OfDeadlinesAlone_SaysThatNothingWasIssued()
    {
        var page = Assert.Single(Views("/ke-hoach/2023/"));
        Assert.Equal(0, page.Count);
        Assert.Equal("Không có văn bản nào ban hành trong năm này.", page.Empty);
        Assert.Equal("Năm sau", Assert.Single(Assert.Single(page.Year!.Months).Tasks).Content);
    }

    [Fact]
    public void Month_HasRowsAndNoOverview() => Assert.Null(Assert.Single(Views("/ke-hoach/2022/10/")).Year);

    [Fact]
    public void Unit_OnItsFirstPageAlone_HasTheTasksThatItLeads()
    {
        var units = SiteData.Empty with { Units = [Samples.Unit("chi-bo-a")] };
        var plan = Samples.Plan("p") with { Tasks = [Samples.Task("Một", "2026-12-01", TaskState.InProgress) with { Lead = "chi-bo-a" }] };
        var context = Context(Samples.Content(plan, Samples.Activity("a", "chi-bo-a"), Samples.Activity("b", "chi-bo-a")) with { Data = units });
        var pages = ListPages.Of(context, context.Graph.Units["chi-bo-a"]).Select(page => (UnitView)page.Compose().View).ToList();
        Assert.Equal(2, pages.Count);
        Assert.Equal("Đang làm, còn 11 ngày", Assert.Single(pages[0].Tasks).State);
        Assert.Equal("Đã xong 0 trên 1 việc; hạn gần nhất 01/12/2026", pages[0].Progress?.Text);
        Assert.Empty(pages[1].Tasks);
        Assert.Null(pages[1].Progress);
    }

    [Fact]
    public void Plan_PassedOnWithoutRecipients_StillSaysToWhom()
    {
        Assert.True(PageOf(Old).HasAddressees);
        Assert.False(PageOf(New).HasAddressees);
        Assert.False(PageOf(New).HasClosing);
        Assert.True(PageOf(New with { Signer = "Nguyễn Văn Mẫu" }).HasClosing);
    }

    private static PlanView PageOf(PlanSummary plan) => (PlanView)DocumentPages.Of(Context(Samples.Content(plan)), plan).Compose().View;

    private static List<PlansView> Views(string url)
    {
        var context = Context(Samples.Content(Old, New));
        var listings = context.Graph.Sections.Concat(context.Graph.Archives.SelectMany(archive => archive.Months.Prepend(archive.Year)));
        return [.. ListPages.Of(context, listings.Single(listing => listing.Url.Value == url)).Select(page => (PlansView)page.Compose().View)];
    }

    private static ViewContext Context(SiteContent content) =>
        new(Samples.Graph(content with { Settings = content.Settings with { ItemsPerPage = 1 } }), [], printsPdf: false);
}
