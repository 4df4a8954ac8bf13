using Site.Cli.Printing;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Printing;

public sealed class BrowserFinderTests
{
    private const string Edge = @"Microsoft\Edge\Application\msedge.exe";
    private const string Chrome = @"Google\Chrome\Application\chrome.exe";

    private static Machine With(MachineKind kind, string[] files, params (string Name, string Value)[] variables) => new(
        kind,
        name => Array.Find(variables, variable => string.Equals(variable.Name, name, StringComparison.Ordinal)).Value,
        path => files.Contains(path, StringComparer.Ordinal));

    private static string? Found(MachineKind kind, string[] files, params (string Name, string Value)[] variables)
    {
        var (browser, diagnostic) = BrowserFinder.Find(With(kind, files, variables));
        Assert.Null(diagnostic);
        return browser;
    }

    [Theory]
    [InlineData(@"C:\Program Files", Edge)]
    [InlineData(@"C:\Program Files (x86)", Edge)]
    [InlineData(@"C:\Program Files", Chrome)]
    [InlineData(@"C:\Users\an\AppData\Local", Chrome)]
    public void Find_OnWindows_LooksWhereInstallersPutIt(string root, string program) =>
        Assert.Equal($@"{root}\{program}", Found(
            MachineKind.Windows,
            [$@"{root}\{program}"],
            ("ProgramFiles", @"C:\Program Files"), ("ProgramFiles(x86)", @"C:\Program Files (x86)"), ("LocalAppData", @"C:\Users\an\AppData\Local")));

    [Fact]
    public void Find_OnWindowsWithBoth_TakesEdge_ForEveryMachineHasIt() =>
        Assert.Equal($@"C:\Program Files (x86)\{Edge}", Found(
            MachineKind.Windows,
            [$@"C:\Program Files\{Chrome}", $@"C:\Program Files (x86)\{Edge}"],
            ("ProgramFiles", @"C:\Program Files"), ("ProgramFiles(x86)", @"C:\Program Files (x86)")));

    [Theory]
    [InlineData("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [InlineData("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")]
    [InlineData("/Applications/Chromium.app/Contents/MacOS/Chromium")]
    [InlineData("/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    public void Find_OnMacOS_LooksInApplications(string program) =>
        Assert.Equal(program, Found(MachineKind.MacOS, [program], ("HOME", "/Users/an")));

    [Theory]
    [InlineData("chromium")]
    [InlineData("chromium-browser")]
    [InlineData("google-chrome")]
    [InlineData("microsoft-edge")]
    [InlineData("chromium-headless-shell")]
    public void Find_OnLinux_LooksAlongThePath(string program) =>
        Assert.Equal($"/snap/bin/{program}", Found(MachineKind.Linux, [$"/snap/bin/{program}"], ("PATH", "/usr/bin/:/snap/bin")));

    [Theory]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("bin")]
    public void Find_RelativeFolderOnThePath_IsPassedOver(string folder) =>
        Assert.Null(Found(MachineKind.Linux, ["chromium", "./chromium", "/chromium", "bin/chromium"], ("PATH", folder)));

    [Theory]
    [InlineData(MachineKind.Windows)]
    [InlineData(MachineKind.MacOS)]
    [InlineData(MachineKind.Linux)]
    public void Find_MachineWithoutABrowser_GivesNeitherBrowserNorDiagnostic(MachineKind kind) => Assert.Null(Found(kind, []));

    [Fact]
    public void Find_NamedBrowser_GoesBeforeTheInstalledOne() =>
        Assert.Equal("/opt/chromium", Found(
            MachineKind.Linux, ["/usr/bin/chromium", "/opt/chromium"], ("PATH", "/usr/bin"), (BrowserFinder.Variable, " /opt/chromium ")));

    [Fact]
    public void Find_NamedBrowserInQuotes_IsUnderstood() =>
        Assert.Equal(@"D:\Trình duyệt\chrome.exe", Found(
            MachineKind.Windows, [@"D:\Trình duyệt\chrome.exe"], (BrowserFinder.Variable, @"""D:\Trình duyệt\chrome.exe""")));

    [Fact]
    public void Find_NamedBrowserWithoutAFolder_IsLookedUpOnThePath() =>
        Assert.Equal("/opt/bin/brave", Found(MachineKind.Linux, ["/opt/bin/brave"], ("PATH", "/usr/bin:/opt/bin"), (BrowserFinder.Variable, "brave")));

    [Fact]
    public void Find_EmptyVariable_IsNone() =>
        Assert.Equal("/usr/bin/chromium", Found(MachineKind.Linux, ["/usr/bin/chromium"], ("PATH", "/usr/bin"), (BrowserFinder.Variable, "")));

    [Theory]
    [InlineData("/opt/khong-co")]
    [InlineData("khong-co")]
    public void Find_NamedBrowserThatIsNotThere_IsRefusedThoughAnotherIs(string named)
    {
        var (browser, diagnostic) = BrowserFinder.Find(With(
            MachineKind.Linux, ["/usr/bin/chromium"], ("PATH", "/usr/bin"), (BrowserFinder.Variable, named)));

        Assert.Null(browser);
        Assert.Equal(OutputFaults.NamedBrowserMissing, diagnostic!.Fault);
        Assert.Contains(named, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NamedFolder_IsNoBrowser()
    {
        using var folder = new TemporaryFolder();
        var (_, diagnostic) = BrowserFinder.Find(Machine.This with { Variable = name => name == BrowserFinder.Variable ? folder.FullPath : null });
        Assert.NotNull(diagnostic);
    }
}
