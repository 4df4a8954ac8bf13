using Markdig.Parsers;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>Reads the line after the current one: blocks are opened line by line, but a table or a title is recognised by two lines.</summary>
internal static class LineBelow
{
    /// <summary>The line without Markdown's signs of quotation (<c>&gt;</c>) before it; empty at the end of the text.</summary>
    public static ReadOnlySpan<char> Of(BlockProcessor processor)
    {
        var line = processor.Line;
        var start = line.End + 2;
        if (line.Text is null || start >= line.Text.Length)
        {
            return default;
        }

        var rest = line.Text.AsSpan(start);
        rest = rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
        return rest.TrimStart("> ");
    }
}
