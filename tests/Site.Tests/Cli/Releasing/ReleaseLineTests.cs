using System.Text;
using Site.Cli.Releasing;

namespace Site.Tests.Cli.Releasing;

public class ReleaseLineTests
{
    private static readonly DateOnly Day = new(2026, 12, 2);

    [Theory]
    [InlineData("---\na: 1\n---\n\nChữ.", "---\na: 1\nphat_hanh: 2026-12-02\n---\n\nChữ.")]
    [InlineData("---\r\na: 1\r\n---\r\n\r\nb: c\r\n", "---\r\na: 1\r\nphat_hanh: 2026-12-02\r\n---\r\n\r\nb: c\r\n")]
    [InlineData("\uFEFF---  \nnote: |\n  dòng\n\n...\n---\n", "\uFEFF---  \nnote: |\n  dòng\n\nphat_hanh: 2026-12-02\n...\n---\n")]
    [InlineData("---\na: 1\nphat_hanh:\nb: 2\n---\n", "---\na: 1\nphat_hanh: 2026-12-02\nb: 2\n---\n")]
    [InlineData("---\nPhát hành : # ngày\nb: 2\n---", "---\nPhát hành : 2026-12-02 # ngày\nb: 2\n---")]
    [InlineData("---\nphat_hanh: ~\nb: 2\n---", "---\nphat_hanh: 2026-12-02\nb: 2\n---")]
    [InlineData("---\r\nphat_hanh: null # chưa\r\n---", "---\r\nphat_hanh: 2026-12-02 # chưa\r\n---")]
    [InlineData("---\nmuc:\n  phat_hanh: 1\n---", "---\nmuc:\n  phat_hanh: 1\nphat_hanh: 2026-12-02\n---")]
    public void Write_PutsTheDayInTheFrontMatter_AndKeepsEveryOtherByte(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(ReleaseLine.Write(Encoding.UTF8.GetBytes(before), Day)));
}
