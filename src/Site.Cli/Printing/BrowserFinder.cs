using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Printing;

/// <summary>Looks for Edge, Chrome or Chromium where their installers put them. It never downloads anything.</summary>
public static class BrowserFinder
{
    /// <summary>The environment variable that names the browser's program elsewhere: a path, or a name on the PATH.</summary>
    public const string Variable = "KHOI_BROWSER";

    private static readonly string[] OnWindows = [@"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] WindowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    private static readonly string[] OnMacOS =
    [
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Chromium.app/Contents/MacOS/Chromium",
    ];

    private static readonly string[] OnLinux =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chromium-headless-shell"];

    /// <summary>The program's path, or a diagnostic; both are null when the machine has no browser.</summary>
    public static (string? Browser, Diagnostic? Diagnostic) Find(Machine machine)
    {
        // Quotes that Windows users write around a path with spaces become part of the variable.
        if (machine.Variable(Variable)?.Trim().Trim('"') is { Length: > 0 } named)
        {
            var there = machine.HasFile(named) ? named : named.AsSpan().IndexOfAny('/', '\\') < 0 ? OnPath(machine, named) : null;
            return (there, there is null ? OutputFaults.NamedBrowserMissing.Alone(Variable, named) : null);
        }

        return (Places(machine).FirstOrDefault(machine.HasFile), null);
    }

    private static IEnumerable<string> Places(Machine machine) => machine.Kind switch
    {
        MachineKind.Windows =>
            from program in OnWindows
            from root in WindowsRoots
            let folder = machine.Variable(root)
            where !string.IsNullOrEmpty(folder)
            select $@"{folder}\{program}",
        MachineKind.MacOS =>
            from program in OnMacOS
            from root in new[] { string.Empty, machine.Variable("HOME") }
            where root is not null
            select $"{root}/Applications/{program}",
        _ => OnLinux.Select(name => OnPath(machine, name)).OfType<string>(),
    };

    // A relative folder on the PATH would mean another program in every folder, so it is skipped.
    private static string? OnPath(Machine machine, string name)
    {
        var (separator, slash) = machine.Kind == MachineKind.Windows ? (';', '\\') : (':', '/');
        return (machine.Variable("PATH") ?? string.Empty).Split(separator)
            .Where(folder => machine.Kind == MachineKind.Windows || folder.StartsWith('/'))
            .Select(folder => $"{folder.TrimEnd(slash)}{slash}{name}")
            .FirstOrDefault(machine.HasFile);
    }
}
