using System.Diagnostics;
using System.Globalization;
using Site.Benchmarks.Corpus;
using Site.Tests;

namespace Site.Benchmarks.Previewing;

/// <summary>How long an editor waits: from the start of the program to the first page, and from a save to the new bytes.</summary>
internal static class Previews
{
    public const int UsualSize = 10_000;

    private const int Starts = 3;
    private const int Saves = 10;

    public static async Task RunAsync(int size)
    {
        var work = Directory.CreateTempSubdirectory("khoi-benchmark-").FullName;
        try
        {
            var input = Path.Combine(work, "input");
            CorpusFolder.Write(size, input);
            var article = CorpusFolder.Articles(size, new CorpusPlan()).First(one => one.Path.StartsWith("tin-tuc/", StringComparison.Ordinal));
            var file = Path.Combine(input, article.Path);
            var page = "/" + article.Path[..^".md".Length] + "/";
            var themes = Repository.PathOf("themes");

            var starts = new List<TimeSpan>();
            for (var run = 0; run < Starts; run++)
            {
                using var preview = PreviewRun.Start(input, themes);
                await preview.FirstAsync(page);
                starts.Add(preview.Elapsed);
            }

            using var running = PreviewRun.Start(input, themes);
            await running.FirstAsync(page);
            var asking = new List<TimeSpan>();
            var hearing = new List<TimeSpan>();
            for (var save = 0; save < Saves; save++)
            {
                asking.Add(await SaveAsync(file, article.Text, $"lan-{save}-hoi", mark => AskAsync(running, page, mark)));
            }

            using var events = new StreamReader(await running.Client.GetStreamAsync(new Uri("/_xem-truoc/su-kien", UriKind.Relative)));
            await HearAsync(events);
            for (var save = 0; save < Saves; save++)
            {
                hearing.Add(await SaveAsync(file, article.Text, $"lan-{save}-nghe", async mark =>
                {
                    do
                    {
                        await HearAsync(events);
                    }
                    while (!await ShowsAsync(running, page, mark));
                }));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} articles, {Environment.ProcessorCount} cores"));
            Print("start of the process to the first page", starts);
            Print("save to new bytes, asking every millisecond", asking);
            Print("save to new bytes, told by the event stream", hearing);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<TimeSpan> SaveAsync(string file, string text, string mark, Func<string, Task> see)
    {
        await File.WriteAllTextAsync(file, $"{text}\n\n{mark}\n");
        var clock = Stopwatch.StartNew();
        await see(mark);
        return clock.Elapsed;
    }

    private static async Task AskAsync(PreviewRun preview, string page, string mark)
    {
        while (!await ShowsAsync(preview, page, mark))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }
    }

    private static async Task<bool> ShowsAsync(PreviewRun preview, string page, string mark) =>
        (await preview.Client.GetStringAsync(new Uri(page, UriKind.Relative))).Contains(mark, StringComparison.Ordinal);

    private static async Task HearAsync(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line && !line.StartsWith("data:", StringComparison.Ordinal))
        {
        }
    }

    private static void Print(string what, List<TimeSpan> times)
    {
        var sorted = times.Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {what,-46} median {sorted[sorted.Length / 2].TotalMilliseconds,7:0} ms, worst {sorted[^1].TotalMilliseconds,7:0} ms, of {sorted.Length}"));
    }
}
