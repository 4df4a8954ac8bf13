using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

public sealed class GuideCommandTests
{
    [Fact]
    public void Guide_ForVsCode_WritesBesideTheContent()
    {
        using var site = new SmallSite();

        Assert.Equal(ExitCode.Done, Run(site.Input));

        var folder = Path.Combine(Path.GetDirectoryName(site.Input)!, ".vscode");
        var files = FileTree.Read(folder);
        Assert.Contains("settings.json", files.Keys);
        Assert.Contains("chi-bo-mot,chi-bo-hai", File.ReadAllText(Path.Combine(folder, "khoi.code-snippets")), StringComparison.Ordinal);
        Assert.All(files, file => Assert.DoesNotContain((byte)'\r', file.Value));
    }

    [Fact]
    public void Guide_ForVsCode_WithoutSettings_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["input"]);
        Assert.Equal(ExitCode.ContentHasErrors, Run(folder["input"]));
        Assert.False(Directory.Exists(folder[".vscode"]));
    }

    private static int Run(string input)
    {
        var screen = new Screen(new StringWriter(), new StringWriter(), Screen.PipedWidth, Paint.Off, IsLive: false);
        return CommandLine.Run(["guide", "--vscode", "--input", input], new CommandContext(screen, SiteRun.Now, CancellationToken.None));
    }
}
