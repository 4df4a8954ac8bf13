using System.Collections.Immutable;
using Site.Model.Consultations;
using Site.Model.Documents;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.Publication;

public class DatedChangesTests
{
    private static readonly SiteSettings WithDays = Samples.Settings with { HomeBlocks = [new HomeBlock.Usual(UsualBlock.NextDays)] };

    private static ImmutableArray<DatedChange> All(string day, SiteContent content, Edition edition = Edition.Public) =>
        DatedChanges.Between(content, Samples.Policy(edition), Samples.Day(day).End);

    /// <summary>From the morning of 20 November 2026: day and time, kind, title. The months of the calendar have a test of their own.</summary>
    private static IEnumerable<string> Until(string day, SiteContent content, Edition edition = Edition.Public) =>
        All(day, content, edition).Where(change => change.Kind != DatedKind.Calendar).Select(change => $"{change.When:MM-dd HH:mm} {change.Kind} {change.Title}");

    private static IEnumerable<string> Until(string day, params Document[] documents) => Until(day, Samples.Content(documents));

    [Fact]
    public void Between_DocumentsThatAppearAndExpire_NamesEachInTime()
    {
        var both = Samples.News("both") with { PublishFrom = new Moment(new DateOnly(2026, 11, 21), new TimeOnly(7, 0)), ExpiresAfter = Samples.Day("2026-11-25") };
        Assert.Equal(["11-21 07:00 Appears both", "11-26 00:00 Expires both"], Until("2026-11-30", both, Samples.News("on")));
        Assert.Equal(["11-21 07:00 Appears both"], Until("2026-11-21", both));
    }

    [Fact]
    public void Between_WhatTheEditionDoesNotShow_IsNotNamed()
    {
        var draft = Samples.News("draft") with { State = PublicationState.Draft, PublishFrom = Samples.Day("2026-11-21") };
        var inside = Samples.News("inside") with { Scope = Scope.Internal, PublishFrom = Samples.Day("2026-11-21") };
        Assert.Empty(Until("2026-11-30", draft, inside));
        Assert.Equal(["11-21 00:00 Appears inside"], Until("2026-11-30", Samples.Content(draft, inside), Edition.Internal));
    }

    [Fact]
    public void Between_TheInstantOfTheBeginning_IsInTheSiteAlready()
    {
        var now = Samples.News("now") with { PublishFrom = new Moment(VietnamTime.DayOf(Samples.Now), new TimeOnly(7, 30)) };
        Assert.Empty(Until("2026-11-30", now));
    }

    [Fact]
    public void Between_DocumentsThatComeIntoForceOrOutOfIt_NamesThem()
    {
        var plan = Samples.Plan("plan") with { EffectiveFrom = new DateOnly(2026, 12, 1), EffectiveUntil = new DateOnly(2026, 12, 31) };
        Assert.Equal(["12-01 00:00 Standing 59-KH/ĐUK", "01-01 00:00 Standing 59-KH/ĐUK"], Until("2027-01-31", plan));
        Assert.Empty(Until("2027-01-31", plan with { Status = DocumentStatus.InForce }));
    }

    [Fact]
    public void Between_TasksThatAreNotDone_NamesThemOnTheDayAfterTheirLast()
    {
        var plan = Samples.Plan("plan") with { Tasks = [Samples.Task("gửi", "2026-11-25"), Samples.Task("xong", "2026-11-25", TaskState.Done), Samples.Task("thường xuyên")] };
        Assert.Equal(["11-26 00:00 Overdue gửi"], Until("2026-11-30", plan));
        Assert.Empty(Until("2026-11-30", plan with { State = PublicationState.Draft }));
    }

    [Fact]
    public void Between_OverACommemorativeDay_TurnsTheDaysOfTheHomePage_WhereItHasThem()
    {
        var content = Samples.Content() with { Data = SiteData.Empty with { Days = [Samples.SolarDay("nhà giáo", 20, 11), Samples.SolarDay("quân đội", 22, 12)] } };
        Assert.Equal(["11-21 00:00 Days quân đội", "12-23 00:00 Days nhà giáo"], Until("2027-01-01", content with { Settings = WithDays }));
        Assert.Empty(Until("2027-01-01", content));
        Assert.Empty(Until("2027-01-01", Samples.Content() with { Settings = WithDays }));
    }

    [Fact]
    public void Between_OverTheFirstOfAMonth_TurnsTheCalendar_WhereThereIsOne()
    {
        var content = Samples.Content() with { Data = SiteData.Empty with { Days = [Samples.SolarDay("nhà giáo", 20, 11)] } };
        Assert.Equal(
            ["12-01 00:00 Calendar tháng 12 năm 2026", "01-01 00:00 Calendar tháng 1 năm 2027"],
            All("2027-01-30", content).Select(change => $"{change.When:MM-dd HH:mm} {change.Kind} {change.Title}"));
        Assert.Empty(All("2026-11-29", content));
        var draft = Samples.Plan("plan") with { State = PublicationState.Draft, Tasks = [Samples.Task("gửi", "2026-11-25")] };
        Assert.Empty(All("2027-01-31", Samples.Content(draft)));
    }

