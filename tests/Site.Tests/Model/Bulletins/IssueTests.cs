using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

/// <summary>What an issue holds beside its items, and what is told of it.</summary>
public class IssueTests
{
    private static readonly BulletinSectionRule[] Rules = [Rule("mot")];

    [Fact]
    public void Compose_TasksThatAreDue_AreThoseNotDoneUpToTheEndOfNextMonth()
    {
        var plan = Samples.Plan("p", "2022-01-01") with
        {
            Tasks =
            [
                Task("last-day", "2026-12-31"), Task("too-late", "2027-01-01"), Task("overdue", "2026-11-19"), Task("today", "2026-11-20"),
                Task("done", "2026-11-30") with { State = TaskState.Done },
                new PlanTask("monthly", null, null, new Recurring(Recurrence.Monthly), null, null),
                new PlanTask("every-20th", null, null, new Recurring(Recurrence.Monthly, 20), null, null),
                new PlanTask("this-quarter", null, null, new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2026, 4)), null, null),
                new PlanTask("before-today", null, null, new DueBefore(new DateOnly(2026, 11, 20)), null, null),
                new PlanTask("whenever", null, null, null, null, null),
            ],
        };
        var (bulletin, _) = Compose(Rules, Issue(), plan);
        Assert.Equal(
            [("overdue", true), ("before-today", true), ("today", false), ("every-20th", false), ("last-day", false), ("this-quarter", false)],
            bulletin.Tasks.Select(due => (due.Task.Content, due.Overdue)));
        Assert.Same(plan, bulletin.Tasks[0].Plan);
    }

    [Fact]
    public void Compose_Days_AreThoseOfTheIssuesMonth()
    {
        var issue = Issue();
        var content = Content(Rules, issue) with
        {
            Data = SiteData.Empty with { Days = [Samples.SolarDay("b", 20, 11), Samples.SolarDay("a", 9, 11), Samples.SolarDay("c", 1, 12)] },
        };
        Assert.Equal(["a", "b"], Compose(content, issue).Bulletin.Days.Select(day => day.Day.Name));
    }

    [Fact]
    public void Compose_TheAttendeesNote_IsInTheInternalEditionOnly()
    {
        var issue = Issue() with { AttendeeNote = Words(7) };
        var content = Content(Rules, issue, Samples.News("a"));
        Assert.Null(Compose(content, issue).Bulletin.AttendeeNote);
        Assert.Equal(7, Compose(content, issue, Edition.Internal).Bulletin.AttendeeNote?.Words);
    }

    [Fact]
    public void Select_TheAttendeesNote_LeavesNothingInThePublicEdition()
    {
        var secret = Samples.Asset("anh/noi-bo.png");
        var issue = Issue() with { AttendeeNote = Samples.Linking(Samples.To("/khong-co/")) with { Assets = [secret] } };
        var content = Content(Rules, issue);
        Assert.Empty(Samples.Graph(content).UsedAssets);
        Assert.Empty(Assert.Single(Samples.Graph(content).Documents).Links);
        var inside = Samples.Graph(content, Samples.Policy(Edition.Internal));
        Assert.Equal([secret], inside.UsedAssets.AsEnumerable());
        Assert.Single(Assert.Single(inside.Documents).Links);
    }

    [Fact]
    public void Assets_OfAnIssue_AreItsNotesToo()
    {
        var used = Samples.Asset("anh/a.png");
        var issue = Issue(Edit("mot") with { Note = Samples.Linking(Samples.To("/")) with { Assets = [used] } });
        Assert.Equal([used], issue.Assets);
        Assert.Single(issue.Links);
    }

    [Fact]
    public void Minutes_OfAnIssue_AreThoseOfForewordNotesAndItems()
    {
        var whole = Samples.News("một hai ba") with { Url = Samples.News("whole").Url, Body = Words(3 * ReadingAloud.WordsPerMinute) };
        var summary = Samples.Plan("b") with { Sapo = "một  hai\nba", Body = Words(100_000) };
        var issue = Issue(Edit("mot") with { Note = Words(ReadingAloud.WordsPerMinute) }) with { Body = Words(2 * ReadingAloud.WordsPerMinute) };
        var (bulletin, told) = Compose(
            [Rule("mot") with { Kinds = [DocumentKind.News] }, Rule("hai") with { Form = ItemForm.Summary }], issue, whole, summary);
        Assert.Equal([3, 1], bulletin.Sections.SelectMany(section => section.Items).Select(item => item.Minutes));
        Assert.Equal(6, bulletin.Minutes);
        Assert.Empty(told);
    }

    [Fact]
    public void Compose_AnIssueThatIsTooLong_NamesItsThreeLongestItems()
    {
        var documents = Enumerable.Range(1, 4).Select(number => Samples.News($"bai-{number}") with { Body = Words(number * 10 * ReadingAloud.WordsPerMinute) });
        var (bulletin, told) = Compose(Rules, Issue(), [.. documents]);
        Assert.Equal(100, bulletin.Minutes);
        var found = Assert.Single(told);
        Assert.Equal(("K711", "input/ban-tin/2026-11.md"), (found.Code, found.File?.Value));
        Assert.Contains("100 phút, quá 30 phút", found.Message, StringComparison.Ordinal);
        Assert.Contains("\"bai-4\" (40 phút), \"bai-3\" (30 phút), \"bai-2\" (20 phút);", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Compose_Questions_AreTwoToFiveOrNone(int count, bool told)
    {
        var (bulletin, found) = Compose(
            Rules, Issue() with { Questions = [.. Enumerable.Repeat("Vì sao?", count)] }, Samples.News("a"));
        Assert.Equal(count, bulletin.Questions.Length);
        Assert.Equal(told ? ["K712"] : [], found.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Compose_AMonthWithoutDocuments_IsAnIssueAndANotice()
    {
        var (bulletin, told) = Compose(Rules, Issue() with { Body = Words(10) });
        Assert.Empty(bulletin.Sections);
        Assert.Equal(1, bulletin.Minutes);
        var found = Assert.Single(told);
        Assert.Equal(("K713", Severity.Notice), (found.Code, found.Severity));
    }

    [Fact]
    public void Compose_AWishThatNoSectionMeets_IsTold()
    {
        var (bulletin, told) = Compose(
            [Rule("mot") with { Kinds = [DocumentKind.Plan] }, Rule("hai") with { Genres = [Genre.Interview] }, Rule("ba") with { Kinds = [DocumentKind.News], Genres = [Genre.Interview] }], Issue(),
            Samples.Plan("p"), Samples.News("asks") with { Bulletin = Wish(months: "2026-11") }, Samples.News("does-not-ask"));
        Assert.Equal("mot: p", Outline(bulletin));
        var found = Assert.Single(told);
        Assert.Equal(("K714", "input/tin-tuc/asks.md"), (found.Code, found.File?.Value));
        Assert.Contains("muc: hai }\"; mục có thể ghi: hai, ba", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_NewsThatNamesNoCategory_IsToldWhatItMayName()
    {
        var (_, told) = Compose(
            [Rule("mot") with { Kinds = [DocumentKind.News], Categories = [new("nghiep-vu", default)] }, Rule("hai") with { Kinds = [DocumentKind.Activity], Categories = [new("thi-dua", default)] }, Rule("ba") with { Genres = [Genre.Interview] }], Issue(),
            Samples.News("names-none"), Samples.News("names-another") with { Category = new("ly-luan", default) },
            Samples.News("names-it") with { Category = new("nghiep-vu", default) }, Samples.News("an-interview") with { Genre = Genre.Interview },
            Samples.News("stays-out") with { Bulletin = new BulletinPlacement(true, []) });
        var found = Assert.Single(told);
        Assert.Equal(("K715", Severity.Notice, "input/tin-tuc/names-none.md"), (found.Code, found.Severity, found.File?.Value));
        Assert.Contains("một trong các mã: nghiep-vu; bài", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void ComposeAll_Issues_AreTheNewestMonthFirst()
    {
        var (bulletins, _) = BulletinComposer.ComposeAll(Samples.Graph(Samples.Bulletin("2026-09"), Samples.Bulletin("2026-11"), Samples.Bulletin("2026-10")));
        Assert.Equal(["2026-11", "2026-10", "2026-09"], bulletins.Select(bulletin => bulletin.Issue.Month.ToString()));
    }

    [Fact]
    public void ComposeAll_EmptyIssues_AreToldUntilTheirMonthIsOver()
    {
        var (_, told) = BulletinComposer.ComposeAll(Samples.Graph(Samples.Bulletin("2026-10"), Samples.Bulletin("2026-11"), Samples.Bulletin("2026-12")));
        Assert.Equal(["input/ban-tin/2026-12.md", "input/ban-tin/2026-11.md"], told.Select(found => found.File?.Value));
    }

    private static PlanTask Task(string name, string day) => new(name, null, null, new DueOn(Samples.Day(day).Day), TaskState.InProgress, null);
}
