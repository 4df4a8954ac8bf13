using Site.Cli.Pipeline;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Declarations;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

public sealed class NewThemeCommandTests : IDisposable
{
    private readonly SmallSite _site = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void NewTheme_WithAFile_IsAThemeThatBuildsAndHoldsThatFile()
    {
        var (code, output, _) = Run("dia-phuong", "--file", "partials/dau-trang");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("giao_dien: dia-phuong", output, StringComparison.Ordinal);
        Assert.Equal(["partials/dau-trang.sbn-html", "theme.yml"], FileTree.Read(_folder["themes/dia-phuong"]).Keys);
        Assert.Equal(Repository.Text("themes/khoi/partials/dau-trang.sbn-html"), File.ReadAllText(_folder["themes/dia-phuong/partials/dau-trang.sbn-html"]));

        var built = SitePipeline.Run(SiteRun.Request(_site.Input, themes: _folder["themes"]) with { ThemeName = "dia-phuong" });
        Assert.Empty(built.Diagnostics.Where(told => told.Severity == Severity.Error));
        Assert.IsType<BuiltSite>(built);
    }

    [Fact]
    public void NewTheme_Description_ShowsEveryKeyAsAValueThatReads()
    {
        Run("dia-phuong");
        var file = _folder["themes/dia-phuong/theme.yml"];
        var lines = File.ReadAllLines(file);
        Assert.All(ThemeFields.Schema.All, field => Assert.Single(lines, line => line.TrimStart('#', ' ').StartsWith(field.Key + ":", StringComparison.Ordinal)));

        string[] pictures = [ThemeFields.Emblem.Key, ThemeFields.Icon.Key, ThemeFields.Masthead.Key, ThemeFields.Social.Key];
        File.WriteAllLines(file, lines.Select(line =>
            ThemeFields.Schema.All.Any(field => line.StartsWith($"# {field.Key}:", StringComparison.Ordinal)) && !pictures.Any(key => line.StartsWith($"# {key}:", StringComparison.Ordinal)) ? line[2..] : line));
        var built = SitePipeline.Run(SiteRun.Request(_site.Input, themes: _folder["themes"]) with { ThemeName = "dia-phuong" });
        Assert.Empty(built.Diagnostics.Where(told => told.File?.Value.EndsWith("theme.yml", StringComparison.Ordinal) == true).Select(told => told.Message));
    }

    [Fact]
    public void NewTheme_ThatIsThere_TakesAnotherFileAndOverwritesNone()
    {
        Run("dia-phuong", "--file", "partials/dau-trang");
        _folder.WriteFile("themes/dia-phuong/theme.yml", "ten: Của mình\ndua_tren: khoi\n");

        Assert.Equal(ExitCode.Done, Run("dia-phuong", "--file", "assets/site.css").Code);
        Assert.True(File.Exists(_folder["themes/dia-phuong/assets/site.css"]));
        Assert.Contains("K854", Run("dia-phuong", "--file", "partials/dau-trang.sbn-html").Error, StringComparison.Ordinal);
        Assert.Contains("K852", Run("dia-phuong").Error, StringComparison.Ordinal);
        Assert.StartsWith("ten: Của mình", File.ReadAllText(_folder["themes/dia-phuong/theme.yml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void NewTheme_WithAFileThatIsNearlyOne_IsToldTheNearest() =>
        Assert.Contains("có phải \"partials/dau-trang\" không?", Run("moi", "--file", "partials/dau-tran").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("K851", "Địa phương")]
    [InlineData("K851", "../ngoai")]
    [InlineData("K851", "con")] // a device of Windows
    [InlineData("K852", "khoi")]
    [InlineData("K852", "khoi", "--file", "partials/dau-trang")]
    [InlineData("K853", "moi", "--file", "partials/dau-tran")]
    [InlineData("K853", "moi", "--file", "../../bi-mat")]
    [InlineData("K807", "moi", "thua")]
    [InlineData("K850")]
    public void NewTheme_AskedForInAWrongWay_WritesNothing(string code, params string[] arguments)
    {
        Assert.Contains(code, Run(arguments).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["themes"]));
    }

    private (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false);
        var code = CommandLine.Run(["new", "giao-dien", .. arguments, "--input", _site.Input, "--themes", _folder["themes"]], new CommandContext(screen, SiteRun.Now, CancellationToken.None));
        return (code, output.ToString(), error.ToString());
    }
}
