using System.Globalization;
using BenchmarkDotNet.Running;
using Site.Benchmarks.Corpus;
using Site.Benchmarks.Previewing;
using Site.Benchmarks.Searching;
using Site.Benchmarks.Stages;
using Site.Benchmarks.WholeBuild;

const string Usage = """
    dotnet run -c Release --project tests/Site.Benchmarks [-- verb]

      build [sizes]        whole builds by the real program (default: 100 1000 10000)
      preview [N]          the real program's preview of N articles (default: 10000): first page, save to new bytes
      corpus N folder      writes an input folder of N generated articles
      search [N]           the search index of N articles (default: 10000) and a browser that searches it
      stages [filter]      BenchmarkDotNet on single stages, for example: stages *Markdown*

    KHOI_PROGRAM=publish/khoi measures that program (build, preview) instead of the one built beside this.
    """;

switch (args)
{
    case [] or ["build"]:
        WholeBuilds.Run(WholeBuilds.UsualSizes);
        return 0;

    case ["build", .. var sizes] when sizes.All(IsCount):
        WholeBuilds.Run([.. sizes.Select(Count)]);
        return 0;

    case ["preview"]:
        await Previews.RunAsync(Previews.UsualSize);
        return 0;

    case ["preview", var size] when IsCount(size):
        await Previews.RunAsync(Count(size));
        return 0;

    case ["corpus", var count, var folder] when IsCount(count):
        CorpusFolder.Write(Count(count), folder);
        return 0;

    case ["search"]:
        await SearchFigures.RunAsync(10_000);
        return 0;

    case ["search", var count] when IsCount(count):
        await SearchFigures.RunAsync(Count(count));
        return 0;

    case ["stages", .. var filter]:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(["--filter", filter is [var one] ? one : "*"], new StageConfig());
        return 0;

    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
static int Count(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
