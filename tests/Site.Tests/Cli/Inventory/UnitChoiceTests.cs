using System.Collections.Immutable;
using Site.Cli.Inventory;
using Site.Model.Settings;
using Site.Tests.Model;

namespace Site.Tests.Cli.Inventory;

public sealed class UnitChoiceTests
{
    private static readonly ImmutableArray<PartyUnit> Units = [Samples.Unit("dang-bo"), Samples.Unit("chi-bo-mot", "dang-bo"), Samples.Unit("to-hai", "chi-bo-mot"), Samples.Unit("ngoai")];

    [Theory]
    [InlineData("dang-bo", "chi-bo-mot, dang-bo, to-hai")]
    [InlineData("chi-bo-mot", "chi-bo-mot, to-hai")]
    [InlineData("to-hai", "to-hai")]
    [InlineData("Đảng bộ", "chi-bo-mot, dang-bo, to-hai")]
    [InlineData("tổ chức to-hai", "to-hai")]
    public void Find_Unit_IsItAndThoseBelow(string written, string ids) =>
        Assert.Equal(ids, string.Join(", ", UnitChoice.Find(written, Units).Ids!.Order(StringComparer.Ordinal)));

    [Fact]
    public void Find_Misspelled_TellsTheNearest()
    {
        var (ids, fault) = UnitChoice.Find("chi-bo-mo", Units);
        Assert.Null(ids);
        Assert.Equal("K830", fault?.Code);
        Assert.Contains("\"chi-bo-mot\"", fault?.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_Unknown_TellsWhereIdsStand() =>
        Assert.Contains("_du-lieu/to-chuc.yml", UnitChoice.Find("phòng tổ chức", Units).Fault?.Hint, StringComparison.Ordinal);

    [Fact]
    public void Find_WithoutUnits_IsAFault() => Assert.Equal("K831", UnitChoice.Find("dang-bo", []).Fault?.Code);

    [Fact]
    public void Find_UnitsInACircle_Ends() =>
        Assert.Equal(["a", "b"], UnitChoice.Find("a", [Samples.Unit("a", "b"), Samples.Unit("b", "a")]).Ids!.Order(StringComparer.Ordinal));
}
