using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Tests.Model.Checks;

public class LinkCheckTests
{
    private static Diagnostic[] Check(params Document[] documents) => Check(Samples.Content(documents));

    private static Diagnostic[] Check(SiteContent content)
    {
        var selection = EditionContent.Of(content, Samples.Policy());
        var graph = Arrangement.Arrange(content, selection, Samples.Policy());
        UrlPath[] urls = [UrlPath.Home, UrlPath.Page("van-ban"), UrlPath.Home.File("rss.xml"), .. graph.Sections.Select(section => section.Url), .. graph.ByUrl.Keys];
        return [.. LinkCheck.Run(graph, selection, urls.Contains, urls)];
    }

    [Fact]
    public void Run_LinksThatLeadSomewhere_FindsNothing() => Assert.Empty(Check(
        Samples.News("a") with { Body = Samples.Linking(Samples.To("/tin-tuc/b/", "muc-hai"), Samples.To("/van-ban/"), Samples.To("/rss.xml"), Samples.To("/")) },
        Samples.News("b") with { Body = Samples.WithHeadings("muc-mot", "muc-hai") }));

    [Fact]
    public void Run_LinksOfTheSettings_AreCheckedButThoseOfCampaignsToComeOnlyWarn()
    {
        Campaign To(string path, DateOnly? from, DateOnly until) => new("A", null, new Located<InternalLink>(Samples.To(path), new SourceSpan(9, 1, 5)), null, from, until);
        var found = Check(Samples.Content() with
        {
            Settings = Samples.Settings with
            {
                Campaigns = [To("/khong-co-mot/", null, new DateOnly(2026, 11, 20)), To("/khong-co-hai/", new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 30)), To("/khong-co-ba/", null, new DateOnly(2026, 11, 19))],
                Links = [new MenuItem("B", new Located<InternalLink>(Samples.To("/khong-co-bon/"), new SourceSpan(10, 1, 5)))],
            },
        });
        Assert.Equal([("/khong-co-bon/", Severity.Error), ("/khong-co-mot/", Severity.Error), ("/khong-co-hai/", Severity.Warning)], found.Select(one => (one.Message.Split(' ').Single(word => word.StartsWith("/khong", StringComparison.Ordinal)), one.Severity)));
    }

    [Fact]
    public void Run_ALinkToNothing_IsFoundAtItsPlace()
    {
        var found = Assert.Single(Check(Samples.News("a") with { Body = Samples.Linking(Samples.To("/"), Samples.To("/khong-co-trang-nao-nhu-the/")) }));
        Assert.Equal("K503", found.Code);
        Assert.Equal("input/tin-tuc/a.md", found.File?.Value);
        Assert.Equal(new SourceSpan(11, 1, 5), found.Span);
        Assert.Contains("/khong-co-trang-nao-nhu-the/", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AMistypedLink_NamesTheNearestPage()
    {
        var found = Assert.Single(Check(Samples.News("ra-mat-trang"), Samples.News("b") with { Body = Samples.Linking(Samples.To("/tin-tuc/ra-mat-trag/")) }));
        Assert.Equal("K504", found.Code);
        Assert.Equal("có phải /tin-tuc/ra-mat-trang/ không?", found.Hint);
    }

    [Fact]
    public void Run_ALinkToADraft_SaysThatItIsADraft()
    {
        var found = Assert.Single(Check(
            Samples.News("a") with { Body = Samples.Linking(Samples.To("/tin-tuc/nhap/")) },
            Samples.News("nhap") with { State = PublicationState.Draft }));
        Assert.Equal("K505", found.Code);
        Assert.Contains(LeftOutWords.Of(LeftOutReason.Draft), found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ABrokenLinkInADraft_DoesNotMatterYet() =>
        Assert.Empty(Check(Samples.News("a") with { State = PublicationState.Draft, Body = Samples.Linking(Samples.To("/khong-co/")) }));

    [Fact]
    public void Run_AnAnchorWithoutHeading_ListsTheHeadings()
    {
        var found = Assert.Single(Check(
            Samples.News("a") with { Body = Samples.Linking(Samples.To("/tin-tuc/b/", "muc-ba")) },
            Samples.News("b") with { Body = Samples.WithHeadings("muc-mot", "muc-hai") }));
        Assert.Equal("K506", found.Code);
        Assert.Equal("input/tin-tuc/a.md", found.File?.Value);
        Assert.Equal("các đề mục của trang: #muc-mot, #muc-hai", found.Hint);
    }

    [Fact]
    public void Run_AnAnchorOnTheSamePage_IsCheckedAgainstIt()
    {
        var body = Samples.WithHeadings("muc-mot") with { Links = Samples.Linking(Samples.To(null, "muc-mot"), Samples.To(null, "muc-hai")).Links };
        Assert.Equal("K506", Assert.Single(Check(Samples.News("a") with { Body = body })).Code);
    }

    [Fact]
    public void Run_AnAnchorOnAListing_IsNotOursToCheck() =>
        Assert.Empty(Check(Samples.News("a") with { Body = Samples.Linking(Samples.To("/van-ban/", "nam-2022")) }));

    [Fact]
    public void Run_AMenuThatLeadsNowhere_IsFoundInTheSettings()
    {
        var item = new MenuItem("Văn bản", new Located<InternalLink>(Samples.To("/khong-co-trang-nao-nhu-the/"), new SourceSpan(30, 40, 9)));
        var found = Assert.Single(Check(Samples.Content() with { Settings = Samples.Settings with { Menu = [item] } }));
        Assert.Equal("K503", found.Code);
        Assert.Equal("input/cau-hinh.yml", found.File?.Value);
        Assert.Equal(new SourceSpan(30, 40, 9), found.Span);
    }

    [Fact]
    public void Run_AnOldPathThatIsAPageToday_NamesThePage()
    {
        var found = Assert.Single(Check(Samples.News("a"), Samples.News("b") with { OldPaths = [Samples.OldPath("/tin-tuc/a/")] }));
        Assert.Equal("K509", found.Code);
        Assert.Equal("input/tin-tuc/b.md", found.File?.Value);
        Assert.Contains("input/tin-tuc/a.md", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AnOldPathThatIsAListing_SaysThatTheProgramMakesIt() =>
        Assert.Contains("một trang do chương trình tạo ra", Assert.Single(Check(Samples.News("b") with { OldPaths = [Samples.OldPath("/van-ban/")] })).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_AnOldPathDeclaredTwice_IsFoundAtTheSecondBySource()
    {
        var found = Assert.Single(Check(
            Samples.News("b", "2026-11-02") with { OldPaths = [Samples.OldPath("/cu/")] },
            Samples.News("a", "2026-11-01") with { OldPaths = [Samples.OldPath("/cu/")] }));
        Assert.Equal("K510", found.Code);
        Assert.Equal("input/tin-tuc/b.md", found.File?.Value);
        Assert.Contains("input/tin-tuc/a.md", found.Message, StringComparison.Ordinal);
    }

    /// <summary>A host that gets a rule for one address twice may refuse them all.</summary>
    [Fact]
    public void Run_OldAddresses_AreComparedAsServersDo()
    {
        Assert.Equal("K510", Assert.Single(Check(Samples.News("a") with { OldPaths = [Samples.OldPath("/cu/c%C3%A1/"), Samples.OldPath("/cu/cá/")] })).Code);
        Assert.Equal("K509", Assert.Single(Check(Samples.News("a") with { OldPaths = [Samples.OldPath("/tin%2Dtuc/a/")] })).Code);
    }

    [Fact]
    public void Run_ThousandsOfBrokenLinks_AreAllFound()
    {
        InternalLink[] links = [.. Enumerable.Range(0, 2_000).Select(n => Samples.To($"/tin-tuc/khong-co-{n}/"))];
        Assert.Equal(2_000, Check(Samples.News("a") with { Body = Samples.Linking(links) }).Length);
    }

    /// <summary>The preview shows drafts, so their links work; what a build will refuse is told all the same.</summary>
    [Fact]
    public void Run_InThePreview_TellsWhatABuildWillRefuseAndNoMore()
    {
        static Diagnostic[] Preview(params Document[] documents)
        {
            var policy = Samples.Policy(Edition.Preview);
            var content = Samples.Content(documents);
            var selection = EditionContent.Of(content, policy);
            var graph = Arrangement.Arrange(content, selection, policy);
            UrlPath[] urls = [UrlPath.Home, .. graph.Sections.Select(section => section.Url), .. graph.ByUrl.Keys];
            return [.. LinkCheck.Run(graph, selection, urls.Contains, urls)];
        }

        var toDraft = Samples.Linking(Samples.To("/tin-tuc/nhap/"));
        var draft = Samples.News("nhap") with { State = PublicationState.Draft };

        var found = Assert.Single(Preview(Samples.News("a") with { Body = toDraft }, draft));
        Assert.Equal("K505", found.Code);
        Assert.Equal("input/tin-tuc/a.md", found.File?.Value);

        Assert.Empty(Preview(Samples.News("b") with { State = PublicationState.Draft, Body = toDraft }, draft));
    }
}
