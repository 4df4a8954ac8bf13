using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Model.Reports;

/// <summary>Issues of the bulletin by whether cells had them on time.</summary>
/// <param name="InTime">Handed out up to their deadline.</param>
/// <param name="Missed">Not handed out by the day of the report, though their deadline has passed.</param>
public sealed record IssueFigures(int InTime, int Late, int Missed)
{
    public int HandedOut => InTime + Late;

    public static IssueFigures Of(IEnumerable<IssueRecord> issues)
    {
        var all = issues.ToList();
        return new IssueFigures(all.Count(issue => issue.DaysLate == 0), all.Count(issue => issue.DaysLate > 0), all.Count(issue => issue.IsMissed));
    }
}

/// <summary>One issue and when it was handed out.</summary>
/// <param name="HandedOut">The recorded day; without one the day on which the issue was published. Null while neither has come.</param>
/// <param name="IsMissed">Its deadline has passed without it.</param>
public sealed record IssueRecord(Bulletin Issue, DateOnly? HandedOut, bool IsMissed)
{
    /// <summary>0 of an issue in time; null of one that is not handed out.</summary>
    public int? DaysLate => HandedOut is { } day ? Math.Max(0, day.DayNumber - Issue.Deadline.DayNumber) : null;

    /// <summary>The issues whose months lie in a period, by month, one a month; what was taken back is none.</summary>
    public static ImmutableArray<IssueRecord> In(IEnumerable<Document> documents, CalendarPeriod period, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        return
        [
            .. from issue in documents.OfType<Bulletin>()
               where !issue.IsWithdrawn && period.Contains(issue.Month.FirstDay)
               group issue by issue.Month into ofMonth
               orderby ofMonth.Key
               let issue = ofMonth.OrderByDescending(one => one.State == PublicationState.Published).ThenBy(one => one.Source).First()
               let day = CountedItems.WasPublished(issue, now) && (issue.ReleasedOn ?? issue.PublishFrom?.Day ?? issue.Date?.Day) is { } known && known <= today ? known : default(DateOnly?)
               select new IssueRecord(issue, day, day is null && issue.Deadline < today),
        ];
    }
}
