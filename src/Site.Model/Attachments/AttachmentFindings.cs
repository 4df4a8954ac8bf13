using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Site.Model.Disclosure;

namespace Site.Model.Attachments;

/// <param name="Value">As in <see cref="Finding"/>.</param>
public readonly record struct AttachmentFinding(FindingKind Kind, string Value, AttachmentPlace Place);

/// <summary>
/// Finds in an attachment's text what perhaps must not go out, as <see cref="FindingReader"/> finds it in a document's; and what only the head of a column
/// or the label on its left tells from any other number.
/// </summary>
public static class AttachmentFindings
{
    /// <summary>A longer cell is no label but a text of its own, and so is one with a number in it or with an address.</summary>
    private const int LongestLabel = 60;

    /// <summary>A stamp with its letters spaced.</summary>
    private const int LongestStamp = 24;

    private static readonly FrozenSet<string> ClosedStamps = FrozenSet.Create(StringComparer.Ordinal, "MẬT", "TỐIMẬT", "TUYỆTMẬT");

    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<AttachmentFinding> Read(ImmutableArray<AttachmentLine> lines)
    {
        var found = new SortedSet<(int Line, FindingKind Kind, string Value)>();
        foreach (var finding in FindingReader.Read(string.Join('\n', lines.Select(line => line.Text))))
        {
            found.Add((finding.Span.Line - 1, finding.Kind, finding.Value));
        }

        var (labelled, places) = Labelled(lines, found.Select(one => one.Line).ToHashSet());
        foreach (var finding in FindingReader.Read(labelled))
        {
            if (finding.Kind is not (FindingKind.SecretStamp or FindingKind.SecretWord or FindingKind.InternalMark))
            {
                found.Add((places[finding.Span.Line - 1], finding.Kind, finding.Value));
            }
        }

        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].Text is { Length: <= LongestStamp } text && text.Contains(' ', StringComparison.Ordinal) &&
                text.Replace(" ", string.Empty, StringComparison.Ordinal) is var closed && ClosedStamps.Contains(closed))
            {
                found.Add((at, FindingKind.SecretStamp, text));
            }
        }

        return [.. found.Select(one => new AttachmentFinding(one.Kind, one.Value, lines[one.Line].Place))];
    }

    /// <summary>Every line that has a label, behind the label; and which line it is.</summary>
    /// <param name="told">Lines that say what they are themselves.</param>
    private static (string Text, List<int> Places) Labelled(ImmutableArray<AttachmentLine> lines, HashSet<int> told)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        var columns = new Dictionary<int, string>();
        var (onTheLeft, last) = (string.Empty, default(AttachmentPlace));
        for (var at = 0; at < lines.Length; at++)
        {
            var (place, words, goesOn) = lines[at];
            if (place.Kind != last.Kind || place.Of != last.Of)
            {
                columns.Clear();
            }

            if (!(place.Column > 0 ? place.IsInRowOf(last) : goesOn))
            {
                onTheLeft = string.Empty;
            }

            last = place;
            var label = onTheLeft.Length > 0 ? onTheLeft : columns.GetValueOrDefault(place.Column, string.Empty);
            if (label.Length > 0)
            {
                text.Append(label).Append(": ").Append(FindingReader.WithZeros(label, words)).Append('\n');
                places.Add(at);
            }

            if (words.Length <= LongestLabel && !told.Contains(at) && !words.AsSpan().ContainsAnyInRange('0', '9') && FindingReader.LabelsIn(words) is { Length: > 0 } own)
            {
                onTheLeft = own;
                if (place.Column > 0 && !words.EndsWith(':'))
                {
                    columns[place.Column] = own;
                }
            }
        }

        return (text.ToString(), places);
    }
}
