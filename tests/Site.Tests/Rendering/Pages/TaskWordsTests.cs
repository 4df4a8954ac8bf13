using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;
using Site.Rendering.Pages;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Pages;

public class TaskWordsTests
{
    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(null, TaskState.InProgress, "Đang làm", "dang")]
    [InlineData("2026-11-19", null, "Quá hạn", "qua-han")]
    [InlineData("2026-11-19", TaskState.InProgress, "Đang làm, quá hạn", "qua-han")]
    [InlineData("2026-11-19", TaskState.Done, "Xong", "xong")]
    [InlineData("2026-11-20", null, "Đến hạn hôm nay", "chua")]
    [InlineData("2026-11-30", TaskState.InProgress, "Đang làm, còn 10 ngày", "dang")]
    [InlineData("2030-11-20", TaskState.NotStarted, "Chưa làm, còn 1.461 ngày", "chua")]
    public void State_JoinsWhatIsRecordedAndWhatTheDaySays(string? deadline, TaskState? state, string? text, string? name)
    {
        var row = TaskWords.Row(Context(), Samples.Task("Việc", deadline, state), 1);
        Assert.Equal((text, name), (row.State, row.StateName));
    }

    [Fact]
    public void Progress_SaysHowManyAreDoneAndOverdueAndWhenTheNextIsDue()
    {
        var progress = Progress(Samples.Task("a", "2026-11-01", TaskState.Done), Samples.Task("b", "2026-11-02"), Samples.Task("c", "2026-11-30"), Samples.Task("d"))!;
        Assert.Equal("Đã xong 1 trên 4 việc, 1 việc quá hạn; hạn gần nhất 30/11/2026", progress.Text);
        Assert.True(progress.IsRecorded);
        Assert.Equal("20/11/2026", progress.AsOf?.Short);
    }

    [Fact]
    public void Progress_WhereNobodyRecordedAState_ClaimsNothingDoneOrUndone()
    {
        var progress = Progress(Samples.Task("a", "2026-11-30"), Samples.Task("b"))!;
        Assert.Equal("2 việc; hạn gần nhất 30/11/2026", progress.Text);
        Assert.False(progress.IsRecorded);
    }

    [Fact]
    public void Progress_ThatAnyDayWouldTellAlike_HasNoDay() => Assert.Null(Progress(Samples.Task("a", state: TaskState.Done))!.AsOf);

    [Fact]
    public void Progress_OfTasksThatSayNothing_IsNone() => Assert.Null(Progress(Samples.Task("a"), Samples.Task("b")));

    [Fact]
    public void Lead_AUnitsId_IsItsNameAndPage()
    {
        var byUnit = TaskWords.Row(Context(), Samples.Task("Việc") with { Lead = "chi-bo-a" }, 1);
        Assert.Equal(("Tổ chức chi-bo-a", "/to-chuc/chi-bo-a/"), (byUnit.Lead, byUnit.LeadHref));
        var byWords = TaskWords.Row(Context(), Samples.Task("Việc") with { Lead = "Cấp ủy" }, 1);
        Assert.Equal(("Cấp ủy", null), (byWords.Lead, byWords.LeadHref));
    }

    [Fact]
    public void Planned_OnTheLeadsOwnPage_DoesNotNameTheLead()
    {
        var planned = new PlannedTask(Samples.Task("Việc") with { Lead = "Cấp ủy" }, Samples.Plan("59-kh-duk"));
        Assert.Null(TaskWords.Planned(Context(), planned, showsLead: false).Lead);
        Assert.Equal("Cấp ủy", TaskWords.Planned(Context(), planned, showsLead: true).Lead);
        Assert.Equal("/ke-hoach/59-kh-duk/", TaskWords.Planned(Context(), planned, showsLead: true).PlanHref);
    }

    private static ProgressView? Progress(params PlanTask[] tasks) => TaskWords.Progress(Context(), tasks);

    private static ViewContext Context() =>
        new(Samples.Graph(Samples.Content() with { Data = SiteData.Empty with { Units = [Samples.Unit("chi-bo-a")] } }), [], printsPdf: false);
}
