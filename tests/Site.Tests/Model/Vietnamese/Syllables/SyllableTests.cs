using Site.Model.Vietnamese.Syllables;

namespace Site.Tests.Model.Vietnamese.Syllables;

public sealed class SyllableTests
{
    [Theory]
    [InlineData("nghiêm trang nguyễn khuỷu ngoằn ngoèo khuya thuở quốc quýt quỳnh gì giếng giết giũa giặt gửi ghế kỳ lý yêu ý ỉa uyên boong tuyn goòng")]
    [InlineData("Đảng ủy uỷ hòa hoà khoẻ khỏe thúy thuý gùi gụi ngửi ngụy mịt mù xoèn xoẹt huênh hoang nguệch ngoạc quạu rượu hươu")]
    public void Of_RealSyllables_ArePossible(string words) =>
        Assert.All(words.Split(' '), word => Assert.True(Syllable.Of(word) is { IsPossibleSpelling: true }, word));

    [Theory]
    [InlineData("ngiêm nghành kông cế gế ghà qoan đuợc nguời thuơng truờng hoc cac nghỵ iêu tôchức ngh b dz coa xuơng")]
    [InlineData("cuả nghiã qủa tòan hòan gìa đựơc tuỳên")] // the tone on a wrong letter
    public void Of_WhatIsNone_IsNotPossible(string words) =>
        Assert.All(words.Split(' '), word => Assert.False(Syllable.Of(word) is { IsPossibleSpelling: true }, word));

    [Theory]
    [InlineData("web")]
    [InlineData("naïf")]
    [InlineData("élève")]
    [InlineData("59-kh")]
    [InlineData("")]
    public void Of_OtherLettersOrTwoTones_IsNull(string word) => Assert.Null(Syllable.Of(word));

    [Fact]
    public void Of_EverySpellingOfTheTable_ReadsBack()
    {
        foreach (var letters in SyllableForms.All)
        {
            if (Syllable.Of(letters) is { IsPossibleSpelling: true } syllable)
            {
                Assert.Equal(letters, syllable.ToString());
            }
        }
    }

    [Theory]
    [InlineData("cuả", "của")]
    [InlineData("hoà", "hòa")]
    [InlineData("qúy", "quý")]
    public void ToString_PutsTheToneInItsPlace(string word, string expected) => Assert.Equal(expected, Syllable.Of(word).ToString());
}
