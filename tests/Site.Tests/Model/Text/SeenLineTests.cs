using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Tests.Model.Text;

public sealed class SeenLineTests
{
    [Theory]
    [InlineData("Đảng ủy", 1, 4, 1, 4)]
    [InlineData("a\u200Bbc", 2, 2, 3, 2)] // behind what was taken out
    [InlineData("a\u200Bbc", 1, 3, 1, 4)] // around it
    [InlineData("a\u200Bbc", 2, 0, 2, 0)] // the place of it
    [InlineData("\u200B\u200Ba", 1, 0, 1, 0)]
    [InlineData("a\u200B\u200B", 2, 0, 2, 0)]
    [InlineData("tie\u0302\u0301ng anh", 5, 1, 7, 1)] // letters of three characters are one
    [InlineData("tie\u0302\u0301ng anh", 3, 1, 3, 3)]
    [InlineData("e\u0302\u0301\u200Ba", 2, 0, 4, 0)]
    [InlineData("abc", 4, 0, 4, 0)]
    public void OnDisk_AStretchAsSeen_IsWhereAnEditorFindsIt(string onDisk, int column, int length, int diskColumn, int diskLength) =>
        Assert.Equal(new SourceSpan(7, diskColumn, diskLength), new SeenLine(onDisk).OnDisk(new SourceSpan(7, column, length)));

    [Fact]
    public void OnDisk_EveryCharacter_IsTheOneThatIsSeen() => Property.Text("ab \u200B\u00ADđ😀", 12).Always(
        onDisk =>
        {
            var line = new SeenLine(onDisk);
            for (var at = 0; at < line.Text.Length; at++)
            {
                Assert.Equal(line.Text[at], onDisk[line.OnDisk(new SourceSpan(1, at + 1, 1)).Column - 1]);
            }
        },
        times: 2_000);

    [Fact]
    public void Text_OfAFileInAnOldEncoding_KeepsItsSoftHyphens() => Assert.Equal("ch\u00ADa", new SeenLine("ch\u00ADa", keepsInvisible: true).Text);
}
