using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

public class BulletinCheckTests
{
    private static readonly BulletinSectionRule[] Rules = [Rule("hoat-dong"), Rule("van-ban")];

    private static Diagnostic[] Check(params Document[] documents) => Check(Content(Rules, documents));

    private static Diagnostic[] Check(SiteContent content, Edition edition = Edition.Public) =>
        [.. BulletinCheck.Run(content, EditionContent.Of(content, Samples.Policy(edition)))];

    private static Bulletin Pinning(params string[] paths) => Issue(Edit("hoat-dong") with { Pins = PathsTo(paths) });

    [Fact]
    public void Run_WhatIsThere_FindsNothing() => Assert.Empty(Check(
        Issue(
            Edit("hoat-dong") with { Pins = PathsTo("/tin-tuc/a/", "/ke-hoach/p/") }, Edit("van-ban") with { Drops = PathsTo("/tin-tuc/draft/") },
            Edit("moi") with { Title = "Mới" }),
        Samples.Bulletin("2026-10"),
        Samples.News("a") with { Bulletin = Wish("moi") }, Samples.Plan("p") with { Bulletin = Wish("van-ban") },
        Samples.News("draft") with { State = PublicationState.Draft }));

    [Fact]
    public void Run_TwoIssuesOfAMonth_NamesBothFiles()
    {
        var first = Issue() with { Source = SourcePath.InInput("ban-tin/a.md"), Url = UrlPath.Page("ban-tin", "a") };
        var found = Assert.Single(Check(first, Issue() with { Source = SourcePath.InInput("ban-tin/b.md"), State = PublicationState.Draft }));
        Assert.Equal(("K701", "input/ban-tin/b.md", new SourceSpan(4, 8, 7)), (found.Code, found.File?.Value, found.Span));
        Assert.Contains("input/ban-tin/a.md", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TwoIssuesWhoseMonthCouldNotBeRead_AreNotOneMonth()
    {
        var unread = Issue() with { MonthSpan = null };
        Assert.Empty(Check(unread, unread with { Source = SourcePath.InInput("ban-tin/b.md"), Url = UrlPath.Page("ban-tin", "b") }));
    }

    [Theory]
    [InlineData("hoat-donq", "K703")]
    [InlineData("thu-ban-doc", "K702")]
    public void Run_AnIssuesUnknownSection_IsFoundAtItsPlace(string id, string code)
    {
        var found = Assert.Single(Check(Issue(Edit(id))));
        Assert.Equal((code, new SourceSpan(3, 10, id.Length)), (found.Code, found.Span));
        Assert.Contains("hoat-dong", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ADocumentsUnknownSection_IsFoundUnlessAnIssueOfItsMonthMakesIt()
    {
        var wishes = Samples.News("a", "2026-10-05") with { Bulletin = Wish("rieng") };
        var makes = Issue(Edit("rieng") with { Title = "Riêng" });
        Assert.Equal(["K703"], Check(wishes, makes).Select(found => found.Code));
        Assert.Equal(["K702"], Check(wishes).Select(found => found.Code));
        Assert.Empty(Check(wishes with { Bulletin = Wish("rieng", months: "2026-11") }, makes));
    }

    [Fact]
    public void Run_APinToNothing_IsFoundAndTheNearestNamed()
    {
        var found = Check(Samples.News("ra-mat-trang"), Pinning("/tin-tuc/ra-mat-trag/", "/khong-co-trang-nao-nhu-the/"));
        Assert.Equal(["K705", "K704"], found.Select(one => one.Code));
        Assert.Equal("có phải /tin-tuc/ra-mat-trang/ không?", found[0].Hint);
        Assert.Equal([10, 11], found.Select(one => one.Span?.Line));
    }

    [Fact]
    public void Run_ADropOfNothing_IsFound() =>
        Assert.Equal(["K704"], Check(Issue(Edit("van-ban") with { Drops = PathsTo("/khong-co/") })).Select(found => found.Code));

    [Fact]
    public void Run_APinOfWhatIsNotPublished_IsFoundWhereTheIssueIs()
    {
        var draft = Samples.News("draft") with { State = PublicationState.Draft };
        var found = Assert.Single(Check(draft, Pinning("/tin-tuc/draft/")));
        Assert.Equal("K706", found.Code);
        Assert.Contains("(nháp)", found.Message, StringComparison.Ordinal);
        Assert.Empty(Check(draft, Pinning("/tin-tuc/draft/") with { State = PublicationState.Draft }));
    }

    [Theory]
    [InlineData(Edition.Public)]
    [InlineData(Edition.Internal)]
    public void Run_APublicIssueThatPinsAnInternalDocument_IsFoundInEveryEdition(Edition edition)
    {
        var secret = Samples.News("secret") with { Scope = Scope.Internal };
        Assert.Equal(["K707"], Check(Content(Rules, secret, Pinning("/tin-tuc/secret/")), edition).Select(found => found.Code));
        Assert.Empty(Check(Content(Rules, secret, Pinning("/tin-tuc/secret/") with { Scope = Scope.Internal }), edition));
    }

    [Fact]
    public void Run_PinsThatCannotBe_AreFound()
    {
        var never = Samples.News("never") with { Bulletin = new BulletinPlacement(true, []) };
        var found = Check(
            Samples.Page("page"), never, Samples.News("a"),
            Issue(
                Edit("hoat-dong") with { Pins = PathsTo("/page/", "/ban-tin/2026-11/", "/tin-tuc/never/", "/tin-tuc/a/") },
                Edit("van-ban") with { Pins = PathsTo("/tin-tuc/a/") }));
        Assert.Equal(["K708", "K708", "K710", "K709"], found.Select(one => one.Code));
        Assert.Contains("dòng 13", found[3].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ASettingsCategoryThatIsUnknown_IsFound()
    {
        var content = Content([Rule("mot") with { Categories = [Samples.Id("xay-dung-dagn"), Samples.Id("khac")] }]) with
        {
            Data = SiteData.Empty with { Categories = [new Category("xay-dung-dang", "Xây dựng Đảng", null)] },
        };
        var found = Check(content);
        Assert.Equal(["K502", "K501"], found.Select(one => one.Code));
        Assert.All(found, one => Assert.Equal("input/cau-hinh.yml", one.File?.Value));
    }
}
