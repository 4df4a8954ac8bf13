using System.Diagnostics;
using System.Globalization;
using Site.Benchmarks.Corpus;
using Site.Benchmarks.WholeBuild;
using Site.Cli.Pipeline;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Tests;

namespace Site.Benchmarks.Searching;

/// <summary>What search costs: the index's time within a build, its size, and what a browser moves and waits for.</summary>
internal static class SearchFigures
{
    private const int Runs = 3;

    public static async Task RunAsync(int articles)
    {
        var work = Directory.CreateTempSubdirectory("khoi-benchmark-").FullName;
        try
        {
            var (input, output) = (Path.Combine(work, "input"), Path.Combine(work, "output"));
            CorpusFolder.Write(articles, input);
            // A folder of its own each time: over the same output nothing would be built again.
            var build = Enumerable.Range(0, Runs)
                .Select(run => ProgramRun.Build(input, Repository.PathOf("themes"), run == 0 ? output : string.Create(CultureInfo.InvariantCulture, $"{output}-{run}")))
                .MinBy(run => run.Processor)!;
            var (first, best) = IndexTime(input);
            var files = Directory.GetFiles(Path.Combine(output, "tim-kiem"), "*", SearchOption.AllDirectories);
            Print($"{articles} articles, {Environment.ProcessorCount} cores: the build takes {build.Whole.TotalSeconds:0.00} s, {build.Processor.TotalSeconds:0.00} s of processor");
            Print($"  index, at first {first.Wall.TotalMilliseconds:0} ms, {first.Processor.TotalMilliseconds:0} ms of processor: {100 * first.Processor / build.Processor:0} % of the build's");
            Print($"  index, warm    {best.Wall.TotalMilliseconds:0} ms, {best.Processor.TotalMilliseconds:0} ms of processor");
            Print($"  files          {files.Length}, {files.Sum(file => new FileInfo(file).Length) / (1024.0 * 1024.0):0.00} MB");
            await using var reader = await SearchingReader.OpenAsync();
            Print($"  {await reader.VisitAsync(await CompressingServer.StartAsync(output))}");
            foreach (var query in SearchingReader.Queries)
            {
                Print($"  {await reader.AskAsync(query)}");
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Made for the first time in a process, as a build makes it, and the fastest of several times after that.</summary>
    private static (IndexRun First, IndexRun Best) IndexTime(string input)
    {
        var runs = Enumerable.Range(0, Runs + 1).Select(_ => MakeIndex(input)).ToArray();
        return (runs[0], runs[1..].MinBy(run => run.Processor)!);
    }

    private sealed record IndexRun(TimeSpan Wall, TimeSpan Processor);

    private static IndexRun MakeIndex(string input)
    {
        var site = (BuiltSite)SitePipeline.Run(
            new BuildRequest(input, Repository.PathOf("themes"), null, null, Edition.Public, false, VietnamTime.At(new DateOnly(2026, 11, 20)), -1));
        using var process = Process.GetCurrentProcess();
        var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        _ = site.Routes.All;
        var wall = clock.Elapsed;
        process.Refresh();
        return new IndexRun(wall, process.TotalProcessorTime - before);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
