using System.Diagnostics;
using System.Text;
using Site.Cli.Commands;

namespace Site.Tests.Cli;

/// <summary>The program as users start it: the published executable that <c>KHOI_PROGRAM</c> names, else what the tests were built with.</summary>
internal static class RealProgram
{
    private static readonly string? Published = Environment.GetEnvironmentVariable("KHOI_PROGRAM") is { Length: > 0 } program ? program : null;

    public static bool IsPublished => Published is not null;

    /// <summary>Whether it is what is tried, or the long form: then no test lets <see cref="ServingProgram"/> stand for it.</summary>
    public static bool IsAlwaysStarted => IsPublished || Thoroughness.IsLong;

    /// <summary>A command to its end: served in the short form, by the real program in the long one.</summary>
    public static (int Exit, string Output, string Error) RunOrServe(string folder, IReadOnlyDictionary<string, string> environment, params ReadOnlySpan<string> arguments) =>
        IsAlwaysStarted ? Run(folder, environment, arguments) : ServingProgram.Run(folder, environment, arguments);

    /// <summary>Starts it and waits for its end.</summary>
    /// <param name="environment">Variables beside those of the tests.</param>
    public static (int Exit, string Output, string Error) Run(string folder, IReadOnlyDictionary<string, string> environment, params ReadOnlySpan<string> arguments)
    {
        var start = In(folder, arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>What it says is to be read by the test.</summary>
    public static ProcessStartInfo In(string folder, params ReadOnlySpan<string> arguments) =>
        new(Published ?? "dotnet", Published is null ? [typeof(CommandLine).Assembly.Location, .. arguments] : [.. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
}
