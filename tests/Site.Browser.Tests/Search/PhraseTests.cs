using Site.Browser.Tests.Browser;

namespace Site.Browser.Tests.Search;

/// <summary>What stands in quotes is found word for word.</summary>
public sealed class PhraseTests
{
    [BrowserTheory]
    [InlineData("\"đổi mới nội dung\"", "/tin-tuc/2026/doi-ngoai/")]
    [InlineData("“doi moi noi dung”", "/tin-tuc/2026/doi-ngoai/")]
    [InlineData("tọa đàm \"hòa bình\"", "/tin-tuc/2026/doi-ngoai/")]
    [InlineData("\"hài hòa giữa\"", "/tin-tuc/2026/hai-hoa/")]
    [InlineData("\"hài hoà\" \"bình đẳng\"", "/tin-tuc/2026/hai-hoa/")]
    [InlineData("\"sơn lại cổng vòm\"", "/tep/phu-luc.csv")]
    [InlineData("\"kiểm tra, giám sát đảng viên trong quý ba năm nay\"", "/tin-tuc/2026/tieu-de-dai/ /tin-tuc/2026/tieu-de-gan-giong/")]
    public async Task Phrase_InQuotes_FindsOnlyWhatHasIt(string query, string found) => Assert.Equal(found, await FoundAsync(query));

    /// <summary>The words alone stand in some document; the phrase in none.</summary>
    [BrowserTheory]
    [InlineData("\"mới đổi nội dung\"")]
    [InlineData("\"bình hòa\"")]
    [InlineData("\"hóa bình\"")]
    [InlineData("\"nội dung đổi mới\"")]
    [InlineData("\"khu vực có ý kiến\"")]
    public async Task Phrase_ThatNoTextHas_FindsNothing(string query) => Assert.Equal(string.Empty, await FoundAsync(query));

    /// <summary>Of words, one or two results may mean that another word was meant; a phrase was looked for as it stands.</summary>
    [BrowserTheory]
    [InlineData("\"đổi mới nội dung\"")]
    [InlineData("\"hài hòa giữa\"")]
    [InlineData("\"sơn lại cổng vòm\"")]
    public async Task Phrase_ThatIsFound_IsNotDoubted(string query)
    {
        await using var window = await SearchSite.OpenAsync();
        Assert.Null((await window.AskAsync(query)).GetProperty("meant").GetString());
    }

    [BrowserTheory]
    [InlineData("hòa bình\"", "hòa bình")]
    [InlineData("\"\"hòa bình", "hòa bình")]
    public async Task Quote_WithoutItsOther_IsNone(string query, string same) => Assert.Equal(await FoundAsync(same), await FoundAsync(query));

    [BrowserFact]
    public async Task File_AmongTheResults_IsMarkedAsOne()
    {
        await using var window = await SearchSite.OpenAsync();

        var result = (await window.AskAsync("cổng vòm")).GetProperty("results")[0];

        Assert.Equal("Tệp đính kèm", result.GetProperty("kind").GetString());
        Assert.Equal("Phụ lục phân công (mẫu) (CSV)", result.GetProperty("title").GetString());
        Assert.StartsWith("Kèm theo “Nâng cao hiệu quả", string.Concat(result.GetProperty("passage").EnumerateArray().Select(piece => piece.GetProperty("text").GetString())), StringComparison.Ordinal);
    }

    private async Task<string> FoundAsync(string query)
    {
        await using var window = await SearchSite.OpenAsync();
        return string.Join(' ', (await window.AskAsync(query)).GetProperty("results").EnumerateArray().Select(result => result.GetProperty("href").GetString()!).Order(StringComparer.Ordinal));
    }
}
