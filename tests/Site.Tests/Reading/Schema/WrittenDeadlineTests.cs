using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading.Schema;

namespace Site.Tests.Reading.Schema;

public sealed class WrittenDeadlineTests
{
    /// <summary>A Wednesday in the fourth quarter.</summary>
    private static readonly DateOnly Issued = new(2026, 11, 18);

    public static TheoryData<string, Deadline> Forms => new()
    {
        { "25/11/2026", new DueOn(new DateOnly(2026, 11, 25)) },
        { "2026-11-25", new DueOn(new DateOnly(2026, 11, 25)) },
        { "ngày 25 tháng 11 năm 2026", new DueOn(new DateOnly(2026, 11, 25)) },
        { "trước ngày 25/11", new DueBefore(new DateOnly(2026, 11, 25)) },
        { "Chậm nhất ngày 25/11.", new DueOn(new DateOnly(2026, 11, 25)) },
        { "25/11", new DueOn(new DateOnly(2026, 11, 25)) },
        { "18/11", new DueOn(new DateOnly(2027, 11, 18)) },
        { "15 tháng 01", new DueOn(new DateOnly(2027, 1, 15)) },
        { "29/02", new DueOn(new DateOnly(2028, 2, 29)) },
        { "trước 05-12-2026", new DueBefore(new DateOnly(2026, 12, 5)) },
        { "quý IV/2026", new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2026, 4)) },
        { "trong quý 1 năm 2027", new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2027, 1)) },
        { "Quý IV", new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2026, 4)) },
        { "quý I", new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2027, 1)) },
        { "tháng 12/2026", new DueWithin(new CalendarPeriod(PeriodKind.Month, 2026, 12)) },
        { "cuối tháng 11", new DueWithin(new CalendarPeriod(PeriodKind.Month, 2026, 11)) },
        { "hết năm 2026", new DueWithin(new CalendarPeriod(PeriodKind.Year, 2026, 1)) },
        { "2027", new DueWithin(new CalendarPeriod(PeriodKind.Year, 2027, 1)) },
        { "trước quý II/2027", new DueBefore(new DateOnly(2027, 4, 1)) },
        { "30/11 hằng năm", new Recurring(Recurrence.Yearly, 30, 11) },
        { "trước ngày 30/11 hàng năm", new Recurring(Recurrence.Yearly, 30, 11, Before: true) },
        { "ngày 20 hằng tháng", new Recurring(Recurrence.Monthly, 20) },
        { "Trước ngày 5 hàng tháng", new Recurring(Recurrence.Monthly, 5, Before: true) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Read_AsDocumentsWordIt_IsWhatItIs(string written, Deadline expected)
    {
        Assert.Equal(WrittenDeadline.Outcome.Fine, WrittenDeadline.Read(written, out var deadline));
        Assert.Equal(expected, deadline!.Resolve(Issued));
    }

    [Fact]
    public void Resolve_WithoutADayOfIssue_GivesNoYearThatNobodyWrote()
    {
        Assert.Equal(WrittenDeadline.Outcome.Fine, WrittenDeadline.Read("25/11", out var deadline));
        Assert.Null(deadline!.Resolve(null));
    }

    [Theory]
    [InlineData("31/11/2026")]
    [InlineData("trước ngày 30/2")]
    [InlineData("ngày 32 hằng tháng")]
    public void Read_DayThatNoCalendarHas_IsImpossible(string written) =>
        Assert.Equal(WrittenDeadline.Outcome.Impossible, WrittenDeadline.Read(written, out _));

    [Theory]
    [InlineData("")]
    [InlineData("sau đại hội")]
    [InlineData("quý V/2026")]
    [InlineData("tháng 13/2026")]
    [InlineData("tháng tới")]
    public void Read_AnythingElse_IsNoDeadline(string written) =>
        Assert.Equal(WrittenDeadline.Outcome.NotADeadline, WrittenDeadline.Read(written, out _));
}
