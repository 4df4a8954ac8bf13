using System.Text;
using Site.Importing.Word;
using Site.Model.Attachments;
using UglyToad.PdfPig.Content;

namespace Site.Importing.Attachments.Pdf;

/// <summary>
/// Makes lines of a page's letters, which a PDF draws in any order: letters that follow one another on one base line are a stretch, stretches on one base
/// line are a line, and a wide gap parts what stands side by side.
/// </summary>
internal static class PageLines
{
    // In sizes of the letters.
    private const double SameLine = 0.35, WordGap = 0.18, WideGap = 1.6, Overprint = 0.12;

    public static void Read(IReadOnlyList<Letter> letters, AttachmentPlace place, LineList lines)
    {
        var stretches = Stretches(letters);
        foreach (var turned in stretches.Where(stretch => stretch.Way == TextOrientation.Other))
        {
            lines.Add(place, turned.Text.ToString());
        }

        foreach (var way in stretches.Where(stretch => stretch.Way != TextOrientation.Other).GroupBy(stretch => stretch.Way))
        {
            var line = new List<Stretch>();
            foreach (var stretch in way.OrderByDescending(stretch => stretch.Base))
            {
                if (line.Count > 0 && line[0].Base - stretch.Base > SameLine * Math.Min(line[0].Size, stretch.Size))
                {
                    Write(line, place, lines);
                    line.Clear();
                }

                line.Add(stretch);
            }

            Write(line, place, lines);
        }
    }

    private static List<Stretch> Stretches(IReadOnlyList<Letter> letters)
    {
        var all = new List<Stretch>();
        Stretch? last = null;
        foreach (var letter in letters)
        {
            var (at, end, baseLine) = Turned(letter);
            var size = letter.PointSize > 0 ? letter.PointSize : 1;
            if (last is not null && last.Way == letter.TextOrientation && (last.Way == TextOrientation.Other || (
                Math.Abs(baseLine - last.Base) <= SameLine * size && at >= last.LastStart - (Overprint * size) && at - last.End <= WideGap * size)))
            {
                last.Add(letter, at, end, size);
            }
            else
            {
                all.Add(last = new Stretch(letter.TextOrientation, baseLine, at, size));
                last.Add(letter, at, end, size);
            }
        }

        return all;
    }

    private static void Write(List<Stretch> line, AttachmentPlace place, LineList lines)
    {
        if (line.Count == 0)
        {
            return;
        }

        line.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        var text = new StringBuilder();
        var end = line[0].Start;
        Stretch? before = null;
        foreach (var stretch in line)
        {
            var gap = (stretch.Start - end) / stretch.Size;
            if (before is not null && Math.Abs(stretch.Start - before.Start) < Overprint * stretch.Size && stretch.Text.Equals(before.Text))
            {
                continue; // drawn twice to look bold
            }

            text.Append(before is null || gap < WordGap ? string.Empty : gap > WideGap ? "\t" : " ").Append(stretch.Text);
            end = Math.Max(end, stretch.End);
            before = stretch;
        }

        lines.Add(place, text.ToString());
    }

    /// <summary>Where a letter begins and ends on its base line, and how high that is, the page turned so that the letter stands upright.</summary>
    private static (double Start, double End, double Base) Turned(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        return letter.TextOrientation switch
        {
            TextOrientation.Rotate180 => (-start.X, -end.X, -start.Y),
            TextOrientation.Rotate90 => (-start.Y, -end.Y, start.X),
            TextOrientation.Rotate270 => (start.Y, end.Y, -start.X),
            _ => (start.X, end.X, start.Y),
        };
    }

    private sealed class Stretch(TextOrientation way, double baseLine, double start, double size)
    {
        private string _lastValue = string.Empty;

        public TextOrientation Way => way;

        public double Base => baseLine;

        public double Start => start;

        public double Size => size;

        public double LastStart { get; private set; }

        public double End { get; private set; } = double.MinValue;

        public StringBuilder Text { get; } = new();

        public void Add(Letter letter, double at, double end, double letterSize)
        {
            var value = ValueOf(letter);
            if (Text.Length > 0 && way != TextOrientation.Other)
            {
                if (value == _lastValue && Math.Abs(at - LastStart) < Overprint * letterSize)
                {
                    return; // drawn twice to look bold
                }

                if (at - End > WordGap * letterSize && Text[^1] != ' ')
                {
                    Text.Append(' ');
                }
            }

            Text.Append(value);
            _lastValue = value;
            LastStart = at;
            End = Math.Max(End, end);
        }

        private static string ValueOf(Letter letter) =>
            letter.FontName is { } font && OldFont.Of(font[(font.IndexOf('+', StringComparison.Ordinal) + 1)..]) is { } old && !OldFont.IsUnicode(letter.Value) ? old.Decode(letter.Value) : letter.Value;
    }
}
