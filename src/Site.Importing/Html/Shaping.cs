using System.Collections.Immutable;
using Site.Importing.Tree;
using Site.Model.Text;

namespace Site.Importing.Html;

/// <summary>Makes blocks of lines: Word's lists by their levels, typed lists by their marks, captions below pictures, bold lines of their own as headings.</summary>
internal static class Shaping
{
    private const int LongestCaption = 300;
    private const int LongestHeading = 120;

    /// <summary>Below every heading that a page names as one.</summary>
    private const int BoldLevel = 7;

    public static ImmutableArray<Block> Blocks(List<object> items)
    {
        List<Block> blocks = [];
        for (var at = 0; at < items.Count;)
        {
            if (items[at] is FlowLine { ListLevel: > 0 })
            {
                var end = items.FindIndex(at, item => item is not FlowLine { ListLevel: > 0 });
                blocks.Add(WordList([.. items[at..(end < 0 ? items.Count : end)].Cast<FlowLine>()]));
                at = end < 0 ? items.Count : end;
                continue;
            }

            switch (items[at])
            {
                case FlowLine line when blocks is [.., PictureBlock { Caption.Length: 0 } picture] && IsCaption(line.Text):
                    blocks[^1] = picture with { Caption = line.Text.Text };
                    break;
                case FlowLine line:
                    blocks.AddRange(BrokenLines.Of(line.Text));
                    break;
                case Block block:
                    blocks.Add(block);
                    break;
            }

            at++;
        }

        return Typed(Headed(blocks));
    }

    /// <summary>A list whose items have no labels is no list.</summary>
    public static IEnumerable<Block> List(List<(string Label, List<Block> Blocks)> items) =>
        items.Count == 0 ? [] : items.TrueForAll(item => item.Label.Length == 0) ? items.SelectMany(item => item.Blocks)
        : [new ListBlock([.. items.Select(item => new ListItem(item.Label, [.. item.Blocks]))])];

    private static ListBlock WordList(List<FlowLine> lines)
    {
        var open = new Stack<(int Level, List<(string Label, List<Block> Blocks)> Items)>();
        foreach (var line in lines)
        {
            while (open.Count > 1 && open.Peek().Level > line.ListLevel)
            {
                Close(open);
            }

            if (open.Count == 0 || open.Peek().Level < line.ListLevel)
            {
                open.Push((line.ListLevel, []));
            }

            open.Peek().Items.Add((line.Label, [line.Text]));
        }

        while (open.Count > 1)
        {
            Close(open);
        }

        return new ListBlock([.. open.Pop().Items.Select(item => new ListItem(item.Label, [.. item.Blocks]))]);
    }

    private static void Close(Stack<(int Level, List<(string Label, List<Block> Blocks)> Items)> open)
    {
        var inner = open.Pop().Items;
        open.Peek().Items[^1].Blocks.Add(new ListBlock([.. inner.Select(item => new ListItem(item.Label, [.. item.Blocks]))]));
    }

    private static bool IsCaption(Paragraph paragraph) =>
        PlainText.Of(paragraph.Text).Length <= LongestCaption && (paragraph.Align == Align.Center || PlainText.IsAll(paragraph.Text, Look.Italic)) && !paragraph.Text.Any(inline => inline is Link);

    private static List<Block> Headed(List<Block> blocks)
    {
        for (var at = 1; at + 1 < blocks.Count; at++)
        {
            if (blocks[at] is Paragraph { Align: Align.Start } paragraph && PlainText.IsAll(paragraph.Text, Look.Bold) && PlainText.Of(paragraph.Text).Trim() is { Length: <= LongestHeading } words &&
                words is [.., not ('.' or ';' or ',' or ':')] && !words.Contains('\n', StringComparison.Ordinal) && words.Any(char.IsLetter) &&
                (TypedMark.Read(words) is null or { Kind: MarkKind.Roman or MarkKind.Number or MarkKind.Parts }) && paragraph.Text.All(inline => inline is TextRun) &&
                blocks[at + 1] is Paragraph or ListBlock or PictureBlock or Table)
            {
                blocks[at] = new Heading(BoldLevel, Label: null, [.. paragraph.Text.Cast<TextRun>().Select(run => run with { Look = run.Look & ~Look.Bold })]);
            }
        }

        return blocks;
    }

    // "- Việc một" and "1. Việc" in paragraphs one after the other are a list as on paper.
    private static ImmutableArray<Block> Typed(List<Block> blocks)
    {
        var result = ImmutableArray.CreateBuilder<Block>(blocks.Count);
        List<ListItem> open = [];
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && PlainText.Of(paragraph.Text) is var plain && BrokenLines.MarkOf(plain) is { } mark && Without(paragraph.Text, mark.Text) is { Length: > 0 } words)
            {
                open.Add(new ListItem(plain[mark.Start..mark.End], [paragraph with { Text = words }]));
                continue;
            }

            Flush();
            result.Add(block);
        }

        Flush();
        return result.ToImmutable();

        void Flush()
        {
            if (open.Count > 0)
            {
                result.Add(new ListBlock([.. open]));
                open.Clear();
            }
        }
    }

    /// <summary>The text without its first letters; empty when they are not all in the first run.</summary>
    private static ImmutableArray<Inline> Without(ImmutableArray<Inline> text, int count) =>
        text is [TextRun first, ..] && first.Text.Length >= count
            ? first.Text.Length == count ? text[1..] : [first with { Text = first.Text[count..] }, .. text[1..]]
            : [];
}
