using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Site.Model.Paths;

namespace Site.Tests.Cli.Terminal;

public sealed class SourceLinesTests : IDisposable
{
    private static readonly SourcePath File = SourcePath.InInput("a.md");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("một\nhai\n", 2, "hai")]
    [InlineData("một\r\nhai\r\n", 1, "một")]
    [InlineData("\uFEFFmột", 1, "một")]
    [InlineData("một", 2, null)]
    [InlineData("một", 0, null)]
    [InlineData("tie\u0302\u0301ng", 1, "tiếng")]
    [InlineData("tin\u200B tức", 1, "tin tức")]
    [InlineData("T\u00AD t\u00ADëng Hå ChÝ Minh\n", 1, "T\u00AD t\u00ADëng Hå ChÝ Minh")]
    public void Line_OfAFile_IsAsTheReadersSawIt(string text, int line, string? expected) =>
        Assert.Equal(expected, Sources("input/a.md", text).Line(File, line)?.Text);

    [Fact]
    public void Line_OfAFileThatWentAway_IsNull()
    {
        var sources = Sources("input/a.md", "x");
        System.IO.File.Delete(_folder["input/a.md"]);

        Assert.Null(sources.Line(File, 1));
    }

    [Fact]
    public void Display_RoomInItsUsualPlace_IsThePathAnEditorKnows() => Assert.Equal("input/a.md", Sources("input/a.md", "").Display(File));

    [Fact]
    public void Display_RoomElsewhere_IsAPathThatCanBeOpened() => Assert.Equal("khac/noi-dung/a.md", Sources("khac/noi-dung/a.md", "").Display(File));

    [Fact]
    public void Display_UnknownFile_IsItsOwnPath() => Assert.Equal("input/a.md", SourceLines.None.Display(File));

    private SourceLines Sources(string diskName, string text) =>
        new(new SourcePlaces(new Dictionary<SourcePath, string> { [File] = _folder.WriteFile(diskName, text) }, null), _folder.FullPath);
}
