using Site.Model.Spelling;


namespace Site.Tests.Model.Spelling;

public sealed class TonePlaceReaderTests
{
    [Theory]
    [InlineData("hòa bình, hoà giải, khỏe", "hoà 1 hòa 2")]
    [InlineData("đảng uỷ, thuỷ lợi, Ủy ban", "Ủy 1 Uỷ 2")]
    public void Note_BothWaysInOneDocument_NamesTheRarerAtItsFirstWord(string text, string expected) => Assert.Equal(expected, Words(text, KnownWords.None));

    [Theory]
    [InlineData("hòa bình, khỏe, đảng ủy, quý, quả, thuở, thuế")]
    [InlineData("hoà bình, khoẻ, đảng uỷ, quý, quả, thuở, thuế")]
    [InlineData("hòa bình ở Hoà Bình, gặp bà Thuý")] // names
    [InlineData("hòa bình, mã hoa-hoà")]
    public void Note_OneWay_IsNull(string text) => Assert.Null(Words(text, KnownWords.None));

    [Fact]
    public void Note_AKnownWord_DoesNotCount() => Assert.Null(Words("hòa bình, hoà giải", new KnownWords(["hoà"])));

    private static string? Words(string text, KnownWords known)
    {
        var reader = new TonePlaceReader(known);
        reader.Read(0, text);
        return reader.Note() is var (_, note) ? string.Join(' ', note.Words) : null;
    }
}
