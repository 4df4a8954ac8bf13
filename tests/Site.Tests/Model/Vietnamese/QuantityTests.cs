using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

public class QuantityTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1.000")]
    [InlineData(12345, "12.345")]
    [InlineData(1234567, "1.234.567")]
    public void Count_ANumber_HasFullStopsBetweenThousands(long number, string written) =>
        Assert.Equal(written, Quantity.Count(number));

    [Theory]
    [InlineData(0, "1 KB")]
    [InlineData(1, "1 KB")]
    [InlineData(1535, "1 KB")]
    [InlineData(1536, "2 KB")]
    [InlineData(48 * 1024, "48 KB")]
    [InlineData((1024 * 1024) - 513, "1023 KB")]
    [InlineData((1024 * 1024) - 1, "1,0 MB")]
    [InlineData(1024 * 1024, "1,0 MB")]
    [InlineData(1258291, "1,2 MB")]
    public void Bytes_ASize_IsInKilobytesOrMegabytesAndNeverZero(long bytes, string written) =>
        Assert.Equal(written, Quantity.Bytes(bytes));

    [Theory]
    [InlineData(1440, "1,4")]
    [InlineData(0, "0,0")]
    [InlineData(61000, "61,0")]
    public void Seconds_ATime_HasOneDecimalAfterAComma(int milliseconds, string written) =>
        Assert.Equal(written, Quantity.Seconds(TimeSpan.FromMilliseconds(milliseconds)));
}
