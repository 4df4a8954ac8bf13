using System.Text.Json;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Model.Vietnamese;
using Site.Tests.Model.Vietnamese;

namespace Site.Browser.Tests.Search;

/// <summary>The page's script folds as the program does: else a word that is in the index would not be found.</summary>
public sealed class FoldingEqualityTests
{
    private const string FoldAll =
        """
        ([texts, form]) => texts.map(text => {
          const words = search.words(form ? text.normalize(form) : text);
          return [words.map(word => word.key).join(" "), words.map(word => word.exact).join(" ")];
        })
        """;

    [BrowserTheory]
    [InlineData("NFC")]
    [InlineData("NFD")]
    public async Task EverySyllable_FoldsAlike(string form)
    {
        await using var window = await SearchSite.OpenAsync();
        string[] texts = [.. SyllableForms.All, .. SyllableForms.All.SelectMany(SyllableForms.Spellings).Distinct(StringComparer.Ordinal)];

        var folded = await window.Page.EvaluateAsync<JsonElement>(FoldAll, new object[] { texts, form });

        Expect.Nothing(Differences(texts, folded));
    }

    [BrowserFact]
    public async Task EverySyllableDecomposedByTheBrowser_FoldsAlikeInTheProgram()
    {
        await using var window = await SearchSite.OpenAsync();

        var decomposed = await window.Page.EvaluateAsync<string[]>("texts => texts.map(text => text.normalize('NFD'))", SyllableForms.All);

        Expect.Nothing(SyllableForms.All.Zip(decomposed)
            .Where(pair => SearchFolding.Exact(pair.First) != SearchFolding.Exact(pair.Second)).Select(pair => pair.First));
    }

    [BrowserFact]
    public async Task EveryLatinLetterAndSign_FoldsAlike()
    {
        await using var window = await SearchSite.OpenAsync();
        string[] texts = [.. Enumerable.Range(0x20, 0x250 - 0x20).Concat(Enumerable.Range(0x1E00, 0x100)).Concat(Enumerable.Range(0x2000, 0x70)).Select(code => $"a{(char)code}b {(char)code}")];

        var folded = await window.Page.EvaluateAsync<JsonElement>(FoldAll, new object?[] { texts, null });

        Expect.Nothing(Differences(texts, folded));
    }

    [BrowserFact]
    public async Task StrangeTexts_FoldAlike()
    {
        await using var window = await SearchSite.OpenAsync();
        string[] texts =
        [
            "", " ", "\u0301", "a\u0301\u0301", "\u0301a", "59 -KH/ĐUK", "🎉đảng🎉uỷ", "\ud800đ", "<script>alert('ủy')</script>", new('ạ', 500), "ឃុំ ភាសាខ្មែរ", "１２３", "đ\u0323", "y\u0306", "K\u200bH",
        ];

        var folded = await window.Page.EvaluateAsync<JsonElement>(FoldAll, new object?[] { texts, null });

        Expect.Nothing(Differences(texts, folded));
    }

    private static IEnumerable<string> Differences(string[] texts, JsonElement folded) =>
        from pair in texts.Zip(folded.EnumerateArray())
        let program = $"{SearchFolding.Key(pair.First)} | {SearchFolding.Exact(pair.First)}"
        let script = $"{pair.Second[0].GetString()} | {pair.Second[1].GetString()}"
        where program != script
        select $"{pair.First}: program {program}, script {script}";
}
