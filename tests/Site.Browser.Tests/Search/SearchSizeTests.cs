using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Model.Vietnamese;
using Site.Rendering.Search;
using Site.Tests;

namespace Site.Browser.Tests.Search;

/// <summary>What a query moves, and what it finds, among thousands of articles (<see cref="ManyArticles"/>).</summary>
public sealed class SearchSizeTests
{
    private const int Kilobyte = 1024;

    /// <summary>Everything that search needs besides its page's HTML and style: scripts, what every query needs of the index, lists, results.</summary>
    private const int FirstQuery = 60 * Kilobyte;

    private const int LaterQuery = 30 * Kilobyte;

    /// <summary>About what the head of an answer takes in HTTP/2.</summary>
    private const int Head = 60;

    [BrowserFact]
    public async Task FirstQueryOfAVisit_WithAPastedTitle_MovesAtMost60Kilobytes()
    {
        foreach (var article in Titles(3))
        {
            await using var window = await ManyArticles.OpenFreshAsync();
            var moved = new Moved(window.Page);
            await OpenEngineAsync(window);
            await window.Page.EvaluateAsync("() => engine.warm()");
            await AskAsync(window, article.Title);
            var weight = await moved.WeightAsync() + Packed(SearchScript.Page.Bytes.ToArray());
            Assert.InRange(weight, 10 * Kilobyte, FirstQuery);
        }
    }

    /// <summary>Each with nothing but what every query needs in the browser: a later query that shares no list with any before.</summary>
    [BrowserFact]
    public async Task LaterQuery_OfAnyLength_MovesAtMost30Kilobytes()
    {
        await using var window = await ManyArticles.OpenFreshAsync();
        await OpenEngineAsync(window);
        var moved = new Moved(window.Page);
        foreach (var words in Titles(Thoroughness.Turns(4, more: 3)).SelectMany(article => new[] { 16, 12, 8, 7, 5, 3 }.Select(count => string.Join(' ', article.Title.Split(' ')[..count]))))
        {
            await window.Page.EvaluateAsync("async () => { globalThis.engine = search.open('/tim-kiem/'); await engine.ready(); }");
            moved.Clear();
            await AskAsync(window, words);
            var weight = await moved.WeightAsync();
            Assert.True(weight is > 2 * Kilobyte and <= LaterQuery, $"{words}: {weight} bytes");
        }
    }

    [BrowserFact]
    public async Task PastedTitle_ComesFirst_WithAccentsOrWithoutOrWithOneWrong()
    {
        await using var window = await ManyArticles.OpenAsync();
        await OpenEngineAsync(window);
        var missed = new List<string>();
        foreach (var article in Titles(Thoroughness.Turns(5, more: 5)))
        {
            foreach (var query in new[] { article.Title, SearchFolding.Key(article.Title), OneWrong(article.Title), article.Title.ToUpperInvariant() })
            {
                if (await AskAsync(window, query) != article.Url.Value)
                {
                    missed.Add($"{query}: not {article.Url}");
                }
            }
        }

        Expect.Nothing(missed);
    }

    /// <summary>As the masthead's box and the search page ask at each key: the rest of a title's words need not be there.</summary>
    [BrowserFact]
    public async Task PastedTitle_WithoutAReturn_ComesFirst()
    {
        await using var window = await ManyArticles.OpenAsync();
        await OpenEngineAsync(window);
        foreach (var article in Titles(5))
        {
            Assert.Equal(article.Url.Value, await AskAsync(window, article.Title, typing: true));
            Assert.Equal(article.Url.Value, await window.Page.EvaluateAsync<string>("async query => (await engine.suggest(query))[0]?.href", article.Title));
        }
    }

