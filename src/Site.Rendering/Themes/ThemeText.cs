using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Rendering.Themes;

/// <summary>A file of the theme as text, and where each character of it stands.</summary>
internal sealed class ThemeText
{
    private readonly List<int> _lineStarts = [0];

    public ThemeText(SourcePath file, string text)
    {
        File = file;
        Text = text;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _lineStarts.Add(at + 1);
        }
    }

    public SourcePath File { get; }

    /// <summary>With line feeds only.</summary>
    public string Text { get; }

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/>, or to the end of the line if that comes first.</summary>
    public SourceSpan Span(int start, int end)
    {
        var found = _lineStarts.BinarySearch(start);
        var line = found >= 0 ? found : ~found - 1;
        var lineEnd = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] - 1 : Text.Length;
        return new SourceSpan(line + 1, start - _lineStarts[line] + 1, Math.Min(end, lineEnd) - start);
    }
}
