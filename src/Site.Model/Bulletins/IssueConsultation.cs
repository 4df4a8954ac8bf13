using System.Collections.Immutable;
using Site.Model.Consultations;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;

namespace Site.Model.Bulletins;

/// <summary>What an issue says of a consultation: that it is open, or what came of it.</summary>
/// <param name="IsOver">Whether its last day has passed on the day of the build, or had when the issue was handed out.</param>
public sealed record IssueConsultation(Document Document, Consultation Consultation, bool IsOver)
{
    /// <summary>
    /// Those that are open when cells have the issue in hand, and those whose outcome was made known since the issue before it; what says never to be in a
    /// bulletin is not, and a page without a day, which is told, is in none as long as it asks.
    /// </summary>
    internal static ImmutableArray<IssueConsultation> Of(SiteGraph graph, Bulletin issue)
    {
        var since = graph.Calendar.SinceOf(issue.Month);
        var inHand = issue.ReleasedOn ?? issue.Deadline;
        return InOrder(
            from asked in graph.Consultations
            where BulletinPlacement.Of(asked.Document) is not { Excluded: true } && IsTold(asked.Document, asked.Consultation)
            select new IssueConsultation(asked.Document, asked.Consultation, !graph.IsOpen(asked.Consultation)));

        bool IsTold(Document document, Consultation asked) => asked.IsOpen(inHand)
            ? IssueCalendar.DayOf(document) <= issue.CutOff
            : asked.OutcomeOn is { } on && on >= since && on <= issue.CutOff;
    }

    /// <summary>Those that an issue held when it was handed out.</summary>
    /// <param name="day">The day on which it was.</param>
    internal static ImmutableArray<IssueConsultation> Of(ReleasedIssue released, DateOnly day) => InOrder(
        from item in released.Consultations
        let asked = item.Document.Consultation
        where asked is not null
        select new IssueConsultation(item.Document, asked, !asked.IsOpen(day)));

    /// <summary>What is open comes first; in both parts the first to close does.</summary>
    private static ImmutableArray<IssueConsultation> InOrder(IEnumerable<IssueConsultation> all) =>
        [.. all.OrderBy(asked => asked.IsOver).ThenBy(asked => asked.Consultation.Until).ThenBy(asked => asked.Document.Url)];
}
