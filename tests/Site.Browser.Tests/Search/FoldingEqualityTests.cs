using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Model.Vietnamese;
using Site.Tests.Model.Vietnamese;

namespace Site.Browser.Tests.Search;

/// <summary>The page's script folds as the program does: else a word that is in the index would not be found.</summary>
public sealed class FoldingEqualityTests
{
    // Lines there and back: a list of 100,000 texts takes the browser's door longer than their folding.
    private const string FoldAll =
        """
        ([texts, form]) => texts.split("\n").map(text => {
          const words = search.words(form ? text.normalize(form) : text);
          return `${words.map(word => word.key).join(" ")} | ${words.map(word => word.exact).join(" ")}`;
        }).join("\n")
        """;

    [BrowserTheory]
    [InlineData("NFC")]
    [InlineData("NFD")]
    public async Task EverySyllable_FoldsAlike(string form)
    {
        await using var window = await SearchSite.OpenAsync();
        string[] texts = [.. SyllableForms.All, .. SyllableForms.All.SelectMany(SyllableForms.Spellings).Distinct(StringComparer.Ordinal)];

        Expect.Nothing(await DifferencesAsync(window, texts, form));
    }

    [BrowserFact]
    public async Task EverySyllableDecomposedByTheBrowser_FoldsAlikeInTheProgram()
    {
        await using var window = await SearchSite.OpenAsync();

        var decomposed = await window.Page.EvaluateAsync<string>("texts => texts.normalize('NFD')", string.Join('\n', SyllableForms.All));

        Expect.Nothing(SyllableForms.All.Zip(decomposed.Split('\n'))
            .Where(pair => SearchFolding.Exact(pair.First) != SearchFolding.Exact(pair.Second)).Select(pair => pair.First));
    }

    [BrowserFact]
    public async Task EveryLatinLetterAndSign_FoldsAlike()
    {
        await using var window = await SearchSite.OpenAsync();
        string[] texts = [.. Enumerable.Range(0x20, 0x250 - 0x20).Concat(Enumerable.Range(0x1E00, 0x100)).Concat(Enumerable.Range(0x2000, 0x70)).Select(code => $"a{(char)code}b {(char)code}")];

        Expect.Nothing(await DifferencesAsync(window, texts));
    }

    [BrowserFact]
    public async Task StrangeTexts_FoldAlike()
    {
        await using var window = await SearchSite.OpenAsync();
        string[] texts =
        [
            "", " ", "\u0301", "a\u0301\u0301", "\u0301a", "59 -KH/ĐUK", "🎉đảng🎉uỷ", "\ud800đ", "<script>alert('ủy')</script>", new('ạ', 500), "ឃុំ ភាសាខ្មែរ", "１２３", "đ\u0323", "y\u0306", "K\u200bH",
        ];

        Expect.Nothing(await DifferencesAsync(window, texts));
    }

    private static async Task<IEnumerable<string>> DifferencesAsync(Window window, string[] texts, string? form = null)
    {
        var folded = (await window.Page.EvaluateAsync<string>(FoldAll, new[] { string.Join('\n', texts), form })).Split('\n');
        Assert.Equal(texts.Length, folded.Length);
        return
            from pair in texts.Zip(folded)
            let program = $"{SearchFolding.Key(pair.First)} | {SearchFolding.Exact(pair.First)}"
            where program != pair.Second
            select $"{pair.First}: program {program}, script {pair.Second}";
    }
}
