using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

public class NearestNameTests
{
    private static readonly string[] Keys = ["tieu_de", "ngay", "tom_tat", "trang_thai", "to_chuc", "the"];

    [Theory]
    [InlineData("to_chc", "to_chuc")] // a letter forgotten
    [InlineData("to_chucc", "to_chuc")] // one too many
    [InlineData("to_chux", "to_chuc")] // a wrong one
    [InlineData("to_cuhc", "to_chuc")] // two swapped
    [InlineData("Tổ chức", "to_chuc")] // accents, case and spaces are no typing error
    [InlineData("trnag_thia", "trang_thai")] // two wrong letters in nine letters
    [InlineData("teh", "the")]
    public void Find_ATypo_IsTheKnownName(string written, string meant) =>
        Assert.Equal(meant, NearestName.Find(written, Keys));

    [Theory]
    [InlineData("mau_sac")]
    [InlineData("tthhee")] // three wrong letters in six letters
    [InlineData("")]
    [InlineData("x")]
    public void Find_SomethingElse_IsNull(string written) =>
        Assert.Null(NearestName.Find(written, Keys));

    [Fact]
    public void Find_TwoEquallyNear_IsTheFirst() =>
        Assert.Equal("cap", NearestName.Find("cxp", ["cap", "cup"]));

    [Fact]
    public void Find_ANearerOneLater_Wins() =>
        Assert.Equal("chi-bo-hai", NearestName.Find("chi-bo-hay", ["chi-bo-bay-x", "chi-bo-hai"]));

    [Fact]
    public void Find_NoCandidates_IsNull() => Assert.Null(NearestName.Find("ngay", []));

    [Fact]
    public void Find_AHugeWrittenName_IsNullWithoutWork() =>
        Assert.Null(NearestName.Find(new string('a', 1_000_000), Keys));
}
