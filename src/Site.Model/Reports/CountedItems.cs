using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Selection;

namespace Site.Model.Reports;

/// <summary>
/// What reports and royalties count: what was put before readers up to an instant, in any edition, and has not been taken back for cause. What has
/// expired since was work done too. Pages of their own, issues of the bulletin and questions are no items.
/// </summary>
public static class CountedItems
{
    /// <summary>Newest first.</summary>
    public static ImmutableArray<Document> Of(SiteContent content, DateTimeOffset now) =>
        [.. content.Documents.Where(document => document is not (StandalonePage or Bulletin or Question) && WasPublished(document, now)).Order(Document.NewestFirst)];

    /// <summary>Whether readers of the internal edition have it by then, or have had it.</summary>
    public static bool WasPublished(Document document, DateTimeOffset now) =>
        new PublicationPolicy(Edition.Internal, IncludeUnfinished: false, now).Judge(document).LeftOut is null or LeftOutReason.Expired;
}
