using System.Text.Json;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Search;

/// <summary>What the search engine answers to the page, whatever it is asked and whatever goes wrong.</summary>
public sealed class EngineTests
{
    [BrowserTheory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("… — !? \"'")]
    [InlineData("🎉🎉")]
    public async Task Query_WithoutWords_FindsNothingAndFetchesNothing(string query)
    {
        await using var window = await SearchSite.OpenAnewAsync();
        var before = window.Asked;

        var answer = await window.AskAsync(query);

        Assert.Equal(0, answer.GetProperty("count").GetInt32());
        Assert.Equal(0, answer.GetProperty("results").GetArrayLength());
        Assert.Equal(before, window.Asked);
    }

    [BrowserFact]
    public async Task Query_OfAnyKind_IsAnsweredInPlainText()
    {
        await using var window = await SearchSite.OpenAsync();
        string[] queries =
        [
            "a", "Đ", new string('đ', 10_000), string.Concat(Enumerable.Repeat("đảng ", 2_000)), "<img src=x onerror=alert(1)>", "' OR 1=1 --", "\"bản tin\"", "bản\u0000tin",
            "__proto__", "constructor hasOwnProperty", "🎉bản tin🎉", "\ud800", "%s%n", "../../etc/passwd", "1234567890123456789012345678901234567890123456789", "59-", "59-kh/", "-/", "ÿ ß ﬁ İ",
        ];
        foreach (var query in queries)
        {
            var answer = await window.AskAsync(query);
            Assert.Equal(Math.Min(10, answer.GetProperty("count").GetInt32()), answer.GetProperty("results").GetArrayLength());
            await window.AskAsync(query, new { typing = true });
            await window.Page.EvaluateAsync("query => engine.suggest(query)", query);
        }

        Expect.Nothing(window.Faults);
    }

    [BrowserFact]
    public async Task Spellings_OfOneQuery_FindTheSameDocuments()
    {
        await using var window = await SearchSite.OpenAsync();
        var plain = await FoundAsync(window, "dang uy khoi");
        Assert.True(plain.Length > 3);
        foreach (var query in new[] { "Đảng ủy Khối", "ĐẢNG UỶ KHỐI", "đảng  ủy, khối", "Da\u0309ng u\u0309y Khô\u0301i" })
        {
            Assert.Equal(plain, await FoundAsync(window, query));
        }
    }

    [BrowserTheory]
    [InlineData("quiriquixotix")]
    [InlineData("xylophon")]
    [InlineData("wolframitaxi")]
    [InlineData("zarzuela")]
    [InlineData("quarantoxin")]
    public async Task Word_OfADraftOrInternalDocument_IsNotFound(string word)
    {
        await using var window = await SearchSite.OpenAsync();
        Assert.Equal(0, (await window.AskAsync(word)).GetProperty("count").GetInt32());
    }

