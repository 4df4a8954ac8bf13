using System.Runtime.CompilerServices;
using Site.Tests.Cli.Printing;

namespace Site.Tests.Cli.Founding.Workflow;

/// <summary>Skipped with a line that says so where the shell's tools of a GitHub runner are not there; with <c>CI=true</c> they are mandatory on Linux.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellFactAttribute : FactAttribute
{
    private const string LongFormAlone = "Runs in the long form of the tests";

    private static readonly string[] Tools = ["bash", "curl", "unzip", "jq", "sha256sum"];

    public ShellFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!OperatingSystem.IsLinux() || (!RealBrowser.IsRequired && !Tools.All(IsThere)))
        {
            Skip = "Needs Linux with " + string.Join(", ", Tools);
        }
    }

    /// <summary>Whether it runs in the long form of the tests alone: it builds a site several times.</summary>
    public bool IsLong
    {
        get => Skip == LongFormAlone;
        init => Skip ??= value && !Thoroughness.IsLong ? LongFormAlone : null;
    }

    private static bool IsThere(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':').Any(folder => File.Exists(Path.Combine(folder, tool)));
}
