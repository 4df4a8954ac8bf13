using Site.Model.Publication;
using static Site.Tests.Model.Publication.Published;

namespace Site.Tests.Model.Publication;

public class PublishedManifestTests
{
    private static readonly PublishedManifest Sample = Manifest(
        Redirect("/cu/", "/tin-tuc/moi/"), Article("/tin-tuc/moi/", "Tin \"mới\" – Đảng bộ") with { Pictures = "p", Files = "f" }, Made("/"), File("/tep/a.pdf"));

    [Fact]
    public void Write_HasALineForEachAddress_InOrder()
    {
        var lines = Sample.Write().Split('\n');
        Assert.Equal(["khoi-xuat-ban 1", "lan 20261120T073000-00000000"], lines[..2]);
        Assert.Equal(["/", "/cu/", "/tep/a.pdf", "/tin-tuc/moi/", ""], lines[2..].Select(line => line.Split('\t').ElementAtOrDefault(1) ?? string.Empty));
    }

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame_WithTheLineEndsOfWindowsToo()
    {
        var sample = Sample with { Place = "thư mục /srv/www", IsBack = true };
        foreach (var text in new[] { sample.Write(), sample.Write().ReplaceLineEndings("\r\n") })
        {
            var read = PublishedManifest.Read(text)!;
            Assert.Equal(sample.Entries, read.Entries);
            Assert.Equal((sample.Id, sample.Place, sample.IsBack), (read.Id, read.Place, read.IsBack));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("khoi-xuat-ban 1\n")]
    [InlineData("khoi-xuat-ban 2\nlan a\n")]
    [InlineData("khoi-xuat-ban 1\nlan a\nbai\t/x/")]
    [InlineData("khoi-xuat-ban 1\nlan a\n<<<<<<< HEAD\n")]
    [InlineData("khoi-xuat-ban 1\nlan a\nbai\t/x/\t-\t-\t-\t-\t-\t-\tTin\nbai\t/x/\t-\t-\t-\t-\t-\t-\tTin\n")]
    [InlineData("khoi-xuat-ban 1\nlan a\nbai\t/../x/\t-\t-\t-\t-\t-\t-\tTin\n")]
    public void Read_OfSomethingElse_IsNothing(string text) => Assert.Null(PublishedManifest.Read(text));

    [Fact]
    public void Write_TitleWithBreaks_StaysOnItsLine()
    {
        var odd = Manifest(Article("/a/", "Một\thai\nba\u2028bốn") with { Whole = "a", Written = "a" });
        Assert.Equal("Một hai ba bốn", Assert.Single(PublishedManifest.Read(odd.Write())!.Entries).Title);
    }

    [Fact]
    public void Of_PageAndRedirectWithOneAddress_KeepsThePage() =>
        Assert.Equal(PublishedKind.Article, Assert.Single(Manifest(Redirect("/a/", "/b/"), Article("/a/", "A")).Entries).Kind);
}
