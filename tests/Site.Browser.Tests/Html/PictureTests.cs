using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Html;

/// <summary>The sample's drawings: a page that shows the same one twice looks like a template.</summary>
public sealed class PictureTests
{
    private const int Kilobyte = 1024;

    [Fact]
    public void Cards_OnOnePage_HaveDifferentPictures() => Expect.Nothing(
        from page in SampleSite.Built.Pages.Value.Values
        from picture in page.Document.QuerySelectorAll(":is(.the, .bia-so, .chien-dich) img").GroupBy(picture => picture.GetAttribute("src"))
        where picture.Count() > 1
        select $"{page.Url}: {picture.Key} {picture.Count()} times");

    /// <summary>So that the test above does not hold for want of pictures.</summary>
    [Theory]
    [InlineData("/", 6)]
    [InlineData("/tin-tuc/", 5)]
    [InlineData("/hoat-dong/", 5)]
    [InlineData("/ban-tin/", 3)]
    public void Page_HasPictures(string url, int least) =>
        Assert.InRange(SampleSite.Built.Page(url).Document.QuerySelectorAll(":is(.the, .bia-so, .chien-dich) img").Length, least, int.MaxValue);

    /// <summary>News and activity have drawings of their own: what stands beside what changes with every article.</summary>
    [Fact]
    public void Drawings_OfNewsAndActivity_AreUsedOnce() => Expect.Nothing(
        from file in Directory.EnumerateFiles(Repository.Sample, "*.md", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Sample, file).Replace('\\', '/')
        where path.StartsWith("tin-tuc/", StringComparison.Ordinal) || path.StartsWith("hoat-dong/", StringComparison.Ordinal)
        let lines = File.ReadAllLines(file)
        let drawing = lines.SkipWhile(line => line != "anh:").Skip(1).Take(1).SingleOrDefault()?.Trim()
        where drawing is not null
        group path by drawing into uses
        where uses.Count() > 1
        select $"{uses.Key}: {string.Join(", ", uses)}");

    [Fact]
    public void Drawings_AreSmallFiles() => Expect.Nothing(
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Sample, "anh"))
        let bytes = new FileInfo(file).Length
        where bytes > 64 * Kilobyte
        select $"{Path.GetFileName(file)}: {bytes} bytes");
}
