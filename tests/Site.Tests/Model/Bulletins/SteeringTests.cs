using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

/// <summary>What documents wish and issues edit, over the rules.</summary>
public class SteeringTests
{
    // Plans do not have genres: they stand in the second section.
    private static readonly BulletinSectionRule[] Rules = [Rule("mot") with { Genres = [Genre.News] }, Rule("hai")];

    [Fact]
    public void Compose_ADocumentThatNamesMonths_IsInTheirIssuesAndNotInItsOwn()
    {
        var (bulletin, _) = Compose(
            Rules, Issue(),
            Samples.News("from-october", "2026-10-20") with { Bulletin = Wish(months: ["2026-10", "2026-11"]) },
            Samples.News("for-december", "2026-11-20") with { Bulletin = Wish(months: "2026-12") },
            Samples.News("never") with { Bulletin = new BulletinPlacement(true, []) });
        Assert.Equal("mot: from-october", Outline(bulletin));
        Assert.Equal(InclusionReason.OwnWish, bulletin.Sections[0].Items[0].Reason);
    }

    [Fact]
    public void Compose_ADocumentThatNamesAMonthTwice_StandsOnce() =>
        Assert.Equal("mot: a", Outline(Compose(Rules, Issue(), Samples.News("a") with { Bulletin = Wish(months: ["2026-11", "2026-11"]) }).Bulletin));

    [Fact]
    public void Compose_ADocumentThatNamesASection_StandsThereAgainstTheRules()
    {
        var (bulletin, _) = Compose(Rules, Issue(), Samples.News("a") with { Bulletin = Wish("hai") }, Samples.News("b"));
        Assert.Equal("mot: b; hai: a", Outline(bulletin));
    }

    [Fact]
    public void Compose_ADocumentWithAPosition_StandsThereAmongTheOthers()
    {
        var (bulletin, _) = Compose(
            Rules, Issue(Edit("mot") with { Pins = PathsTo("/tin-tuc/pin/") }),
            Samples.News("pin"), Samples.News("new", "2026-11-20"), Samples.News("newer", "2026-11-21"),
            Samples.News("second", "2026-11-01") with { Bulletin = Wish(position: 2) },
            Samples.News("far", "2026-11-30") with { Bulletin = Wish(position: 99) });
        Assert.Equal("mot: pin newer second new far", Outline(bulletin));
    }

    [Fact]
    public void Compose_Pins_StandFirstInTheirOwnOrderWhateverTheirMonthAndSection()
    {
        var (bulletin, _) = Compose(
            Rules, Issue(Edit("hai") with { Pins = PathsTo("/tin-tuc/old/", "/tin-tuc/wish/") }),
            Samples.News("old", "2020-01-01"), Samples.News("wish") with { Bulletin = Wish("mot") }, Samples.News("b"));
        Assert.Equal("mot: b; hai: old wish", Outline(bulletin));
        Assert.Equal(InclusionReason.Pin, bulletin.Sections[1].Items[0].Reason);
    }

    [Fact]
    public void Compose_PinsThatMayNotBe_AreLeftOut()
    {
        var issue = Issue(Edit("mot") with { Pins = PathsTo("/tin-tuc/internal/", "/tin-tuc/never/", "/page/", "/tin-tuc/none/", "/tin-tuc/a/", "/tin-tuc/a/") });
        var content = Content(
            Rules, issue,
            Samples.News("internal", "2026-01-01") with { Scope = Scope.Internal }, Samples.News("never") with { Bulletin = new BulletinPlacement(true, []) },
            Samples.Page("page"), Samples.News("a"));
        Assert.Equal("mot: a", Outline(Compose(content, issue, Edition.Internal).Bulletin));
    }

    [Fact]
    public void Compose_DroppedDocuments_AreNowhereUnlessPinned()
    {
        var (bulletin, _) = Compose(
            Rules, Issue(Edit("mot") with { Drops = PathsTo("/tin-tuc/a/", "/tin-tuc/b/") }, Edit("hai") with { Pins = PathsTo("/tin-tuc/b/") }),
            Samples.News("a"), Samples.News("b"), Samples.News("c"));
        Assert.Equal("mot: c; hai: b", Outline(bulletin));
    }

    [Fact]
    public void Compose_AHiddenSection_TakesItsItemsWithIt()
    {
        var (bulletin, told) = Compose(Rules, Issue(Edit("mot") with { Hidden = true }), Samples.News("a"), Samples.Plan("b"));
        Assert.Equal("hai: b", Outline(bulletin));
        Assert.Empty(told);
    }

    [Fact]
    public void Compose_AnEditedSection_HasTheIssuesTitleFormAndNote()
    {
        var (bulletin, _) = Compose(Rules, Issue(Edit("hai") with { Title = "Khác", Form = ItemForm.Summary, Note = Words(5) }), Samples.Plan("b"));
        var section = Assert.Single(bulletin.Sections);
        Assert.Equal(("hai", "Khác", 5), (section.Id, section.Title, section.Note?.Words));
        Assert.Equal(ItemForm.Summary, Assert.Single(section.Items).Form);
    }

    [Fact]
    public void Compose_SectionsWithPositions_StandThereAndTakeWhatTheyTook()
    {
        var (bulletin, _) = Compose(Rules, Issue(Edit("hai") with { Position = 1 }), Samples.News("a"), Samples.Plan("b"));
        Assert.Equal("hai: b; mot: a", Outline(bulletin));
    }

    [Fact]
    public void Compose_ANewSection_StandsLastAndTakesOnlyWhatIsNamed()
    {
        var (bulletin, _) = Compose(
            Rules, Issue(Edit("moi") with { Title = "Mới", Pins = PathsTo("/tin-tuc/pin/") }, Edit("la") with { Note = Words(1) }),
            Samples.News("pin"), Samples.News("wish") with { Bulletin = Wish("moi") }, Samples.Plan("b"));
        Assert.Equal("hai: b; moi: pin wish", Outline(bulletin));
        Assert.Equal("Mới", bulletin.Sections[1].Title);
    }

    [Fact]
    public void Compose_ASectionWithANoteAlone_IsThere()
    {
        var (bulletin, _) = Compose(Rules, Issue(Edit("hai") with { Note = Words(3) }), Samples.News("a"));
        Assert.Equal("mot: a; hai:", Outline(bulletin));
    }
}
