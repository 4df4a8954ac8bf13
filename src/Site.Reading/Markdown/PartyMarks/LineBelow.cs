using Markdig.Parsers;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>The line after the one that is being read: blocks are opened line by line, but a table or a title is known by two.</summary>
internal static class LineBelow
{
    /// <summary>Without what stands before the words in a quotation; empty at the end.</summary>
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
