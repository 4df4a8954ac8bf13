using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Site.Benchmarks.WholeBuild;

/// <summary>Runs the real program, as a process of its own, and takes its time and memory: nothing of the harness is in the figures.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <exception cref="InvalidOperationException">The program did not end with 0, or wrote to its error stream.</exception>
    public static BuildFigures Build(string input, string themes, string output)
    {
        var start = RealProgram.With("build", "--input", input, "--themes", themes, "--output", output, "--date", "2026-11-20", "--pdf", "off");
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var lines = new List<(TimeSpan At, string Text)>();
        var listening = Task.Run(() =>
        {
            while (process.StandardOutput.ReadLine() is { } line)
            {
                lines.Add((clock.Elapsed, line));
            }
        });
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        var processor = TimeSpan.Zero;
        while (!process.WaitForExit(BetweenLooks))
        {
            var (bytes, time) = Look(process);
            peak = Math.Max(peak, bytes);
            processor = time > processor ? time : processor;
        }

        var whole = clock.Elapsed;
        listening.GetAwaiter().GetResult();
        if (process.ExitCode != 0 || errors.GetAwaiter().GetResult().Contains("cảnh báo", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"exit code {process.ExitCode}\n{string.Join('\n', lines.Select(line => line.Text))}\n{errors.Result}");
        }

        return Figures(whole, processor, lines, peak);
    }

    private static BuildFigures Figures(TimeSpan whole, TimeSpan processor, List<(TimeSpan At, string Text)> lines, long peak)
    {
        var told = lines.Where(line => line.Text.EndsWith('…')).ToArray();
        var rest = lines.Skip(told.Length).ToArray();
        List<(string, TimeSpan)> stages = [("start", told.Length == 0 ? whole : told[0].At)];
        for (var i = 0; i < told.Length; i++)
        {
            var next = i + 1 < told.Length ? told[i + 1].At : rest.Length > 0 ? rest[0].At : whole;
            stages.Add((told[i].Text, next - told[i].At));
        }

        return new BuildFigures(whole, processor, stages, peak, [.. rest.Select(line => line.Text)]);
    }

    /// <summary>Its memory and processor time so far; nothing if it ended while we looked.</summary>
    private static (long PeakBytes, TimeSpan Processor) Look(Process process)
    {
        try
        {
            process.Refresh();
            return (PeakOf(process), process.TotalProcessorTime);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or Win32Exception)
        {
            return default;
        }
    }

    private static long PeakOf(Process process)
    {
        // The kernel's own high-water mark. .NET's PeakWorkingSet64 is the same number where there is no /proc.
        if (!OperatingSystem.IsLinux())
        {
            return process.PeakWorkingSet64;
        }

        var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line.AsSpan()["VmHWM:".Length..^"kB".Length].Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
