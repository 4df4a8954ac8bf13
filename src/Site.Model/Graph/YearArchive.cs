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
    internal static IEnumerable<YearArchive> Of(Listing section)
    {
        var filed = Runs(section.ByFiling, day => day.Year).ToDictionary(documents => documents[0].FiledOn!.Value.Year);
        var due = PlannedTask.In(section.Documents).Select(planned => planned.Due?.Year).OfType<int>();
        return filed.Keys.Union(due).OrderDescending().Select(year => Of(section, year, filed.GetValueOrDefault(year, [])));
    }

    /// <summary>The years of a topic, newest first, without months: where it has more than <paramref name="page"/> documents of more than one year, else none.</summary>
    internal static IEnumerable<YearArchive> OfTopic(Listing topic, int page)
    {
        if (topic.Documents.Length <= page)
        {
            return [];
        }

        var years = ByYear(topic.Documents);
        return years.Count == 1 ? [] : years.Reverse().Select(year => new YearArchive(topic, YearListing(topic, year.Key, year.Value.ToImmutable()), []));
    }

    private static SortedDictionary<int, ImmutableArray<Document>.Builder> ByYear(ImmutableArray<Document> documents)
    {
        var years = new SortedDictionary<int, ImmutableArray<Document>.Builder>();
        var (last, inYear) = (0, ImmutableArray.CreateBuilder<Document>());
        foreach (var document in documents)
        {
            if (document.FiledOn?.Year is not { } year)
            {
                continue;
            }

            // Most documents are of the year of the one before.
            if (year != last && !years.TryGetValue(year, out inYear!))
            {
                years.Add(year, inYear = ImmutableArray.CreateBuilder<Document>());
            }

            last = year;
            inYear.Add(document);
        }

        return years;
    }

    private static Listing YearListing(Listing whole, int year, ImmutableArray<Document> documents)
    {
        var name = year.ToString("0000", CultureInfo.InvariantCulture);
        return new Listing(ListingKind.Year, name, $"{whole.Title} năm {name}", null, whole.Url.Child(name), documents, whole);
    }

    private static YearArchive Of(Listing section, int year, ImmutableArray<Document> documents)
    {
        var listing = YearListing(section, year, documents);
        return new YearArchive(section, listing, [.. Runs(documents, day => day.Month).Select(inMonth => MonthListing(section, listing, inMonth))]);
    }

    private static Listing MonthListing(Listing section, Listing year, ImmutableArray<Document> documents)
    {
        var month = YearMonth.Of(documents[0].FiledOn!.Value);
        return new Listing(
            ListingKind.Month, month.ToString(), $"{section.Title} {DateWords.Month(month.Year, month.Month)}", null,
            year.Url.Child(month.Month.ToString("00", CultureInfo.InvariantCulture)), documents, year);
    }

    /// <summary>Groups documents by a part of their day. They come in the order of their days; those without a day stand last and are left out.</summary>
    private static IEnumerable<ImmutableArray<Document>> Runs(ImmutableArray<Document> documents, Func<DateOnly, int> part)
    {
        for (var start = 0; start < documents.Length && documents[start].FiledOn is { } first;)
        {
            var end = start + 1;
            while (end < documents.Length && documents[end].FiledOn is { } next && part(next) == part(first))
            {
                end++;
            }

            yield return documents[start..end];
            start = end;
        }
    }
}
