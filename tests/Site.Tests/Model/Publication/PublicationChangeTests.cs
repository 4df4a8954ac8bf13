using Site.Model.Paths;
using Site.Model.Publication;
using Site.Model.Selection;
using static Site.Tests.Model.Publication.Published;

namespace Site.Tests.Model.Publication;

public class PublicationChangeTests
{
    [Fact]
    public void Between_TheSame_IsNothing()
    {
        var one = Manifest(Made("/"), Article("/a/", "A"), File("/a.pdf"), Redirect("/cu/", "/a/"));
        Assert.True(Between(one, one).IsNothing);
    }

    [Fact]
    public void Between_NewArticle_TellsItAndCountsTheListsThatChange()
    {
        var change = Between(Manifest(Made("/")), Manifest(Made("/", "b"), Article("/a/", "A")));
        Assert.Equal("/a/", Assert.Single(change.New).Url.Value);
        Assert.Equal(1, change.Around);
    }

    [Theory]
    [InlineData(ArticleParts.Title)]
    [InlineData(ArticleParts.Text)]
    [InlineData(ArticleParts.Pictures)]
    [InlineData(ArticleParts.Files)]
    [InlineData(ArticleParts.Facts)]
    [InlineData(ArticleParts.Title | ArticleParts.Pictures)]
    public void Between_EditedArticle_TellsWhichParts(ArticleParts parts)
    {
        var before = Article("/a/", "A") with { Pictures = "p", Files = "f" };
        var after = before with
        {
            Whole = "khác",
            Written = "khác",
            Title = parts.HasFlag(ArticleParts.Title) ? "B" : "A",
            Text = parts.HasFlag(ArticleParts.Text) ? "b" : "a",
            Pictures = parts.HasFlag(ArticleParts.Pictures) ? "q" : "p",
            Files = parts.HasFlag(ArticleParts.Files) ? "g" : "f",
        };
        var changed = Assert.Single(Between(Manifest(before), Manifest(after)).Changed);
        Assert.Equal(parts, changed.Parts);
    }

    /// <summary>The page itself does not show it: it must be published all the same.</summary>
    [Fact]
    public void Between_OldAddressThatIsNewOrLeadsElsewhere_IsCounted()
    {
        var article = Article("/a/", "A");
        Assert.Equal(1, Between(Manifest(article), Manifest(article, Redirect("/cu/", "/a/"))).Around);
        Assert.Equal(1, Between(Manifest(article, Redirect("/cu/", "/a/")), Manifest(article, Redirect("/cu/", "/b/"))).Around);
    }

    [Fact]
    public void Between_ArticleWhosePageAloneChanges_IsCountedAndNotTold()
    {
        var change = Between(Manifest(Article("/a/", "A")), Manifest(Article("/a/", "A") with { Whole = "trình đơn khác" }));
        Assert.Empty(change.Changed);
        Assert.Equal(1, change.Around);
    }

    [Fact]
    public void Between_FileRewrittenWithoutAnEffectOnItsPage_IsNothing() =>
        Assert.True(Between(Manifest(Article("/a/", "A")), Manifest(Article("/a/", "A") with { Written = "thêm lời ghi chú" })).IsNothing);

    [Theory]
    [InlineData(LeftOutReason.Withdrawn)]
    [InlineData(LeftOutReason.Expired)]
    [InlineData(LeftOutReason.Internal)]
    public void Between_ArticleThatWasTakenAwayOnPurpose_LeavesWithItsOldAddresses(LeftOutReason because)
    {
        var change = Between(Manifest(Article("/a/", "A"), Redirect("/cu/", "/a/")), Manifest(), ("/a/", because));
        Assert.Equal(because, Assert.Single(change.Leaving).Because);
        Assert.Empty(change.Lost);
    }

