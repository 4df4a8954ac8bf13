using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;

namespace Site.Model.Checks;

/// <summary>
/// A mistake where no reader sees it is a warning: in a document that the edition leaves out, in an image that only such documents use.
/// What is told of internal documents quotes none of their words where the public may read it.
/// </summary>
public static class UnpublishedMistakes
{
    /// <param name="told">In any order, which stays.</param>
    public static ImmutableArray<Diagnostic> Soften(ImmutableArray<Diagnostic> told, SiteContent content, PublicationPolicy policy)
    {
        if (told.IsEmpty)
        {
            return told;
        }

        var documents = content.Documents.ToDictionary(document => document.Source);
        var used = new Lazy<HashSet<SourcePath>>(() => UsedAssets(content, policy));
        var assets = new Lazy<HashSet<SourcePath>>(() => [.. content.Assets.Select(asset => asset.Source)]);
        return [.. told.Select(Judge)];

        Diagnostic Judge(Diagnostic found)
        {
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
            .Select(asset => asset.Source),
    ];
}
