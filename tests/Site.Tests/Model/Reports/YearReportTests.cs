using Site.Model.Documents;
using Site.Model.Reports;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Tests.Model.Reports;

public class YearReportTests
{
    private static readonly CalendarPeriod Year = new(PeriodKind.Year, 2026, 1);
    private static readonly CalendarPeriod ThirdQuarter = new(PeriodKind.Quarter, 2026, 3);
    private static readonly DateTimeOffset NewYear = VietnamTime.At(new DateOnly(2027, 1, 5), default);

    [Fact]
    public void Items_AreThoseOfThePeriod_BesideThoseOfTheYearBefore()
    {
        var report = Of(NewYear, Year, Samples.News("a", "2026-01-01"), Samples.News("b", "2026-12-31"), Samples.News("c", "2025-06-01"), Samples.News("d", "2027-01-01"), Samples.News("e", "2024-12-31"));
        Assert.Equal(new Compared(2, 1), report.Items);
        Assert.Equal(12, report.Months.Length);
        Assert.Equal([("Tháng 1", new Compared(1, 0)), ("Tháng 6", new Compared(0, 1)), ("Tháng 12", new Compared(1, 0))], report.Months.Where(row => !row.Count.IsNothing).Select(row => (row.Label, row.Count)));
    }

    [Fact]
    public void Items_WhileTheYearRuns_StandBesideTheSameDaysOfTheYearBefore()
    {
        var report = Of(Samples.Now, Year, Samples.News("a", "2026-11-20"), Samples.News("b", "2025-11-20"), Samples.News("c", "2025-11-21"));
        Assert.Equal(new Compared(1, 1), report.Items);
        Assert.Equal("Tháng 11", report.Months[^1].Label);
    }

    [Fact]
    public void Items_OfAQuarter_AreThoseOfItsMonths()
    {
        var report = Of(Samples.Now, ThirdQuarter, Samples.News("a", "2026-06-30"), Samples.News("b", "2026-07-01"), Samples.News("c", "2026-09-30"), Samples.News("d", "2026-10-01"), Samples.News("e", "2025-08-15"));
        Assert.Equal(new Compared(2, 1), report.Items);
        Assert.Equal(["Tháng 7", "Tháng 8", "Tháng 9"], report.Months.Select(row => row.Label));
    }

    [Fact]
    public void Items_AreWhatReadersHaveHad_InternalAndExpiredToo()
    {
        var report = Of(
            Samples.Now, Year,
            Samples.News("internal") with { Scope = Scope.Internal },
            Samples.News("expired") with { ExpiresAfter = Samples.Day("2026-11-10") },
            Samples.News("draft") with { State = PublicationState.Draft },
            Samples.News("waiting") with { State = PublicationState.AwaitingApproval },
            Samples.News("withdrawn") with { State = PublicationState.Withdrawn },
            Samples.News("coming") with { PublishFrom = Samples.Day("2026-11-25") },
            Samples.Page("page") with { Date = Samples.Day("2026-11-01") },
            Samples.Bulletin("2026-11"));
        Assert.Equal(2, report.Items.Count);
    }

    [Fact]
    public void Sorts_AreGenres_AndKindsOfWhatHasNone()
    {
        var report = Of(
            Samples.Now, Year, Samples.News("a"), Samples.Activity("b", "mot") with { Genre = Genre.Photo }, Samples.Activity("c", "mot"), Samples.Plan("d"), Samples.Theme(2026), Samples.News("e", "2025-01-01") with { Genre = Genre.Interview });
        Assert.Equal(
            [("tin", 2, 0), ("phỏng vấn", 0, 1), ("ảnh", 1, 0), ("kế hoạch", 1, 0), ("chuyên đề", 1, 0)],
            report.Sorts.Select(row => (row.Label, row.Count.Count, row.Count.Before)));
    }

    [Fact]
    public void Authors_SpelledInTwoWays_AreOne_AndAccentsMakeAnother()
    {
        var report = Of(
            Samples.Now, Year,
            Samples.News("a") with { Author = "Trần Hòa" }, Samples.News("b") with { Author = "Trần Hoà" }, Samples.News("c") with { Author = "trần  hòa" }, Samples.News("d", "2025-03-01") with { Author = "Trần Hòa" },
            Samples.News("e") with { Author = "Trần Hoa" }, Samples.News("f"), Samples.Plan("g"));
        Assert.Equal([("Trần Hòa", 3, 1), ("Trần Hoa", 1, 0)], report.Authors.Select(row => (row.Label, row.Count.Count, row.Count.Before)));
        Assert.Equal(new Compared(1, 0), report.Unsigned);
    }

    [Fact]
    public void Units_AreInTheEditorsOrder_AndThoseWithoutAnItemAreNamed()
    {
        var report = Of(Samples.Now, Year, Samples.Activity("a", "hai"), Samples.Activity("b", "mot") with { Units = [Samples.Id("mot"), Samples.Id("hai")] }, Samples.Activity("c", "ba", "2025-05-05"));
        Assert.Equal([("Tổ chức mot", 1, 0), ("Tổ chức hai", 2, 0), ("Tổ chức ba", 0, 1)], report.Units.Select(row => (row.Label, row.Count.Count, row.Count.Before)));
        Assert.Equal(["ba"], report.Silent.Select(unit => unit.Id));
    }

    [Fact]
    public void Report_OfAUnit_CountsItsItemsAndTasks_AndNoIssues()
    {
        var plan = Samples.Plan("p") with { Tasks = [Samples.Task("one", "2026-05-01") with { Lead = "mot" }, Samples.Task("two", "2026-05-01") with { Lead = "hai" }] };
        var content = Content(Samples.Activity("a", "mot"), Samples.Activity("b", "hai"), Samples.News("c"), plan, Samples.Bulletin("2026-11"));
        var report = YearReport.Of(content, Year, content.Data.Units[0], new HashSet<string> { "mot" }, Samples.Now);
        Assert.Equal((1, 1), (report.Items.Count, report.Tasks.Now.All));
        Assert.Empty(report.Issues);
        Assert.Empty(report.MonthsWithoutIssue);
    }

