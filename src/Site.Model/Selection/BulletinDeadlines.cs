using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Model.Selection;

/// <summary>Issues that are overdue: cells should have them by now.</summary>
public static class BulletinDeadlines
{
    /// <summary>Drafts and issues awaiting approval whose deadline has passed, the longest overdue first.</summary>
    public static ImmutableArray<Bulletin> Missed(SiteContent content, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        if (content.Settings.IsArchived(today))
        {
            return [];
        }

        return
        [
            .. content.Documents.OfType<Bulletin>()
                .Where(issue => issue.State != PublicationState.Published && issue.Deadline < today)
                .OrderBy(issue => issue.Deadline).ThenBy(issue => issue.Source),
        ];
    }
}
