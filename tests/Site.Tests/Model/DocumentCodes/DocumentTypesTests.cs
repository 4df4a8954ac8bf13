using Site.Model.DocumentCodes;

namespace Site.Tests.Model.DocumentCodes;

public class DocumentTypesTests
{
    [Theory]
    [InlineData("KH", "Kế hoạch")]
    [InlineData("kh", "Kế hoạch")]
    [InlineData("QĐi", "Quy định")]
    [InlineData("CT", "Chỉ thị")]
    [InlineData("CTr", "Chương trình")]
    [InlineData("QĐ", null)]
    [InlineData("NĐ", null)]
    [InlineData("XYZ", null)]
    public void Name_ASignOfTheParty_IsTheTypeUnlessTwoTypesShareIt(string sign, string? name) =>
        Assert.Equal(name, DocumentTypes.Name(sign));

    [Theory]
    [InlineData("NĐ", "Nghị định")]
    [InlineData("QĐ", "Quyết định")]
    [InlineData("TT", "Thông tư")]
    [InlineData("KL", null)]
    public void Name_ASignOfTheState_IsTheStatesType(string sign, string? name) =>
        Assert.Equal(name, DocumentTypes.Name(sign, isState: true));

    [Fact]
    public void Canonical_AnUnknownSign_IsItselfInCapitals()
    {
        Assert.Equal("XYZ", DocumentTypes.Canonical("xyz"));
        Assert.False(DocumentTypes.IsKnown("xyz"));
        Assert.True(DocumentTypes.IsKnown("qd"));
        Assert.All(DocumentTypes.Signs, sign => Assert.Equal(sign, DocumentTypes.Canonical(sign.ToLowerInvariant())));
    }
}
