using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Tests.Model.Settings;

public class CommemorativeDayTests
{
    [Fact]
    public void In_ASolarDay_IsThatDayEveryYear()
    {
        var day = Samples.SolarDay("Ngày thành lập Đảng", 3, 2);
        Assert.Equal(new DateOnly(2026, 2, 3), day.In(2026));
        Assert.Equal(new DateOnly(2030, 2, 3), day.In(2030));
    }

    [Fact]
    public void In_TheTwentyNinthOfFebruary_IsOnlyInLeapYears()
    {
        var day = Samples.SolarDay("Ngày nhuận", 29, 2);
        Assert.Null(day.In(2026));
        Assert.Equal(new DateOnly(2028, 2, 29), day.In(2028));
    }

    [Fact]
    public void In_ALunarDay_IsTheTablesDateOrNone()
    {
        var day = new CommemorativeDay("Giỗ Tổ", null, "10/3", [new DateOnly(2026, 4, 26), new DateOnly(2027, 4, 16)], null, true);
        Assert.Equal(new DateOnly(2027, 4, 16), day.In(2027));
        Assert.Null(day.In(2028));
    }
}