    [Fact]
    public void Between_CampaignsThatBeginAndEnd_NamesThem()
    {
        Campaign On(string title, DateOnly? from, DateOnly until) => new(title, null, null, "https://tinh.example/", from, until);
        var content = Samples.Content() with
        {
            Settings = Samples.Settings with
            {
                Campaigns =
                [
                    On("nay", null, new DateOnly(2026, 11, 24)), On("mai", new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 21)),
                    On("xong", null, new DateOnly(2026, 11, 19)), On("ngược", new DateOnly(2026, 11, 28), new DateOnly(2026, 11, 27)),
                    On("mãi", new DateOnly(2026, 11, 1), DateOnly.MaxValue),
                ],
            },
        };
        Assert.Equal(["11-21 00:00 CampaignBegins mai", "11-22 00:00 CampaignEnds mai", "11-25 00:00 CampaignEnds nay"], Until("2026-11-30", content));
    }

    [Fact]
    public void Between_OverANewYear_TurnsTheStudyThemeOfTheHomePage_WhereItHasOne()
    {
        var settings = Samples.Settings with { HomeBlocks = [new HomeBlock.Usual(UsualBlock.StudyTheme)] };
        var content = Samples.Content(Samples.Theme(2025), Samples.Theme(2026), Samples.Theme(2027), Samples.Theme(2028) with { State = PublicationState.Draft });
        Assert.Equal(["01-01 00:00 Theme theme 2026", "01-01 00:00 Theme theme 2027"], Until("2027-12-30", content with { Settings = settings }));
        Assert.Empty(Until("2026-12-30", content with { Settings = settings }));
        Assert.Empty(Until("2027-12-30", content));
    }

    [Fact]
    public void Between_ConsultationsThatClose_NamesThemOnTheDayAfterTheirLast()
    {
        var asked = Samples.Page("hỏi") with { Consultation = new Consultation(new DateOnly(2026, 11, 25), null, null, null) };
        var over = Samples.News("đã hỏi") with { Consultation = new Consultation(new DateOnly(2026, 11, 19), null, null, null) };
        Assert.Equal(["11-26 00:00 ConsultationCloses hỏi"], Until("2026-11-30", asked, over));
        Assert.True(DatedChanges.Between(Samples.Content(asked), Samples.Policy(), Samples.Day("2026-11-29").End).Single().ChangesSite);
        Assert.Empty(Until("2026-11-24", asked));
        Assert.Empty(Until("2026-11-30", asked with { State = PublicationState.Draft }));
    }

    [Fact]
    public void Between_FromTheDayOfAnArchiveOn_NamesThatDay_AndNothingThatASiteAtWorkSays()
    {
        var asked = Samples.Page("hỏi") with { Consultation = new Consultation(new DateOnly(2026, 11, 21), null, null, null) };
        var late = Samples.Page("hỏi lâu") with { Consultation = new Consultation(new DateOnly(2026, 11, 25), null, null, null) };
        var gone = Samples.News("gone") with { ExpiresAfter = Samples.Day("2026-11-26") };
        var issue = Samples.Bulletin("2026-12") with { State = PublicationState.Draft, CutOff = new DateOnly(2026, 11, 30) };
        var content = Samples.Content(asked, late, gone, issue) with { Settings = Samples.Settings with { Archive = new Archive(new DateOnly(2026, 11, 24), null, null, null) } };
        Assert.Equal(["11-22 00:00 ConsultationCloses hỏi", $"11-24 00:00 Archived {Samples.Settings.Title}", "11-27 00:00 Expires gone"], Until("2026-12-30", content));
        var archived = content with { Settings = content.Settings with { Archive = new Archive(new DateOnly(2025, 7, 1), null, null, null) } };
        Assert.Equal(["11-27 00:00 Expires gone"], Until("2026-12-30", archived));
    }

    [Fact]
    public void Between_AnIssuesDays_AreNamedButChangeNoPage()
    {
        var issue = Samples.Bulletin("2026-12") with { State = PublicationState.Draft, CutOff = new DateOnly(2026, 11, 30) };
        var changes = All("2026-12-31", Samples.Content(issue));
        Assert.Equal([DatedKind.CutOff, DatedKind.Deadline], changes.Select(change => change.Kind));
        Assert.Equal([Samples.Day("2026-12-01").Begin, Samples.Day("2026-12-02").Begin], changes.Select(change => change.When));
        Assert.DoesNotContain(changes, change => change.ChangesSite);
        Assert.Empty(Until("2026-12-31", issue with { State = PublicationState.Published, ReleasedOn = new DateOnly(2026, 11, 20) }));
    }

    /// <summary>An editor's "never".</summary>
    [Fact]
    public void Between_DaysAtTheEndOfTheCalendar_AreNoChange()
    {
        var plan = Samples.Plan("plan") with { EffectiveUntil = DateOnly.MaxValue, ExpiresAfter = new Moment(DateOnly.MaxValue), Tasks = [Samples.Task("mãi", "9999-12-31")] };
        Assert.Empty(Until("2027-12-31", plan));
    }
}
