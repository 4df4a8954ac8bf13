using Site.Model.Calendar;
using Site.Model.Consultations;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.Graph;

/// <summary>The days that a site knows, on 20 November 2026.</summary>
public class EventCalendarTests
{
    private static readonly DateOnly Today = VietnamTime.DayOf(Samples.Now);

    private static EventCalendar Calendar(params Document[] documents) => Calendar(SiteData.Empty, null, documents);

    private static EventCalendar Calendar(SiteData data, int? meetingDay = null, params Document[] documents) =>
        new(documents, data, Samples.Settings with { Bulletin = BulletinSettings.Usual with { MeetingDay = meetingDay } }, Today);

    private static SiteData Days(params CommemorativeDay[] days) => SiteData.Empty with { Days = [.. days] };

    private static PlanSummary Plan(params PlanTask[] tasks) => Samples.Plan("plan") with { Tasks = [.. tasks] };

    private static PlanTask Task(Deadline deadline, TaskState? state = null) => new("việc", null, null, deadline, state, null);

    private static IEnumerable<string> Said(IEnumerable<CalendarEvent> events) => events.Select(known => $"{known.On:yyyy-MM-dd} {known.Kind}");

    [Fact]
    public void Coming_IsThisMonthWhole_AndTheElevenAfterIt()
    {
        var days = Days(Samples.SolarDay("đầu", 1, 11), Samples.SolarDay("cuối", 31, 10));
        Assert.Equal(["2026-11-01 Commemoration", "2027-10-31 Commemoration"], Said(Calendar(days).Coming));
        Assert.Equal(["2026-10-31 Commemoration", "2026-11-01 Commemoration", "2027-10-31 Commemoration"], Said(Calendar(days).ToTakeAway));
    }

    [Fact]
    public void CommemorativeDay_IsNoneBeforeItsEvent_AndALunarOneGoesByItsTable()
    {
        var days = Days(
            Samples.SolarDay("mới", 15, 12) with { Since = 2027 },
            new CommemorativeDay("âm", null, "10/3", [new DateOnly(2026, 4, 26), new DateOnly(2027, 4, 16)], null, true));
        Assert.Equal(["2027-04-16 Commemoration"], Said(Calendar(days).Coming));
        Assert.Equal(["2027-04-16 Commemoration", "2027-12-15 Commemoration"], Said(Calendar(days).Of(2027)));
    }

    [Fact]
    public void Task_StandsOnItsLastDay_DoneOrNot()
    {
        var plan = Plan(
            Task(new DueOn(new DateOnly(2026, 12, 5)), TaskState.Done), Task(new DueBefore(new DateOnly(2027, 1, 1))),
            Task(new DueWithin(new CalendarPeriod(PeriodKind.Quarter, 2027, 1))), Task(new Recurring(Recurrence.Ongoing)), new PlanTask("không hạn", null, null, null, null, null));
        Assert.Equal(["2026-12-05 Task", "2026-12-31 Task", "2027-03-31 Task"], Said(Calendar(plan).Coming));
    }

    [Fact]
    public void Consultation_StandsOnItsLastDay()
    {
        var page = Samples.Page("gop-y") with { Consultation = new Consultation(new DateOnly(2026, 12, 15), null, null, null) };
        var known = Assert.Single(Calendar(page).Coming);
        Assert.Equal(["2026-12-15 Consultation"], Said([known]));
        Assert.Same(page, known.Document);
        Assert.True(known.Concerns("any-unit"));
    }

    [Fact]
    public void Archive_KnowsOfNoDayAfterTheSiteWasAtWork()
    {
        var days = Days(Samples.SolarDay("trước", 1, 2), Samples.SolarDay("sau", 1, 12));
        var plan = Plan(Task(new DueOn(new DateOnly(2026, 3, 5))), Task(new DueOn(new DateOnly(2026, 12, 5))), Task(new Recurring(Recurrence.Monthly, Day: 10)));
        var settings = Samples.Settings with { Archive = new Archive(new DateOnly(2026, 7, 1), null, null, null), Bulletin = BulletinSettings.Usual with { MeetingDay = 3 } };
        var calendar = new EventCalendar([plan with { IssuedOn = new DateOnly(2026, 5, 20) }], days, settings, Today);
        Assert.Empty(calendar.Coming);
        Assert.Equal([2026], calendar.Years);
        Assert.All(calendar.Of(2026), known => Assert.True(known.On < new DateOnly(2026, 7, 1)));
        Assert.Equal(["2026-02-01 Commemoration", "2026-03-05 Task", "2026-06-10 Task"], Said(calendar.Of(2026).Where(known => known.Kind != EventKind.Meeting)));
        Assert.Equal(6, calendar.Of(2026).Count(known => known.Kind == EventKind.Meeting));
        Assert.Empty(calendar.Of(2027));
    }

    [Fact]
    public void RecurringTask_ComesAgainWhileItsPlanIsInForce_UntilItIsDone()
    {
        var monthly = Plan(Task(new Recurring(Recurrence.Monthly, Day: 31))) with { IssuedOn = new DateOnly(2026, 12, 1), EffectiveUntil = new DateOnly(2027, 3, 30) };
        Assert.Equal(["2026-12-31 Task", "2027-01-31 Task", "2027-02-28 Task"], Said(Calendar(monthly).Coming));
        var yearly = Plan(Task(new Recurring(Recurrence.Yearly, Day: 1, Month: 12, Before: true)));
        Assert.Equal(["2026-11-30 Task"], Said(Calendar(yearly).Coming));
        Assert.True(Calendar(Plan(Task(new Recurring(Recurrence.Monthly, Day: 31), TaskState.Done))).IsEmpty);
        var expired = Plan(Task(new Recurring(Recurrence.Monthly, Day: 31))) with { Status = DocumentStatus.Expired };
        Assert.True(Calendar(expired).IsEmpty);
        Assert.Equal(["2026-11-30 Task"], Said(Calendar(expired with { EffectiveUntil = new DateOnly(2026, 12, 30) }).Coming));
    }

