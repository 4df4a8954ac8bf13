using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Rendering.Search;
using Site.Rendering.Search.Indexing;
using Site.Tests;
using Site.Tests.Model.Vietnamese;

namespace Site.Browser.Tests.Search;

/// <summary>
/// The index of two thousand invented articles, in the long form of ten thousand, made once a run. Their syllables are as unequally frequent as those of a language (Zipf): the usual ones
/// stand in every article. Nothing they say means anything.
/// </summary>
internal static class ManyArticles
{
    // The newest items of the index are as many as they can be.
    public static readonly int Count = Thoroughness.Turns(2_000, more: 5) + 15;

    /// <summary>Where the same articles have an index in which none is among the newest.</summary>
    public const string WholeFolder = "/mot-phan/tim-kiem/";

    private const int Syllables = 4_000;

    /// <summary>Of the words that differ by accents alone, few are usual.</summary>
    private const int FormsOfKey = 2;

    private const int TitleWords = 16;
    private const int BodyWords = 250;

    private static readonly Lazy<ImmutableArray<SearchableItem>> _items = new(Make);
    private static readonly Lazy<Task<string>> _server = new(() => LoopbackServer.StartAsync(Write()));

    public static ImmutableArray<SearchableItem> Items => _items.Value;

    public static string TextOf(SearchableItem item) => Encoding.UTF8.GetString(item.Html[0].Read().Span)[3..^4];

    /// <summary>A window without any page, at the server's root.</summary>
    public static async Task<Window> OpenAsync() => await SharedBrowser.OpenAsync(await _server.Value, "/", Look.Desktop);

    /// <inheritdoc cref="OpenAsync"/>
    /// <summary>For tests that weigh what it fetches.</summary>
    public static async Task<Window> OpenFreshAsync()
    {
        var window = await SharedBrowser.OpenFreshAsync(await _server.Value, Look.Desktop);
        await window.GoAsync("/");
        return window;
    }

    private static ImmutableArray<SearchableItem> Make()
    {
        var words = SyllableForms.All.GroupBy(SearchFolding.Key, StringComparer.Ordinal).SelectMany(alike => alike.Take(FormsOfKey))
            .OrderBy(word => Mixed(word)).Take(Syllables).ToArray();
        var state = 20_261_120u;
        string Word()
        {
            // Numerical Recipes' generator; its high bits are good enough. The square of an even number is near Zipf's law for words.
            state = (state * 1_664_525u) + 1_013_904_223u;
            var even = (state >> 8) / (double)(1 << 24);
            return words[(int)(Math.Pow(words.Length, even) - 1)];
        }

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));
        var news = new Facet("tin-tuc", "Tin tức");
        return
        [
            .. Enumerable.Range(0, Count).Select(number => new SearchableItem(
                UrlPath.Page("tin-tuc", number.ToString(CultureInfo.InvariantCulture)), VietnameseText.Capitalize(Words(TitleWords)), Words(24) + ".", news, news, [],
                new DateOnly(2026, 11, 20).AddDays(-number / 4), null, [], [new TextInMemory(Encoding.UTF8.GetBytes($"<p>{Words(BodyWords)}.</p>"))], BodyWords)),
        ];
    }

    /// <summary>Mixes the syllables, whose alphabet has nothing to do with how usual they are.</summary>
    private static uint Mixed(string word) => BitConverter.ToUInt32(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(word)));

    private static string Write()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "many-articles");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var files = new SearchFiles([.. Items.Reverse()]);
        var origin = SourcePath.InInput("cau-hinh.yml");
        foreach (var route in files.Routes(origin).Concat(files.LateRoutes(origin)!()))
        {
            var output = new ArrayBufferWriter<byte>();
            route.Render(output);
            Write(route.Url.Value, output.WrittenSpan);
        }

        var whole = SearchIndex.Of([.. Items.Reverse()], isWhole: true);
        var names = IndexNames.OfWhole("muc");
        var entry = new ArrayBufferWriter<byte>();
        whole.WriteEntry(entry, names);
        WriteWhole(SearchFiles.Entry, entry.WrittenSpan);
        WriteWhole(names.OfColumns(), whole.Columns);
        WriteWhole(names.OfVocabulary(), whole.Vocabulary);
        WriteWhole(names.OfTerms(0), whole.TermFiles[0]);
        WriteWhole(names.OfTexts(0), whole.TextFiles[0]);

        foreach (var script in SearchScript.All)
        {
            Write(script.Url.Value, script.Bytes.Span);
        }

        Write("/index.html", "<!DOCTYPE html><title>…</title>"u8);
        return folder;

        void WriteWhole(UrlPath url, ReadOnlySpan<byte> bytes) => Write(url.Value.Replace(SearchFiles.Page.Value, WholeFolder, StringComparison.Ordinal), bytes);

        void Write(string url, ReadOnlySpan<byte> bytes)
        {
            var file = Path.Combine(folder, url.TrimStart('/'));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
