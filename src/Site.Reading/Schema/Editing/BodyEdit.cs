using System.Collections.Immutable;
using Site.Reading.FrontMatter;

namespace Site.Reading.Schema.Editing;

/// <summary>Changes the text below the front matter: lines that stay keep their line ends, and so do the empty lines around the text.</summary>
internal sealed class BodyEdit
{
    private readonly ImmutableArray<TextLine> _lines;
    private readonly int _first;
    private readonly int _behind;

    /// <param name="lines">Everything below the front matter.</param>
    public BodyEdit(ImmutableArray<TextLine> lines)
    {
        _lines = lines;
        _first = lines.TakeWhile(line => line.IsBlank).Count();
        _behind = lines.Length;
        while (_behind > _first && lines[_behind - 1].IsBlank)
        {
            _behind--;
        }
    }

    /// <summary>How many empty lines stand above the text.</summary>
    public int LinesAbove => _first;

    /// <summary>Without the empty lines around it, lines ending in <c>\n</c>.</summary>
    public string Text => string.Join('\n', _lines[_first.._behind].Select(line => line.Text));

    /// <summary>The text as it is kept: without empty lines at its ends.</summary>
    public static string Kept(string text)
    {
        var lines = SourceText.WithLineFeeds(text).Split('\n');
        var last = Array.FindLastIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        return last < 0 ? string.Empty : string.Join('\n', lines[Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line))..(last + 1)]);
    }

    /// <param name="end">How new lines end.</param>
    public IEnumerable<TextLine> With(string text, string end)
    {
        var kept = Kept(text);
        if (kept == Text)
        {
            return _lines;
        }

        var above = _first > 0 || kept.Length == 0 ? _lines[.._first] : [new TextLine(string.Empty, end)];
        return [.. above, .. kept.Length == 0 ? [] : Aligned(kept.Split('\n'), end), .. _lines[_behind..]];
    }

    /// <summary>Each line that stood there before, in order, ends as it did.</summary>
    private IEnumerable<TextLine> Aligned(string[] texts, string end)
    {
        var former = _lines[_first.._behind];
        var last = former.Length > 0 ? former[^1].End : end;
        var at = 0;
        for (var place = 0; place < texts.Length; place++)
        {
            var found = at;
            while (found < former.Length && former[found].Text != texts[place])
            {
                found++;
            }

            var own = found < former.Length ? former[found].End : end;
            at = found < former.Length ? found + 1 : at;
            yield return new TextLine(texts[place], place == texts.Length - 1 ? last : own.Length == 0 ? end : own);
        }
    }
}
