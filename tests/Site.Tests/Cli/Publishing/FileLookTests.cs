using Site.Cli.Publishing;

namespace Site.Tests.Cli.Publishing;

public sealed class FileLookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AllBelow_AFolderWithFoldersWithin_GivesEachFileAsItLooksAlone()
    {
        string[] files = ["index.html", "tin-tuc/index.html", "tin-tuc/2026/bài số 1/index.html", "tin-tuc/2026/.an"];
        foreach (var file in files)
        {
            _folder.WriteFile($"output/{file}", file);
        }

        Directory.CreateDirectory(_folder["output/trong"]);
        var all = FileLook.AllBelow(_folder["output"])!;

        Assert.Equal([.. files.Order(StringComparer.Ordinal)], all.Where(entry => !entry.Value.IsFolder).Select(entry => entry.Key).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(FileLook.At(_folder[$"output/{file}"]), all[file]));
        Assert.Equal(["tin-tuc", "tin-tuc/2026", "tin-tuc/2026/bài số 1", "trong"], all.Where(entry => entry.Value.IsFolder).Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AllBelow_NoFolder_KnowsNothing() => Assert.Null(FileLook.AllBelow(_folder["output"]));

    /// <summary>To a file, to nothing, to the folder that holds it: followed, the last would never end.</summary>
    [Theory]
    [InlineData("index.html", false)]
    [InlineData("khong-co", false)]
    [InlineData("..", true)]
    public void AllBelow_ALinkSomewhereBelow_KnowsNothing(string target, bool isFolder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        _folder.WriteFile("output/tin-tuc/index.html", "một");
        _ = isFolder
            ? Directory.CreateSymbolicLink(_folder["output/tin-tuc/lien-ket"], target)
            : File.CreateSymbolicLink(_folder["output/tin-tuc/lien-ket"], target);

        Assert.Null(FileLook.AllBelow(_folder["output"]));
    }
}
