using System.Runtime.Versioning;
using Site.Cli.Printing;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Printing;

public sealed class BrowserMisbehaviourTests
{
    private const string Hangs = """sleep 600 & echo $! >"$0.child"; sleep 601""";

    [FakeBrowserFact]
    public async Task Print_BrowserThatHangs_IsEndedWithItsChildrenWhenTheLimitIsOver()
    {
        using var browser = new FakeBrowser(Hangs);

        var outcome = browser.Print(TimeSpan.FromSeconds(1));

        Assert.Equal(OutputFaults.BrowserHung, outcome.Failure!.Fault);
        Assert.Contains("quá 1 giây", outcome.Failure.Message, StringComparison.Ordinal);
        Assert.False(FakeBrowser.IsAlive(await browser.ProcessAsync("starts")));
        Assert.False(FakeBrowser.IsAlive(await browser.ProcessAsync("child")));
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public async Task Print_Cancelled_EndsTheBrowserWithItsChildren()
    {
        using var browser = new FakeBrowser(Hangs);
        using var stop = new CancellationTokenSource();
        var printing = Task.Run(() => browser.Print(TimeSpan.FromMinutes(5), stop.Token), CancellationToken.None);
        var child = await browser.ProcessAsync("child");
        Assert.True(FakeBrowser.IsAlive(child));

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
        Assert.False(FakeBrowser.IsAlive(child));
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public async Task Print_CancelledBefore_DoesNotStartTheBrowser()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.ThrowsAny<OperationCanceledException>(() => browser.Print(cancellation: stop.Token));
        Assert.Equal(0, browser.Starts);
    }

    [FakeBrowserFact]
    public void Print_BrowserThatExitsWithAnError_IsReportedThoughItLeftAPdf()
    {
        using var browser = new FakeBrowser($"{FakeBrowser.Prints}\nexit 3");

        var outcome = browser.Print();

        Assert.Equal(OutputFaults.BrowserFailed, outcome.Failure!.Fault);
        Assert.Contains("mã kết thúc 3", outcome.Failure.Message, StringComparison.Ordinal);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatIsKilled_IsReported()
    {
        using var browser = new FakeBrowser("kill -SEGV $$");
        Assert.Equal(OutputFaults.BrowserFailed, browser.Print().Failure!.Fault);
    }

    [FakeBrowserFact]
    public void Print_BrowserThatWritesNothing_IsReported()
    {
        using var browser = new FakeBrowser("exit 0");
        Assert.Equal(OutputFaults.NotAPdf, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatWritesGarbage_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints.Replace("%%PDF-1.4", "<html>", StringComparison.Ordinal));
        Assert.Equal(OutputFaults.NotAPdf, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatWritesHalfAPdf_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints.Replace("%%%%EOF", "xref", StringComparison.Ordinal));
        Assert.Equal(OutputFaults.NotAPdf, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatNeverOpenedThePage_IsReportedThoughItLeftAPdf()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints.Replace("get \"/${url#*/}\"", ":", StringComparison.Ordinal));
        Assert.Equal(OutputFaults.PageNotOpened, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    [SupportedOSPlatform("linux")]
    public void Print_FileThatIsNoProgram_IsReported()
    {
        using var browser = new FakeBrowser(string.Empty);
        File.SetUnixFileMode(browser.Program, UnixFileMode.UserRead);

        var outcome = browser.Print();

        Assert.Equal(OutputFaults.BrowserDidNotStart, outcome.Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatTalksALot_IsListenedTo()
    {
        using var browser = new FakeBrowser($"head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2\n{FakeBrowser.Prints}");
        Assert.Null(browser.Print().Failure);
    }

    [FakeBrowserFact]
    public void Print_ChildThatOutlivesItsBrowser_IsNotWaitedFor()
    {
        using var browser = new FakeBrowser($"sleep 120 &\n{FakeBrowser.Prints}");
        Assert.Null(browser.Print(TimeSpan.FromSeconds(100)).Failure);
    }

    [FakeBrowserFact]
    public void Print_EachTime_GivesAFreshProfileAndRemovesIt()
    {
        using var browser = new FakeBrowser($$"""
            for argument in "$@"; do case "$argument" in --user-data-dir=*) profile="${argument#*=}" ;; esac; done
            [ -d "$profile" ] && [ -z "$(ls -A "$profile")" ] || exit 9
            mkdir "$profile/Default"; echo x >"$profile/Default/Cookies"; echo "$profile" >"$0.profile"
            {{FakeBrowser.Prints}}
            """);

        Assert.Null(browser.Print().Failure);
        Assert.False(Directory.Exists(File.ReadAllText(browser.Program + ".profile").Trim()));
    }
}
