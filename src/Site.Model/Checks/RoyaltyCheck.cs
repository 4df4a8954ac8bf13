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

        var authors = content.Documents.ToDictionary(document => document.Source.InsideRoom, document => document.Author, StringComparer.Ordinal);
        var first = new Dictionary<(string Item, string Payee), int>();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in content.Royalties)
        {
            var (item, span) = (entry.Item.Value, entry.Item.Span);
            if (!authors.TryGetValue(item, out var author))
            {
                found.Add(NearestName.Find(item, authors.Keys.Order(StringComparer.Ordinal)) is { } near
                    ? RoyaltyFaults.NearRoyaltyItem.At(RoyaltyEntry.Source, span, item, near)
                    : RoyaltyFaults.UnknownRoyaltyItem.At(RoyaltyEntry.Source, span, item));
            }
            else if ((item, SearchFolding.Exact(entry.Payee ?? author ?? string.Empty)) is var payment && !first.TryAdd(payment, span.Line))
            {
                found.Add(RoyaltyFaults.RoyaltyTwice.At(RoyaltyEntry.Source, span, item, first[payment]));
            }
        }

        return found.ToImmutable();
    }
}
