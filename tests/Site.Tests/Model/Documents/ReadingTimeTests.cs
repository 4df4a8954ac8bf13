using Site.Model.Documents;

namespace Site.Tests.Model.Documents;

public class ReadingTimeTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(240, 1)]
    [InlineData(241, 2)]
    [InlineData(2400, 10)]
    public void Minutes_Words_AreRoundedUpAndNeverZero(int words, int minutes) =>
        Assert.Equal(minutes, ReadingTime.Minutes(words));
}
