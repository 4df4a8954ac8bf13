using System.Diagnostics;
using System.Runtime.CompilerServices;
using Site.Tests.Cli.Printing;

namespace Site.Tests.Rendering.Feeds;

/// <summary>khal, a calendar for terminals that stands on a parser of its own (Python's icalendar), with settings of its own for each run.</summary>
internal static class CalendarProgram
{
    public static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "khal")).FirstOrDefault(File.Exists);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="file">A calendar, in a folder that may be filled.</param>
    /// <param name="format">Of a line, in khal's words.</param>
    /// <returns>The events, in the file's order.</returns>
    public static IEnumerable<string> Print(string file, string format)
    {
        var folder = Path.GetDirectoryName(file)!;
        var settings = Path.Combine(folder, "khal.conf");
        File.WriteAllText(settings, $"""
            [calendars]
            [[lich]]
            path = {Directory.CreateDirectory(Path.Combine(folder, "khal")).FullName}
            [sqlite]
            path = {Path.Combine(folder, "khal.db")}
            [locale]
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M
            local_timezone = Asia/Ho_Chi_Minh
            default_timezone = Asia/Ho_Chi_Minh

            """);
        using var khal = Process.Start(new ProcessStartInfo(Program!, ["-c", settings, "printics", "-f", format, file])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C.UTF-8", ["PYTHONIOENCODING"] = "utf-8" },
        })!;
        var said = khal.StandardError.ReadToEndAsync();
        var printed = khal.StandardOutput.ReadToEndAsync();
        if (!khal.WaitForExit(Patience))
        {
            khal.Kill(entireProcessTree: true);
            Assert.Fail("khal did not end.");
        }

        Assert.True(khal.ExitCode == 0, said.GetAwaiter().GetResult());
        // It says first how many there are.
        return printed.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
    }
}

/// <summary>A fact that needs khal on the PATH: skipped where it is not, but on the build server it must run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CalendarProgramFactAttribute : FactAttribute
{
    public CalendarProgramFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = CalendarProgram.Program is null && !RealBrowser.IsRequired ? "khal is not installed (Debian: apt-get install khal)." : null;
}
