using System.Diagnostics;
using System.Globalization;
using Site.Benchmarks.Corpus;
using Site.Benchmarks.WholeBuild;
using Site.Cli;
using Site.Model.Graph;
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
            var build = Enumerable.Range(0, Runs).Select(_ => ProgramRun.Build(input, Repository.PathOf("themes"), output)).MinBy(run => run.Processor)!;
            var (wall, processor) = IndexTime(input);
            var files = Directory.GetFiles(Path.Combine(output, "tim-kiem"), "*", SearchOption.AllDirectories);
            Print($"{articles} articles, {Environment.ProcessorCount} cores: the build takes {build.Whole.TotalSeconds:0.00} s, {build.Processor.TotalSeconds:0.00} s of processor");
            Print($"  index          {wall.TotalMilliseconds:0} ms, {processor.TotalMilliseconds:0} ms of processor: {100 * processor / build.Processor:0} % of the build's");
            Print($"  files          {files.Length}, {files.Sum(file => new FileInfo(file).Length) / (1024.0 * 1024.0):0.00} MB");
            await using var reader = await SearchingReader.OpenAsync(await CompressingServer.StartAsync(output), Script(output));
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

    private static string Script(string output) =>
        "/tai-san/" + Path.GetFileName(Directory.GetFiles(Path.Combine(output, "tai-san"), "tim-kiem.*.js").Single());

    /// <summary>The fastest of several, alone on the machine, after one that compiles.</summary>
    private static (TimeSpan Wall, TimeSpan Processor) IndexTime(string input)
    {
        var best = (Wall: TimeSpan.MaxValue, Processor: TimeSpan.MaxValue);
        for (var run = 0; run < Runs + 1; run++)
        {
            // A memory, so that the pipeline leaves the index for us to make.
            var site = SitePipeline.Run(
                new BuildRequest(input, Repository.PathOf("themes"), null, null, Edition.Public, false, VietnamTime.At(new DateOnly(2026, 11, 20)), -1),
                memory: new PipelineMemory());
            using var process = Process.GetCurrentProcess();
            var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
            site.Routes!.Prepare();
            var (wall, _) = (clock.Elapsed, 0);
            process.Refresh();
            best = (wall < best.Wall ? wall : best.Wall, process.TotalProcessorTime - before is var used && used < best.Processor ? used : best.Processor);
        }

        return best;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
