using Site.Model.Vietnamese;

namespace Site.Model.Reports;

/// <summary>Authors by their bylines. Capitals, spaces and the two ways of placing a tone (Hoà, Hòa) make no other person; accents do.</summary>
public static class Bylines
{
    /// <summary>Each author under the spelling that is used most; in dictionary order.</summary>
    /// <param name="byline">Null: nobody is named, and the item is left out.</param>
    public static IEnumerable<(string Author, IReadOnlyList<T> Items)> Group<T>(IEnumerable<T> items, Func<T, string?> byline) =>
        (from item in items
         let name = byline(item)
         where name is not null
         group (item, name) by SearchFolding.Exact(name) is { Length: > 0 } key ? key : name into written
         let shown = written.CountBy(one => one.name).OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key
         select (shown, (IReadOnlyList<T>)[.. written.Select(one => one.item)]))
        .OrderBy(author => author.shown, VietnameseOrder.Comparer);
}
