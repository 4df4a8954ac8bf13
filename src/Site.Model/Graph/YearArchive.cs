using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>The months of one year in one section.</summary>
public sealed record YearArchive(Listing Section, Listing Year, ImmutableArray<Listing> Months)
{
    /// <summary>
    /// A section's years, newest first: those in which its documents are filed, and those in which a task of its plans is due, for a
    /// year's page shows the year's deadlines too.
    /// </summary>
    internal static IEnumerable<YearArchive> Of(Listing section)
    {
        // The section's own order stays within a day.
        var byYear = section.Documents.Where(document => document.FiledOn is not null)
            .OrderByDescending(document => document.FiledOn).ToLookup(document => document.FiledOn!.Value.Year);
        var dueYears = PlannedTask.In(section.Documents).Select(planned => planned.Due?.Year).OfType<int>();
        return byYear.Select(year => year.Key).Union(dueYears).OrderDescending().Select(year => Of(section, year, byYear[year]));
    }

    private static YearArchive Of(Listing section, int year, IEnumerable<Document> documents)
    {
        var name = year.ToString("0000", CultureInfo.InvariantCulture);
        var listing = new Listing(ListingKind.Year, name, $"{section.Title} năm {name}", null, section.Url.Child(name), [.. documents], section);
        return new YearArchive(section, listing,
        [
            .. from month in listing.Documents.GroupBy(document => YearMonth.Of(document.FiledOn!.Value))
               let monthName = month.Key.Month.ToString("00", CultureInfo.InvariantCulture)
               let title = $"{section.Title} {DateWords.Month(month.Key.Year, month.Key.Month)}"
               select new Listing(ListingKind.Month, month.Key.ToString(), title, null, listing.Url.Child(monthName), [.. month], listing),
        ]);
    }
}
