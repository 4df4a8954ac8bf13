using System.Diagnostics;
using System.Globalization;
using Site.Benchmarks.Corpus;
using Site.Tests;

namespace Site.Benchmarks.WholeBuild;

/// <summary>
/// Builds corpora of several sizes with the real program, each a few times, and prints the fastest run of each. Beside it stands what this machine takes to copy
/// the same output (<c>cp -r</c>): the ratio of the two says more than seconds do.
/// </summary>
internal static class WholeBuilds
{
    public static readonly int[] UsualSizes = [100, 1_000, 10_000];

    private const int Runs = 3;

    public static void Run(IReadOnlyList<int> sizes)
    {
        var work = Directory.CreateTempSubdirectory("khoi-benchmark-").FullName;
        try
        {
            foreach (var size in sizes)
            {
                var input = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"input-{size}"));
                CorpusFolder.Write(size, input);
                var (first, again, copies) = (new List<BuildFigures>(), new List<BuildFigures>(), new List<TimeSpan>());
                for (var run = 0; run < Runs; run++)
                {
                    // A folder of its own each time: what an earlier build kept is of no use to a first one.
                    var folder = Directory.CreateDirectory(Path.Combine(work, "run")).FullName;
                    var output = Path.Combine(folder, "output");
                    first.Add(ProgramRun.Build(input, Repository.PathOf("themes"), output));
                    copies.Add(Copy(output, Path.Combine(folder, "copy")));
                    again.Add(ProgramRun.Build(input, Repository.PathOf("themes"), output));
                    Directory.Delete(folder, recursive: true);
                }

                Print(size, [.. first.OrderBy(run => run.Whole)], [.. again.OrderBy(run => run.Whole)], copies.Min());
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <returns>Zero where there is no <c>cp</c>.</returns>
    private static TimeSpan Copy(string from, string to)
    {
        if (OperatingSystem.IsWindows())
        {
            return TimeSpan.Zero;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start("cp", ["-r", from, to]);
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException($"cp -r ended with {process.ExitCode}");
    }

    private static void Print(int size, BuildFigures[] runs, BuildFigures[] again, TimeSpan copy)
    {
        var best = runs[0];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} articles, {Environment.ProcessorCount} cores: {best.Whole.TotalSeconds:0.00} s (of {Runs} runs; slowest {runs[^1].Whole.TotalSeconds:0.00} s), {runs.Min(run => run.Processor.TotalSeconds):0.00} s of processor, peak {runs.Max(run => run.PeakBytes) / (1024.0 * 1024.0):0} MB"));
        if (copy > TimeSpan.Zero)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {copy.TotalSeconds,6:0.00} s  cp -r of the output: the build takes {best.Whole / copy:0.0} times as long"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {again[0].Whole.TotalSeconds,6:0.00} s  the same build again, nothing changed: {again.Min(run => run.Processor.TotalSeconds):0.00} s of processor"));
        foreach (var (name, time) in best.Stages)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {time.TotalSeconds,6:0.00} s  {name}"));
        }

        foreach (var line in best.Told)
        {
            Console.WriteLine($"  {line}");
        }

        Console.WriteLine();
    }
}
