using System.Collections.Immutable;

namespace Site.Reading.Schema.Editing;

/// <summary>A line of a file and how it ends there: <c>\n</c>, <c>\r\n</c>, <c>\r</c>, or nothing at the end of the file.</summary>
internal sealed record TextLine(string Text, string End)
{
    /// <summary>All lines of a text; what follows the last line end is a line only if it has characters.</summary>
    public static ImmutableArray<TextLine> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : text.Length;
            var next = end == text.Length ? end : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            lines.Add(new TextLine(text[start..end], text[end..next]));
            start = next;
        }

        return lines.ToImmutable();
    }

    /// <summary>The line end that most lines have.</summary>
    public static string UsualEnd(IEnumerable<TextLine> lines) =>
        lines.Where(line => line.End.Length > 0).GroupBy(line => line.End, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "\n";

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsComment => Text.AsSpan().TrimStart().StartsWith("#");

    public int Indent => Text.Length - Text.AsSpan().TrimStart(' ').Length;

    public override string ToString() => Text + End;
}
