using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Publication;

/// <summary>
/// What changes by itself in a stretch of time. Pages that count the days to a deadline say as of which day, so they stay true, and the count alone is no
/// change. No document's text is looked at.
/// </summary>
public static class DatedChanges
{
    /// <param name="policy">Its instant is the beginning, when the site was built; what happens at that very instant is in it already.</param>
    /// <param name="until">What happens at this instant counts.</param>
    /// <returns>The earliest first.</returns>
    public static ImmutableArray<DatedChange> Between(SiteContent content, PublicationPolicy policy, DateTimeOffset until)
    {
        var since = policy.Now;
        List<DatedChange> changes = [];
        List<Document> shown = [];
        foreach (var document in content.Documents)
        {
            var before = changes.Count;
            changes.AddRange(OfVisibility(document, policy, until));
            if (changes.Count > before || policy.Judge(document).LeftOut is null)
            {
                shown.Add(document);
            }
        }

        changes.AddRange(OfStanding(RegisterBuilder.Build([.. shown.Order(Document.NewestFirst)], content.Data.Register)).Where(IsWithin));
        changes.AddRange(shown.OfType<PlanSummary>().SelectMany(OfTasks).Where(IsWithin));
        changes.AddRange(shown.SelectMany(OfConsultation).Where(IsWithin));
        changes.AddRange(content.Documents.OfType<Bulletin>().SelectMany(OfIssue).Where(IsWithin));
        if (content.Settings.HomeBlocks.Contains(new HomeBlock.Usual(UsualBlock.StudyTheme)))
        {
            changes.AddRange(shown.OfType<StudyTheme>().SelectMany(OfTheme).Where(IsWithin));
        }

        if (content.Settings.HomeBlocks.Contains(new HomeBlock.Usual(UsualBlock.NextDays)))
        {
            changes.AddRange(OfDays(content.Data.Days, since, until));
        }

        if (!new EventCalendar(shown, content.Data, content.Settings, VietnamTime.DayOf(since)).IsEmpty)
        {
            changes.AddRange(OfCalendar(content.Settings, since, until));
        }

        changes.AddRange(content.Settings.Campaigns.SelectMany(campaign => OfCampaign(campaign, content.Settings)).Where(IsWithin));
        if (content.Settings.Archive is { } archive)
        {
            // An archive tells of nothing that is still to come, and of nothing of the day.
            var begins = VietnamTime.At(archive.Since);
            changes.RemoveAll(change => change.When >= begins && IsOfASiteAtWork(change.Kind));
            changes.AddRange(new[] { new DatedChange(begins, DatedKind.Archived, content.Settings.Title, content.Settings.Source) }.Where(IsWithin));
        }

        return [.. changes.OrderBy(change => change.When).ThenBy(change => change.Kind).ThenBy(change => change.Source).ThenBy(change => change.Title, StringComparer.Ordinal)];

        bool IsWithin(DatedChange change) => change.When > since && change.When <= until;
    }

    private static bool IsOfASiteAtWork(DatedKind kind) => kind is
        DatedKind.Days or DatedKind.CampaignBegins or DatedKind.CampaignEnds or DatedKind.Theme or DatedKind.ConsultationCloses or DatedKind.Calendar or DatedKind.CutOff or DatedKind.Deadline;

    private static IEnumerable<DatedChange> OfVisibility(Document document, PublicationPolicy policy, DateTimeOffset until)
    {
        while (policy.Judge(document) is { ChangesAt: { } when } verdict && when <= until)
        {
            yield return new DatedChange(when, verdict.LeftOut is null ? DatedKind.Expires : DatedKind.Appears, document.Title, document.Source);
            policy = policy with { Now = when };
        }
    }

