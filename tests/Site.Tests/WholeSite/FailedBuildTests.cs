using System.Globalization;
using Site.Cli.Commands;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Tests.Cli;

namespace Site.Tests.WholeSite;

/// <summary>A build that fails leaves the site as it was; a check leaves everything as it was.</summary>
public class FailedBuildTests
{
    [Fact]
    public void Build_WithErrors_LeavesTheOldOutputByteForByte()
    {
        using var site = new SiteCopy("toi-thieu");
        using var folder = new TemporaryFolder();
        var output = folder["output"];
        Assert.Equal(ExitCode.Done, Run("build", site, "--output", output).Code);
        var before = FileTree.Read(output);
        Assert.NotEmpty(before);
        var beside = Directory.GetDirectories(folder.FullPath);

        Break(site);
        var (code, told) = Run("build", site, "--output", output);

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("lỗi K206  Ngày không có thật: 31/02/2026\n", told, StringComparison.Ordinal);
        Assert.EndsWith("Không dựng trang: 1 lỗi. Trang cũ vẫn còn nguyên.\n", told, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(output)));
        Assert.Equal(beside, Directory.GetDirectories(folder.FullPath));
    }

    [Fact]
    public void Build_WithErrorsAndNoOldOutput_MakesNone()
    {
        using var site = new SiteCopy("toi-thieu");
        using var folder = new TemporaryFolder();
        Break(site);
        Assert.Equal(ExitCode.ContentHasErrors, Run("build", site, "--output", folder["output"]).Code);
        Assert.Empty(Directory.EnumerateDirectories(folder.FullPath));
    }

    [Theory]
    [InlineData(false, ExitCode.Done)]
    [InlineData(true, ExitCode.ContentHasErrors)]
    public void Check_WritesNothing(bool broken, int code)
    {
        using var site = new SiteCopy("toi-thieu");
        var home = Path.GetDirectoryName(site.Input)!;
        FileTree.Write(Path.Combine(home, "output"), [new(OutputMarker.FileName, "khoi-site\nformat: 1\n"u8.ToArray()), new("index.html", "old"u8.ToArray())]);
        if (broken)
        {
            Break(site);
        }

        var before = FileTree.Read(home);
        Assert.Equal(code, Run("check", site).Code);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(home)));
    }

    private static void Break(SiteCopy site)
    {
        var file = Path.Combine(site.Input, "tin-tuc", "tin-dau-tien.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("ngay: 2026-11-19", "ngay: 31/02/2026", StringComparison.Ordinal));
    }

    private static (int Code, string Told) Run(string command, SiteCopy site, params ReadOnlySpan<string> options)
    {
        using var told = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var screen = new Screen(told, told, Screen.PipedWidth, Paint.Off, IsLive: false);
        var code = CommandLine.Run(
            [command, "--input", site.Input, "--themes", SiteRun.Themes, "--theme", "plain", "--parallel", "2", .. options],
            new CommandContext(screen, SiteRun.Now, CancellationToken.None));
        return (code, told.ToString());
    }
}
