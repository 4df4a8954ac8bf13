using System.Text;
using Site.Cli.Pipeline;
using Site.Model.Text;

namespace Site.Tests.Cli.Pipeline;

public sealed class SpooledTextsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EachTextIsReadAsItWasKept_WhoeverElseKeepsAndReads()
    {
        var texts = SpooledTexts.Beside(_folder["output"]);
        var kept = new StoredText[500];
        Parallel.For(0, kept.Length, number => kept[number] = texts.Keep(Text(number)));
        Parallel.For(0, kept.Length, number =>
        {
            Assert.Equal(Text(number), kept[number].Read().ToArray());
            Assert.Equal(Text(number), kept[number].Read().ToArray());
        });
    }

    [Fact]
    public void NoFileCanBeSeenOnUnix_SoNoneStaysBehindWhenARunIsKilled()
    {
        var texts = SpooledTexts.Beside(_folder["output"]);
        var kept = texts.Keep("Chi bộ"u8);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows removes the file when the program ends");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.FullPath));
        Assert.Equal("Chi bộ", Encoding.UTF8.GetString(kept.Read().Span));
    }

    [Fact]
    public void WithoutAFolderToWriteTo_TextsStayInMemory()
    {
        var kept = SpooledTexts.Beside(_folder["khong-co/output"]).Keep("Chi bộ"u8);

        Assert.IsType<TextInMemory>(kept);
        Assert.Equal("Chi bộ", Encoding.UTF8.GetString(kept.Read().Span));
    }

    private static byte[] Text(int number) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"Chi bộ {number}. ", number)));
}
