using Site.Model.DocumentCodes;

namespace Site.Tests.Model.DocumentCodes;

public class DocumentCodeTests
{
    [Theory]
    [InlineData("59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Số 59 -KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("số: 59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("  59 - KH / ĐUK  ", "59-KH/ĐUK")]
    [InlineData("59\u00A0-\u00A0KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59–KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59—KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59\u2011KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("59-kh/đuk", "59-KH/ĐUK")]
    [InlineData("59-KH/ÐUK", "59-KH/ĐUK")] // Eth, as some keyboards type it
    [InlineData("so\u0302\u0301 59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("5-KH/ĐUK", "05-KH/ĐUK")]
    [InlineData("05-KH/ĐUK", "05-KH/ĐUK")]
    [InlineData("147-KH/TU", "147-KH/TU")]
    [InlineData("02-ĐA/TU", "02-ĐA/TU")]
    [InlineData("748-QĐ/TU", "748-QĐ/TU")]
    [InlineData("08-QĐi/TW", "08-QĐi/TW")]
    [InlineData("15-Qđi/TU", "15-QĐi/TU")]
    [InlineData("3-CTR/TU", "03-CTr/TU")]
    [InlineData("7-TTR/BTGTU", "07-TTr/BTGTU")]
    [InlineData("36-HD/VPTW", "36-HD/VPTW")]
    [InlineData("1-XYZ/CB-2", "01-XYZ/CB-2")]
    [InlineData("12345-CV/ĐU", "12345-CV/ĐU")]
    public void Parse_ACodeAsSeenInTheWild_IsItsUsualForm(string written, string code) =>
        Assert.Equal(code, DocumentCode.Parse(written)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Kế hoạch 114-KH/TU")]
    [InlineData("KH/ĐUK")]
    [InlineData("59/KH-ĐUK")]
    [InlineData("59-KH")]
    [InlineData("59-KH/")]
    [InlineData("59-/ĐUK")]
    [InlineData("59 KH/ĐUK")]
    [InlineData("-59-KH/ĐUK")]
    [InlineData("123456-KH/ĐUK")]
    [InlineData("59-KEHOACH/ĐUK")]
    [InlineData("59-KH/ĐUK và 60-KH/ĐUK")]
    [InlineData("59-KH/ĐU K")]
    [InlineData("59-KH/<b>")]
    [InlineData("59-KH/-")]
    [InlineData("٥٩-KH/ĐUK")] // digits, but not ours
    [InlineData("42/2022/NĐ-CP")] // the State's form, not the Party's
    public void Parse_WhatIsNoPartyDocumentsCode_IsNull(string written) =>
        Assert.Null(DocumentCode.Parse(written));

    [Fact]
    public void Parse_TheThreePlans_AreTheirParts()
    {
        Assert.Equal(new DocumentCode(59, "KH", "ĐUK"), DocumentCode.Parse("59-KH/ĐUK"));
        Assert.Equal(new DocumentCode(5, "KH", "ĐUK"), DocumentCode.Parse("05-KH/ĐUK"));
        Assert.Equal(new DocumentCode(147, "KH", "TU"), DocumentCode.Parse("147-KH/TU"));
    }

    [Fact]
    public void Parse_WhatToStringGave_IsTheSameCode()
    {
        var dice = new Dice(4);
        for (var round = 0; round < 1_000; round++)
        {
            var code = DocumentCode.Parse($"{dice.Throw(100_000)}-{dice.Pick(["KH", "QĐi", "ctr", "abc"])}/{dice.Pick(["ĐUK", "tu", "BTGTU"])}")!;
            Assert.Equal(code, DocumentCode.Parse(code.ToString()));
        }
    }

    [Fact]
    public void Parse_AMegabyteOfAlmostACode_IsNull() =>
        Assert.Null(DocumentCode.Parse("59-KH/ĐUK" + new string(' ', 1_000_000) + "x"));

    [Theory]
    [InlineData("KH", "Kế hoạch")]
    [InlineData("kh", "Kế hoạch")]
    [InlineData("QĐi", "Quy định")]
    [InlineData("CT", "Chỉ thị")]
    [InlineData("CTr", "Chương trình")]
    [InlineData("QĐ", null)]
    [InlineData("XYZ", null)]
    public void Name_ASign_IsTheTypeUnlessTwoTypesShareIt(string sign, string? name) =>
        Assert.Equal(name, DocumentTypes.Name(sign));
}
