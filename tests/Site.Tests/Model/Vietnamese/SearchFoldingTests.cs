using Site.Model.Vietnamese;

namespace Site.Tests.Model.Vietnamese;

public class SearchFoldingTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("uỷ", "ủy")]
    [InlineData("Đảng UỶ Khối", "đảng ủy khối")]
    [InlineData("lí luận", "lý luận")]
    [InlineData("quí", "quý")]
    [InlineData("công ti", "công ty")]
    [InlineData("kỉ niệm", "kỷ niệm")]
    [InlineData("Ðảng", "Đảng")] // the Icelandic capital eth
    [InlineData("Đa\u0309ng uy\u0309 Khô\u0301i", "Đảng ủy Khối")]
    [InlineData("Đảng ủy Khối", "Đa\u0309ng u\u0309y Kho\u0302\u0301i")]
    [InlineData("Viê\u0323t", "Vie\u0323\u0302t")]
    public void Exact_OfSpellingsOfOneWord_IsOne(string one, string other) => Assert.Equal(SearchFolding.Exact(one), SearchFolding.Exact(other));

    [Theory]
    [InlineData("bản", "bàn")]
    [InlineData("đang", "dang")]
    [InlineData("mai", "may")]
    [InlineData("tay", "tai")]
    [InlineData("thúy", "thuý tá")]
    [InlineData("hai", "hay")]
    public void Exact_OfTwoWords_IsTwo(string one, string other) => Assert.NotEqual(SearchFolding.Exact(one), SearchFolding.Exact(other));

    [Theory]
    [InlineData("Đảng ủy Khối", "dang uy khoi")]
    [InlineData("Tuyên giáo – Dân vận", "tuyen giao dan van")]
    [InlineData("59-KH/ĐUK", "59 kh duk")]
    [InlineData("lý luận", "li luan")]
    [InlineData("", "")]
    [InlineData("… — !?", "")]
    [InlineData("🎉 2026", "2026")]
    [InlineData("<b>đậm</b>", "b dam b")]
    public void Key_HasNoAccentNoCaseNoSigns(string text, string key) => Assert.Equal(key, SearchFolding.Key(text));

    [Fact]
    public void Exact_OfEverySyllable_IsItsOwn()
    {
        // Two syllables share a form only where final i and y do.
        var shared = SyllableForms.All.GroupBy(SearchFolding.Exact, StringComparer.Ordinal).Where(group => group.Count() > 1).ToArray();
        Assert.NotEmpty(shared);
        Assert.All(shared, group => Assert.Single(group.Select(syllable => WithI(syllable)).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void Exact_OfEverySyllable_DoesNotDependOnCaseOrPlaceOfTheTone() =>
        Assert.All(SyllableForms.All, syllable => Assert.All(SyllableForms.Spellings(syllable), spelling =>
            Assert.Equal(SearchFolding.Exact(syllable), SearchFolding.Exact(spelling))));

    [Fact]
    public void Spelling_OfTheExactForm_IsASpellingOfTheWord() =>
        Assert.All(SyllableForms.All, syllable => Assert.Equal(SearchFolding.Exact(syllable), SearchFolding.Exact(SearchSpelling.Of(SearchFolding.Exact(syllable)))));

    [Theory]
    [InlineData("đảng")]
    [InlineData("hòa")]
    [InlineData("ủy")]
    [InlineData("lý")]
    [InlineData("quý")]
    [InlineData("già")]
    [InlineData("giữa")]
    [InlineData("nghiêng")]
    [InlineData("tuyển")]
    [InlineData("người")]
    [InlineData("khuỷu")]
    [InlineData("toán")]
    [InlineData("mùa")]
    public void Spelling_OfACommonWord_IsAsWritten(string word) => Assert.Equal(word, SearchSpelling.Of(SearchFolding.Exact(word)));

    [Fact]
    public void Words_TellWhatStandsBetweenThem()
    {
        var words = new SearchWords("Số 59 -KH/ĐUK, ngày “20” tháng 11. Hết", new char[SearchWords.Room]);
        var gaps = new List<WordGap>();
        while (words.Next())
        {
            gaps.Add(words.Gap);
        }

        Assert.Equal([WordGap.Break, WordGap.Space, WordGap.Hyphen, WordGap.Slash, WordGap.Break, WordGap.Space, WordGap.Space, WordGap.Space, WordGap.Break], gaps);
    }

    [Fact]
    public void Words_LongerThanAnyWord_AreCut()
    {
        var key = SearchFolding.Key(new string('a', 10_000));
        Assert.Equal(SearchFolding.LongestWord, key.Length);
        Assert.Equal(key, SearchFolding.Key(new string('ạ', 10_000)));
    }

    private static string WithI(string syllable) => SearchFolding.Exact(syllable).Replace('y', 'i');

    [Fact]
    public void Word_FoundAndNotYetFolded_IsThereAsItIsWritten()
    {
        var words = new SearchWords("“Hoà, LÝ", new char[SearchWords.Room]);
        Assert.True(words.Find());
        Assert.Equal("Hoà", words.Written);
        Assert.True(words.Find());
        Assert.Equal("LÝ", words.Written);
        words.Fold();
        Assert.Equal("li", words.Key);
        Assert.Equal(WordGap.Break, words.Gap);
        Assert.False(words.Find());
    }
}
