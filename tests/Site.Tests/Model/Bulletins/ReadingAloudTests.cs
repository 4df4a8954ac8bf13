using Site.Model.Bulletins;
using Site.Model.Text;

namespace Site.Tests.Model.Bulletins;

public class ReadingAloudTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(209, 1)]
    [InlineData(210, 2)]
    [InlineData(1400, 10)]
    public void Minutes_OfWords_AreRoundedAndAtLeastOne(int words, int minutes) => Assert.Equal(minutes, ReadingAloud.Minutes(words));

    [Theory]
    [InlineData("", 0)]
    [InlineData("  ", 0)]
    [InlineData("Đảng ủy Khối", 3)]
    [InlineData(" một\nhai\t ba  bốn ", 4)]
    public void Words_OfAText_AreRunsOfLetters(string text, int words) => Assert.Equal(words, WordCount.Of(text));
}
