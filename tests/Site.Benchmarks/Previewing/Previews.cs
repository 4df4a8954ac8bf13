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

    private static readonly (string What, Func<string, string, string> Edit)[] Edits =
    [
        ("body", InTheBody),
        ("title", static (text, mark) => AfterTheKey(text, "tieu_de: \"", $"{mark} ")),
        ("tag", static (text, mark) => AfterTheKey(text, "the: [", $"{mark}, ")),
    ];

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

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} articles, {Environment.ProcessorCount} cores"));
            foreach (var first in new[] { "/", page })
            {
                var (early, whole, spent) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
                for (var run = 0; run < Starts; run++)
                {
                    using var preview = PreviewRun.Start(input, themes);
                    await preview.FirstAsync(first);
                    early.Add(preview.Elapsed);
                    await preview.WholeAsync();
                    whole.Add(preview.Elapsed);
                    spent.Add(preview.Processors);
                }

                Print($"start of the process to the first page, {(first == page ? "an article" : "the home page")}", early);
                Print("  until all texts are read", whole);
                Print("  processors", spent);
            }

            using var running = PreviewRun.Start(input, themes);
            await running.WholeAsync();
            var asking = new List<TimeSpan>();
            for (var save = 0; save < Saves; save++)
            {
                asking.Add(await SaveAsync(file, article.Text, $"lan-{save}-hoi", InTheBody, mark => AskAsync(running, page, mark)));
            }

            using var events = new StreamReader(await running.Client.GetStreamAsync(new Uri("/_xem-truoc/su-kien", UriKind.Relative)));
            await HearAsync(events);
            Print("save to new bytes, asking every millisecond", asking);
            foreach (var (what, edit) in Edits)
            {
                var (hearing, spending) = (new List<TimeSpan>(), new List<TimeSpan>());
                for (var save = 0; save < Saves; save++)
                {
                    var before = running.Processors;
                    hearing.Add(await SaveAsync(file, article.Text, $"lan-{save}-{what}", edit, async mark =>
                    {
                        do
                        {
                            await HearAsync(events);
                        }
                        while (!await ShowsAsync(running, page, mark));
                    }));
                    spending.Add(running.Processors - before);
                }

                Print($"save of a {what} to new bytes, told by the events", hearing);
                Print("  processors", spending);
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<TimeSpan> SaveAsync(string file, string text, string mark, Func<string, string, string> edit, Func<string, Task> see)
    {
        await File.WriteAllTextAsync(file, edit(text, mark));
        var clock = Stopwatch.StartNew();
        await see(mark);
        return clock.Elapsed;
    }

    private static string InTheBody(string text, string mark) => $"{text}\n\n{mark}\n";

    private static string AfterTheKey(string text, string key, string mark) =>
        text.IndexOf(key, StringComparison.Ordinal) is var at and >= 0 ? text.Insert(at + key.Length, mark) : throw new InvalidOperationException($"No {key} in the article");

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