    [Fact]
    public void Tasks_AreThoseDueInThePeriod_AsTheyStandToday()
    {
        var plan = Samples.Plan("p") with
        {
            Tasks =
            [
                Samples.Task("done", "2026-03-01", TaskState.Done), Samples.Task("late", "2026-04-01", TaskState.InProgress), Samples.Task("under way", "2026-12-01", TaskState.InProgress),
                Samples.Task("open", "2026-12-31"), Samples.Task("of last year", "2025-05-01", TaskState.Done), Samples.Task("late since last year", "2025-06-01"),
                Samples.Task("next year", "2027-01-01"), Samples.Task("of the plan's year"), Samples.Task("every month") with { Deadline = new Recurring(Recurrence.Monthly) },
            ],
        };
        var report = Of(Samples.Now, Year, plan);
        Assert.Equal(new TaskFigures(4, 1, 1, 1, 1), report.Tasks.Now);
        Assert.Equal(new TaskFigures(2, 1, 1, 0, 0), report.Tasks.Before);
        Assert.Equal(1, report.RecurringTasks);
        Assert.Equal(["late since last year", "late"], report.LateTasks.Select(late => late.Planned.Task.Content));
        Assert.Equal(4, Assert.Single(report.Plans).Tasks.All);
    }

    [Fact]
    public void Tasks_WithoutADeadline_AreOfTheYearOfTheirPlan()
    {
        var report = Of(Samples.Now, Year, Samples.Plan("p") with { IssuedOn = new DateOnly(2026, 2, 1), Tasks = [Samples.Task("open"), Samples.Task("begun", state: TaskState.InProgress)] });
        Assert.Equal(new TaskFigures(2, 0, 0, 1, 1), report.Tasks.Now);
    }

    [Fact]
    public void Issues_AreInTimeUpToTheirDeadline()
    {
        var report = Of(
            Samples.Now, Year,
            Samples.Bulletin("2026-08") with { ReleasedOn = new DateOnly(2026, 8, 2) },
            Samples.Bulletin("2026-09") with { ReleasedOn = new DateOnly(2026, 9, 5) },
            Samples.Bulletin("2026-10") with { State = PublicationState.Draft },
            Samples.Bulletin("2026-11"),
            Samples.Bulletin("2026-12") with { State = PublicationState.Draft },
            Samples.Bulletin("2025-11") with { ReleasedOn = new DateOnly(2025, 11, 1) },
            Samples.Bulletin("2025-12") with { ReleasedOn = new DateOnly(2025, 12, 1) });
        Assert.Equal([("2026-08", 0), ("2026-09", 3), ("2026-10", null), ("2026-11", 0), ("2026-12", default(int?))], report.Issues.Select(issue => (issue.Issue.Title, issue.DaysLate)));
        Assert.Equal(new IssueFigures(2, 1, 1), report.IssueCounts.Now);
        Assert.Equal(new IssueFigures(1, 0, 0), report.IssueCounts.Before);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], report.MonthsWithoutIssue.Select(month => month.Month));
    }

    [Fact]
    public void Practices_AreThoseNew_ThoseKnown_AndTheCellsWithoutOne()
    {
        var practice = Samples.News("a", "2026-02-01") with { Genre = Genre.Practice, Units = [Samples.Id("mot")], Practice = new Practice(null, null, null, [Samples.Id("hai")]) };
        var report = Of(Samples.Now, Year, practice, Samples.News("b", "2025-02-01") with { Genre = Genre.Practice, Units = [Samples.Id("mot")] });
        Assert.Equal((new Compared(1, 1), new Compared(2, 1), new Compared(1, 0)), (report.Practices.New, report.Practices.Known, report.Practices.TakenOver));
        Assert.Equal(["hai", "ba"], report.Practices.Without.Select(unit => unit.Id));
    }

    [Fact]
    public void Questions_AreThoseReceivedAndAnsweredInThesePeriods_AndNoItems()
    {
        var report = Of(
            Samples.Now, Year,
            Samples.Question("a", "2025-12-20", "2026-01-09"), Samples.Question("b", "2026-03-01", "2026-03-11"), Samples.Question("c", "2026-10-01"), Samples.Question("d", "2025-02-01", "2025-02-05"));
        var questions = report.Questions!;
        Assert.Equal(new Compared(0, 0), report.Items);
        Assert.Equal((new Compared(2, 1), new Compared(2, 1), 1), (questions.Received, questions.Answered, questions.Waiting));
        Assert.Equal((15, 4), questions.AverageDays);
    }

    [Fact]
    public void Theme_CountsWhatBelongsToThatOfItsYear()
    {
        var report = Of(Samples.Now, Year, Samples.News("a") with { ThemeYear = Samples.OfTheme(2026) }, Samples.News("b") with { ThemeYear = Samples.OfTheme(2025) }, Samples.News("c", "2025-04-01") with { ThemeYear = Samples.OfTheme(2025) });
        Assert.Equal(new Compared(1, 1), report.OfTheme);
    }

    private static YearReport Of(DateTimeOffset now, CalendarPeriod period, params Document[] documents) => YearReport.Of(Content(documents), period, null, null, now);

    private static SiteContent Content(params Document[] documents) =>
        Samples.Content(documents) with { Data = SiteData.Empty with { Units = [Samples.Unit("mot"), Samples.Unit("hai"), Samples.Unit("ba")] } };
}
