using Site.Model.Documents;
using Site.Reading.Schema;

namespace Site.Tests.Reading.Schema;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("20/11/2026", "2026-11-20")]
    [InlineData(" 2026-1-2 ", "2026-01-02")]
    [InlineData("2/1/2026", "2026-01-02")]
    [InlineData("20-11-2026", "2026-11-20")]
    [InlineData("20.11.2026", "2026-11-20")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2026-11-20 07:30", "2026-11-20 07:30:00")]
    [InlineData("20/11/2026 7:30", "2026-11-20 07:30:00")]
    [InlineData("2026-11-20T07:30:15", "2026-11-20 07:30:15")]
    [InlineData("2026-11-20T07:30:15.250+07:00", "2026-11-20 07:30:15")]
    [InlineData("2026-11-20T23:30:00Z", "2026-11-21 06:30:00")]
    [InlineData("2026-11-20T23:30Z", "2026-11-21 06:30:00")]
    [InlineData("2026-11-20 00:30 +0900", "2026-11-19 22:30:00")]
    [InlineData("2026-11-20T00:30-05", "2026-11-20 12:30:00")]
    [InlineData("2026-11-20 7h30", "2026-11-20 07:30:00")]
    [InlineData("20/11/2026 07 giờ 30", "2026-11-20 07:30:00")]
    [InlineData("20/11/2026, 7 giờ", "2026-11-20 07:00:00")]
    [InlineData("20/11/2026 lúc 7 giờ 5 phút", "2026-11-20 07:05:00")]
    [InlineData("7h30 ngày 20/11/2026", "2026-11-20 07:30:00")]
    [InlineData("07 giờ 30, ngày 20/11/2026", "2026-11-20 07:30:00")]
    [InlineData("ngày 20 tháng 11 năm 2026", "2026-11-20")]
    [InlineData("Thứ Sáu, 20 tháng 11 năm 2026", "2026-11-20")]
    [InlineData("07:30 ngày 02 tháng 3 năm 2026", "2026-03-02 07:30:00")]
    public void Read_Date_IsADayOrAMomentInVietnam(string written, string expected)
    {
        Assert.Equal(WrittenDate.Outcome.Fine, WrittenDate.Read(written, out var moment));
        Assert.Equal(expected, moment.Time is { } time ? $"{moment.Day:yyyy-MM-dd} {time:HH:mm:ss}" : $"{moment.Day:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("2026-02-31")]
    [InlineData("2025-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("00/11/2026")]
    [InlineData("0000-01-01")]
    [InlineData("2926-11-20")]
    [InlineData("2026-11-20 24:00")]
    [InlineData("2026-11-20 07:60")]
    [InlineData("31/02/2026 07:30")]
    [InlineData("20/11/2026 25h30")]
    [InlineData("ngày 31 tháng 2 năm 2026")]
    public void Read_DateThatNoCalendarHas_IsImpossible(string written) =>
        Assert.Equal(WrittenDate.Outcome.Impossible, WrittenDate.Read(written, out _));

    [Theory]
    [InlineData("")]
    [InlineData("hôm nay")]
    [InlineData("2026")]
    [InlineData("2026-11")]
    [InlineData("20/11/26")]
    [InlineData("20/11-2026")]
    [InlineData("2026-11-20 sáng")]
    [InlineData("2026-11-20T")]
    [InlineData("2026-11-20 lúc nào đó")]
    [InlineData("ngày 20 tháng 11")]
    [InlineData("2026-11-20T07:30+99:00")]
    [InlineData("2026-11-20T07:30+07:00:00")]
    [InlineData("2026-11-20T07:30Zz")]
    [InlineData("-1-1-2026")]
    [InlineData("٢٠٢٦-11-20")]
    [InlineData("2026--11-20")]
    public void Read_Anything_Else_IsNotADate(string written) =>
        Assert.Equal(WrittenDate.Outcome.NotADate, WrittenDate.Read(written, out _));

    [Theory]
    [InlineData("2026-11", 2026, 11)]
    [InlineData("11/2026", 2026, 11)]
    [InlineData("2026/1", 2026, 1)]
    [InlineData("1-2026", 2026, 1)]
    public void TryReadMonth_Month_IsRead(string written, int year, int month)
    {
        Assert.True(WrittenDate.TryReadMonth(written, out var read));
        Assert.Equal(new YearMonth(year, month), read);
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026")]
    [InlineData("11/26")]
    [InlineData("2026-11-20")]
    [InlineData("tháng 11")]
    [InlineData("")]
    public void TryReadMonth_AnythingElse_IsNot(string written) => Assert.False(WrittenDate.TryReadMonth(written, out _));

    [Fact]
    public void Read_RandomText_NeverThrows() =>
        Property.Text("0123456789/-.: TZ+đ", 25).Always(
            text =>
            {
                WrittenDate.Read(text, out _);
                WrittenDate.Read("2026-11-20 " + text, out _);
                WrittenDate.TryReadMonth(text, out _);
                WrittenDate.TryReadDayMonth(text, out _);
            },
            times: 50_000);
}