    /// <summary>Few, for which pages are read; here two words of a title. Of many the pairs decide.</summary>
    [BrowserFact]
    public async Task PhraseInQuotes_FindsAsManyAsHaveIt()
    {
        await using var window = await ManyArticles.OpenAsync();
        await OpenEngineAsync(window);
        await window.Page.RouteAsync("**/tin-tuc/*/", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!DOCTYPE html><main><p>{ManyArticles.TextOf(ManyArticles.Items[int.Parse(route.Request.Url.TrimEnd('/').Split('/')[^1], CultureInfo.InvariantCulture)])}</p></main>",
        }));
        foreach (var title in Titles(8).Select(article => SearchFolding.Key(article.Title).Split(' ')))
        {
            var phrase = $"{title[0]} {title[1]}";
            var expected = ManyArticles.Items.Count(item => new[] { item.Title, ManyArticles.TextOf(item) }.Any(text => $" {SearchFolding.Key(text)} ".Contains($" {phrase} ", StringComparison.Ordinal)));
            var answer = await window.Page.EvaluateAsync<JsonElement>("query => engine.search(query)", $"\"{phrase}\"");
            Assert.Equal((phrase, expected), (phrase, answer.GetProperty("count").GetInt32()));
        }
    }

    /// <summary>What the newest articles add to the lists of the others weighs as it would in these lists; pairs of words alone may have none where one index would give them some.</summary>
    [BrowserFact]
    public async Task NewestArticles_AreFoundAndRankedAsInOneIndex()
    {
        await using var window = await ManyArticles.OpenAsync();
        await OpenEngineAsync(window);
        await window.Page.EvaluateAsync("async folder => { globalThis.whole = search.open(folder); await whole.ready(); }", ManyArticles.WholeFolder);
        var (wrong, alike, asked) = (new List<string>(), 0, 0);
        foreach (var title in Titles(Thoroughness.Turns(6)).Concat(ManyArticles.Items.Take(6)).Select(article => article.Title.Split(' ')))
        {
            foreach (var query in new[] { title[..1], title[..2], title[2..5], title[4..9], title }.Select(words => string.Join(' ', words)).SelectMany(query => new[] { query, SearchFolding.Key(query) }))
            {
                var answers = await window.Page.EvaluateAsync<JsonElement>(
                    """
                    async query => {
                      const told = ({ count, results }) => [String(count), ...results.map(({ title }) => title)];
                      return (await Promise.all([engine, whole].map(engine => engine.search(query)))).map(told);
                    }
                    """,
                    query);
                var (one, other) = (Told(answers[0]), Told(answers[1]));
                asked++;
                alike += one.SequenceEqual(other) ? 1 : 0;
                if (!one[..2].SequenceEqual(other[..2]))
                {
                    wrong.Add($"{query}: {string.Join(" | ", one)} but {string.Join(" | ", other)}");
                }
            }
        }

        Expect.Nothing(wrong);
        Assert.InRange(alike, asked * 9 / 10, asked);

        // How many, then their titles.
        static string[] Told(JsonElement answer) => [.. answer.EnumerateArray().Select(text => text.GetString()!)];
    }

    private static IEnumerable<SearchableItem> Titles(int count) => Enumerable.Range(0, count).Select(at => ManyArticles.Items[((at * 397) + 11) % ManyArticles.Count]);

    /// <summary>The same with another tone on its middle word.</summary>
    private static string OneWrong(string title)
    {
        var words = title.Split(' ');
        var middle = words.Length / 2;
        var exact = SearchFolding.Exact(words[middle]);
        words[middle] = SearchSpelling.Of(exact.TrimEnd([.. SearchFolding.Tones]) + (exact.EndsWith(SearchFolding.Tones[0]) ? SearchFolding.Tones[1] : SearchFolding.Tones[0]));
        return string.Join(' ', words);
    }

    private static Task OpenEngineAsync(Window window) => window.Page.EvaluateAsync(
        "async script => { globalThis.search = await import(script); globalThis.engine = search.open('/tim-kiem/'); await engine.ready(); }", SearchScript.Url.Value);

    /// <returns>The address of the first result.</returns>
    private static Task<string> AskAsync(Window window, string query, bool typing = false) =>
        window.Page.EvaluateAsync<string>("async ([query, typing]) => (await engine.search(query, { typing })).results[0]?.href ?? ''", new object[] { query, typing });

    /// <summary>As hosts do, which pack text and leave other files as they are.</summary>
    private static int Packed(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(text);
        }

        return (int)packed.Length;
    }

    /// <summary>What a page has fetched.</summary>
    private sealed class Moved
    {
        private readonly List<IResponse> _answers = [];

        public Moved(IPage page) => page.Response += (_, answer) => _answers.Add(answer);

        public void Clear() => _answers.Clear();

        public async Task<int> WeightAsync()
        {
            var weight = 0;
            foreach (var answer in _answers.ToArray())
            {
                var body = await answer.BodyAsync();
                weight += Head + (answer.Url.EndsWith(".bin", StringComparison.Ordinal) ? body.Length : Packed(body));
            }

            return weight;
        }
    }
}
