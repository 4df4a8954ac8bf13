using Site.Cli.Commands.Options;
using Site.Cli.Inventory;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Commands.Options;

public sealed class ValueReadingTests
{
    [Theory]
    [InlineData("2026-11-20", "2026-11-20T23:59:59+07:00")]
    [InlineData("20/11/2026", "2026-11-20T23:59:59+07:00")]
    [InlineData(" 2/9/2026 ", "2026-09-02T23:59:59+07:00")]
    [InlineData("2026-11-20 07:30", "2026-11-20T07:30:00+07:00")]
    [InlineData("20/11/2026 7:30", "2026-11-20T07:30:00+07:00")]
    [InlineData("2026-11-20T07:30", "2026-11-20T07:30:00+07:00")]
    [InlineData("2026-11-20T07:30:15", "2026-11-20T07:30:15+07:00")]
    [InlineData("2026-11-20T00:30:00Z", "2026-11-20T07:30:00+07:00")]
    [InlineData("2026-11-20T00:30+00:00", "2026-11-20T07:30:00+07:00")]
    public void Instant_WrittenInAnyUsualWay_IsThatMomentInVietnam(string text, string expected)
    {
        var (value, fault) = ValueReading.Instant(text);

        Assert.Null(fault);
        Assert.Equal(expected, value!.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("2026-13-01")]
    [InlineData("11/20/2026")]
    [InlineData("hôm nay")]
    [InlineData("2026")]
    [InlineData("2026-11-20 25:00")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01T00:00+14:00")]
    public void Instant_NotARealDate_IsAFault(string text) => Assert.Equal(UsageFaults.NotADate, ValueReading.Instant(text).Fault?.Fault);

    [Theory]
    [InlineData("1", null)]
    [InlineData("256", null)]
    [InlineData("0", "K812")]
    [InlineData("257", "K812")]
    [InlineData("-1", "K812")]
    [InlineData("2.5", "K812")]
    [InlineData("99999999999999", "K812")]
    [InlineData("hai", "K812")]
    public void Number_OutOfRangeOrNoNumber_IsAFault(string text, string? code) => Assert.Equal(code, ValueReading.Number(1, 256)(text).Fault?.Code);

    [Theory]
    [InlineData("public", null)]
    [InlineData("INTERNAL", null)]
    [InlineData("pub-lic", null)]
    [InlineData("internel", "K809")]
    [InlineData("xyz", "K808")]
    public void OneOf_NameOutsideTheList_IsAFaultWithTheNearestName(string text, string? code) =>
        Assert.Equal(code, ValueReading.OneOf("--edition", ("public", 1), ("internal", 2))(text).Fault?.Code);

    [Fact]
    public void OneOf_SeveralNamesOfOneValue_TellsTheFirst()
    {
        var read = ValueReading.OneOf("--kind", ("bai", 1), ("tin", 2), ("bai-phan-anh", 1));

        Assert.Equal((1, null), read("Bài phản ánh"));
        Assert.EndsWith(": bai, tin", read("thơ").Fault?.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11", 2026, 11)]
    [InlineData("2026-1", 2026, 1)]
    [InlineData("11/2026", 2026, 11)]
    [InlineData(" 01/2026 ", 2026, 1)]
    [InlineData("2026", 2026, null)]
    public void Period_MonthOrYear_IsRead(string text, int year, int? month) => Assert.Equal((new Period(year, month), null), ValueReading.Period(text));

    [Theory]
    [InlineData("2026-13")]
    [InlineData("0/2026")]
    [InlineData("26")]
    [InlineData("20/11/2026")]
    [InlineData("0001")]
    [InlineData("9999-12")]
    [InlineData("tháng này")]
    public void Period_AnythingElse_IsAFault(string text) => Assert.Equal(UsageFaults.NotAPeriod, ValueReading.Period(text).Fault?.Fault);

    [Theory]
    [InlineData("https://khoi.example/trang", null)]
    [InlineData("khoi.example", "K811")]
    [InlineData("ftp://khoi.example", "K811")]
    public void Address_NotAWebAddress_IsAFault(string text, string? code) => Assert.Equal(code, ValueReading.Address(text).Fault?.Code);
}
