using System.Globalization;
using Site.Benchmarks.Corpus;
using Site.Tests;

namespace Site.Benchmarks.WholeBuild;

/// <summary>Builds corpora of several sizes with the real program, each a few times, and prints the fastest run of each.</summary>
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
                var runs = Enumerable.Range(0, Runs)
                    .Select(_ => ProgramRun.Build(input, Repository.PathOf("themes"), Path.Combine(work, "output")))
                    .OrderBy(run => run.Whole).ToArray();
                Print(size, runs);
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Print(int size, BuildFigures[] runs)
    {
        var best = runs[0];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} articles, {Environment.ProcessorCount} cores: {best.Whole.TotalSeconds:0.00} s (of {Runs} runs; slowest {runs[^1].Whole.TotalSeconds:0.00} s), {runs.Min(run => run.Processor.TotalSeconds):0.00} s of processor, peak {runs.Max(run => run.PeakBytes) / (1024.0 * 1024.0):0} MB"));
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
