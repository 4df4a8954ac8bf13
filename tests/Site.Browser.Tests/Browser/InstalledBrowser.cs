namespace Site.Browser.Tests.Browser;

/// <summary>A Chromium, Chrome or Edge that the machine already has. None is ever downloaded.</summary>
public static class InstalledBrowser
{
    /// <summary>Names the browser's program where it stands elsewhere.</summary>
    public const string Variable = "KHOI_BROWSER";

    /// <summary>The program's path, or null.</summary>
    public static readonly string? Program = Places().FirstOrDefault(File.Exists);

    /// <summary>Whether a missing browser is a failure: on the build server the tests must run.</summary>
    public static readonly bool IsRequired = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public const string Missing = $"No Chromium, Chrome or Edge on this machine: install one or name it in {Variable}";

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return [named];
        }

        if (OperatingSystem.IsWindows())
        {
            return
                from root in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
                from program in new[] { @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe" }
                select Path.Combine(Environment.GetFolderPath(root), program);
        }

        // The shell is the same engine without the windows around it: these tests take half as much of a processor.
        return OperatingSystem.IsMacOS()
            ?
            [
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ]
            : ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge", "/snap/bin/chromium"];
    }
}
