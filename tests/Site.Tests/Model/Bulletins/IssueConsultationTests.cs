using Site.Model.Bulletins;
using Site.Model.Consultations;
using Site.Model.Documents;
using Site.Model.Paths;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

/// <summary>The issue of November 2026 is due on the 2nd and takes what is published in that month; it is the 20th.</summary>
public class IssueConsultationTests
{
    [Theory]
    [InlineData("2026-11-01", "2026-12-15", "asked")]
    [InlineData("2026-11-30", "2026-12-15", "asked")]
    [InlineData("2026-12-01", "2026-12-15", "")]
    [InlineData("2026-10-01", "2026-11-02", "asked over")]
    [InlineData("2026-10-01", "2026-11-01", "")]
    public void Compose_TakesWhatIsOpenOnceCellsHaveTheIssue(string date, string until, string taken) =>
        Assert.Equal(taken, Outline(Issue(), Samples.News("asked", date) with { Consultation = Asked(until) }));

    [Theory]
    [InlineData("2026-10-31", "asked over")]
    [InlineData("2026-11-30", "asked over")]
    [InlineData("2026-10-30", "")]
    [InlineData("2026-12-01", "")]
    public void Compose_TakesOutcomesOfTheTimeSinceTheIssueBefore(string day, string taken) =>
        Assert.Equal(taken, Outline(Issue(), Samples.News("asked", "2026-09-01") with { Consultation = Asked("2026-10-20") with { Outcome = "Tiếp thu.", OutcomeDay = Samples.Day(day).Day } }));

    [Fact]
    public void Compose_AnOutcomeWithoutADay_CountsFromTheDayAfterTheLast()
    {
        var told = Samples.News("asked", "2026-09-01") with { Consultation = Asked("2026-10-31") with { Outcome = "Tiếp thu." } };
        Assert.Equal("asked over", Outline(Issue(), told));
        Assert.Empty(Outline(Issue(), told with { Consultation = Asked("2026-10-29") with { Outcome = "Tiếp thu." } }));
    }

    [Fact]
    public void Compose_OpenOnesStandFirst_AndWhatWantsNoBulletinIsInNone()
    {
        var plan = Samples.Plan("a") with { Consultation = Asked("2026-11-10") };
        var page = Samples.Page("b") with { Date = Samples.Day("2026-11-01"), Consultation = Asked("2026-12-20") };
        var undated = Samples.Page("e") with { Consultation = Asked("2026-12-20") };
        var news = Samples.News("c") with { Consultation = Asked("2026-12-10") };
        Assert.Equal("c, b, a over", Outline(Issue(), plan, page, undated, news, Samples.News("d") with { Consultation = Asked("2026-12-10"), Bulletin = new BulletinPlacement(true, []) }));
    }

    [Fact]
    public void Compose_AnIssueThatIsOut_HasWhatItAskedThen()
    {
        var asked = Samples.News("asked") with { Consultation = Asked("2026-11-10") };
        var issue = Issue() with
        {
            ReleasedOn = new DateOnly(2026, 11, 2),
            Released = new ReleasedIssue(SourcePath.InInput("ban-tin/_phat-hanh/2026-11/so.yml"), [], [], []) { Consultations = [new ReleasedItem(asked, asked.Source)] },
        };
        Assert.Equal("asked", Outline(issue, asked with { Consultation = null }, Samples.News("late") with { Consultation = Asked("2026-12-10") }));
    }

    [Fact]
    public void Contents_NameThePart_WhereThereIsOne()
    {
        var (bulletin, _) = Compose([Rule("mot")], Issue(), Samples.News("asked") with { Consultation = Asked("2026-12-15") });
        Assert.Contains(bulletin.Contents, entry => entry is { Title: "Lấy ý kiến", Anchor: BulletinAnchors.Consultations });
        Assert.DoesNotContain(Compose([Rule("mot")], Issue(), Samples.Page("page")).Bulletin.Contents, entry => entry.Anchor == BulletinAnchors.Consultations);
    }

    private static Consultation Asked(string until) => new(Samples.Day(until).Day, null, "Nói tại chi bộ", null);

    /// <summary><c>open, closed over</c></summary>
    private static string Outline(Bulletin issue, params Document[] documents) =>
        string.Join(", ", Compose([Rule("mot")], issue, documents).Bulletin.Consultations.Select(asked => asked.Document.Title + (asked.IsOver ? " over" : string.Empty)));
}
