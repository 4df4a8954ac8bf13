using Site.Cli.NewFiles;

namespace Site.Tests.Cli.NewFiles;

public sealed class NewFileNameTests
{
    [Theory]
    [InlineData("Đảng ủy Khối: \"học tập\" & làm theo", "dang-uy-khoi-hoc-tap-lam-theo")]
    [InlineData("59-KH/ĐUK", "59-kh-duk")]
    [InlineData("😀", "muc")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    public void Of_Title_IsFoldedAsAddressesAre(string title, string name) => Assert.Equal(name, NewFileName.Of(title));

    [Fact]
    public void Of_LongTitle_IsCutBetweenWords()
    {
        var name = NewFileName.Of("Hội nghị sơ kết công tác tư tưởng sáu tháng đầu năm và triển khai nhiệm vụ sáu tháng cuối năm");
        Assert.Equal("hoi-nghi-so-ket-cong-tac-tu-tuong-sau-thang-dau-nam-va-trien", name);
    }

    [Fact]
    public void Of_OneEndlessWord_IsBoundedToo() => Assert.Equal(60, NewFileName.Of(new string('a', 10_000)).Length);

    [Theory]
    [InlineData("ra-mat", "ra-mat")]
    [InlineData("mot", "mot-3")]
    [InlineData("nul", "nul-2")]
    [InlineData("com1", "com1-2")]
    [InlineData("2026", "2026-2")]
    [InlineData("20261", "20261")]
    public void Free_Name_IsTheFirstThatNobodyHas(string name, string free) =>
        Assert.Equal(free, NewFileName.Free(name, taken => taken is "mot" or "mot-2"));
}
