using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Pipeline;

public class BuildRequestTests
{
    [Fact]
    public void FolderAround_IsTheSameHoweverTheContentFolderIsWritten()
    {
        var around = Path.Combine(Path.GetTempPath(), "trang");
        foreach (var written in (string[])["input", "input" + Path.DirectorySeparatorChar, Path.Combine("input", "anh", "..")])
        {
            Assert.Equal(around, SiteRun.Request(Path.Combine(around, written)).FolderAround);
        }

        var root = Path.GetPathRoot(around)!;
        Assert.Equal(root, SiteRun.Request(root).FolderAround);
    }
}
