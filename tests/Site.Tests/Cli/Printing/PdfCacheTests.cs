using Site.Cli.Printing;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Tests.Cli.Printing;

public sealed class PdfCacheTests
{
    private static FakeBrowser Printed()
    {
        var browser = new FakeBrowser(FakeBrowser.Prints);
        Assert.Equal(new PrintOutcome(Printed: 1, Unchanged: 0, Failure: null), browser.Print());
        File.Delete(browser.Pdf);
        return browser;
    }

    private static void AssertPrintedAnew(FakeBrowser browser)
    {
        Assert.Equal(new PrintOutcome(Printed: 1, Unchanged: 0, Failure: null), browser.Print());
        Assert.Equal(2, browser.Starts);
        Assert.True(File.Exists(browser.Pdf));
    }

    [FakeBrowserFact]
    public void Print_UnchangedIssue_IsPutInPlaceWithoutStartingTheBrowser()
    {
        using var browser = Printed();

        Assert.Equal(new PrintOutcome(Printed: 0, Unchanged: 1, Failure: null), browser.Print());

        Assert.Equal(1, browser.Starts);
        Assert.StartsWith("%PDF-", File.ReadAllText(browser.Pdf), StringComparison.Ordinal);
    }

    [FakeBrowserFact]
    public void Print_FileThatThePageDoesNotUse_ChangesNothing()
    {
        using var browser = Printed();
        browser.Write("tai-san/khac.css", "p { color: red }");
        browser.Write("index.html", "<h1>Trang chủ</h1>");

        Assert.Equal(1, browser.Print().Unchanged);
    }

    [FakeBrowserFact]
    public void Print_ChangedPage_IsPrintedAnew()
    {
        using var browser = Printed();
        browser.Write("ban-tin/2026-11/in/index.html", "<h1>Bản tin.</h1>");
        AssertPrintedAnew(browser);
    }

    [FakeBrowserFact]
    public void Print_ChangedStylesheet_PrintsAnew()
    {
        using var browser = Printed();
        browser.Write("tai-san/in.css", "h1 { color: blue }");
        AssertPrintedAnew(browser);
    }

    [FakeBrowserFact]
    public void Print_FileThatWasMissingAndIsThereNow_PrintsAnew()
    {
        using var browser = Printed();
        browser.Write("tai-san/khong-co.png", "PNG");
        AssertPrintedAnew(browser);
    }

    [FakeBrowserFact]
    public void Print_FileThatIsGone_PrintsAnew()
    {
        using var browser = Printed();
        File.Delete(Path.Combine(browser.Published, "tai-san/in.css"));
        AssertPrintedAnew(browser);
    }

    [FakeBrowserFact]
    public void Print_KeptPrintThatWasTorn_IsPrintedAnew()
    {
        using var browser = Printed();
        var print = Directory.EnumerateFiles(browser.Cache, "*.pdf").Single();
        File.WriteAllText(print, "%PDF-1.4");
        AssertPrintedAnew(browser);
    }

    [FakeBrowserFact]
    public void Print_KeptPrintWhoseListWasTorn_IsPrintedAnew()
    {
        using var browser = Printed();
        var list = Directory.EnumerateFiles(browser.Cache, "*.goc").Single();
        File.WriteAllLines(list, File.ReadAllLines(list)[..2]);
        AssertPrintedAnew(browser);
    }

    [FakeBrowserFact]
    public void Print_ListOfAnotherFormat_IsNotBelieved()
    {
        using var browser = Printed();
        var list = Directory.EnumerateFiles(browser.Cache, "*.goc").Single();
        File.WriteAllLines(list, ["khoi-pdf 0", .. File.ReadAllLines(list)[1..]]);
        AssertPrintedAnew(browser);
    }

    [FakeBrowserFact]
    public void Print_TooHeavyToSend_IsToldWithItsHeaviestPictures_AlsoWhenItIsKept()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        browser.DevTools.Asks = ["/tai-san/in.css", "/hinh/a.jpg", "/hinh/b.jpg", "/hinh/khong-co.jpg"];
        browser.Write("hinh/a.jpg", new string('a', 3 * 1024));
        browser.Write("hinh/b.jpg", new string('b', 5 * 1024));
        var size = browser.DevTools.Pdf.Length;
        var request = browser.Request with { HeaviestToSend = size - 1, NameOf = url => "input/anh" + url };
        Assert.Empty(BulletinPrinting.Print(request with { HeaviestToSend = size }, default).Warnings);

        var kept = BulletinPrinting.Print(request, default);

        Assert.Equal(1, kept.Unchanged);
        var warning = Assert.Single(kept.Warnings);
        Assert.Equal(OutputFaults.HeavyPrint, warning.Fault);
        Assert.Contains("ảnh nặng nhất: input/anh/hinh/b.jpg (5 KB), input/anh/hinh/a.jpg (3 KB);", warning.Hint, StringComparison.Ordinal);
    }

    [FakeBrowserFact]
    public void Print_WhenDone_RemovesWhatBelongsToNoIssue()
    {
        using var browser = Printed();
        foreach (var stale in new[] { "ban-tin+2020-01+ban-tin.pdf", "ban-tin+2020-01+ban-tin.pdf.goc", "ban-tin+2026-11+ban-tin.pdf.in" })
        {
            File.WriteAllText(Path.Combine(browser.Cache, stale), string.Empty);
        }

        browser.Print();

        Assert.Equal(
            ["ban-tin+2026-11+ban-tin.pdf", "ban-tin+2026-11+ban-tin.pdf.goc"],
            Directory.EnumerateFiles(browser.Cache).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [FakeBrowserFact]
    public void Print_AllKept_StillRemovesWhatAKilledRunLeft()
    {
        using var browser = Printed();
        var left = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "khoi-in-" + Path.GetRandomFileName()));

        Assert.Equal(1, browser.Print().Unchanged);

        Assert.False(Directory.Exists(left.FullName));
    }

    [FakeBrowserFact]
    public void Print_WithoutIssues_TouchesNothing()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        var outcome = BulletinPrinting.Print(
            new PrintRequest([], browser.Published, browser.Cache, SiteAddress.Parse("https://khoi.example")!, browser.Program, TimeSpan.FromSeconds(30), []), default);

        Assert.Equal(new PrintOutcome(0, 0, null), outcome);
        Assert.False(Directory.Exists(browser.Cache));
    }

    [FakeBrowserFact]
    public void Print_PageThatIsNotPublished_IsABugAndToldAsOne()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        File.Delete(Path.Combine(browser.Published, FakeBrowser.Job.Page.OutputFile));
        Assert.Throws<ArgumentException>(() => browser.Print());
    }

    [Fact]
    public void FolderBeside_AnOutput_IsHiddenAndNotInIt() =>
        Assert.Equal(Path.Combine(Path.GetTempPath(), ".output.pdf"), PdfCache.FolderBeside(Path.Combine(Path.GetTempPath(), "output")));
}
