using System.Collections.Immutable;
using Site.Importing.Tree;
using Site.Model.Text;

namespace Site.Importing.Word;

/// <summary>
/// Makes blocks of lines: a line of its own that is bold or has a heading's style is a heading, lines with a number or a dash are a list, the line
/// below a picture is its caption.
/// </summary>
internal sealed class Shaping
{
    private const int LongestTitle = 250;
    private const int LongestCaption = 300;

    /// <summary>The level of a heading by its mark; a bold line without one stands below those.</summary>
    private static readonly Dictionary<MarkKind, int> Ranks = new() { [MarkKind.Roman] = 1, [MarkKind.Number] = 2, [MarkKind.Parts] = 3, [MarkKind.Letter] = 4 };

    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly OpenLists _lists = new();

    public static ImmutableArray<Block> Blocks(List<FlowItem> items)
    {
        var shaping = new Shaping();
        for (var at = 0; at < items.Count; at++)
        {
            at += shaping.Take(items[at], at + 1 < items.Count ? items[at + 1] : null);
        }

        shaping.CloseLists();
        return shaping._blocks.ToImmutable();
    }

    /// <summary>Paragraphs alone, as in a cell or a note: a number that Word works out stands in the text.</summary>
    public static ImmutableArray<Block> Plain(List<FlowItem> items) =>
    [
        .. items.Select(item => item switch
        {
            Line { Label: { } label } line => new Paragraph([new TextRun(label.Label + " "), .. line.Text], line.Align),
            Line line => new Paragraph(line.Text, line.Align),
            Ready { Block: Table table } => table,
            Ready { Block: PictureBlock } => null,
            Ready ready => ready.Block,
            _ => null,
        }).OfType<Block>().SelectMany(block => block is Table table ? WordsOf(table) : [block]),
    ];

