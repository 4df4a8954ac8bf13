using Site.Cli.Printing;
using Site.Model.Diagnostics;

namespace Site.Tests.Cli.Printing;

public sealed class BrowserChoiceTests
{
    private static readonly Machine Bare = new(MachineKind.Linux, _ => null, _ => false);

    private static readonly Machine Equipped = new(MachineKind.Linux, name => name == "PATH" ? "/usr/bin" : null, path => path == "/usr/bin/chromium");

    [Theory]
    [InlineData(PdfMode.Auto)]
    [InlineData(PdfMode.Required)]
    public void ChooseBrowser_WhereThereIsOne_TakesItAndSaysNothing(PdfMode mode) =>
        Assert.Equal(("/usr/bin/chromium", null), BulletinPrinting.ChooseBrowser(mode, Equipped));

    [Fact]
    public void ChooseBrowser_Off_DoesNotLookForOne() =>
        Assert.Equal((null, null), BulletinPrinting.ChooseBrowser(PdfMode.Off, Equipped));

    [Theory]
    [InlineData(PdfMode.Auto, Severity.Notice)]
    [InlineData(PdfMode.Required, Severity.Error)]
    public void ChooseBrowser_WithoutOne_TellsHowToGetOne(PdfMode mode, Severity severity)
    {
        var (browser, told) = BulletinPrinting.ChooseBrowser(mode, Bare);

        Assert.Null(browser);
        Assert.Equal(severity, told!.Severity);
        Assert.Contains("Edge, Chrome hay Chromium", told.Message, StringComparison.Ordinal);
        Assert.Contains(BrowserFinder.Variable, told.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void ChooseBrowser_NamedOneThatIsNotThere_IsAnErrorInEveryMode() =>
        Assert.All([PdfMode.Auto, PdfMode.Required], mode =>
            Assert.Equal(Severity.Error, BulletinPrinting.ChooseBrowser(mode, Equipped with { Variable = _ => "/khong-co" }).Told!.Severity));
}