    [Theory]
    [InlineData(LeftOutReason.Draft)]
    [InlineData(LeftOutReason.AwaitingApproval)]
    [InlineData(LeftOutReason.NotYet)]
    public void Between_ArticleThatIsADraftAgain_IsAnErrorAtItsFile(LeftOutReason because)
    {
        var change = Between(Manifest(Article("/a/", "A")), Manifest(), ("/a/", because));
        Assert.Equal("input/a.md", Assert.Single(change.Lost).Unpublished?.Value);
    }

    [Fact]
    public void Between_WithdrawnArticleWhoseAddressStillAnswers_Leaves()
    {
        var change = Between(Manifest(Article("/a/", "A")), Manifest(Made("/a/")), ("/a/", LeftOutReason.Withdrawn));
        Assert.Single(change.Leaving);
        Assert.Empty(change.Lost);
    }

    [Theory]
    [InlineData("/moi/ten-khac/", "Tiêu đề khác hẳn", "a")] // by its text
    [InlineData("/moi/ten-khac/", "Chi bộ Một họp", "b")] // by its title
    [InlineData("/moi/hop/", "Tiêu đề khác hẳn", "b")] // by its file's name
    [InlineData("/moi/ten-khac/", "Chi bộ Một họp thường kỳ", "b")] // by a title that is nearly the same
    public void Between_RenamedArticle_IsAnErrorWithTheLineForItsSuccessor(string url, string title, string text)
    {
        var old = Manifest(Article("/cu/hop/", "Chi bộ Một họp"));
        var now = Manifest(Article(url, title, text), Article("/moi/khac/", "Đảng ủy làm việc với cơ sở", "c"));

        var lost = Assert.Single(Between(old, now).Lost);

        Assert.Equal(url, lost.Successor?.Url.Value);
        Assert.Equal("duong_dan_cu: /cu/hop/", lost.Line);
    }

    [Fact]
    public void Between_RenamedTwice_TheLineHoldsEveryOldAddress()
    {
        var old = Manifest(Article("/b/", "Tin"), Redirect("/a/", "/b/"));
        var now = Manifest(Article("/c/", "Tin"), Redirect("/a/", "/c/"));
        Assert.Equal("duong_dan_cu: [/a/, /b/]", Assert.Single(Between(old, now).Lost).Line);
    }

    [Fact]
    public void Between_RenamedWithItsOldAddress_MovesAndIsNotNew()
    {
        var change = Between(Manifest(Article("/a/", "Tin")), Manifest(Article("/b/", "Tin"), Redirect("/a/", "/b/")));
        Assert.Equal("/b/", Assert.Single(change.Moved).To.Url.Value);
        Assert.Empty(change.New);
        Assert.Empty(change.Lost);
    }

    [Fact]
    public void Between_OldAddressThatNoLongerLeadsOn_IsAnErrorAtTheArticleItLedTo()
    {
        var change = Between(Manifest(Article("/b/", "Tin"), Redirect("/a/", "/b/")), Manifest(Article("/b/", "Tin")));
        var lost = Assert.Single(change.Lost);
        Assert.Equal(("/b/", "duong_dan_cu: /a/"), (lost.Successor?.Url.Value, lost.Line));
    }

    [Fact]
    public void Between_DeletedArticle_IsAnErrorWithoutASuccessor() =>
        Assert.Null(Assert.Single(Between(Manifest(Article("/a/", "Một bài")), Manifest(Article("/b/", "Chuyện khác", "b"))).Lost).Successor);

    [Fact]
    public void Between_AttachmentsAndListsThatGo_AreWarningsAndNoErrors()
    {
        var change = Between(Manifest(File("/a.pdf"), Made("/the/x/")), Manifest());
        Assert.Equal(("/a.pdf", "/the/x/"), (Assert.Single(change.LostFiles).Url.Value, Assert.Single(change.LostLists).Url.Value));
        Assert.Empty(change.Lost);
    }

    private static PublicationChange Between(PublishedManifest old, PublishedManifest now, params (string Url, LeftOutReason Because)[] leftOut) => PublicationChange.Between(
        old, now, leftOut.ToDictionary(document => Published.Path(document.Url), document => (SourcePath.InInput(document.Url.Trim('/') + ".md"), document.Because)));
}
