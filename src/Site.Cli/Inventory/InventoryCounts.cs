using System.Collections.Immutable;
using Site.Cli.Terminal;
using Site.Model.Consultations;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Reports;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Inventory;

/// <summary>The numbers that a monthly or yearly report asks for: by kind, by genre, by unit.</summary>
public static class InventoryCounts
{
    /// <param name="isOpen">Whether opinions are taken now.</param>
    public static IEnumerable<string> Lines(ImmutableArray<InventoryEntry> entries, InventoryNames names, Func<Consultation, bool> isOpen)
    {
        yield return $"Tổng cộng {Quantity.Count(entries.Length)} bài";
        yield return Line("Loại", Counted(entries.GroupBy(entry => entry.Document.Kind).OrderBy(group => group.Key).Select(group => (group.Count(), KindWords.Of(group.Key)))));
        if (ByGenre(entries.Where(entry => entry.GenreName is not null)) is { Length: > 0 } genres)
        {
            yield return Line("Thể loại", genres);
        }

        if (QuestionCounts.Of(entries.Select(entry => entry.Document).OfType<Question>()) is { All: > 0 } questions)
        {
            yield return Line("Hỏi đáp", Questions(questions));
        }

        if (Consultations(entries, isOpen) is { } consultations)
        {
            yield return Line("Lấy ý kiến", consultations);
        }

        foreach (var line in Authors(entries))
        {
            yield return line;
        }

        var byUnit = entries
            .SelectMany(entry => entry.Document.Units.Select(unit => (Unit: unit.Value, Entry: entry)))
            .ToLookup(pair => pair.Unit, pair => pair.Entry, StringComparer.Ordinal);
        var withoutUnit = entries.Where(entry => entry.Document.Units.IsEmpty).ToList();
        if (byUnit.Count == 0 || (byUnit.Count == 1 && withoutUnit.Count == 0))
        {
            yield break;
        }

        var label = "Tổ chức";
        foreach (var unit in byUnit.OrderBy(unit => names.UnitPlace(unit.Key)).ThenBy(unit => unit.Key, StringComparer.Ordinal))
        {
            yield return Line(label, $"{HarmlessText.Of(names.UnitName(unit.Key))}: {Quantity.Count(unit.Count())} ({ByGenre(unit)})");
            label = string.Empty;
        }

        if (withoutUnit.Count > 0)
        {
            yield return Line(label, $"không ghi tổ chức: {Quantity.Count(withoutUnit.Count)} ({ByGenre(withoutUnit)})");
        }

        if (entries.Any(entry => entry.Document.Units.Length > 1))
        {
            yield return Line(string.Empty, "bài của nhiều tổ chức được đếm ở từng tổ chức");
        }
    }

    /// <summary>Null when nobody is asked anything.</summary>
    private static string? Consultations(ImmutableArray<InventoryEntry> entries, Func<Consultation, bool> isOpen)
    {
        var counts = ConsultationCounts.Of(entries.Select(entry => entry.Document.Consultation).OfType<Consultation>(), isOpen);
        return counts.All == 0 ? null : Counted(counts.InWords().Select(part => (part.Count, part.Name)));
    }

    /// <summary>By number of items.</summary>
    private static IEnumerable<string> Authors(ImmutableArray<InventoryEntry> entries)
    {
        var label = "Tác giả";
        foreach (var (author, items) in Bylines.Group(entries, entry => entry.Document.Author).OrderByDescending(author => author.Items.Count))
        {
            yield return Line(label, $"{HarmlessText.Of(author)}: {Quantity.Count(items.Count)} ({ByGenre(items)})");
            label = string.Empty;
        }
    }

    /// <summary>By state, then the days that answers took.</summary>
    private static string Questions(QuestionCounts counts)
    {
        var states = Counted(Enum.GetValues<QuestionProgress>().Where(state => counts.Of(state) > 0).Select(state => (counts.Of(state), QuestionWords.Of(state))));
        return QuestionWords.Pace(counts) is { } pace ? $"{states}; {pace}" : states;
    }

    private static string ByGenre(IEnumerable<InventoryEntry> entries) => Counted(entries
        .GroupBy(entry => (entry.GenreName is null, Genre: Genre.Of(entry.Document), Kind: entry.GenreName is null ? entry.Document.Kind : default))
        .OrderBy(group => group.Key)
        .Select(group => (group.Count(), group.First().Sort)));

    private static string Counted(IEnumerable<(int Count, string Name)> counts) =>
        string.Join("; ", counts.Select(entry => $"{Quantity.Count(entry.Count)} {entry.Name}"));

    private static string Line(string label, string text) => $"  {label,-10}  {text}";
}