    // A table in a cell is no table of the page.
    private static IEnumerable<Block> WordsOf(Table table) => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell);

    /// <returns>How many items after this one were used too.</returns>
    private int Take(FlowItem item, FlowItem? next)
    {
        switch (item)
        {
            case Ready { Block: PictureBlock picture }:
                CloseLists();
                var caption = next is Line below && IsCaption(below) ? below : null;
                _blocks.Add(caption is null ? picture : picture with { Caption = caption.Text });
                return caption is null ? 0 : 1;
            case Ready ready:
                CloseLists();
                _blocks.Add(ready.Block);
                return 0;
            case Line line when next is Ready { Block: Table table } && IsTableCaption(line):
                CloseLists();
                _blocks.Add(table with { Caption = PlainText.Below(line.Text, table.Caption) });
                return 1;
            case Line line:
                Take(line, next as Line);
                return 0;
            default:
                return 0;
        }
    }

    private void Take(Line line, Line? next)
    {
        var plain = line.Plain.Trim();
        if (IsRule(plain))
        {
            CloseLists();
            _blocks.Add(new Rule());
        }
        else if (HeadingLevel(line, plain, next?.Plain) is { } level)
        {
            CloseLists();

            // A title that Word broke over two lines, or that a page parted.
            if (_blocks.LastOrDefault() is Heading above && above.Level == level && line.Label is null && PaperLine.BeginsLower(plain) && !EndsSentence(PlainText.Of(above.Text)))
            {
                _blocks[^1] = above with { Text = PlainText.Joined(above.Text, line.Text) };
            }
            else
            {
                _blocks.Add(new Heading(level, line.Label?.Label, line.Text));
            }
        }
        else if (line.Label is { } label)
        {
            if (_lists.AllBelow(label))
            {
                CloseLists();
            }

            _lists.Add(label, new Paragraph(line.Text, line.Align));
        }
        else if (line.Role != LineRole.Quote && line.Align != Align.End && TypedMark.Read(plain) is { } mark && Typed(line, plain, mark) is { } words && !IsCode(plain))
        {
            _lists.Add(mark, plain[mark.Start..mark.End], new Paragraph(words, line.Align));
        }
        else
        {
            CloseLists();
            var paragraph = new Paragraph(line.Text, line.Align);
            _blocks.Add(line.Role == LineRole.Quote ? new Quote([paragraph]) : paragraph);
        }
    }

    private void CloseLists()
    {
        if (_lists.Close() is { } list)
        {
            _blocks.Add(list);
        }
    }

    private static int? HeadingLevel(Line line, string plain, string? below)
    {
        var mark = TypedMark.Read(line.Label is { } label ? $"{label.Label} {plain}" : plain);
        if (line.Outline is { } outline && plain.Length > 0)
        {
            return outline + 1;
        }

        if (plain.Length is 0 or > LongestTitle || line.Role != LineRole.Usual)
        {
            return null;
        }

        if (mark is { } found && Ranks.TryGetValue(found.Kind, out var rank))
        {
            return (line.IsBold && !EndsSentence(plain)) || (found.Kind == MarkKind.Roman && line.Label is null && PaperLine.ReadsAsTitle(plain.AsSpan(found.Text), default) && PaperLine.IsCaps(plain.AsSpan(found.Text)))
                ? rank
                : null;
        }

        return line.IsBold && line.Align != Align.End && (line.Label is null || IsNamed(line.Label.Value)) && mark is null && !EndsSentence(plain) && plain[^1] != ':' && !IsOfASignature(plain, below) && !plain.Contains('\t', StringComparison.Ordinal)
            ? (PaperLine.IsCaps(plain) ? 1 : 2)
            : null;
    }

    /// <summary>“Chương I”, “Điều 2.”: a title's number with its word.</summary>
    private static bool IsNamed(AutomaticLabel label) => char.IsLetter(label.Label[0]) && label.Label.Contains(' ', StringComparison.Ordinal);

    private static bool EndsSentence(string plain) => plain.TrimEnd() is [.., '.' or ';' or ',' or '!' or '?'];

    private static bool IsOfASignature(string plain, string? below) => PaperLine.OpensSignature(plain, below) || PaperLine.IsName(plain) || PaperLine.IsSignedNote(plain);

    private static bool IsRule(string plain) => plain.Length >= 3 && plain.AsSpan().IndexOfAnyExcept("-–—_=*~ ") < 0;

    private static bool IsCode(string plain) => Site.Model.DocumentCodes.DocumentCode.Parse(plain) is not null;

    private static bool IsCaption(Line line) =>
        line.Role == LineRole.Caption || (line.Label is null && line.Outline is null && line.Plain.Length <= LongestCaption &&
            (line.IsItalic || (line.Align == Align.Center && !line.IsBold) || line.Plain.StartsWith("Ảnh", StringComparison.Ordinal) || line.Plain.StartsWith("Hình ", StringComparison.Ordinal)));

    private static bool IsTableCaption(Line line) =>
        line.Role == LineRole.Caption || (line.Plain.Length <= LongestCaption && line.Label is null &&
            (line.Plain.StartsWith("Bảng ", StringComparison.Ordinal) || line.Plain.StartsWith("Biểu ", StringComparison.Ordinal)) && line.Plain.Length > 5 && char.IsAsciiDigit(line.Plain[5]));

    /// <summary>The words behind a typed mark, which stands in the first run.</summary>
    private static ImmutableArray<Inline>? Typed(Line line, string plain, TypedMark mark)
    {
        var skip = mark.Text + (line.Plain.Length - line.Plain.TrimStart().Length);
        var words = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in line.Text)
        {
            if (skip == 0)
            {
                words.Add(inline);
            }
            else if (inline is not TextRun run)
            {
                return null; // the mark is inside a link
            }
            else if (run.Text.Length <= skip)
            {
                skip -= run.Text.Length;
            }
            else
            {
                words.Add(run with { Text = run.Text[skip..] });
                skip = 0;
            }
        }

        return words.Count > 0 ? words.ToImmutable() : null;
    }
}