    [Fact]
    public void Meeting_IsOnTheSettingsDay_OrTheLastOfAShorterMonth_OrWhereTheIssueSays()
    {
        var issue = Samples.Bulletin("2026-12") with { MeetingOn = new Located<DateOnly>(new DateOnly(2026, 12, 5), default) };
        var meetings = Calendar(SiteData.Empty, 31, issue).Coming.Where(known => known.Kind == EventKind.Meeting).ToList();
        Assert.Equal(["2026-11-30 Meeting", "2026-12-05 Meeting", "2027-01-31 Meeting", "2027-02-28 Meeting"], Said(meetings).Take(4));
        Assert.Equal(12, meetings.Count);
        Assert.Empty(Calendar(SiteData.Empty, 3).Of(2025));
        Assert.Equal(12, Calendar(SiteData.Empty, 3).Of(2026).Length);
    }

    [Fact]
    public void Issue_HasItsDeadline_ItsOwnCutOff_AndOnceItIsOutThatDayAlone()
    {
        var issue = Samples.Bulletin("2026-12") with { CutOff = new DateOnly(2026, 11, 28), CutOffSpan = default(SourceSpan) };
        Assert.Equal(["2026-11-28 Issue", "2026-12-02 Issue"], Said(Calendar(issue).Coming));
        Assert.Equal(["2026-12-02 Issue"], Said(Calendar(Samples.Bulletin("2026-12")).Coming));
        Assert.Equal(["2026-11-19 Issue"], Said(Calendar(issue with { ReleasedOn = new DateOnly(2026, 11, 19) }).Coming));
    }

    [Fact]
    public void Years_AreThoseWithEventsOfTheirOwn_AndThisOneAndTheNext()
    {
        var plan = Plan(Samples.Task("xưa", "2020-05-01"), Samples.Task("mãi", "9999-12-31"));
        Assert.Equal([2020], Calendar(plan).Years);
        Assert.Equal([2027, 2026, 2020], Calendar(Days(Samples.SolarDay("ngày", 20, 11)), null, plan).Years);
        Assert.Equal([EventKind.Commemoration, EventKind.Task], Calendar(Days(Samples.SolarDay("ngày", 20, 11)), null, plan).Kinds);
        Assert.True(Calendar(Samples.News("tin")).IsEmpty);
    }

    [Fact]
    public void EventsOfADay_StandByTheirKind()
    {
        var plan = Plan(Task(new DueOn(new DateOnly(2026, 12, 2))));
        Assert.Equal(
            ["2026-12-02 Commemoration", "2026-12-02 Meeting", "2026-12-02 Issue", "2026-12-02 Task"],
            Said(Calendar(Days(Samples.SolarDay("ngày", 2, 12)), 2, plan, Samples.Bulletin("2026-12")).Coming).Where(known => known.StartsWith("2026-12", StringComparison.Ordinal)));
    }

    [Fact]
    public void Unit_IsConcernedByWhatItLeadsOrSupports_AndByWhatIsForAll()
    {
        var due = new DueOn(new DateOnly(2026, 12, 1));
        var plan = Plan(
            new PlanTask("chủ trì", "mot", null, due, null, null), new PlanTask("phối hợp", "Ban Tuyên giáo", "mot", due, null, null),
            new PlanTask("của người khác", "hai", null, due, null, null), new PlanTask("của mọi người", null, null, due, null, null));
        Assert.Equal(["chủ trì", "phối hợp", "của mọi người"], Tasks(plan, "mot"));
        Assert.Equal(["chủ trì", "phối hợp", "của người khác", "của mọi người"], Tasks(plan with { Units = [Samples.Id("ba")] }, "ba"));
        Assert.True(Assert.Single(Calendar(Samples.Bulletin("2026-12")).Coming).Concerns("mot"));

        static IEnumerable<string> Tasks(PlanSummary plan, string unit) =>
            Calendar(plan).Coming.Where(known => known.Concerns(unit)).OfType<CalendarEvent.OfTask>().Select(task => task.Planned.Task.Content);
    }

    [Fact]
    public void Identity_StaysWhenTheDayIsPutOff_AndDiffersFromAllOthers()
    {
        var before = Calendar(Days(Samples.SolarDay("ngày", 20, 11)), 3, Plan(Task(new DueOn(new DateOnly(2026, 12, 1))), Task(new Recurring(Recurrence.Monthly, Day: 20))), Samples.Bulletin("2026-12"));
        var after = Calendar(
            Days(Samples.SolarDay("ngày", 21, 11)), 4, Plan(Task(new DueOn(new DateOnly(2026, 12, 9))), Task(new Recurring(Recurrence.Monthly, Day: 25))),
            Samples.Bulletin("2026-12") with { Deadline = new DateOnly(2026, 12, 3) });
        Assert.Equal(before.Coming.Select(known => known.Identity).Order(), after.Coming.Select(known => known.Identity).Order());
        Assert.Distinct(before.Coming.Select(known => known.Identity));
    }
}
