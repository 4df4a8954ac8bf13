using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>Checks that what is laid down for single items names items that are there, and none of them twice for one person. It stops no build: no page shows it.</summary>
public static class RoyaltyCheck
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content)
    {
        if (content.Royalties.IsEmpty)
        {
            return [];
        }

        var files = content.Documents.Select(document => document.Source.InsideRoom).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<(string Item, string Payee), int>();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in content.Royalties)
        {
            var (item, span) = (entry.Item.Value, entry.Item.Span);
            var payment = (item, SearchFolding.Exact(entry.Payee ?? string.Empty));
            if (!files.Contains(item))
            {
                found.Add(NearestName.Find(item, files.Order(StringComparer.Ordinal)) is { } near
                    ? RoyaltyFaults.NearRoyaltyItem.At(RoyaltyEntry.Source, span, item, near)
                    : RoyaltyFaults.UnknownRoyaltyItem.At(RoyaltyEntry.Source, span, item));
            }
            else if (!first.TryAdd(payment, span.Line))
            {
                found.Add(RoyaltyFaults.RoyaltyTwice.At(RoyaltyEntry.Source, span, item, first[payment]));
            }
        }

        return found.ToImmutable();
    }
}
