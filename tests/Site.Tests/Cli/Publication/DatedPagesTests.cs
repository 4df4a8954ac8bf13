using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Pipeline;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Publication;

/// <summary>What <c>due</c> says of two days is what the pages of these days say: the same, or not.</summary>
public partial class DatedPagesTests
{
    private static readonly DateOnly First = new(2026, 11, 19);

    // Days on which something happens, each with the day before, and a stretch in which nothing does.
    private static readonly ImmutableArray<(string Site, int Day, int Days)> Chosen = [("tron-ven", 3, 7), ("tron-ven", 10, 1), ("tron-ven", 20, 1), ("tron-ven", 26, 1), ("tron-ven", 42, 1), ("van-ban", 20, 22), ("van-ban", 42, 1)];

    [Fact]
    public void Between_SaysWhetherPagesChange()
    {
        var changed = 0;
        foreach (var (name, day, days) in Chosen.Concat(Enumerable.Range(0, Thoroughness.Turns(2, more: 40)).Select(day => ("tron-ven", day, 1))))
        {
            using var site = new SiteCopy(name);
            DateTimeOffset before = VietnamTime.At(First.AddDays(day), new TimeOnly(12, 0)), after = before.AddDays(days);
            var content = InputReader.Read(InputReader.Open(site.Input, new ReadOptions { Depth = ReadingDepth.Heads })).Content!;
            var isDue = DatedChanges.Between(content, new PublicationPolicy(Edition.Public, IncludeUnfinished: false, before), after).Any(change => change.ChangesSite);
            var difference = TreeDifference.Of(Timeless(site.Input, before), Timeless(site.Input, after));
            Assert.True(isDue == (difference.Length > 0), $"{name}, {before:d} to {after:d}: {(isDue ? "due, but the same" : difference)}");
            changed += isDue ? 1 : 0;
        }

        Assert.InRange(changed, 3, int.MaxValue);
    }

    /// <summary>Without the counts of days, and the day as of which they are.</summary>
    private static ImmutableSortedDictionary<string, byte[]> Timeless(string input, DateTimeOffset now) =>
        SiteRun.Render(SiteRun.Request(input) with { Now = now }).ToImmutableSortedDictionary(
            file => file.Key,
            file => file.Key.EndsWith(".html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Count().Replace(Encoding.UTF8.GetString(file.Value), "…")) : file.Value,
            StringComparer.Ordinal);

    [GeneratedRegex("[Cc]òn [0-9]+ ngày|[Đđ]ến hạn hôm nay|tính đến <time[^/]*/time>")]
    private static partial Regex Count();
}
