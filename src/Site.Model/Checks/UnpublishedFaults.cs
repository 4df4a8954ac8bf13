using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>
/// Makes a diagnostic a warning where no reader sees its fault: in a document that the edition leaves out, or in an image that only such documents use.
/// What authors are paid is on no page of any edition. Where the public may read the report, diagnostics of internal documents and of royalties quote none of their words.
/// </summary>
public static class UnpublishedFaults
{
    /// <param name="told">Diagnostics in any order; the order is kept.</param>
    public static ImmutableArray<Diagnostic> Soften(ImmutableArray<Diagnostic> told, SiteContent content, PublicationPolicy policy)
    {
        if (told.IsEmpty)
        {
            return told;
        }

        // Of thousands of documents few are told of.
        var named = told.SelectMany(found => new[] { found.File, found.Against }).OfType<SourcePath>().ToHashSet();
        var documents = content.Documents.Where(document => named.Contains(document.Source)).ToDictionary(document => document.Source);
        foreach (var issue in content.Documents.OfType<Bulletin>())
        {
            foreach (var item in issue.Released?.Items.Concat(issue.Released.Plans).Concat(issue.Released.Consultations) ?? [])
            {
                // A copy is seen by whoever sees its issue, unless it is internal itself.
                documents[item.Copy] = item.Document.Scope == Scope.Internal ? issue with { Scope = Scope.Internal } : issue;
            }
        }

        var used = new Lazy<HashSet<SourcePath>>(() => UsedAssets(content, policy));
        var assets = new Lazy<HashSet<SourcePath>>(() => [.. content.Assets.Select(asset => asset.Source)]);
        return [.. told.Select(Judge)];

        Diagnostic Judge(Diagnostic found)
        {
            if (found.File == RoyaltyEntry.Source)
            {
                return policy.Edition == Edition.Public ? found.Softened().WithoutQuotes() : found.Softened();
            }

            var document = found.File is { } file ? documents.GetValueOrDefault(file) : null;
            var isSoft = IsForgiven(document) || (found.Against is { } other && IsForgiven(documents.GetValueOrDefault(other))) ||
                (found.Severity == Severity.Error && document is null && found.File is { } asset && assets.Value.Contains(asset) && !used.Value.Contains(asset));
            var judged = isSoft ? found.Softened() : found;
            return document is not null && policy.IsSilentAbout(document) ? judged.WithoutQuotes() : judged;
        }

        bool IsForgiven(Document? document) => document is not null && policy.Forgives(document);
    }

    private static HashSet<SourcePath> UsedAssets(SiteContent content, PublicationPolicy policy) =>
    [
        .. content.Documents.Where(document => !policy.Forgives(document)).SelectMany(document => document.Assets)
            .Concat(content.Data.Register.Select(entry => entry.File).OfType<Asset>())
            .Concat(content.Settings.CampaignsOn(VietnamTime.DayOf(policy.Now)).Select(campaign => campaign.Picture?.Asset).OfType<Asset>())
            .Select(asset => asset.Source),
    ];
}
