using Site.Model.Documents;
using Site.Model.Selection;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Selection;

public class IssueCalendarTests
{
    // Cut off on the second of each month, as issues are when they say nothing else.
    private static readonly Bulletin October = Samples.Bulletin("2026-10");
    private static readonly Bulletin November = Samples.Bulletin("2026-11");
    private static readonly Bulletin December = Samples.Bulletin("2026-12");

    [Theory]
    [InlineData("2026-09-02", null)]
    [InlineData("2026-09-03", "2026-10")]
    [InlineData("2026-10-02", "2026-10")]
    [InlineData("2026-10-03", "2026-11")]
    [InlineData("2026-11-02", "2026-11")]
    [InlineData("2026-11-03", "2026-12")]
    [InlineData("2026-12-02", "2026-12")]
    [InlineData("2026-12-03", null)]
    public void MonthsOf_AnArticle_IsTheIssueWhoseCutOffItDoesNotMiss_AndTheFirstReachesBackAMonth(string day, string? month) =>
        Assert.Equal(month is null ? [] : [month], Months(Samples.News("a", day), December, October, November));

    [Fact]
    public void MonthsOf_AScheduledArticle_CountsFromTheDayItAppears() =>
        Assert.Equal(["2026-12"], Months(Samples.News("a", "2026-10-20") with { PublishFrom = Samples.Day("2026-11-05") }, October, November, December));

    [Fact]
    public void MonthsOf_WhatAnIssueThatIsOutDoesNotHold_IsTheNextOne_AndNoneAfterThat()
    {
        var late = Samples.News("late", "2026-11-01");
        var held = Samples.News("held", "2026-11-01");
        Assert.Equal(["2026-12"], Months(late, October, Out(November, held), December));
        Assert.Equal(["2026-11"], Months(held, October, Out(November, held), December));
        Assert.Empty(Months(late, October, Out(November, held)));
        Assert.Empty(Months(late, October, Out(November, held), Out(December), Samples.Bulletin("2027-01")));
        Assert.Equal(["2026-12"], Months(late, October, Out(November), Out(December, late), Samples.Bulletin("2027-01")));
    }

    [Fact]
    public void MonthsOf_WhatAnIssueThatIsOutHolds_IsThatIssue_WhateverItsDay()
    {
        var pinned = Samples.News("pinned", "2026-11-20");
        var old = Samples.News("old", "2020-01-01");
        Assert.Equal(["2026-11"], Months(pinned, October, Out(November, pinned), December));
        Assert.Equal(["2026-11"], Months(old, October, Out(November, old), December));
        Assert.Equal(["2026-11"], Months(pinned with { Bulletin = Wish(months: "2026-10") }, Out(October), Out(November, pinned), December));
        Assert.Equal(["2026-12"], Months(pinned with { Bulletin = Wish(months: "2026-12") }, October, Out(November, pinned), December));
    }

    [Fact]
    public void IsTooLate_IsNothingThatAnIssueThatIsOutHolds()
    {
        var a = Samples.News("a", "2026-11-01");
        var calendar = Calendar(Out(October, a), Out(November), December);
        Assert.False(calendar.IsTooLate(November.Month, a));
        Assert.True(calendar.IsTooLate(November.Month, Samples.News("b", "2026-11-01")));
        Assert.False(calendar.IsTooLate(December.Month, Samples.News("b", "2026-11-01")));
    }

    [Fact]
    public void OpenAfter_IsTheNextIssueThatIsNotOut_OrTheFirstThatMayCome()
    {
        Assert.Equal("2027-01", Calendar(Out(November), Out(December), Samples.Bulletin("2027-01")).OpenAfter(November.Month).ToString());
        Assert.Equal("2027-01", Calendar(Out(November), Out(December)).OpenAfter(November.Month).ToString());
        Assert.Equal("2026-12", Calendar(Out(November)).OpenAfter(November.Month).ToString());
    }

    [Fact]
    public void SinceOf_IsTheDayAfterTheCutOffBefore_OrAfterTheDayOnWhichThatIssueWasHandedOutAheadOfIt()
    {
        Assert.Equal(new DateOnly(2026, 11, 3), Calendar(October, November, December).SinceOf(December.Month));
        Assert.Equal(new DateOnly(2026, 11, 1), Calendar(October, November with { ReleasedOn = new DateOnly(2026, 10, 31) }, December).SinceOf(December.Month));
        Assert.Equal(new DateOnly(2026, 11, 3), Calendar(October, November with { ReleasedOn = new DateOnly(2026, 11, 9) }, December).SinceOf(December.Month));
        Assert.Equal(new DateOnly(2026, 11, 3), Calendar(December).SinceOf(December.Month));
    }

    [Fact]
    public void MonthsOf_AnArticleThatNamesItsIssue_IsThatIssue_UnlessThatIsOutWithoutIt()
    {
        var wishes = Samples.News("a", "2026-05-01") with { Bulletin = Wish(months: "2026-11") };
        Assert.Equal(["2026-11"], Months(wishes, October, November, December));
        Assert.Equal(["2026-11"], Months(wishes, October));
        Assert.Equal(["2026-12"], Months(wishes, October, Out(November), December));
        Assert.Equal(["2026-11"], Months(wishes, October, Out(November, wishes), December));
        Assert.Empty(Months(wishes, October, Out(November)));
        Assert.Equal(["2026-12"], Months(wishes with { Bulletin = Wish(months: ["2026-11", "2026-12"]) }, Out(November), December));
    }

    [Fact]
    public void MonthsOf_WhatNeverStandsInABulletin_AreNone()
    {
        Assert.Empty(Months(Samples.News("a", "2026-11-01") with { Bulletin = new BulletinPlacement(true, []) }, November));
        Assert.Empty(Months(Samples.Page("a"), November));
    }

    [Fact]
    public void Calendar_CountsInternalIssuesInThePublicEdition_ButDraftsOnlyWhereTheyAreShown()
    {
        var article = Samples.News("a", "2026-10-20");
        Assert.Empty(Months(article, October, November with { State = PublicationState.Draft }));
        Assert.Equal(["2026-12"], Months(article, October, November with { State = PublicationState.Draft }, December));
        Assert.Equal(["2026-11"], Months(article, October, November with { Scope = Scope.Internal }, December));
        var asked = Samples.Policy() with { Issue = November.Month };
        Assert.Equal("2026-11", Assert.Single(IssueCalendar.Of([October, November with { State = PublicationState.Draft }], asked).MonthsOf(article)).ToString());
    }

    private static Bulletin Out(Bulletin issue, params Document[] held) => issue with
    {
        ReleasedOn = issue.CutOff,
        Released = new ReleasedIssue(
            issue.Source, [new ReleasedSection("mot", "Mục một", ItemForm.Whole, [.. held.Select(item => new ReleasedItem(item, item.Source))])], [], []),
    };

    private static IEnumerable<string> Months(Document document, params Bulletin[] issues) =>
        Calendar(issues).MonthsOf(document).Select(month => month.ToString());

    private static IssueCalendar Calendar(params Bulletin[] issues) => IssueCalendar.Of(issues, Samples.Policy());
}
