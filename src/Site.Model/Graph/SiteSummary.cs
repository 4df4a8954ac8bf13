using System.Collections.Immutable;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Model.Graph;

/// <summary>The numbers that a build reports in its last lines in the terminal.</summary>
/// <param name="LateBulletins">Issues that are due to the cells and not published.</param>
/// <param name="Accepted">Documents whose editors gave a reason why a mark or personal data in them may go out.</param>
/// <param name="UnusedAssets">Images and attachments that nothing on the site uses, and that are therefore not published.</param>
public sealed record SiteSummary(
    ImmutableArray<(DocumentKind Kind, int Count)> Documents,
    ImmutableArray<(LeftOutReason Reason, int Count)> LeftOut,
    int UnusedAssets,
    ScheduledChange? NextChange,
    ImmutableArray<Bulletin> LateBulletins,
    ImmutableArray<Document> Accepted)
{
    public static SiteSummary Of(SiteContent content, EditionContent selection, SiteGraph graph) => new(
        [.. selection.Documents.CountBy(document => document.Kind).OrderBy(count => count.Key).Select(count => (count.Key, count.Value))],
        [.. selection.LeftOut.CountBy(left => left.Reason).OrderBy(count => count.Key).Select(count => (count.Key, count.Value))],
        content.Assets.Length - graph.UsedAssets.Length,
        selection.NextChange,
        BulletinDeadlines.Missed(content, graph.Now),
        [.. selection.Documents.Where(document => document.Accepted != Acceptance.None)]);
}
