using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Tests.WholeSite;

/// <summary>Each folder of <c>Sites/</c> is a small site; what it becomes stands beside it, file by file.</summary>
public partial class GoldenSiteTests
{
    [Theory]
    [InlineData("tron-ven", Edition.Public, "expected")]
    [InlineData("noi-bo", Edition.Public, "expected")]
    [InlineData("noi-bo", Edition.Internal, "expected-internal")]
    [InlineData("toi-thieu", Edition.Public, "expected")]
    [InlineData("dia-chi-co-thu-muc", Edition.Public, "expected")]
    [InlineData("ten-tep-la", Edition.Public, "expected")]
    [InlineData("van-ban", Edition.Public, "expected")]
    public void Site_Built_IsAsExpected(string site, Edition edition, string expected)
    {
        using var copy = new SiteCopy(site);
        var actual = Readable(SiteRun.Render(SiteRun.Request(copy.Input, edition)));
        var folder = SiteCopy.PathOf(site, expected);
        if (Accepting.IsOn)
        {
            FileTree.Replace(folder, actual);
        }

        var difference = TreeDifference.Of(FileTree.Read(folder), actual);
        Assert.True(difference.Length == 0, $"{site}/{expected} differs:\n{difference}{Accepting.Advice}");
    }

    /// <summary>
    /// Of a Word document its text part alone: how it is packed may differ between processors. Of the search index and its scripts
    /// nothing, not even the names, which change with every word of the site: they have tests of their own.
    /// </summary>
    private static ImmutableSortedDictionary<string, byte[]> Readable(ImmutableSortedDictionary<string, byte[]> files) => files
        .SetItems(files.Where(file => file.Key.EndsWith(".docx", StringComparison.Ordinal)).Select(file => KeyValuePair.Create(file.Key, Text(file.Value))))
        .RemoveRange(files.Keys.Where(IsOfSearch))
        .SetItem("_headers", Encoding.UTF8.GetBytes(SearchName().Replace(Encoding.UTF8.GetString(files["_headers"]), "…")));

    private static bool IsOfSearch(string file) =>
        (file.StartsWith("tim-kiem/", StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal)) || file.StartsWith("tai-san/tim-kiem", StringComparison.Ordinal);

    [GeneratedRegex("(?<=/tim-kiem[a-z-]*[./])[0-9a-f]{8}", RegexOptions.CultureInvariant)]
    private static partial Regex SearchName();

    private static byte[] Text(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        using var text = new MemoryStream();
        part.CopyTo(text);
        return text.ToArray();
    }

    [Fact]
    public void EverySite_IsBuiltByATest()
    {
        var tested = typeof(GoldenSiteTests).GetMethod(nameof(Site_Built_IsAsExpected))!
            .GetCustomAttributesData().Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!).First().Value!);
        var folders = Directory.EnumerateDirectories(SiteCopy.PathOf()).Select(Path.GetFileName);
        Assert.Equal(folders.Order(StringComparer.Ordinal), tested.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>A page links only to what is there: no golden can hold a dead link unseen.</summary>
    [Theory]
    [InlineData("tron-ven", "")]
    [InlineData("ten-tep-la", "")]
    [InlineData("dia-chi-co-thu-muc", "/khoi")]
    [InlineData("van-ban", "")]
    public void Site_Links_LeadToItsFiles(string site, string folder)
    {
        var files = FileTree.Read(SiteCopy.PathOf(site, "expected"));
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal));
        var links = pages.SelectMany(page => Links.In(page.Value).Select(link => (Page: page.Key, Link: link))).Where(at => at.Link.StartsWith('/'));
        Assert.DoesNotContain(links, at =>
            !at.Link.StartsWith(folder + "/", StringComparison.Ordinal) || !files.ContainsKey(FileOf(at.Link[folder.Length..])));
    }

    /// <summary>Else a section of that name would be told only where its pages meet the program's, and in words that blame the wrong file.</summary>
    [Fact]
    public void EveryFolderThatTheProgramMakes_IsReservedForIt()
    {
        static IEnumerable<string> TopFolders(string part) => FileTree.Read(SiteCopy.PathOf("tron-ven", part)).Keys
            .Where(path => path.Contains('/', StringComparison.Ordinal)).Select(path => path.Split('/')[0]).Distinct(StringComparer.Ordinal);
        var pages = FileTree.Read(SiteCopy.PathOf("tron-ven", "input/trang")).Keys.Select(Path.GetFileNameWithoutExtension);
        const string SectionWithoutDocuments = "thi-dua";
        var made = TopFolders("expected").Except(TopFolders("input"), StringComparer.Ordinal)
            .Except(pages, StringComparer.Ordinal).Where(folder => folder != SectionWithoutDocuments);
        Assert.Empty(made.Except(ReservedFolders.Names, StringComparer.Ordinal));
    }

    private static string FileOf(string link)
    {
        var path = Uri.UnescapeDataString(link.Split('#', '?')[0])[1..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
