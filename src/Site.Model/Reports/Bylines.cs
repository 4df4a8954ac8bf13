using Site.Model.Vietnamese;

namespace Site.Model.Reports;

/// <summary>Authors by their bylines. Capitals, spaces and the two ways of placing a tone (Hoà, Hòa) make no other person; accents do.</summary>
public static class Bylines
{
    /// <summary>Each author under the spelling that is used most; in dictionary order.</summary>
    /// <param name="byline">Null: nobody is named, and the item is left out.</param>
    public static IEnumerable<(string Author, IReadOnlyList<T> Items)> Group<T>(IEnumerable<T> items, Func<T, string?> byline) =>
        items.Select(item => (Item: item, Name: byline(item))).Where(one => one.Name is not null)
            .GroupBy(one => SearchFolding.Exact(one.Name!) is { Length: > 0 } key ? key : one.Name!, StringComparer.Ordinal)
            .Select(written => (Author: Usual(written.Select(one => one.Name!)), Items: (IReadOnlyList<T>)[.. written.Select(one => one.Item)]))
            .OrderBy(author => author.Author, VietnameseOrder.Comparer);

    private static string Usual(IEnumerable<string> spellings) => spellings
        .CountBy(spelling => spelling, StringComparer.Ordinal).OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;
}
