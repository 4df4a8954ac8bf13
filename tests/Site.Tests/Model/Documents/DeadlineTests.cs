using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.Documents;

public class DeadlineTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static TheoryData<Deadline, string?> LastDays => new()
    {
        { new DueOn(Today), "2026-11-20" },
        { new DueBefore(Today), "2026-11-19" },
        { new DueWithin(new CalendarPeriod(PeriodKind.Month, 2028, 2)), "2028-02-29" },
        { new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2026, 4)), "2026-12-31" },
        { new DueWithin(new CalendarPeriod(PeriodKind.Year, 2026, 1)), "2026-12-31" },
        { new Recurring(Recurrence.Monthly, 20), null },
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void LastDay_IsTheLastOneInTime(Deadline deadline, string? day) => Assert.Equal(day, deadline.LastDay?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("2026-11-19", false)]
    [InlineData("2026-11-20", true)]
    public void DueBefore_OnTheDayItself_IsOverdue(string today, bool overdue) =>
        Assert.Equal(overdue, (Samples.Task("Việc") with { Deadline = new DueBefore(Today) }).IsOverdue(DateOnly.ParseExact(today, "yyyy-MM-dd")));

    [Theory]
    [InlineData(20, null, false, "2026-11-20")]
    [InlineData(20, null, true, "2026-12-19")]
    [InlineData(5, null, false, "2026-12-05")]
    [InlineData(31, null, false, "2026-11-30")]
    [InlineData(30, 11, false, "2026-11-30")]
    [InlineData(1, 11, false, "2027-11-01")]
    public void NextFrom_OfWhatRecursOnADay_IsTheNextOne(int day, int? month, bool before, string next) =>
        Assert.Equal(next, new Recurring(month is null ? Recurrence.Monthly : Recurrence.Yearly, day, month, before).NextFrom(Today)?.ToString("yyyy-MM-dd"));

    [Fact]
    public void NextFrom_OfWhatRecursAtNoDay_IsNone() => Assert.Null(new Recurring(Recurrence.Yearly).NextFrom(Today));
}
