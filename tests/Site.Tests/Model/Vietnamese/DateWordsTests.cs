using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

public class DateWordsTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly DateOnly Early = new(2026, 3, 2);

    [Fact]
    public void Short_ADay_HasTheZerosOfADocument()
    {
        Assert.Equal("20/11/2026", DateWords.Short(Day));
        Assert.Equal("02/3/2026", DateWords.Short(Early));
        Assert.Equal("28/02/2022", DateWords.Short(new DateOnly(2022, 2, 28)));
        Assert.Equal("05/01/2026", DateWords.Short(new DateOnly(2026, 1, 5)));
    }

    [Fact]
    public void Long_ADay_IsInWords()
    {
        Assert.Equal("20 tháng 11 năm 2026", DateWords.Long(Day));
        Assert.Equal("2 tháng 3 năm 2026", DateWords.Long(Early));
    }

    [Theory]
    [InlineData(16, "Thứ Hai")]
    [InlineData(17, "Thứ Ba")]
    [InlineData(18, "Thứ Tư")]
    [InlineData(19, "Thứ Năm")]
    [InlineData(20, "Thứ Sáu")]
    [InlineData(21, "Thứ Bảy")]
    [InlineData(22, "Chủ Nhật")]
    public void WithWeekday_EachDayOfAWeek_IsNamed(int day, string weekday) =>
        Assert.Equal($"{weekday}, {day} tháng 11 năm 2026", DateWords.WithWeekday(new DateOnly(2026, 11, day)));

    [Theory]
    [InlineData(2026, 3, 2, "ngày 02 tháng 3 năm 2026")]
    [InlineData(2026, 1, 9, "ngày 09 tháng 01 năm 2026")]
    [InlineData(2020, 2, 10, "ngày 10 tháng 02 năm 2020")]
    [InlineData(2020, 10, 21, "ngày 21 tháng 10 năm 2020")]
    public void OnDocument_ADay_TakesAZeroWhereOneCouldBeAdded(int year, int month, int day, string words) =>
        Assert.Equal(words, DateWords.OnDocument(new DateOnly(year, month, day)));

    [Fact]
    public void Month_AMonth_IsInWords() => Assert.Equal("tháng 3 năm 2026", DateWords.Month(2026, 3));

    [Fact]
    public void Iso_ADay_HasZeros() => Assert.Equal("2026-03-02", DateWords.Iso(Early));
}
