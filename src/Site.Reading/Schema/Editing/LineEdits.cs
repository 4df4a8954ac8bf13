using System.Collections.Immutable;

namespace Site.Reading.Schema.Editing;

/// <summary>Changes to the lines of a file, by their places before any change. Lines that no change names stay as they are.</summary>
/// <param name="end">How new lines end.</param>
internal sealed class LineEdits(ImmutableArray<TextLine> lines, string end)
{
    private readonly List<(int First, int Count, IReadOnlyList<TextLine> New)> _edits = [];

    public ImmutableArray<TextLine> Lines => lines;

    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Changes to the same lines, to be applied by themselves.</summary>
    public LineEdits Beside() => new(lines, end);

    public void Replace(int first, int count, IEnumerable<string> texts)
    {
        var added = texts.ToArray();
        Replace(first, count, added.Select((text, at) => new TextLine(text, added.Length == count ? lines[first + at].End : end)).ToArray());
    }

    public void Replace(int first, int count, IReadOnlyList<TextLine> added) => _edits.Add((first, count, added));

    /// <summary>Several insertions at one place keep the order in which they were made.</summary>
    public void Insert(int before, IEnumerable<string> texts) => Replace(before, 0, texts);

    public TextLine New(string text) => new(text, end);

    /// <summary>The lines of a stretch after all changes.</summary>
    public IEnumerable<TextLine> Apply(int first, int behind)
    {
        var at = first;
        foreach (var edit in _edits.OrderBy(edit => edit.First).ThenBy(edit => edit.Count > 0))
        {
            for (; at < edit.First; at++)
            {
                yield return lines[at];
            }

            foreach (var line in edit.New)
            {
                yield return line;
            }

            at = edit.First + edit.Count;
        }

        for (; at < behind; at++)
        {
            yield return lines[at];
        }
    }
}
