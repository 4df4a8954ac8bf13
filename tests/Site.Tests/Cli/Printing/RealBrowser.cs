using System.Diagnostics;
using System.Runtime.CompilerServices;
using Site.Cli.Printing;

namespace Site.Tests.Cli.Printing;

/// <summary>The machine's own browser, and what else can look into a PDF.</summary>
public static class RealBrowser
{
    public static readonly string? Program = BrowserFinder.Find(Machine.This).Browser;

    /// <summary>In the short form the same engine without the windows around it, where there is one: it takes half as much of a processor.</summary>
    public static readonly string? Lightest = !Thoroughness.IsLong && File.Exists(Shell) ? Shell : Program;

    private const string Shell = "/usr/bin/chromium-headless-shell";

    /// <summary>On the build server the tests must run.</summary>
    public static readonly bool IsRequired = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static bool HasTool(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    public static string Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return said;
    }
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class RealBrowserFactAttribute : FactAttribute
{
    public RealBrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (RealBrowser.Program is null && !RealBrowser.IsRequired)
        {
            Skip = $"No Chromium, Chrome or Edge on this machine: install one or name it in {BrowserFinder.Variable}";
        }
    }

    /// <summary>A program of poppler-utils that the test looks through; without it the test is skipped everywhere.</summary>
    public string Through
    {
        get => throw new NotSupportedException();
        init
        {
            if (!RealBrowser.HasTool(value))
            {
                Skip = $"No {value} on this machine: install poppler-utils";
            }
        }
    }
}