    /// <summary>Lists of words share their beginnings with the word before, so only endings are sure to stand in full.</summary>
    [Theory]
    [InlineData("xotix")]
    [InlineData("lophon")]
    [InlineData("taxi")]
    [InlineData("zuela")]
    [InlineData("77-k")]
    public void File_OfTheIndex_HoldsNothingOfADraftOrInternalDocument(string ending)
    {
        Assert.True(SearchSite.Files.Length > 5);
        Assert.DoesNotContain(SearchSite.Files, file => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(ending)) >= 0);
    }

    [BrowserFact]
    public async Task Passage_MarksTheWordsAsTheTextHasThem()
    {
        await using var window = await SearchSite.OpenAsync();

        var result = (await window.AskAsync("phan loai rac")).GetProperty("results")[0];

        var pieces = result.GetProperty("passage").EnumerateArray().ToArray();
        Assert.Equal(["phân", "loại", "rác"], pieces.Where(piece => piece.GetProperty("marked").GetBoolean()).Select(piece => piece.GetProperty("text").GetString()));
        Assert.Equal("Mô hình vận động hộ dân tự giác phân loại rác.", string.Concat(pieces.Select(piece => piece.GetProperty("text").GetString())));
    }

    /// <summary>Tones stand at a word's end in the index, whichever letter bears them.</summary>
    [BrowserTheory]
    [InlineData("hoạ", "hoạt")]
    [InlineData("hoá", null)]
    [InlineData("chuyê", "chuyển")]
    [InlineData("qúy", "quyết")]
    public async Task UnfinishedWord_WithATone_IsTheBeginningOfAWordWithThatTone(string typed, string? word)
    {
        await using var window = await SearchSite.OpenAsync();
        var marked = await window.Page.EvaluateAsync<string[]>(
            "([typed, text]) => search.mark(text, typed, { typing: true }).filter(piece => piece.marked).map(piece => piece.text)",
            new[] { typed, "hoạt động, chuyển đổi, quyết định" });
        Assert.Equal(word is null ? ["hoạt"] : [word], marked);
    }

    [BrowserTheory]
    [InlineData("Bàn cách làm bản tin", "bản tin")]
    [InlineData("Bán bản tin, dọn bàn", "bản tin")]
    [InlineData("Bán hàng, dọn bàn", "Bán bàn")]
    public async Task WordsWithoutAccents_MarkOtherWordsOnlyWhenNothingElseFits(string text, string marked)
    {
        await using var window = await SearchSite.OpenAsync();
        Assert.Equal(marked, await window.Page.EvaluateAsync<string>(
            "text => search.mark(text, 'ban tin').filter(piece => piece.marked).map(piece => piece.text).join(' ')", text));
    }

    [BrowserFact]
    public async Task Passage_OfAPage_HoldsWordsThatTheSummaryLacks()
    {
        await using var window = await SearchSite.OpenAsync();

        var marked = await window.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const { results } = await engine.search("phiếu kín");
              const pieces = await engine.passage(results[0], "phiếu kín");
              return pieces.filter(piece => piece.marked).map(piece => piece.text);
            }
            """);

        Assert.Equal(["phiếu", "kín"], marked);
    }

    [BrowserFact]
    public async Task LongText_IsCutAroundMostOfTheWords()
    {
        await using var window = await SearchSite.OpenAsync();

        var text = await window.Page.EvaluateAsync<string>(
            "text => search.mark(text, 'cuối cùng', { most: 80 }).map(piece => piece.marked ? `[${piece.text}]` : piece.text).join('')",
            string.Concat(Enumerable.Repeat("chữ đầu ", 60)) + "rồi mới tới điều cuối cùng cần nói.");

        Assert.Contains("[cuối] [cùng]", text, StringComparison.Ordinal);
        Assert.StartsWith("… ", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 40, 100);
    }

    [BrowserTheory]
    [InlineData("kind", "ke-hoach")]
    [InlineData("section", "hoat-dong")]
    [InlineData("unit", "cb-van-phong")]
    [InlineData("year", "2026")]
    public async Task Filter_LeavesAsManyAsItsFacetCounts(string facet, string value)
    {
        await using var window = await SearchSite.OpenAsync();
        var all = await window.AskAsync("chi bộ");
        var expected = Counts(all, facet)[value];

        var some = await window.AskAsync("chi bộ", new Dictionary<string, object> { [facet] = value });

        Assert.InRange(expected, 1, all.GetProperty("count").GetInt32());
        Assert.Equal(expected, some.GetProperty("count").GetInt32());
        Assert.Equal(Counts(all, facet), Counts(some, facet));
    }

    /// <summary>Of a phrase in quotes, too, which some of the results found at first may not have.</summary>
    [BrowserTheory]
    [InlineData("chi bộ")]
    [InlineData("\"chi bộ\"")]
    public async Task FilterByYear_LeavesResultsOfThatYear(string query)
    {
        await using var window = await SearchSite.OpenAsync();
        var years = Counts(await window.AskAsync(query), "year");
        Assert.InRange(years.Count, 2, int.MaxValue);
        foreach (var (year, count) in years)
        {
            var some = await window.AskAsync(query, new { year });
            Assert.Equal(count, some.GetProperty("count").GetInt32());
            Assert.All(some.GetProperty("results").EnumerateArray(), result => Assert.Equal(year, YearOf(result.GetProperty("date").GetString()!)));
        }
    }

    [BrowserFact]
    public async Task Pages_TogetherHoldEveryResultOnce()
    {
        await using var window = await SearchSite.OpenAsync();
        var first = await window.AskAsync("chi bộ");
        var (count, pages) = (first.GetProperty("count").GetInt32(), first.GetProperty("pages").GetInt32());
        Assert.True(pages > 1);

        var found = await FoundAsync(window, "chi bộ");

        Assert.Equal(count, found.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(pages, (await window.AskAsync("chi bộ", new { page = 1_000_000 })).GetProperty("page").GetInt32());
        Assert.Equal(1, (await window.AskAsync("chi bộ", new { page = -3 })).GetProperty("page").GetInt32());
    }

    [BrowserTheory]
    [InlineData("bản tin", false)]
    [InlineData("bản tin xyzzy", true)]
    [InlineData("xyzzy", true)]
    public async Task Partial_SaysWhetherAWordIsMissing(string query, bool isPartial)
    {
        await using var window = await SearchSite.OpenAsync();
        Assert.Equal(isPartial, (await window.AskAsync(query)).GetProperty("partial").GetBoolean());
    }

    [BrowserFact]
    public async Task Suggestions_AreTitlesAndCodes()
    {
        await using var window = await SearchSite.OpenAsync();
        Assert.Equal("/ke-hoach/59-kh-duk/", (await SuggestedAsync(window, "59-k"))[0]);
        Assert.Equal("/van-ban/05-ct-tw/", (await SuggestedAsync(window, "05-ct"))[0]);
        Assert.Equal("/hoat-dong/2026/dai-hoi/", (await SuggestedAsync(window, "đại hội ch"))[0]);
        Assert.Empty(await SuggestedAsync(window, "chủ ngữ và động từ"));
        Assert.InRange((await SuggestedAsync(window, "chi")).Length, 2, 6);
    }

    [BrowserTheory]
    [InlineData("**/muc-luc.json")]
    [InlineData("**/tim-kiem/**/t*.bin")]
    [InlineData("**/tim-kiem/**/d*.json")]
    [InlineData("**/cot-*.bin")]
    public async Task File_ThatFailsToLoad_IsToldAndLoadedAtTheNextTry(string files)
    {
        await using var window = await SearchSite.OpenAnewAsync();

        // One of them: another, were it still to fail, would fail the next try too.
        await window.Page.RouteAsync(files, route => route.AbortAsync(), new PageRouteOptions { Times = 1 });

        Assert.Equal("failed", await window.Page.EvaluateAsync<string>("() => engine.search('bản tin').then(() => 'found', () => 'failed')"));

        Assert.True((await window.AskAsync("bản tin")).GetProperty("count").GetInt32() > 0);
    }

    [BrowserFact]
    public async Task Site_PublishedAnewMeanwhile_IsSearchedFromTheStart()
    {
        await using var window = await SearchSite.OpenAnewAsync();
        await window.Page.RouteAsync("**/muc-luc.json", async route =>
        {
            var answer = await route.FetchAsync();
            var entry = await answer.TextAsync();
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = System.Text.RegularExpressions.Regex.Replace(entry, "(?<=\"terms\":\")[^\"]+", names => new string('a', names.Length)) });
        }, new PageRouteOptions { Times = 1 });

        Assert.True((await window.AskAsync("bản tin")).GetProperty("count").GetInt32() > 0);
    }

    /// <summary>As facets count it: <c>0</c> of what has no day.</summary>
    private static string YearOf(string date) => date.Length == 0 ? "0" : date[..4];

    private static SortedDictionary<string, int> Counts(JsonElement answer, string facet) => new(
        answer.GetProperty("facets").GetProperty(facet).EnumerateObject().Where(value => value.Name != "$id").ToDictionary(value => value.Name, value => value.Value.GetInt32(), StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static Task<string[]> SuggestedAsync(Window window, string prefix) =>
        window.Page.EvaluateAsync<string[]>("async prefix => (await engine.suggest(prefix)).map(({ href }) => href)", prefix);

    /// <summary>The addresses of all results, in alphabetical order.</summary>
    private static Task<string[]> FoundAsync(Window window, string query) => window.Page.EvaluateAsync<string[]>(
        """
        async query => {
          const found = [];
          for (let page = 1, pages = 1; page <= pages; page++) {
            const answer = await engine.search(query, { page });
            pages = answer.pages;
            found.push(...answer.results.map(({ href }) => href));
          }
          return found.sort();
        }
        """, query);
}
