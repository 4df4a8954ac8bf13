using CsCheck;
using Site.Model.Text;

namespace Site.Tests.Model.Text;

public sealed class InvisibleCharactersTests
{
    [Theory]
    [InlineData("hội\u200Bnghị", "hộinghị")]
    [InlineData("\uFEFFhội", "hội")]
    [InlineData("hội\u00ADnghị", "hộinghị")]
    [InlineData("59\u2060-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("\u202Ehội\u202C \u2066nghị\u2069", "hội nghị")]
    [InlineData("hội\u200E\u200F", "hội")]
    [InlineData("hội\U000E0041\U000E0042\U000E007F.", "hội.")]
    [InlineData("hội\U000E0001", "hội")]
    [InlineData("a\uFE0Fb \uFE0Fc", "ab c")]
    [InlineData("a\U000E0101", "a")]
    [InlineData("hội\u034F\u3164\u2800", "hội")]
    [InlineData("hội \uFFFCnghị", "hội nghị")]
    [InlineData("a\u200Bb\u200Bc\u200B", "abc")]
    [InlineData("\u200B", "")]
    public void Without_WhatMeansNothing_IsTakenOut(string text, string expected)
    {
        Assert.True(InvisibleCharacters.MayBeIn(text));
        Assert.Equal(expected, InvisibleCharacters.Without(text));
    }

    [Theory]
    [InlineData("1.\u00A0Việc một")] // a no-break space
    [InlineData("👨\u200D👩\u200D👧")] // a family
    [InlineData("👩🏽\u200D🔬 🏃\u200D♀\uFE0F ❤\uFE0F\u200D🔥")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")] // Scotland
    [InlineData("1\uFE0F\u20E3 ☎\uFE0E ‼\uFE0F ©\uFE0F")]
    [InlineData("ភាសា\u200Bខ្មែរ")] // Khmer breaks lines there
    [InlineData("می\u200Cخواهم")] // Persian
    [InlineData("क\u094D\u200Dष")] // Hindi
    [InlineData("שלום\u200F!")] // Hebrew
    [InlineData("葛\U000E0100")] // a Chinese character in a form of its own
    [InlineData("ᠮᠣᠩᠭᠣᠯ\u180B")]
    [InlineData("Đảng ủy Khối – “chi bộ” … ½ € 漢字 한국어 😀")]
    [InlineData("")]
    public void Without_WhatHasAMeaning_Stays(string text) => Assert.Same(text, InvisibleCharacters.Without(text));

    [Theory]
    [InlineData("🏴\U000E0067", "🏴")]
    [InlineData("😀\U000E0067\U000E007F", "😀")]
    [InlineData("👨\u200D và", "👨 và")]
    [InlineData("a\u200D😀", "a😀")]
    public void Without_HalfASequence_IsTakenOut(string text, string expected) => Assert.Equal(expected, InvisibleCharacters.Without(text));

    [Fact]
    public void Without_ALoneSurrogate_Stays() => Assert.Equal("a\uDB40b", InvisibleCharacters.Without("a\uDB40b"));

    [Fact]
    public void Without_Again_ChangesNothing()
    {
        string[] pieces =
        [
            "a", "1", " ", "ក", "😀", "🏴", "\u05D0", "가", "\u1820", "\u2801", "葛", "\u200B", "\u200C", "\u200D", "\u00AD", "\uFE0F", "\u2060", "\u200E",
            "\U000E0041", "\U000E007F", "\U000E0101", "\u2800", "\u3164", "\u180B", "\u1160", "\u034F",
        ];
        Property.Joined(pieces, 0, 8).Select(text => InvisibleCharacters.Without(text)).Always(once => Assert.Equal(once, InvisibleCharacters.Without(once)), times: 20_000);
    }

    [Fact]
    public void Without_PlacesAskedFor_NameWhereEachCharacterStood()
    {
        var places = new List<int>();

        Assert.Equal("abc", InvisibleCharacters.Without("\u200Ba\u00ADb\u00AD\u00ADc", places));
        Assert.Equal([1, 3, 6, 7], places);
    }

    [Fact]
    public void Count_NamesEachKindTheMostFrequentFirst() => Assert.Equal(
        "2 dấu cách không bề rộng (U+200B), 1 gạch nối ẩn (U+00AD)", InvisibleCharacters.Count("a\u200Bb\u00ADc\u200B"));

    [Fact]
    public void Count_ManyKinds_NamesFourAndCountsTheRest() => Assert.EndsWith(" và 2 ký tự khác", InvisibleCharacters.Count("\u200B\u00AD\u2060\uFEFF\u200E\u200F"), StringComparison.Ordinal);

    [Fact]
    public void Count_None_IsEmpty() => Assert.Equal("", InvisibleCharacters.Count("Đảng ủy"));
}
