using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;

namespace Site.Tests.Model.Graph;

public class PlannedTaskTests
{
    [Fact]
    public void TasksOf_AUnit_AreOpenOnesByDayThenDoneOnes()
    {
        var graph = Graph(
            Samples.Plan("a") with
            {
                Tasks =
                [
                    Led("xong", "2026-01-01", TaskState.Done), Led("không hạn"), Led("muộn", "2027-01-01"),
                    Led("thường xuyên") with { Deadline = new Recurring(Recurrence.Ongoing) }, Led("của ai", "2026-01-01") with { Lead = "Cấp ủy" },
                ],
            },
            Samples.Plan("b") with { Tasks = [Led("sớm", "2026-12-01"), Led("quá hạn", "2026-10-01", TaskState.InProgress)] });
        Assert.Equal(["quá hạn", "sớm", "muộn", "không hạn", "thường xuyên", "xong"], Contents(graph.TasksOf(Samples.Unit("chi-bo-a"))));
        Assert.Equal("b", graph.TasksOf(Samples.Unit("chi-bo-a"))[0].Plan.Title);
    }

    [Fact]
    public void TasksOf_AUnitThatLeadsNothing_IsEmpty() => Assert.Empty(Graph(Samples.Plan("a") with { Tasks = [Led("một")] }).TasksOf(Samples.Unit("chi-bo-b")));

    [Fact]
    public void TasksOf_APlanThatIsLeftOut_AreNotThere() =>
        Assert.Empty(Graph(Samples.Plan("a") with { Tasks = [Led("mật")], Scope = Scope.Internal }).TasksOf(Samples.Unit("chi-bo-a")));

    [Fact]
    public void DueIn_AYear_IsEveryPlansTasksOfTheYearByDay()
    {
        Document[] documents =
        [
            Samples.News("tin"),
            Samples.Plan("a") with { Tasks = [Led("ba", "2026-12-31"), Led("năm sau", "2027-01-01"), Led("không hạn")] },
            Samples.Plan("b") with { Tasks = [Led("một", "2026-01-01", TaskState.Done), Led("hai", "2026-12-31"), Led("năm trước", "2025-12-31")] },
        ];
        Assert.Equal(["một", "ba", "hai"], Contents(PlannedTask.DueIn(documents, 2026)));
    }

    [Fact]
    public void RecurringIn_Plans_IsWhatHasNoDayButAFrequency() =>
        Assert.Equal(["hằng quý"], Contents(PlannedTask.RecurringIn(
            [Samples.Plan("a") with { Tasks = [Led("một", "2026-01-01"), Led("hằng quý") with { Deadline = new Recurring(Recurrence.Quarterly) }, Led("không hạn")] }])));

    private static PlanTask Led(string content, string? deadline = null, TaskState? state = null) =>
        Samples.Task(content, deadline, state) with { Lead = "chi-bo-a" };

    private static SiteGraph Graph(params Document[] documents) =>
        Samples.Graph(Samples.Content(documents) with { Data = SiteData.Empty with { Units = [Samples.Unit("chi-bo-a"), Samples.Unit("chi-bo-b")] } });

    private static IEnumerable<string> Contents(IEnumerable<PlannedTask> tasks) => tasks.Select(planned => planned.Task.Content);
}
