using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;

namespace Site.Model.Bulletins;

/// <summary>What is not in an issue, and why: for the editor who looks for an article there.</summary>
/// <param name="Begin">The first day that the issue takes.</param>
/// <param name="Out">What the issue could have held, newest first.</param>
/// <param name="Waiting">What a later issue takes, newest first.</param>
public sealed record IssueReport(DateOnly Begin, ImmutableArray<NotInIssue> Out, ImmutableArray<NotInIssue> Waiting)
{
    /// <param name="content">Everything that was read: what the edition leaves out is named too.</param>
    public static IssueReport Of(SiteContent content, SiteGraph graph, ComposedBulletin bulletin)
    {
        var issue = bulletin.Issue;
        var calendar = graph.Calendar;
        var begin = calendar.BeginOf(issue.Month);
        var sections = IssueSection.Of(graph.Settings.Bulletin.Sections, issue);
        var rules = graph.Settings.Bulletin.Sections.Select(rule => new SectionMatch(rule)).ToImmutableArray();
        var policy = new PublicationPolicy(graph.Edition, graph.ShowsUnfinished, graph.Now) { Issue = issue.Month };
        var held = bulletin.Sections.SelectMany(section => section.Items).Select(item => item.Document.Url).ToHashSet();
        var dropped = issue.Edits.SelectMany(edit => edit.Drops).Select(drop => drop.Value).ToHashSet();
        var left = ImmutableArray.CreateBuilder<NotInIssue>();
        var waiting = ImmutableArray.CreateBuilder<NotInIssue>();
        foreach (var document in content.Documents.Sort(Document.NewestFirst))
        {
            if (BulletinPlacement.Of(document) is not { } placement || held.Contains(document.Url))
            {
                continue;
            }

            var months = calendar.MonthsOf(document);
            var day = IssueCalendar.DayOf(document);
            if (months.Contains(issue.Month))
            {
                if (issue.Released is null)
                {
                    left.Add(Candidate(document, placement));
                }
            }
            else if (months.FirstOrDefault(month => month.CompareTo(issue.Month) > 0) is { Year: > 0 } later)
            {
                waiting.Add(new NotInIssue(document, NotInReason.Later) { Issue = later, LeftOut = policy.Judge(document).LeftOut });
            }
            else if (months.IsEmpty && !placement.Excluded && (placement.Months.Any(month => month.CompareTo(issue.Month) >= 0) || (placement.Months.IsEmpty && day >= begin)))
            {
                waiting.Add(new NotInIssue(document, NotInReason.Later) { LeftOut = policy.Judge(document).LeftOut });
            }
            else if (day >= begin && day <= issue.CutOff)
            {
                left.Add(placement.Excluded
                    ? new NotInIssue(document, NotInReason.Excluded)
                    : new NotInIssue(document, placement.Months.IsEmpty ? NotInReason.Held : NotInReason.Elsewhere) { Issue = months.Append(placement.Months.FirstOrDefault()).First() });
            }
        }

        return new IssueReport(begin, left.ToImmutable(), waiting.ToImmutable());

        NotInIssue Candidate(Document document, BulletinPlacement placement)
        {
            if (policy.Judge(document).LeftOut is { } reason)
            {
                return new NotInIssue(document, NotInReason.LeftOut) { LeftOut = reason };
            }

            if (dropped.Contains(document.Url))
            {
                return new NotInIssue(document, NotInReason.Dropped);
            }

            var id = placement.Section is { } wish && sections.Any(section => section.Id == wish.Value) ? wish.Value : rules.FirstOrDefault(rule => rule.Takes(document))?.Id;
            return sections.FirstOrDefault(section => section.Id == id) is { } taking
                ? new NotInIssue(document, taking.Edit is { Hidden: true } ? NotInReason.SectionDropped : NotInReason.SectionFull) { Section = taking.Title }
                : new NotInIssue(document, NotInReason.NoSection);
        }
    }
}

public sealed record NotInIssue(Document Document, NotInReason Reason)
{
    /// <summary>Why the edition leaves the document out; null if it does not.</summary>
    public LeftOutReason? LeftOut { get; init; }

    /// <summary>The issue that takes it instead; null for one that does not exist yet.</summary>
    public YearMonth? Issue { get; init; }

    /// <summary>The title of the section that would have taken it.</summary>
    public string? Section { get; init; }
}

public enum NotInReason
{
    /// <summary>The edition does not have it at all.</summary>
    LeftOut,

    /// <summary>It says <c>ban_tin: false</c>.</summary>
    Excluded,

    /// <summary>The issue's <c>bo</c> names it.</summary>
    Dropped,

    /// <summary>The issue drops the section that would take it.</summary>
    SectionDropped,

    /// <summary>Its section has as many as it may, and newer ones.</summary>
    SectionFull,

    NoSection,

    /// <summary>It names another issue.</summary>
    Elsewhere,

    /// <summary>An issue that is handed out holds it.</summary>
    Held,

    /// <summary>A later issue takes it.</summary>
    Later,
}
