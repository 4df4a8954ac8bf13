using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

public class ReleasedIssueTests
{
    [Fact]
    public void Compose_AnIssueThatIsOut_HasTheTasksAndDaysOfThen()
    {
        var plan = Samples.Plan("p", "2022-01-01") with { Tasks = [Samples.Task("việc", "2026-11-05")] };
        var issue = Issue() with
        {
            ReleasedOn = new DateOnly(2026, 11, 2),
            Released = new ReleasedIssue(
                SourcePath.InInput("ban-tin/_phat-hanh/2026-11/so.yml"), [], [new ReleasedItem(plan, plan.Source)], [Samples.SolarDay("ngày của số này", 9, 11)]),
        };
        var done = plan with { Tasks = [plan.Tasks[0] with { State = TaskState.Done }, Samples.Task("việc mới", "2026-11-30")] };
        var content = Content([Rule("mot")], issue, done) with { Data = SiteData.Empty with { Days = [Samples.SolarDay("ngày thêm sau", 20, 11)] } };

        var (bulletin, told) = Compose(content, issue);

        Assert.Empty(told);
        Assert.Empty(bulletin.Sections);
        Assert.Equal([("việc", false)], bulletin.Tasks.Select(due => (due.Task.Content, due.Overdue)));
        Assert.Equal(["ngày của số này"], bulletin.Days.Select(day => day.Day.Name));
    }
}
