using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>One year of a list, and its months where they have pages.</summary>
public sealed record YearArchive(Listing Whole, Listing Year, ImmutableArray<Listing> Months)
{
    /// <summary>
    /// A section's years, newest first: the years of its documents, and the years in which tasks of its plans are due, because a
    /// year's page shows the year's deadlines too.
    /// </summary>
    internal static IEnumerable<YearArchive> Of(Listing section, DocumentGroup members)
    {
        var due = section.Documents is [PlanSummary, ..] ? PlannedTask.In(section.Documents).Select(planned => planned.Due?.Year).OfType<int>() : [];
        return members.Parts.Keys.Union(due).OrderDescending().Select(year => Of(section, year, members.Parts.GetValueOrDefault(year) ?? DocumentGroup.Empty));
    }

    /// <summary>The years of a topic, newest first, without months: where it has more than <paramref name="page"/> documents of more than one year, else none.</summary>
    internal static IEnumerable<YearArchive> OfTopic(Listing topic, DocumentGroup members, int page) => topic.Documents.Length <= page || members.Parts.Count == 1
        ? []
        : members.Parts.Reverse().Select(year => new YearArchive(topic, YearListing(topic, year.Key, year.Value.Documents), []));

    private static Listing YearListing(Listing whole, int year, ImmutableArray<Document> documents)
    {
        var name = year.ToString("0000", CultureInfo.InvariantCulture);
        return new Listing(ListingKind.Year, name, $"{whole.Title} năm {name}", null, whole.Url.Child(name), documents, whole);
    }

    private static YearArchive Of(Listing section, int year, DocumentGroup members)
    {
        var listing = YearListing(section, year, Listing.Filed(members.Documents));
        return new YearArchive(section, listing, [.. members.Parts.Reverse().Select(month => MonthListing(section, listing, Listing.Filed(month.Value.Documents)))]);
    }

    private static Listing MonthListing(Listing section, Listing year, ImmutableArray<Document> documents)
    {
        var month = YearMonth.Of(documents[0].FiledOn!.Value);
        return new Listing(
            ListingKind.Month, month.ToString(), $"{section.Title} {DateWords.Month(month.Year, month.Month)}", null,
            year.Url.Child(month.Month.ToString("00", CultureInfo.InvariantCulture)), documents, year);
    }
}
