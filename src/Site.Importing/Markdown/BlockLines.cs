using System.Collections.Immutable;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>Writes blocks as lines of Markdown; an empty line stands between two blocks.</summary>
/// <param name="notes">Which footnote has which number.</param>
/// <param name="files">The name beside the article of each picture that came along.</param>
internal sealed class BlockLines(NoteNumbers notes, IReadOnlyDictionary<string, string> files)
{
    /// <summary>Deeper lists and quotations stay at this depth; the parser of Markdown has a limit too.</summary>
    private const int Deepest = 8;

    /// <summary>Below a longer line, or one that has no end, a mark could be the rest of it.</summary>
    private const int ShortLine = 60;

    private readonly HeadingLevels _levels = new();
    private int _depth;

    public List<string> Of(ImmutableArray<Block> blocks)
    {
        List<string> lines = [];
        for (var at = 0; at < blocks.Length; at++)
        {
            var isBesideList = (at > 0 && blocks[at - 1] is ListBlock) || (at + 1 < blocks.Length && blocks[at + 1] is ListBlock);
            AddApart(lines, Of(blocks[at], isBesideList));
        }

        return lines;
    }

    private List<string> Of(Block block, bool isBesideList)
    {
        switch (block)
        {
            case Paragraph paragraph:
                return Of(paragraph.Text);
            case Heading heading:
                return Heading(heading);
            case ListBlock list:
                return List(list, isBesideList);
            case Quote quote:
                return Nested(quote.Blocks, "> ", "> ");
            case Table table:
                return new TableLines(notes, files).Of(table, Of(table.Caption));
            case PictureBlock picture:
                return Picture(picture);
            case Rule:
                return ["---"];
            default:
                throw new InvalidOperationException($"No way to write a {block.GetType().Name}.");
        }
    }

    /// <summary>The paragraph's lines; those that would begin a block of their own are paragraphs of their own.</summary>
    private List<string> Of(ImmutableArray<Inline> text, bool inItem = false)
    {
        var all = Lines.Of(text, notes.Of);
        List<string> lines = [];
        var plain = all.ConvertAll(Lines.PlainText);
        for (var at = 0; at < all.Count; at++)
        {
            var line = LineText.Of(all[at], new LinePlace(AmongLines: all.Count > 1, InItem: inItem || _depth > 0));
            if (lines.Count == 0)
            {
                lines.Add(LineStart.Escaped(line, isFirst: true, inItem, isAlone: all.Count == 1));
                continue;
            }

            var apart = LineStart.StandsApart(plain[at], plain[at - 1], at + 1 < all.Count ? plain[at + 1] : string.Empty);
            lines[^1] += apart ? string.Empty : EndsWithAddress(lines[^1]) ? " \\" : "\\";
            if (apart)
            {
                lines.Add(string.Empty);
            }

            lines.Add(LineStart.Escaped(line, isFirst: apart, inItem: false, isAlone: false));
        }

        return lines;
    }

