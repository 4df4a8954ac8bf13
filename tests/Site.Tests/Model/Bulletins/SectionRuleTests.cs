using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Selection;
using Site.Model.Settings;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

/// <summary>What a section takes by its rule.</summary>
public class SectionRuleTests
{
    [Fact]
    public void Compose_DocumentsOfTheMonth_StandNewestFirst()
    {
        var (bulletin, told) = Compose(
            [Rule("mot")], Issue(),
            Samples.News("first", "2026-11-01"), Samples.News("last", "2026-11-30"), Samples.Plan("plan", "2026-11-10"),
            Samples.News("before", "2026-10-30"), Samples.News("after", "2026-12-01"), Samples.Page("page"));

        Assert.Equal("mot: last plan first", Outline(bulletin));
        Assert.Empty(told);
        Assert.All(bulletin.Sections[0].Items, item => Assert.Equal(InclusionReason.Rule, item.Reason));
    }

    [Fact]
    public void Compose_ARuleForTheStudyTheme_TakesWhatBelongsToOne_AndTheThemeItselfWhereItNamesTheKind()
    {
        Document[] documents = [Samples.Theme(2026, "2026-11-01"), Samples.News("of it", "2026-11-02") with { ThemeYear = Samples.OfTheme(2026) }, Samples.News("not")];
        Assert.Equal("mot: of it", Outline(Compose([Rule("mot") with { OfATheme = true }], Issue(), documents).Bulletin));
        Assert.Equal("mot: theme 2026", Outline(Compose([Rule("mot") with { Kinds = [DocumentKind.StudyTheme] }], Issue(), documents).Bulletin));
        Assert.Equal("mot: of it not", Outline(Compose([Rule("mot")], Issue(), documents).Bulletin));
    }

    [Fact]
    public void Compose_ASectionOfAnswers_TakesWhatWasAnsweredSinceTheIssueBefore_AndNothingThatWaits()
    {
        Document[] documents =
        [
            Samples.Question("old", "2026-08-01", "2026-09-20"), Samples.Question("new", "2026-05-01", "2026-11-03"), Samples.Question("waits", "2026-11-03"),
            Samples.Question("passed on", "2026-11-03") with { Progress = QuestionProgress.PassedOn }, Samples.News("news"),
        ];
        var answers = Rule("tra-loi") with { Kinds = [DocumentKind.Question] };
        Assert.Equal("tra-loi: new; tin: news", Outline(Compose([answers, Rule("tin")], Issue(), documents).Bulletin));
        Assert.Equal("tin: news", Outline(Compose([Rule("tin")], Issue(), documents).Bulletin));
        Assert.Equal("tra-loi: new", Outline(Compose([.. BulletinSettings.Usual.Sections.Where(rule => rule.Id == "tra-loi")], Issue(), documents).Bulletin));
    }

    [Fact]
    public void Compose_AnAnswer_IsReadWithItsQuestion()
    {
        var question = Samples.Question("a", "2026-11-01", "2026-11-03");
        Assert.Equal(2, ReadingAloud.Words(question, ItemForm.Whole));
        Assert.Equal(2, ReadingAloud.Words(question, ItemForm.Summary));
    }

    [Fact]
    public void Compose_AnItemThatTwoSectionsTake_StandsInTheFirstAlone()
    {
        var (bulletin, _) = Compose([Rule("mot") with { Genres = [Genre.News] }, Rule("hai")], Issue(), Samples.News("a"), Samples.Plan("b"));
        Assert.Equal("mot: a; hai: b", Outline(bulletin));
    }

    [Fact]
    public void Compose_ARuleWithSeveralConditions_TakesWhatMeetsAll()
    {
        var rule = Rule("mot") with
        {
            Kinds = [DocumentKind.News, DocumentKind.Activity],
            Categories = [Samples.Id("xay-dung-dang")],
            Genres = [Genre.Feature],
            Tags = ["Viết tin bài"],
        };
        var fits = Samples.News("fits") with { Category = Samples.Id("xay-dung-dang"), Genre = Genre.Feature, Tags = ["viet tin bai", "khác"] };
        var (bulletin, _) = Compose(
            [rule], Issue(),
            fits,
            Samples.Activity("activity", "a") with { Category = fits.Category, Genre = Genre.Feature, Tags = fits.Tags },
            Samples.News("genre") with { Category = fits.Category, Tags = fits.Tags },
            Samples.News("category") with { Genre = Genre.Feature, Tags = fits.Tags },
            Samples.News("tags") with { Category = fits.Category, Genre = Genre.Feature },
            Samples.Plan("kind") with { Category = fits.Category, Tags = fits.Tags });
        Assert.Equal("mot: activity fits", Outline(bulletin));
    }

    [Fact]
    public void Compose_ASectionThatIsFull_KeepsTheNewestByRuleAndEveryPinAndWish()
    {
        var (bulletin, _) = Compose(
            [Rule("mot") with { Most = 3 }, Rule("hai")],
            Issue(Edit("mot") with { Pins = PathsTo("/tin-tuc/pin/") }),
            Samples.News("pin", "2026-01-01"), Samples.News("old", "2026-11-02"), Samples.News("new", "2026-11-20"),
            Samples.News("wish", "2026-11-01") with { Bulletin = Wish(months: "2026-11") });
        Assert.Equal("mot: pin new wish", Outline(bulletin));

        var (crowded, _) = Compose(
            [Rule("mot") with { Most = 1 }],
            Issue(Edit("mot") with { Pins = PathsTo("/tin-tuc/pin/") }),
            Samples.News("pin"), Samples.News("rule"), Samples.News("wish") with { Bulletin = Wish("mot") });
        Assert.Equal("mot: pin wish", Outline(crowded));
    }

    [Fact]
    public void Compose_TheSectionsForm_IsThatOfItsItems()
    {
        var (bulletin, _) = Compose([Rule("mot") with { Form = ItemForm.Summary }], Issue(), Samples.News("a"));
        Assert.Equal(ItemForm.Summary, bulletin.Sections[0].Items[0].Form);
    }

    [Fact]
    public void Compose_AnInternalDocument_IsInTheInternalEditionOnly()
    {
        var issue = Issue();
        var content = Content([Rule("mot")], issue, Samples.News("open"), Samples.News("internal") with { Scope = Scope.Internal });
        Assert.Equal("mot: open", Outline(Compose(content, issue).Bulletin));
        Assert.Equal("mot: internal open", Outline(Compose(content, issue, Edition.Internal).Bulletin));
    }
}
