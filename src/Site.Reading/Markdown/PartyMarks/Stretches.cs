using Site.Model.Text;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>How the lines of a stretch were broken.</summary>
internal enum Broken
{
    /// <summary>To fit a width, as writers of Markdown do; or the lines belong to a list.</summary>
    ToFit,

    /// <summary>Where a paragraph or sentence ends: text from Word has one line for each paragraph, text from Zalo one for each sentence.</summary>
    OnPurpose,

    /// <summary>Some breaks fit a width, others end a sentence.</summary>
    Unclear,

    /// <summary>As on paper: one of the lines is all in capitals, or has a mark of Party documents.</summary>
    OnPaper,
}

/// <summary>The stretches of a text, each the lines between two blank lines, and how the lines of each were broken.</summary>
internal sealed class Stretches
{
    private readonly List<(int Start, Broken Broken)> _all = [];
    private int _toFit;
    private int _onPurpose;

    public static Stretches Of(string text)
    {
        var stretches = new Stretches();
        var lines = new List<Range>();
        foreach (var line in text.AsSpan().Split('\n'))
        {
            if (!text.AsSpan(line).IsWhiteSpace())
            {
                lines.Add(line);
                continue;
            }

            stretches.Add(text, lines);
            lines.Clear();
        }

        stretches.Add(text, lines);
        return stretches;
    }

    /// <param name="at">Any offset in the stretch.</param>
    public Broken At(int at)
    {
        var found = _all.BinarySearch((at, default), Comparer<(int Start, Broken)>.Create((one, other) => one.Start.CompareTo(other.Start)));
        found = found < 0 ? ~found - 1 : found;
        var broken = found >= 0 ? _all[found].Broken : Broken.ToFit;

        // If most breaks of a text fit a width, all are taken so, even where a sentence happens to end at one.
        return broken is Broken.OnPurpose or Broken.Unclear && _toFit > 0 && _toFit >= _onPurpose ? Broken.ToFit : broken;
    }

    private void Add(string text, List<Range> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var start = lines[0].Start.Value;
        if (lines.Exists(line => IsOfPaper(text.AsSpan(line))))
        {
            _all.Add((start, Broken.OnPaper));
            return;
        }

        int toFit = 0, onPurpose = 0, at = 1;
        for (; at < lines.Count && !IsOfMarkdown(text.AsSpan(lines[at - 1])) && !IsOfMarkdown(text.AsSpan(lines[at])); at++)
        {
            var above = text.AsSpan(lines[at - 1]).TrimStart("> \t");
            var below = text.AsSpan(lines[at]).TrimStart("> \t");
            onPurpose += above is [.., '\\'] or [.., ' ', ' '] || (PaperLine.IsEnded(above) && PaperLine.BeginsAnew(below)) ? 1 : 0;
            toFit += PaperLine.IsFull(above) && PaperLine.BeginsLower(below) ? 1 : 0;
        }

        _toFit += toFit;
        _onPurpose += onPurpose;
        _all.Add((start, onPurpose == at - 1 ? Broken.OnPurpose : Broken.Unclear));

        // Lines after the beginning of a list follow the rules of lists.
        if (at < lines.Count)
        {
            _all.Add((lines[at].Start.Value - 1, Broken.ToFit));
        }
    }

    private static bool IsOfPaper(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("> \t");
        return PaperLine.IsCaps(line) || (TypedMark.Read(line.StartsWith("**") ? line[2..] : line) is { } mark && mark switch
        {
            { Kind: MarkKind.Number, Sign: '.' or ')' } => false,
            { Kind: MarkKind.Dash, Sign: '-' or '+' or '*' } => mark.Text == mark.End,
            _ => true,
        });
    }

    private static bool IsOfMarkdown(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("> \t");
        return line.IsEmpty || line[0] is '#' or '|' or '!' or '`' or '~' or ':' or '<' || line.StartsWith("[^") ||
            TypedMark.Read(line) is { Kind: MarkKind.Number or MarkKind.Dash };
    }
}
