using System.Diagnostics;
using System.Runtime.CompilerServices;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Html;

/// <summary>html-validate, where node and the package of <c>tests/web</c> are there. The product needs neither.</summary>
internal static class HtmlValidator
{
    private static readonly string _package = Path.Combine(Repository.Root, "tests", "web");
    private static readonly string _program = Path.Combine(_package, "node_modules", "html-validate", "bin", "html-validate.mjs");

    /// <summary>Why it cannot run, or null.</summary>
    public static readonly string? Missing =
        FindNode() is null ? "No node on this machine: HTML is not validated by html-validate" :
        !File.Exists(_program) ? "html-validate is not installed: run `npm ci` in tests/web" : null;

    /// <summary>Looks at every HTML file of a folder in one process.</summary>
    /// <returns>A line for each fault: file, line, column, rule, what is wrong.</returns>
    public static async Task<string[]> FaultsAsync(string folder)
    {
        var start = new ProcessStartInfo(FindNode()!, [_program, "--config", Path.Combine(_package, ".htmlvalidate.mjs"), "--formatter", "text", "**/*.html"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var faults = await process.StandardOutput.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0 || faults.Length > 0, $"html-validate ended with {process.ExitCode}: {await errors}");
        return faults.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? FindNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")).FirstOrDefault(File.Exists);
}

/// <summary>A fact that needs html-validate: skipped without it, on the build server too.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = HtmlValidator.Missing;
}
