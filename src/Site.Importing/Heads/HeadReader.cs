using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Importing.Tree;
using Site.Model.Text;

namespace Site.Importing.Heads;

/// <summary>Recognises a Party document by what stands around its text, and takes that out of the text.</summary>
public static partial class HeadReader
{
    /// <summary>Null when the text is no such document.</summary>
    public static RecognisedDocument? Read(ImportedText text)
    {
        var spelling = new UsualSpelling(RunningText(text.Blocks));
        if (Letterhead.Read(text.Blocks, spelling) is not { } letterhead)
        {
            return null;
        }

        var taken = ImmutableArray.CreateBuilder<string>();
        var blocks = Without(text.Blocks, letterhead, taken);
        (blocks, var head, var tail) = TailReader.Take(blocks, letterhead.Head, spelling);
        taken.AddRange(tail);
        (blocks, head) = TakeBases(blocks, head, taken);
        (blocks, head) = TakeReaders(blocks, head, taken);
        head = head with { Tasks = TaskTables.Find(blocks) };
        var emblems = text.Blocks[..letterhead.End].Count(IsEmblem);
        return new RecognisedDocument(
            head, text with { Blocks = blocks, Told = [.. text.Told, .. Enumerable.Repeat(new Remark(RemarkKind.EmblemDropped, string.Empty, null), emblems)] }, taken.ToImmutable());
    }

    /// <summary>The blocks below the letterhead; what stood in it and is none of its parts comes first.</summary>
    private static ImmutableArray<Block> Without(ImmutableArray<Block> blocks, Letterhead letterhead, ImmutableArray<string>.Builder taken)
    {
        taken.AddRange(letterhead.Used.Select(piece => piece.Written));
        var left = ImmutableArray.CreateBuilder<Block>();
        for (var at = 0; at < letterhead.End; at++)
        {
            if (IsEmblem(blocks[at]))
            {
                continue;
            }

            var pieces = Piece.Of(blocks[at], at).ToList();
            var strangers = pieces.Where(piece => !letterhead.Used.Contains(piece)).ToList();
            if (pieces.Count == 0 || strangers.Count == pieces.Count)
            {
                left.Add(blocks[at]);
            }
            else
            {
                left.AddRange(strangers.Select(piece => new Paragraph([new TextRun(piece.Written)])));
            }
        }

        left.AddRange(blocks[letterhead.End..]);
        return left.ToImmutable();
    }

    private static bool IsEmblem(Block block) => block is PictureBlock { Caption.IsEmpty: true };

    private static (ImmutableArray<Block> Blocks, DocumentHead Head) TakeBases(ImmutableArray<Block> blocks, DocumentHead head, ImmutableArray<string>.Builder taken)
    {
        var bases = ImmutableArray.CreateBuilder<HeadField<string>>();
        var left = ImmutableArray.CreateBuilder<Block>();
        var at = 0;
        for (; at < blocks.Length && blocks[at] is not Heading && !IsTitle(blocks[at]); at++)
        {
            var plain = blocks[at] is Paragraph paragraph && paragraph.Text.All(inline => inline is TextRun or LineBreak) ? PlainText.Of(paragraph.Text) : null;
            if (plain is not null && BasesReader.Whole(plain) is { } basis)
            {
                bases.Add(basis);
                taken.Add(basis.Written);
            }
            else if (ListOfBases(blocks[at]) is { } many)
            {
                bases.AddRange(many);
                taken.AddRange(many.Select(each => each.Written));
            }
            else
            {
                left.Add(blocks[at]);
                if (plain is not null && BasesReader.Beginning(plain) is { } first)
                {
                    bases.Add(first);
                }
            }
        }

        left.AddRange(blocks[at..]);
        return (left.ToImmutable(), head with { Bases = bases.ToImmutable() });
    }

    // "- Căn cứ …;" one below the other.
    private static List<HeadField<string>>? ListOfBases(Block block)
    {
        if (block is not ListBlock list || !list.Items.All(item => item.Blocks is [Paragraph]))
        {
            return null;
        }

        var found = list.Items.Select(item => BasesReader.Whole(PlainText.Of(((Paragraph)item.Blocks[0]).Text))).ToList();
        return found.TrueForAll(basis => basis is not null) ? [.. found.Select((basis, at) => basis! with { Written = $"{list.Items[at].Label} {basis.Written}" })] : null;
    }

    // A title that only its mark shows: "I- MỤC ĐÍCH" in flattened text.
    private static bool IsTitle(Block block) => block is ListBlock { Items: [var first, ..] } && TypedMark.Read($"{first.Label} x") is { Kind: MarkKind.Roman or MarkKind.Number };

    // "Kế hoạch này phổ biến đến chi bộ."
    private static (ImmutableArray<Block> Blocks, DocumentHead Head) TakeReaders(ImmutableArray<Block> blocks, DocumentHead head, ImmutableArray<string>.Builder taken)
    {
        for (var at = blocks.Length - 1; at >= Math.Max(0, blocks.Length - 3); at--)
        {
            if (blocks[at] is Paragraph paragraph && PlainText.Of(paragraph.Text).Trim() is var plain && PassedOn().Match(plain) is { Success: true } match)
            {
                taken.Add(plain);
                return (blocks.RemoveAt(at), head with { PassedOnTo = new HeadField<string>(match.Groups["readers"].Value, plain) });
            }
        }

        return (blocks, head);
    }

    internal static string RunningText(ImmutableArray<Block> blocks) =>
        string.Join('\n', blocks.SelectMany((block, at) => Piece.Of(block, at)).Select(piece => piece.Text));

    [GeneratedRegex(@"^\p{Lu}\p{L}+( \p{L}+)? này (được )?phổ biến (rộng rãi )?đến (?<readers>[^.;]{3,80})\.?/?\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PassedOn();
}