    private static IEnumerable<DatedChange> OfStanding(DocumentRegister register) =>
        from document in register.Documents
        let replacedBy = register.WaysOf(document).ReplacedBy
        from day in replacedBy.SelectMany(other => new[] { other.IssuedOn, other.EffectiveFrom }).Append(document.EffectiveFrom).Append(After(document.EffectiveUntil)).OfType<DateOnly>().Distinct()
        where day > DateOnly.MinValue && DocumentStanding.On(day, document, replacedBy) != DocumentStanding.On(day.AddDays(-1), document, replacedBy)
        select new DatedChange(VietnamTime.At(day), DatedKind.Standing, document.Code.ToString(), document.Plan?.Source ?? (document.Entry is null ? null : RegisterEntry.Source));

    private static IEnumerable<DatedChange> OfTasks(PlanSummary plan) =>
        from task in plan.Tasks
        where task.State != TaskState.Done
        let late = After(task.Deadline?.LastDay)
        where late is not null
        select new DatedChange(VietnamTime.At(late.Value), DatedKind.Overdue, task.Content, plan.Source);

    private static IEnumerable<DatedChange> OfConsultation(Document document)
    {
        if (After(document.Consultation?.Until) is { } over)
        {
            yield return new DatedChange(VietnamTime.At(over), DatedKind.ConsultationCloses, document.Title, document.Source);
        }
    }

    private static IEnumerable<DatedChange> OfIssue(Bulletin issue)
    {
        if (issue.ReleasedOn is null && After(issue.CutOff) is { } closed)
        {
            yield return new DatedChange(VietnamTime.At(closed), DatedKind.CutOff, Words(issue.Month), issue.Source);
        }

        if (issue.State != PublicationState.Published)
        {
            yield return new DatedChange(VietnamTime.At(issue.Deadline), DatedKind.Deadline, Words(issue.Month), issue.Source);
        }
    }

    /// <summary>The home page has a theme from the first day of its year until the first of the next.</summary>
    private static IEnumerable<DatedChange> OfTheme(StudyTheme theme) =>
        from year in new[] { theme.Year, theme.Year + 1 }
        where year > DateOnly.MinValue.Year && year < DateOnly.MaxValue.Year
        select new DatedChange(VietnamTime.At(new DateOnly(year, 1, 1)), DatedKind.Theme, theme.Title, theme.Source);

    private static IEnumerable<DatedChange> OfDays(ImmutableArray<CommemorativeDay> days, DateTimeOffset since, DateTimeOffset until)
    {
        var before = CommemorativeDay.Next(days, VietnamTime.DayOf(since));
        for (var day = VietnamTime.DayOf(since).AddDays(1); VietnamTime.At(day) is var begin && begin <= until; day = day.AddDays(1))
        {
            var next = CommemorativeDay.Next(days, day);
            if (!next.SequenceEqual(before))
            {
                yield return new DatedChange(begin, DatedKind.Days, next.Select(coming => coming.Day.Name).FirstOrDefault(string.Empty), SiteData.DaysFile);
            }

            before = next;
        }
    }

    private static IEnumerable<DatedChange> OfCalendar(SiteSettings settings, DateTimeOffset since, DateTimeOffset until)
    {
        for (var month = YearMonth.Of(VietnamTime.DayOf(since)).Next; VietnamTime.At(month.FirstDay) is var begin && begin <= until; month = month.Next)
        {
            yield return new DatedChange(begin, DatedKind.Calendar, Words(month), settings.Source);
        }
    }

    private static IEnumerable<DatedChange> OfCampaign(Campaign campaign, SiteSettings settings)
    {
        if (campaign.From is { } from && campaign.IsOn(from))
        {
            yield return new DatedChange(VietnamTime.At(from), DatedKind.CampaignBegins, campaign.Title, settings.Source);
        }

        if (After(campaign.Until) is { } over && campaign.IsOn(campaign.Until))
        {
            yield return new DatedChange(VietnamTime.At(over), DatedKind.CampaignEnds, campaign.Title, settings.Source);
        }
    }

    private static string Words(YearMonth month) => DateWords.Month(month.Year, month.Month);

    private static DateOnly? After(DateOnly? day) => day is { } known && known < DateOnly.MaxValue ? known.AddDays(1) : null;
}
