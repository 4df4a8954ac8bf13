using System.Collections.Immutable;
using System.Text;
using Site.Model.Selection;
using Site.Tests.Rendering.Search;

namespace Site.Tests.WholeSite;

/// <summary>What is not for everybody is not in the public site: not a word, not a file, not a name.</summary>
public class InternalContentTests
{
    /// <summary>Each stands in one kind of place of <c>Sites/noi-bo/input</c>: text, titles, tags, names of files, files themselves.</summary>
    private static readonly string[] InternalWords = ["nội bộ kín", "noi-bo-kin", "mat-khau-anh", "tài liệu kín", "tai-lieu-kin", "BYTES-OF-AN-INTERNAL-FILE", "thẻ kín", "the-kin", "duong-dan-cu-kin"];

    private static readonly string[] UnfinishedWords = ["bản nháp dở", "ban-nhap-do", "BYTES-OF-A-DRAFTS-FILE", "chờ duyệt xong", "cho-duyet-xong", "chưa tới giờ", "chua-toi-gio", "quá hạn rồi", "qua-han-roi"];

    private static readonly Lazy<ImmutableSortedDictionary<string, byte[]>> Public = new(() => Built(Edition.Public));

    private static readonly Lazy<ImmutableSortedDictionary<string, byte[]>> Internal = new(() => Built(Edition.Internal));

    [Fact]
    public void PublicEdition_HoldsNoWordOfInternalOrUnfinishedDocuments() =>
        Assert.Empty(Found(Public.Value, [.. InternalWords, .. UnfinishedWords]));

    [Fact]
    public void InternalEdition_HoldsEveryInternalWordAndNoUnfinishedOne()
    {
        Assert.Equal(InternalWords.Order(StringComparer.Ordinal), Found(Internal.Value, InternalWords).Order(StringComparer.Ordinal));
        Assert.Empty(Found(Internal.Value, UnfinishedWords));
    }

    [Fact]
    public void Input_HoldsEveryWord()
    {
        // Else the tests above would look for what was never there.
        var input = FileTree.Read(SiteCopy.PathOf("noi-bo", "input"));
        Assert.All(InternalWords.Concat(UnfinishedWords), word => Assert.Contains(input, file => Holds(file, word)));
    }

    /// <summary>The index writes its words without accents and in pieces, so that looking for them in its bytes would prove nothing.</summary>
    [Fact]
    public void PublicIndex_KnowsNoWordOfInternalOrUnfinishedDocuments()
    {
        string[] internalWords = ["kin", "lieu kin"];
        string[] unfinishedWords = ["nhap", "xong", "qua han"];
        Assert.Empty(IndexedWords(Public.Value).Intersect([.. internalWords, .. unfinishedWords], StringComparer.Ordinal));
        Assert.Equal("kin", Assert.Single(IndexedWords(Internal.Value).Intersect([.. internalWords[..1], .. unfinishedWords], StringComparer.Ordinal)));
        Assert.Contains("khai", IndexedWords(Public.Value));
    }

    private static IEnumerable<string> IndexedWords(ImmutableSortedDictionary<string, byte[]> site) =>
        site.Where(file => file.Key.StartsWith("tim-kiem/", StringComparison.Ordinal) && file.Key.Contains("/t-", StringComparison.Ordinal) && file.Key.EndsWith(".bin", StringComparison.Ordinal))
            .SelectMany(file => IndexFiles.Words(file.Value)).SelectMany(word => word.Split(' ').Append(word));

    [Fact]
    public void InternalEdition_KeepsSearchEnginesAway()
    {
        Assert.Contains("Disallow: /\n", Encoding.UTF8.GetString(Internal.Value["robots.txt"]), StringComparison.Ordinal);
        Assert.Contains("X-Robots-Tag: noindex", Encoding.UTF8.GetString(Internal.Value["_headers"]), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Found(ImmutableSortedDictionary<string, byte[]> site, string[] words) =>
        words.Where(word => site.Any(file => Holds(file, word)));

    private static ImmutableSortedDictionary<string, byte[]> Built(Edition edition)
    {
        using var site = new SiteCopy("noi-bo");
        return SiteRun.Render(SiteRun.Request(site.Input, edition));
    }

    private static bool Holds(KeyValuePair<string, byte[]> file, string word) =>
        file.Key.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Encoding.UTF8.GetString(file.Value).Contains(word, StringComparison.OrdinalIgnoreCase);
}
