using Site.Model.Diagnostics;

namespace Site.Reading.Markdown;

/// <summary>Turns the parser's offsets in the text into lines and columns of the file. Made only when there is a diagnostic.</summary>
/// <param name="indent">How many columns stand before the text on each of its lines.</param>
internal sealed class SourceMap(string text, int firstLine, int indent)
{
    private List<int>? _starts;

    /// <summary>Cut at the end of its first line.</summary>
    public SourceSpan Locate(Markdig.Syntax.SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End + 1, start, text.Length);
        var lineBreak = text.AsSpan(start, end - start).IndexOf('\n');
        if (lineBreak >= 0)
        {
            end = start + lineBreak;
        }

        _starts ??= FindStarts();
        var line = _starts.BinarySearch(start);
        line = line < 0 ? ~line - 1 : line;
        return new SourceSpan(firstLine + line, start - _starts[line] + 1 + indent, end - start);
    }

    private List<int> FindStarts()
    {
        List<int> starts = [0];
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return starts;
    }
}
