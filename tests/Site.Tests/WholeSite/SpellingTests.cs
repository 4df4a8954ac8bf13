using System.Globalization;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Tests.Cli;

namespace Site.Tests.WholeSite;

/// <summary>Spelling is looked at by <c>check</c>; a build has no time for it.</summary>
public sealed class SpellingTests
{
    [Fact]
    public void Check_AMisspeltText_TellsIt_ABuildDoesNot()
    {
        using var site = new SiteCopy("toi-thieu");
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(site.Input, "tin-tuc", "a.md"), "---\ntieu_de: Tin mẫu\nngay: 2026-11-19\n---\n\nChi bộ họp ngiêm\u00A0túc.\n");

        var checkedSite = Run("check", site);
        var built = Run("build", site, "--output", folder["output"]);

        Assert.Equal((ExitCode.Done, ExitCode.Done), (checkedSite.Code, built.Code));
        Assert.Contains(
            """
            tin-tuc/a.md:6:12  lưu ý K340  Tiếng Việt không có chữ "ngiêm"
               6 │ Chi bộ họp ngiêm túc.
                 │            ^^^^^ có phải "nghiêm" không? Từ đúng thì ghi vào _du-lieu/tu-dung.yml
            """,
            checkedSite.Told.Replace('\u00A0', ' '),
            StringComparison.Ordinal);
        Assert.DoesNotContain("K340", built.Told, StringComparison.Ordinal);
    }

    private static (int Code, string Told) Run(string command, SiteCopy site, params ReadOnlySpan<string> options)
    {
        using var told = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = CommandLine.Run(
            [command, "--input", site.Input, "--themes", SiteRun.Themes, "--theme", "plain", "--parallel", "2", .. options],
            new CommandContext(new Screen(told, told, Screen.PipedWidth, Paint.Off, IsLive: false), SiteRun.Now, CancellationToken.None));
        return (code, told.ToString());
    }
}
