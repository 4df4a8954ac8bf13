using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Model.Reports;

/// <summary>What the authors of a month's items are paid: the rate of each item's genre, or what is laid down for the single item.</summary>
/// <param name="Authors">In dictionary order.</param>
/// <param name="Unsigned">Items to be paid whose author nobody names.</param>
/// <param name="Reprints">Items taken from elsewhere, which are paid only where it is laid down.</param>
/// <param name="WithoutRate">Items of genres without a rate, for which nothing is laid down either.</param>
public sealed record RoyaltyTable(
    YearMonth Month, ImmutableArray<AuthorRoyalties> Authors, ImmutableArray<Royalty> Unsigned, ImmutableArray<Document> Reprints, ImmutableArray<Document> WithoutRate)
{
    /// <summary>In đồng; without those whom nobody names.</summary>
    public long Sum => Authors.Sum(author => author.Sum);

    /// <param name="content">Everything that was read.</param>
    public static RoyaltyTable Of(SiteContent content, YearMonth month, DateTimeOffset now)
    {
        var rates = content.Settings.Royalties.ToDictionary(rate => rate.Genre, rate => rate.Amount);
        var laidDown = content.Royalties.ToLookup(entry => entry.Item.Value, StringComparer.Ordinal);
        var paid = new List<Royalty>();
        var reprints = ImmutableArray.CreateBuilder<Document>();
        var withoutRate = ImmutableArray.CreateBuilder<Document>();
        foreach (var item in CountedItems.Of(content, now).Where(item => item.Date is { } date && YearMonth.Of(date.Day) == month).Reverse())
        {
            if (laidDown[item.Source.InsideRoom].ToList() is { Count: > 0 } entries)
            {
                paid.AddRange(entries.Select(entry => new Royalty(item, entry.Payee ?? item.Author, entry.Amount, entry.Remark)));
            }
            else if (Genre.Of(item) is not { } genre)
            {
                continue;
            }
            else if (item.ReprintedFrom is not null)
            {
                reprints.Add(item);
            }
            else if (rates.TryGetValue(genre, out var amount))
            {
                paid.Add(new Royalty(item, item.Author, amount, null));
            }
            else
            {
                withoutRate.Add(item);
            }
        }

        return new RoyaltyTable(
            month,
            [.. Bylines.Group(paid, royalty => royalty.Payee).Select(author => new AuthorRoyalties(author.Author, [.. author.Items]))],
            [.. paid.Where(royalty => royalty.Payee is null)],
            reprints.ToImmutable(),
            withoutRate.ToImmutable());
    }
}

/// <param name="Items">The oldest first.</param>
public sealed record AuthorRoyalties(string Author, ImmutableArray<Royalty> Items)
{
    /// <summary>In đồng.</summary>
    public long Sum => Items.Sum(royalty => (long)royalty.Amount);
}

/// <param name="Amount">In đồng.</param>
/// <param name="Remark">Why it is not the usual amount, in the editors' words.</param>
public sealed record Royalty(Document Item, string? Payee, int Amount, string? Remark);