    // It would take the backslash in.
    private static bool EndsWithAddress(string line) => line.AsSpan(line.LastIndexOf(' ') + 1) is var word && (word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.Ordinal));

    private List<string> Heading(Heading heading)
    {
        var text = Lines.Joined(Lines.Of(heading.Text, notes.Of));
        if (text.TrueForAll(glyph => glyph.Look.HasFlag(Look.Bold)))
        {
            text = text.ConvertAll(glyph => glyph with { Look = glyph.Look & ~Look.Bold });
        }

        var line = LineText.Of([.. heading.Label is { Length: > 0 } label ? Letters(label + " ") : [], .. text], new LinePlace(InItem: _depth > 0)).Trim();
        if (line.Length == 0)
        {
            return [];
        }

        // "## Học C #" would lose its last sign.
        var hashes = line.Length - line.TrimEnd('#').Length;
        line = hashes > 0 && (hashes == line.Length || line[^(hashes + 1)] == ' ') ? line.Insert(line.Length - hashes, "\\") : line;
        return [$"{new string('#', _levels.Next(heading.Level))} {line}"];
    }

    private List<string> List(ListBlock list, bool isBesideList)
    {
        List<string> lines = [];
        ListLabel? before = null;
        for (var at = 0; at < list.Items.Length; at++)
        {
            var item = list.Items[at];
            var label = ListLabel.Of(item.Label);
            var (text, nested) = item.Blocks is [Paragraph first, ..] ? (Of(first.Text, inItem: label.Kind is LabelKind.Bullet or LabelKind.Number), item.Blocks[1..]) : ([], item.Blocks);
            if (text.Count == 0 || _depth >= Deepest || IsCountedUp(list, at, isBesideList))
            {
                label = label.Kind == LabelKind.Bullet ? label : label with { Kind = LabelKind.Words };
            }

            // Without words of its own it is written as what it holds.
            var isItem = label.Kind != LabelKind.Bullet || (text.Count > 0 && _depth < Deepest);
            var isTight = isItem && before is { } last && label.GoesOnFrom(last);
            var written = label.Kind switch
            {
                LabelKind.Bullet when !isItem => [.. text, .. text.Count > 0 && nested.Length > 0 ? [string.Empty] : Array.Empty<string>(), .. Of(nested)],
                LabelKind.Bullet or LabelKind.Number => Item(label.Text, text, nested),
                LabelKind.Mark => Marked(label.Text, text, nested),
                _ => Worded(label.Text, item),
            };
            if (isTight)
            {
                lines.AddRange(written);
            }
            else
            {
                AddApart(lines, written);
            }

            before = !isItem || (label.Kind == LabelKind.Mark && written.Count > 1) ? null : label;
        }

        return lines;
    }

    // Of "1." and nothing but "1." Markdown makes 1, 2, 3, in whatever list of ours the next one stands: what does not go on with another number, and has lists beside it, is a word.
    private static bool IsCountedUp(ListBlock list, int at, bool isBesideList) =>
        ListLabel.IsOne(list.Items[at]) && (list.Items.Length > 1 || isBesideList) && (at + 1 == list.Items.Length || ListLabel.IsOne(list.Items[at + 1]) || (at > 0 && ListLabel.IsOne(list.Items[at - 1])));

    private List<string> Item(string label, List<string> text, ImmutableArray<Block> nested)
    {
        var lines = Set(text, label + " ", new string(' ', label.Length + 1));
        if (nested.Length == 0)
        {
            return lines;
        }

        _depth++;
        var inner = Set(Of(nested), new string(' ', label.Length + 1));
        _depth--;

        // An item without words begins with what else it holds, which would go on with the line above.
        var isTight = nested[0] is ListBlock list && MayFollow(list, text) && inner is [var first, ..] &&
            first.TrimStart().StartsWith(ListLabel.Of(list.Items[0].Label).Text + " ", StringComparison.Ordinal);
        if (!isTight && inner.Count > 0)
        {
            lines.Add(string.Empty);
        }

        lines.AddRange(inner);
        return lines;
    }

    // A number but 1 is a line's rest unless the line above is ended, and so is a mark.
    private static bool MayFollow(ListBlock list, List<string> text) => list.Items is [var first, ..] && ListLabel.Of(first.Label) switch
    {
        { Kind: LabelKind.Bullet } => first.Blocks is [Paragraph, ..],
        { Kind: LabelKind.Number, Text: "1." or "1)" } => first.Blocks is [Paragraph, ..],
        { Kind: LabelKind.Mark } => text is [.., { Length: < ShortLine }] or [.., [.., '.' or ':' or ';']],
        _ => false,
    };

    private List<string> Marked(string label, List<string> text, ImmutableArray<Block> nested)
    {
        var lines = Set(text, label + " ", string.Empty);
        AddApart(lines, Of(nested));
        return lines;
    }

    private List<string> Worded(string label, ListItem item)
    {
        var (text, nested) = item.Blocks is [Paragraph first, ..] ? (first.Text, item.Blocks[1..]) : ([], item.Blocks);
        var lines = Of([new TextRun(label + " "), .. text]);
        AddApart(lines, Of(nested));
        return lines;
    }

    private List<string> Picture(PictureBlock picture)
    {
        var isTitle = !picture.Caption.Any(inline => inline is Link or NoteReference);
        var below = isTitle && files.ContainsKey(picture.Picture) ? [] : Of(picture.Caption);
        if (PictureText.Of(picture, files, isTitle) is not { } written)
        {
            return below;
        }

        List<string> lines = [written];
        AddApart(lines, below);
        return lines;
    }

    private List<string> Nested(ImmutableArray<Block> blocks, string first, string rest)
    {
        if (_depth >= Deepest)
        {
            return Of(blocks);
        }

        _depth++;
        var lines = Set(Of(blocks), first, rest);
        _depth--;
        return lines;
    }

    private static IEnumerable<Glyph> Letters(string text) => text.Select(c => new Glyph(c, Look.Plain));

    private static void AddApart(List<string> lines, List<string> more)
    {
        if (lines.Count > 0 && more.Count > 0)
        {
            lines.Add(string.Empty);
        }

        lines.AddRange(more);
    }

    private static List<string> Set(List<string> lines, string prefix) => Set(lines, prefix, prefix);

    internal static List<string> Set(List<string> lines, string first, string rest)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            lines[at] = ((at == 0 ? first : rest) + lines[at]).TrimEnd(' ');
        }

        return lines;
    }
}
