using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Selection;

/// <summary>Everything that <c>input/</c> holds, including drafts and internal documents. Read gives it to Select.</summary>
/// <param name="Documents">In the order of their source paths.</param>
/// <param name="Assets">Every image and attachment found, used or not.</param>
public sealed record SiteContent(
    SiteSettings Settings, SiteData Data, ImmutableArray<Document> Documents, ImmutableArray<Asset> Assets)
{
    /// <summary>What single items are paid. Select and all after it do not know of it, so that it is on no page of any edition.</summary>
    public ImmutableArray<RoyaltyEntry> Royalties { get; init; } = [];
}
