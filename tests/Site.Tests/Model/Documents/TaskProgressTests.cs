using Site.Model.Documents;

namespace Site.Tests.Model.Documents;

public class TaskProgressTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Of_NoTasks_KnowsNothing()
    {
        var progress = TaskProgress.Of([], Today);
        Assert.Equal(new TaskProgress(0, 0, 0, 0, null), progress);
        Assert.False(progress.IsKnown);
    }

    [Fact]
    public void Of_TasksOfWhichNobodyRecordedAnything_KnowsNothing()
    {
        var progress = TaskProgress.Of([Task(), Recurring(), Task()], Today);
        Assert.Equal(new TaskProgress(3, 0, 0, 0, null), progress);
        Assert.False(progress.IsKnown);
    }

    [Fact]
    public void Of_MixedTasks_CountsEachKind()
    {
        var progress = TaskProgress.Of(
            [Task("2026-11-19"), Task("2026-11-01", TaskState.InProgress), Task("2026-11-02", TaskState.Done), Task(state: TaskState.NotStarted), Task()], Today);
        Assert.Equal(new TaskProgress(5, 3, 1, 2, null), progress);
        Assert.True(progress.IsKnown);
    }

    [Fact]
    public void NextDeadline_IsTheEarliestNotPassedOfWhatIsNotDone() =>
        Assert.Equal(
            new DateOnly(2026, 11, 30),
            TaskProgress.Of([Task("2026-12-31"), Task("2026-11-30"), Task("2026-11-25", TaskState.Done), Task("2026-11-19")], Today).NextDeadline);

    [Theory]
    [InlineData("2026-11-19", true)]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", false)]
    public void IsOverdue_FromTheDayAfterTheDeadline(string deadline, bool expected)
    {
        Assert.Equal(expected, Task(deadline).IsOverdue(Today));
        Assert.Equal(expected ? null : Samples.Day(deadline).Day, TaskProgress.Of([Task(deadline)], Today).NextDeadline);
    }

    [Fact]
    public void IsOverdue_DoneOrRecurringOrWithoutADay_Never()
    {
        Assert.False(Task("2020-01-01", TaskState.Done).IsOverdue(Today));
        Assert.False(Recurring().IsOverdue(Today));
        Assert.False(Task(state: TaskState.InProgress).IsOverdue(Today));
    }

    [Fact]
    public void GoesByTheDay_OnlyWhileSomethingWithADayIsOpen()
    {
        Assert.True(TaskProgress.Of([Task("2026-12-31")], Today).GoesByTheDay);
        Assert.True(TaskProgress.Of([Task("2026-01-31")], Today).GoesByTheDay);
        Assert.False(TaskProgress.Of([Task("2026-12-31", TaskState.Done), Recurring(), Task(state: TaskState.InProgress)], Today).GoesByTheDay);
    }

    private static PlanTask Task(string? deadline = null, TaskState? state = null) => Samples.Task("Việc", deadline, state);

    private static PlanTask Recurring() => Samples.Task("Việc") with { Deadline = new Recurring(Recurrence.Monthly) };
}
