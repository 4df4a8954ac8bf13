using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Rendering.Search;
using Site.Rendering.Search.Indexing;
using Site.Rendering.Search.Indexing.Newest;

namespace Site.Tests.Rendering.Search.Indexing;

public class SearchIndexTests
{
    private static readonly Facet News = new("tin-tuc", "Tin tức");

    [Fact]
    public void Files_MadeOnceAndAgain_AreTheSame()
    {
        var items = Items(700);
        var once = Files(items);
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(once.Select(Print), Files(items).Select(Print)));
    }

    /// <summary>One word's lists and those of its neighbours change, and what names them; the item's page and the files of the rest of the index stay.</summary>
    [Fact]
    public void Files_AfterOneEditedWord_AreTheSameButForAFew()
    {
        var items = Texts(3_000);
        var before = Files(items);
        for (var item = 0; item < 5; item++)
        {
            var at = (item * 577) + 40;
            var words = Encoding.UTF8.GetString(items[at].Html[0].Read().Span).Split(' ');
            words[20 + item] = "quyết";
            var after = Files(items.SetItem(at, items[at] with { Html = [new TextInMemory(Encoding.UTF8.GetBytes(string.Join(' ', words)))] }));
            Assert.InRange(Changed(before, after).Count(), 2, 10);
        }
    }

    /// <summary>What the newest items add stands in files of their own: few as long as it is little.</summary>
    [Theory]
    [InlineData(1_537, 1, 2)]
    [InlineData(1_567, 3, 26)]
    public void Files_AfterOneNewItem_AreTheSameButForThoseOfTheNewest(int count, int fewest, int most)
    {
        var items = Texts(count);
        var (before, after) = (Files(items[..^1]), Files(items));
        var changed = Changed(before, after).ToArray();
        Assert.DoesNotContain(changed, name => name.Contains("/t-", StringComparison.Ordinal));
        Assert.InRange(changed.Count(name => name.Contains("/n-", StringComparison.Ordinal)), fewest, most);
        Assert.InRange(changed.Length, fewest + 2, most + 6);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(32, 32)]
    [InlineData(33, 32)]
    [InlineData(64, 64)]
    [InlineData(10_147, 10_144)]
    public void OlderItems_AreWholeParts(int items, int older) => Assert.Equal(older, NewestItems.Older(items));

    /// <summary>Old items keep their numbers: what is new comes behind them. Files of texts share names by fours.</summary>
    [Fact]
    public void TextFiles_AfterOneNewItem_AreTheSameButForTheLast()
    {
        var items = Texts(300);
        var (before, after) = (Files(items), Files(items.Add(Item(9_999, "Bài mới", "<p>Mới.</p>"))));
        Assert.InRange(Changed(before, after).Count(name => name.EndsWith(".json", StringComparison.Ordinal)), 2, 5);
    }

    [Fact]
    public void Steps_OfANumber_AreEightToItsDouble()
    {
        Assert.Equal([0, 1, 15, 16, 18, 18, 32, 36, 10_240, 10_240, 11_264], new long[] { 0, 1, 15, 16, 17, 18, 32, 33, 9_300, 10_240, 10_241 }.Select(Step.Above));
        Assert.All(Enumerable.Range(1, 9_999), number => Assert.InRange(Step.Above(number), number, number * 1.125));
    }

    [Fact]
    public void Index_OfManyItems_TakesFewBytesOfEach() => Assert.InRange(Files(Items(2_000)).Sum(file => file.Bytes.Length) / 2_000, 1, 350);

    public static TheoryData<string, EmbeddedScript> Asking => new() { { "page", SearchScript.Page }, { "suggestions", SearchScript.Suggestions } };

    /// <summary>What a browser fetches to search, on the search page or in a box elsewhere.</summary>
    [Theory]
    [MemberData(nameof(Asking))]
    public void Scripts_WithTheEngine_WeighAtMostTenKilobytes(string name, EmbeddedScript asking)
    {
        var weight = Weight(SearchScript.Engine) + Weight(asking);
        Assert.True(weight is > 2_000 and <= 10 * 1024, $"{name}: {weight} bytes");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void Files_ForFewItems_AreAllThere(int items)
    {
        var files = Files(Items(items));
        Assert.Equal((items + 3) / 4, files.Count(file => file.Name.EndsWith(".json", StringComparison.Ordinal) && file.Name.Contains("/d", StringComparison.Ordinal)));
        Assert.Contains(files, file => file.Name.Contains("/t-", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_OfAllFields_AreInOneOrderOverTheFiles()
    {
        var words = Words([Item(0, "Chuyển đổi số", "<h2>Sổ tay</h2><p>Tin &amp; <strong>b</strong>ài</p>") with
        {
            Code = "59-KH/ĐUK", Fields = [(SearchField.Summary, "Tóm tắt"), (SearchField.Tag, "thẻ"), (SearchField.Unit, "Chi bộ Một")],
        }]);
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
        Assert.Superset(
            new HashSet<string>(["chuyen", "doi", "so", "59", "kh", "duk", "59khduk", "tay", "tin", "bai", "tom", "tat", "the", "chi", "bo", "mot"], StringComparer.Ordinal),
            words.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain("h2", words);
        Assert.DoesNotContain("amp", words);
        Assert.DoesNotContain("strong", words);
    }

    [Theory]
    [InlineData("145/2013/NĐ-CP", "1452013ndcp")]
    [InlineData("số 05-CT/TW ngày", "05cttw")]
    [InlineData("59 - KH / ĐUK", "59khduk")]
    public void Code_InAText_IsAWordOfItsOwn(string text, string code) => Assert.Contains(code, Words([Item(0, text, "")]));

    [Theory]
    [InlineData("ngày 20/11/2026")]
    [InlineData("60 km/h")]
    [InlineData("24/7")]
    [InlineData("năm 2025-2030")]
    public void NoCode_InAText_IsOnlyItsWords(string text) =>
        Assert.DoesNotContain(Words([Item(0, text, "")]), word => word.Any(char.IsAsciiDigit) && word.Length > 4 && !word.Contains(' ', StringComparison.Ordinal) && !word.StartsWith(TitleWord.Mark));

    /// <summary>Else a phrase in quotes could not be told from its words.</summary>
    [Fact]
    public void Pair_OfAFewItems_IsKeptHoweverUsualItIs()
    {
        // "văn bản" always stands side by side; "bản tin" sometimes.
        var words = Words([.. Enumerable.Range(0, 20).Select(item => Item(item, $"Bài {item}", item % 4 == 0 ? "<p>văn bản và bản tin</p>" : "<p>văn bản, tin</p>"))]);
        Assert.Contains("van ban", words);
        Assert.Contains("ban tin", words);
        Assert.DoesNotContain("ban van", words);
    }

    [Theory]
    [InlineData("Chuyển đổi số", "chuyen doi so", true)]
    [InlineData("Chuyển đổi số", "“CHUYỂN, đổi số!”", true)]
    [InlineData("Chuyển đổi số", "chuyển đổi sổ", true)]
    [InlineData("Chuyển đổi số", "chuyển đổi", false)]
    [InlineData("Chuyển đổi số", "chuyển đổ i số", false)]
    public void Title_AsAWord_IsThatOfItsWordsWithoutAccents(string title, string other, bool isSame) => Assert.Equal(isSame, TitleWord.Of(title) == TitleWord.Of(other));

    [Fact]
    public void Title_WithoutWords_HasNone() => Assert.Empty(TitleWord.Of("… — !"));

    [Fact]
    public void Title_OfManyWords_CountsByItsFirst()
    {
        var words = Enumerable.Range(1, 40).Select(number => $"w{number}").ToArray();
        Assert.Equal(TitleWord.Of(string.Join(' ', words)), TitleWord.Of(string.Join(' ', words[..TitleWord.MostWords])));
        Assert.NotEqual(TitleWord.Of(string.Join(' ', words)), TitleWord.Of(string.Join(' ', words[..(TitleWord.MostWords - 1)])));
    }

    /// <summary>A code goes before the title in results, and is copied with it.</summary>
    [Fact]
    public void Title_WithAndWithoutItsCode_IsAWordOfTheIndex()
    {
        var words = Words([Item(0, "Chuyển đổi số", "") with { Code = "59-KH/ĐUK" }]);
        Assert.Contains(TitleWord.Of("Chuyển đổi số"), words);
        Assert.Contains(TitleWord.Of("59-KH/ĐUK: Chuyển đổi số"), words);
    }

    [Fact]
    public void Entry_SaysWhichWordsAreUsual_TheMostUsualFirst()
    {
        var items = Enumerable.Range(0, 64).Select(item => Item(item, $"Bài {item}", item % 2 == 0 ? "<p>chi bộ</p>" : "<p>bộ</p>")).ToImmutableArray();
        using var entry = System.Text.Json.JsonDocument.Parse(Files(items).Single(file => file.Name.EndsWith("muc-luc.json", StringComparison.Ordinal)).Bytes);
        Assert.Equal(["bai", "bo", "chi"], entry.RootElement.GetProperty("common").GetString()!.Split('\n')[..3]);
        Assert.DoesNotContain("7", entry.RootElement.GetProperty("common").GetString()!.Split('\n'));
    }

    [Fact]
    public void Script_HasTheFoldingTableAndNoComment()
    {
        var script = Encoding.UTF8.GetString(SearchScript.Bytes.Span);
        Assert.Contains("\"a1ăằẳẵắặ\"", script, StringComparison.Ordinal);
        Assert.DoesNotContain("\n//", script, StringComparison.Ordinal);
        Assert.DoesNotContain("eval", script, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
    }

    private static ImmutableArray<SearchableItem> Items(int count) =>
    [
        .. Enumerable.Range(0, count).Select(item => Item(item, $"Tin mẫu số {item}", $"<p>Chi bộ {item % 7} họp và đọc bản tin {item % 13}, gửi góp ý số {item * 17 % 101}.</p>") with
        {
            Units = item % 3 == 0 ? [new Facet($"cb-{item % 5}", $"Chi bộ {item % 5}")] : [],
        }),
    ];

    private static SearchableItem Item(int number, string title, string html) => new(
        UrlPath.Page("tin-tuc", number.ToString(CultureInfo.InvariantCulture)), title, string.Empty, News, News, [],
        new DateOnly(2026, 11, 20).AddDays(-number), null, [], [new TextInMemory(Encoding.UTF8.GetBytes(html))], 20);

    /// <summary>Invented words, as unequally frequent as those of a language.</summary>
    private static ImmutableArray<SearchableItem> Texts(int count)
    {
        var state = 20_261_120u;
        string Word()
        {
            state = (state * 1_664_525u) + 1_013_904_223u;
            return string.Create(CultureInfo.InvariantCulture, $"t{(int)Math.Pow(3_000, (state >> 8) / (double)(1 << 24)):x}");
        }

        string Words(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return [.. Enumerable.Range(0, count).Select(item => Item(item, Words(10), $"<p>{Words(150)}</p>") with { Words = 150, Date = new DateOnly(2018, 1, 1).AddDays(item) })];
    }

    /// <summary>Files of either that are not in the other with the same bytes.</summary>
    private static IEnumerable<string> Changed(List<(string Name, byte[] Bytes)> before, List<(string Name, byte[] Bytes)> after)
    {
        var known = before.ToDictionary(file => file.Name, file => Print(file), StringComparer.Ordinal);
        return after.Where(file => known.GetValueOrDefault(file.Name) != Print(file)).Select(file => file.Name);
    }

    private static string[] Words(ImmutableArray<SearchableItem> items)
    {
        var files = Files(items);
        using var entry = System.Text.Json.JsonDocument.Parse(files[0].Bytes);
        return
        [
            .. entry.RootElement.GetProperty("terms").GetString()!.Chunk(7)
                .SelectMany(name => IndexFiles.Words(files.Single(file => file.Name.EndsWith($"/t-{new string(name)}.bin", StringComparison.Ordinal)).Bytes)),
        ];
    }

    private static List<(string Name, byte[] Bytes)> Files(ImmutableArray<SearchableItem> items) =>
    [
        .. Routes(new SearchFiles(items), SourcePath.InInput("cau-hinh.yml")).Select(route =>
        {
            var output = new ArrayBufferWriter<byte>();
            route.Render(output);
            return (route.Url.Value, output.WrittenSpan.ToArray());
        }),
    ];

    private static IEnumerable<Site.Rendering.Routes.RenderedRoute> Routes(SearchFiles files, SourcePath origin) => files.Routes(origin).Concat(files.LateRoutes(origin)!());

    private static string Print((string Name, byte[] Bytes) file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes).AsSpan(0, 4));

    private static long Weight(EmbeddedScript script)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(script.Bytes.Span);
        }

        return packed.Length;
    }
}
