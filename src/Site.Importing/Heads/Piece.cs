using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Importing.Tree;

namespace Site.Importing.Heads;

/// <summary>A part of a line that stands for itself: typists set two columns on one line with tabs or many spaces.</summary>
/// <param name="Block">The place of its block among the blocks.</param>
/// <param name="Marker">The mark of a list's item; null elsewhere.</param>
/// <param name="IsOnlyOne">Whether nothing else stands on its line.</param>
internal sealed record Piece(string Text, int Block, bool IsBold, bool IsItalic, string? Marker, bool IsOnlyOne)
{
    /// <summary>Its place in the block.</summary>
    public int Order { get; init; }

    private static readonly Regex Columns = new(@"\t+|[ ]{4,}", RegexOptions.CultureInvariant);

    public bool IsRule => Text.AsSpan().IndexOfAnyExcept("*-–—_=~.o ") < 0;

    /// <summary>With its mark, as it stood.</summary>
    public string Written => Marker is null ? Text : $"{Marker} {Text}";

    /// <summary>The pieces of a block that has lines; none of a table, a picture or a quotation.</summary>
    public static IEnumerable<Piece> Of(Block block, int place) => Parts(block, place).Select((piece, order) => piece with { Order = order });

    private static IEnumerable<Piece> Parts(Block block, int place) => block switch
    {
        Paragraph paragraph => Of(paragraph.Text, place, null),
        Heading heading => Of(heading.Text, place, heading.Label),
        ListBlock list => list.Items.SelectMany(item => item.Blocks.SelectMany((inner, at) =>
            at == 0 && inner is Paragraph first ? Of(first.Text, place, item.Label) : Parts(inner, place))),
        Rule => [new Piece("---", place, IsBold: false, IsItalic: false, Marker: null, IsOnlyOne: true)],
        _ => [],
    };

    private static IEnumerable<Piece> Of(ImmutableArray<Inline> text, int place, string? marker)
    {
        foreach (var line in Lines(text))
        {
            var plain = PlainText.Of(line);
            var (isBold, isItalic) = (PlainText.IsAll(line, Look.Bold), PlainText.IsAll(line, Look.Italic));
            var parts = Columns.Split(plain).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
            JoinNumber(parts);
            for (var at = 0; at < parts.Count; at++)
            {
                yield return new Piece(parts[at], place, isBold, isItalic, at == 0 ? marker : null, parts.Count == 1);
            }

            marker = parts.Count > 0 ? null : marker;
        }
    }

    // "Số:      -KH/ĐUK" leaves room for a number that was written by hand.
    private static void JoinNumber(List<string> parts)
    {
        for (var at = 0; at + 1 < parts.Count; at++)
        {
            if (parts[at].StartsWith("Số", StringComparison.OrdinalIgnoreCase) && parts[at].Length <= 8 && parts[at + 1].Contains('/', StringComparison.Ordinal))
            {
                parts[at] = $"{parts[at]} {parts[at + 1]}";
                parts.RemoveAt(at + 1);
            }
        }
    }

    private static IEnumerable<ImmutableArray<Inline>> Lines(ImmutableArray<Inline> text)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in text)
        {
            if (inline is LineBreak)
            {
                yield return line.DrainToImmutable();
            }
            else
            {
                line.Add(inline);
            }
        }

        yield return line.ToImmutable();
    }
}
