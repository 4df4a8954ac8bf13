using System.Collections.Immutable;

namespace Site.Model.Attachments;

/// <summary>The text of an attachment as whoever opens it sees it: for search.</summary>
public static class AttachmentText
{
    /// <summary>
    /// The lines, one under another. Comments, notes and what the file says about itself are left out, and so is what is hidden: sheets with anything hidden, hidden slides, and
    /// the whole of a Word file that has hidden text or tracked changes, where nobody knows which lines they are.
    /// </summary>
    /// <returns>Empty when there is nothing to search.</returns>
    public static string Of(AttachmentReading reading)
    {
        if (reading.Traces.Any(trace => trace.Kind is TraceKind.HiddenText or TraceKind.Change))
        {
            return string.Empty;
        }

        var sheets = NamesOf(reading, TraceKind.HiddenSheet, TraceKind.HiddenRows, TraceKind.HiddenColumns);
        var slides = NamesOf(reading, TraceKind.HiddenSlide);
        return string.Join('\n', reading.Lines.Where(line => IsSeen(line.Place)).Select(line => line.Text));

        bool IsSeen(AttachmentPlace place) => place.Kind switch
        {
            PlaceKind.Comment or PlaceKind.Note or PlaceKind.Property => false,
            PlaceKind.Sheet => !sheets.Contains(place.Of ?? string.Empty),
            PlaceKind.Slide => !slides.Contains(place.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            PlaceKind.Drawing => sheets.IsEmpty && slides.IsEmpty,
            _ => true,
        };
    }

    private static ImmutableHashSet<string> NamesOf(AttachmentReading reading, params TraceKind[] kinds) =>
        [.. reading.Traces.Where(trace => kinds.Contains(trace.Kind)).Select(trace => trace.Words)];
}
