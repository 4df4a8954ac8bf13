using Site.Model.Documents;

namespace Site.Tests.Model.Documents;

public class YearMonthTests
{
    [Fact]
    public void Next_December_IsJanuaryOfTheNextYear() =>
        Assert.Equal(new YearMonth(2027, 1), new YearMonth(2026, 12).Next);

    [Fact]
    public void Of_ADay_IsItsMonth() =>
        Assert.Equal(new YearMonth(2026, 11), YearMonth.Of(new DateOnly(2026, 11, 30)));

    [Fact]
    public void ToString_AMonth_Sorts() => Assert.Equal("2026-03", new YearMonth(2026, 3).ToString());

    [Fact]
    public void CompareTo_Months_IsByTime()
    {
        YearMonth[] months = [new(2026, 11), new(2025, 12), new(2026, 2)];
        Assert.Equal(["2025-12", "2026-02", "2026-11"], months.Order().Select(month => month.ToString()));
    }
}
