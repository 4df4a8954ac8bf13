using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Rendering.Wording;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

/// <summary>A deadline is shown as it was worded, wherever it is shown.</summary>
public class DeadlineWordsTests
{
    public static TheoryData<Deadline, string, string> Forms => new()
    {
        { new DueOn(new DateOnly(2026, 11, 25)), "25/11/2026", "25/11/2026" },
        { new DueBefore(new DateOnly(2026, 11, 25)), "Trước ngày 25/11/2026", "trước ngày 25/11/2026" },
        { new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2026, 4)), "Quý IV/2026", "quý IV/2026" },
        { new DueWithin(new CalendarPeriod(PeriodKind.Month, 2026, 12)), "Tháng 12/2026", "tháng 12/2026" },
        { new DueWithin(new CalendarPeriod(PeriodKind.Year, 2026, 1)), "Năm 2026", "năm 2026" },
        { new Recurring(Recurrence.Yearly, 30, 11), "Ngày 30/11 hằng năm", "30/11/2026" },
        { new Recurring(Recurrence.Monthly, 20), "Ngày 20 hằng tháng", "20/11/2026" },
        { new Recurring(Recurrence.Monthly, 5, Before: true), "Trước ngày 05 hằng tháng", "04/12/2026" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Deadline_AnyForm_ReadsAsInTheDocument(Deadline deadline, string shown, string behindHan)
    {
        var task = Samples.Task("Việc") with { Deadline = deadline };
        Assert.Equal(shown, Words.Deadline(deadline));
        Assert.Equal(behindHan, Words.Due(new DueTask(task, Samples.Plan("p"), deadline.NextFrom(new DateOnly(2026, 11, 20))!.Value, Overdue: false)));
    }
}
