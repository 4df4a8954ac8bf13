using Site.Model.Documents;
using Site.Model.Reports;
using Site.Model.Settings;

namespace Site.Tests.Model.Reports;

public class RoyaltyTableTests
{
    private static readonly YearMonth November = new(2026, 11);

    [Fact]
    public void Authors_ArePaidTheRateOfEachGenre()
    {
        var table = Of([], By("Bình", "a"), By("An", "b"), By("an", "c") with { Genre = Genre.Feature }, By("An", "d", "2026-10-31"), By("An", "e") with { State = PublicationState.Draft });
        Assert.Equal([("An", 2, 200_000L), ("Bình", 1, 50_000L)], table.Authors.Select(author => (author.Author, author.Items.Length, author.Sum)));
        Assert.Equal(250_000, table.Sum);
    }

    [Fact]
    public void Item_ThatAnAmountIsLaidDownFor_IsPaidThatInstead() =>
        Assert.Equal([("An", 10_000L), ("Bình", 50_000L)], Paid(Of([Entry("tin-tuc/a.md", 10_000)], By("An", "a"), By("Bình", "b"))));

    [Fact]
    public void Item_OfSeveralEntries_IsSharedByThoseTheyName() => Assert.Equal(
        [("An", 20_000L), ("Chi", 30_000L)],
        Paid(Of([Entry("tin-tuc/a.md", 20_000), Entry("tin-tuc/a.md", 30_000, "Chi")], By("An", "a"))));

    [Fact]
    public void Reprint_IsNotPaid_UnlessAnAmountIsLaidDown()
    {
        var reprint = By("An", "a") with { ReprintedFrom = "Báo mẫu" };
        var table = Of([], reprint);
        Assert.Empty(table.Authors);
        Assert.Equal([reprint], table.Reprints);
        Assert.Equal([("An", 5_000L)], Paid(Of([Entry("tin-tuc/a.md", 5_000)], reprint)));
    }

    [Fact]
    public void WhatCannotBePaid_IsNamed()
    {
        var table = Of([], Samples.News("a"), By("An", "b") with { Genre = Genre.Video }, Samples.Plan("c"));
        Assert.Equal((0L, "a", "b"), (table.Sum, Assert.Single(table.Unsigned).Item.Title, Assert.Single(table.WithoutRate).Title));
    }

    [Fact]
    public void Plan_IsPaidWhatIsLaidDown() => Assert.Equal([("Văn phòng", 7L)], Paid(Of([Entry("ke-hoach/59.md", 7, "Văn phòng")], Samples.Plan("59"))));

    [Fact]
    public void Sum_OfLargeAmounts_IsWhole() =>
        Assert.Equal(3_000_000_000, Of([Entry("tin-tuc/a.md", 1_000_000_000), Entry("tin-tuc/b.md", 1_000_000_000), Entry("tin-tuc/c.md", 1_000_000_000)], By("An", "a"), By("An", "b"), By("An", "c")).Sum);

    private static NewsArticle By(string author, string name, string date = "2026-11-01") => Samples.News(name, date) with { Author = author };

    private static RoyaltyEntry Entry(string item, int amount, string? payee = null) => new(Samples.Id(item), amount, payee, null);

    private static IEnumerable<(string Author, long Sum)> Paid(RoyaltyTable table) => table.Authors.Select(author => (author.Author, author.Sum));

    private static RoyaltyTable Of(RoyaltyEntry[] entries, params Document[] documents) => RoyaltyTable.Of(
        Samples.Content(documents) with
        {
            Settings = Samples.Settings with { Royalties = [new RoyaltyRate(Genre.News, 50_000), new RoyaltyRate(Genre.Feature, 150_000)] },
            Royalties = [.. entries],
        },
        November, Samples.Now);
}
