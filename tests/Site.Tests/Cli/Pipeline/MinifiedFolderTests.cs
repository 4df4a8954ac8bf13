using System.Text;
using Site.Cli.Pipeline;

namespace Site.Tests.Cli.Pipeline;

public sealed class MinifiedFolderTests : IDisposable
{
    private const string Key = "1f2e.1.23.6.0.css";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Place => _folder[".output.gon"];

    private MinifiedFolder Open() => MinifiedFolder.Beside(_folder["output"]);

    private static string Get(MinifiedFolder folder, string key, string? made) =>
        Encoding.UTF8.GetString(folder.Get(key, () => Encoding.UTF8.GetBytes(made ?? throw new InvalidOperationException("It was known."))).Span);

    [Fact]
    public void File_OnceMinified_IsKnownToTheNextBuild()
    {
        var folder = Open();
        Assert.Equal("a{}", Get(folder, Key, "a{}"));
        folder.Save();
        Assert.Equal("a{}", Get(Open(), Key, made: null));
        Assert.Equal([Key], Directory.GetFiles(Place).Select(Path.GetFileName));
    }

    [Fact]
    public void File_WithinOneProcess_IsMinifiedOnce()
    {
        var folder = Open();
        Assert.Equal("a{}", Get(folder, Key, "a{}"));
        Assert.Equal("a{}", Get(folder, Key, made: null));
        Assert.False(Directory.Exists(Place));
    }

    [Fact]
    public void File_LeftEmptyByAPowerCut_IsMadeAgain()
    {
        _folder.WriteFile(".output.gon/" + Key, string.Empty);
        var folder = Open();
        Assert.Equal("a{}", Get(folder, Key, "a{}"));
        folder.Save();
        Assert.Equal("a{}", Get(Open(), Key, made: null));
    }

    [Fact]
    public void Save_KeepsOnlyWhatTheBuildUsed()
    {
        _folder.WriteFile(".output.gon/cu.css", "a{}");
        _folder.WriteFile($".output.gon/{Key}.123", "viết dở");
        var folder = Open();
        Get(folder, Key, "b{}");
        folder.Save();
        Assert.Equal([Key], Directory.GetFiles(Place).Select(Path.GetFileName));
    }

    [Fact]
    public void Folder_ThatCannotBeMade_CostsTimeAlone()
    {
        _folder.WriteFile(".output.gon", "một tệp đứng chỗ của thư mục");
        var folder = Open();
        Get(folder, Key, "a{}");
        folder.Save();
        Assert.Equal("b{}", Get(Open(), Key, "b{}"));
    }

    [Fact]
    public void Site_ThatMinifiesNothing_LeavesNoFolder()
    {
        Open().Save();
        Assert.False(Directory.Exists(Place));
    }
}
