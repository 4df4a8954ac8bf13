using CsCheck;
using Site.Cli.Terminal;

namespace Site.Tests.Cli.Terminal;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("Chi bộ", 6)]
    [InlineData("Chi bo\u0323\u0302", 6)]
    [InlineData("中文", 4)]
    [InlineData("🎉!", 3)]
    [InlineData("", 0)]
    public void Width_CountsColumnsNotLetters(string text, int width) => Assert.Equal(width, CellText.Width(text));

    [Theory]
    [InlineData("Ra mắt trang", 12, "Ra mắt trang")]
    [InlineData("Ra mắt trang", 8, "Ra mắt…")]
    [InlineData("Ra mắt trang", 9, "Ra mắt t…")]
    [InlineData("🎉🎉🎉", 4, "🎉…")]
    [InlineData("bo\u0323\u0302 phận", 3, "bo\u0323\u0302…")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    public void Shorten_TooLong_KeepsTheBeginning(string text, int width, string expected) => Assert.Equal(expected, CellText.Shorten(text, width));

    [Theory]
    [InlineData("2026/ra-mat.md", 10, "…ra-mat.md")]
    [InlineData("🎉🎉a", 4, "…🎉a")]
    [InlineData("🎉🎉a", 3, "…a")]
    [InlineData("bo\u0323\u0302n", 2, "…n")]
    [InlineData("abo\u0323\u0302", 2, "…o\u0323\u0302")]
    [InlineData("abc", 1, "…")]
    public void Shorten_KeepingTheEnd_CutsTheBeginning(string text, int width, string expected) =>
        Assert.Equal(expected, CellText.Shorten(text, width, keepsEnd: true));

    [Fact]
    public void Shorten_AnyTextAndWidth_FitsAndIsWholeCharacters() =>
        Gen.Select(Property.Text("ab ệ\u0323\u0302\u200D中", 12), Gen.OneOf("", "🎉"), Gen.Int[0, 11], Gen.Bool).Always(
            any =>
            {
                var (text, end, width, keepsEnd) = any;
                var shortened = CellText.Shorten(text + end, width, keepsEnd);
                Assert.True(CellText.Width(shortened) <= width, $"{text}{end} in {width}: {shortened}");
                Assert.DoesNotContain('\uFFFD', shortened.EnumerateRunes().Select(rune => (char)rune.Value));
            },
            times: 4_000);
}
