using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Printing;

public sealed class BrowserMisbehaviourTests
{
    private const string Hangs = """sleep 600 & echo $! >"$0.child"; sleep 601""";

    [FakeBrowserFact]
    public async Task Print_BrowserThatIsSilent_IsEndedWithItsChildrenWhenPatienceIsOver()
    {
        using var browser = new FakeBrowser(Hangs);

        var outcome = browser.Print(TimeSpan.FromSeconds(1));

        Assert.Equal(OutputFaults.BrowserHung, outcome.Failure!.Fault);
        Assert.Contains("im lặng 1 giây", outcome.Failure.Message, StringComparison.Ordinal);
        await AssertEnded(browser, "starts");
        await AssertEnded(browser, "child");
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public async Task Print_BrowserThatFallsSilentWhilePrinting_IsEnded()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        using var quiet = new ManualResetEventSlim();
        browser.DevTools.Instead = method =>
        {
            if (method == "Page.printToPDF")
            {
                quiet.Wait();
            }

            return null;
        };

        Assert.Equal(OutputFaults.BrowserHung, browser.Print(TimeSpan.FromSeconds(1)).Failure!.Fault);
        quiet.Set();
        await AssertEnded(browser, "starts");
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public async Task Print_ChildrenThatLeftTheBrowsersGroup_AreEndedToo()
    {
        // Twice removed: its parent is gone when the browser ends.
        using var browser = new FakeBrowser($$"""(setsid bash -c 'echo $$ >"$0.child"; exec sleep 600' "$0" &) ; while [ ! -s "$0.child" ]; do :; done; {{FakeBrowser.Prints}}""");

        Assert.Null(browser.Print().Failure);

        await AssertEnded(browser, "child");
        Assert.False(Directory.Exists(browser.Profile));
    }

    [FakeBrowserFact]
    public async Task Print_Cancelled_EndsTheBrowserWithItsChildren()
    {
        using var browser = new FakeBrowser(Hangs);
        using var stop = new CancellationTokenSource();
        var printing = Task.Run(() => browser.Print(cancellation: stop.Token), CancellationToken.None);
        var child = await browser.ProcessAsync("child");
        Assert.True(FakeBrowser.IsAlive(child));

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
        await AssertEnded(browser, "child");
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
    public void Print_BrowserThatExitsAtOnce_IsReportedWithItsCode()
    {
        using var browser = new FakeBrowser("exit 3");

        var outcome = browser.Print();

        Assert.Equal(OutputFaults.BrowserFailed, outcome.Failure!.Fault);
        Assert.Contains("mã kết thúc 3", outcome.Failure.Message, StringComparison.Ordinal);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatExitsWhileItsChildHoldsItsPipes_IsNotWaitedFor()
    {
        using var browser = new FakeBrowser("sleep 600 & exit 4");
        Assert.Contains("mã kết thúc 4", browser.Print().Failure!.Message, StringComparison.Ordinal);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public async Task Print_BrowserThatIsKilledWhilePrinting_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        var printing = default(int);
        browser.DevTools.Instead = method =>
        {
            if (method == "Page.printToPDF")
            {
                using var process = Process.GetProcessById(printing = browser.ProcessAsync("starts").GetAwaiter().GetResult());
                process.Kill();
                browser.DevTools.HangUp();
            }

            return null;
        };

        Assert.Equal(OutputFaults.BrowserFailed, browser.Print().Failure!.Fault);
        Assert.NotEqual(0, printing);
        await AssertEnded(browser, "starts");
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatPrintsNothing_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        browser.DevTools.Pdf = string.Empty;
        Assert.Equal(OutputFaults.NotAPdf, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatPrintsGarbage_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        browser.DevTools.Pdf = "<html>\n%%EOF\n";
        Assert.Equal(OutputFaults.NotAPdf, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatPrintsHalfAPdf_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        browser.DevTools.Pdf = "%PDF-1.4\nxref\n";
        Assert.Equal(OutputFaults.NotAPdf, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatCannotOpenThePage_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        browser.DevTools.Instead = method => method == "Page.navigate" ? new JsonObject { ["result"] = new JsonObject { ["errorText"] = "net::ERR_FAILED" } } : null;
        Assert.Equal(OutputFaults.PageNotOpened, browser.Print().Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatDoesNotKnowACall_IsReported()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        browser.DevTools.Instead = method => method == "Fetch.enable" ? new JsonObject { ["error"] = new JsonObject { ["message"] = "'Fetch.enable' wasn't found" } } : null;
        Assert.Equal(OutputFaults.NotAPdf, browser.Print(TimeSpan.FromSeconds(1)).Failure!.Fault);
        browser.AssertNothingLeft();
    }

    [FakeBrowserFact]
    public void Print_BrowserThatListensNowhere_IsReported()
    {
        using var browser = new FakeBrowser("""echo "DevTools listening on ws://127.0.0.1:1/devtools/browser/x" >&2; exec sleep 600""");
        Assert.Equal(OutputFaults.NoLoopback, browser.Print().Failure!.Fault);
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
        using var browser = new FakeBrowser($"head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2; echo >&2\n listen; head -c 1000000 /dev/zero >&2; exec sleep 600");
        Assert.Null(browser.Print().Failure);
    }

    [FakeBrowserFact]
    public void Print_WhatThePageAsksElsewhere_IsRefused()
    {
        using var browser = new FakeBrowser(FakeBrowser.Prints);
        browser.DevTools.Asks = ["/tai-san/in.css", "/../bi-mat.txt", "/.khoi-output", "/khong-co.png", "https://ke-gian.example/theo-doi.png", "http://khoi.example/tai-san/in.css", "file:///etc/passwd"];

        Assert.Null(browser.Print().Failure);

        Assert.Equal(
            ["200", "200", "404", "404", "404", "BlockedByClient", "BlockedByClient", "BlockedByClient"],
            browser.DevTools.Answers.Values);
    }

    [FakeBrowserFact]
    public void Print_EachTime_GivesAFreshProfileAndRemovesIt()
    {
        using var browser = new FakeBrowser($$"""
            [ -d "$profile" ] && [ -z "$(ls -A "$profile")" ] || exit 9
            mkdir "$profile/Default"; echo x >"$profile/Default/Cookies"
            {{FakeBrowser.Prints}}
            """);

        Assert.Null(browser.Print().Failure);
        Assert.False(Directory.Exists(browser.Profile));
    }

    // Ended is told to the system; it does it when it gets to it.
    private static async Task AssertEnded(FakeBrowser browser, string process)
    {
        var id = await browser.ProcessAsync(process);
        while (FakeBrowser.IsAlive(id))
        {
            await Task.Delay(10);
        }
    }
}
