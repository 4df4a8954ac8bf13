using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.Documents;

public class MomentTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void Begin_ADay_IsItsMidnightInVietnam() =>
        Assert.Equal(VietnamTime.At(Day), new Moment(Day).Begin);

    [Fact]
    public void End_ADay_IsTheNextMidnight() =>
        Assert.Equal(VietnamTime.At(new DateOnly(2026, 11, 21)), new Moment(Day).End);

    [Fact]
    public void BeginAndEnd_ADayAndTime_AreThatInstant()
    {
        var moment = new Moment(Day, new TimeOnly(7, 30));
        Assert.Equal(VietnamTime.At(Day, new TimeOnly(7, 30)), moment.Begin);
        Assert.Equal(moment.Begin, moment.End);
    }

    [Fact]
    public void CompareTo_ADayAndATimeOnIt_TheDayBegins() =>
        Assert.True(new Moment(Day).CompareTo(new Moment(Day, new TimeOnly(0, 1))) < 0);

    [Fact]
    public void End_TheCalendarsLastDay_IsTheCalendarsEnd()
    {
        var end = new Moment(DateOnly.MaxValue).End;
        Assert.True(end > VietnamTime.At(DateOnly.MaxValue, new TimeOnly(23, 59, 59)));
        Assert.Equal(DateOnly.MaxValue, VietnamTime.DayOf(end));
    }

    [Fact]
    public void Begin_TheCalendarsFirstDay_IsTheBeginning()
    {
        Assert.Equal(DateOnly.MinValue, VietnamTime.DayOf(new Moment(DateOnly.MinValue).Begin));
        Assert.True(new Moment(DateOnly.MinValue).CompareTo(new Moment(Day)) < 0);
    }

    [Fact]
    public void CompareTo_AnyTwoMoments_IsTheOrderOfTheirBeginnings()
    {
        Moment[] moments =
        [
            new(Day), new(Day, default(TimeOnly)), new(Day, new TimeOnly(23, 59)), new(Day.AddDays(-1), new TimeOnly(12, 0)), new(Day.AddDays(1)), new(Day.AddYears(-1), new TimeOnly(7, 30)),
        ];
        Assert.All(moments, one => Assert.All(moments, other => Assert.Equal(one.Begin.CompareTo(other.Begin), one.CompareTo(other))));
    }
}
