using System.Runtime.InteropServices;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.DocumentCodes;
using Site.Reading.Markdown.Tables;

namespace Site.Reading.Markdown.Links;

/// <summary>The places in one paragraph's pieces of text where the links of codes open and close.</summary>
/// <remarks>
/// A paragraph is scanned as a whole, because the words beside a code may stand in bold, in a link or on the next line. A code that is
/// partly in bold is recorded but is not a link: link and emphasis would overlap.
/// </remarks>
internal sealed class CodesInText
{
    public static readonly CodesInText None = new();

    private readonly Dictionary<Inline, List<CodeEdge>> _edges = new(ReferenceEqualityComparer.Instance);

    public ReadOnlySpan<CodeEdge> EdgesIn(Inline inline) =>
        _edges.Count > 0 && _edges.TryGetValue(inline, out var edges) ? CollectionsMarshal.AsSpan(edges) : default;

    /// <summary>Finds the codes and adds each to the draft.</summary>
    public static CodesInText Find(BodyDraft draft, ContainerInline? inlines)
    {
        if (!draft.MayHoldCodes || !HoldsSlash(inlines, 0))
        {
            return None;
        }

        var flat = new StringBuilder();
        List<Piece> pieces = [];
        Flatten(inlines, flat, pieces, isInLink: false, 0);
        var text = flat.ToString();
        CodesInText? codes = null;
        var piece = 0;
        foreach (var found in DocumentCodeScanner.Find(text))
        {
            while (pieces[piece].End <= found.Start)
            {
                piece++;
            }

            var last = piece;
            while (pieces[last].End < found.End)
            {
                last++;
            }

            var touched = CollectionsMarshal.AsSpan(pieces)[piece..(last + 1)];
            if (HoldCode(touched) || !draft.TryAdd(found, Place(touched, found), text))
            {
                continue;
            }

            if (AreOneRun(touched))
            {
                (codes ??= new CodesInText()).Link(found, touched);
            }
        }

        return codes ?? None;
    }

    private void Link(FoundCode found, ReadOnlySpan<Piece> pieces)
    {
        Add(pieces[0].Inline, new CodeEdge(found.Start - pieces[0].Start, found.Code));
        Add(pieces[^1].Inline, new CodeEdge(found.End - pieces[^1].Start, null));
    }

    private void Add(Inline inline, CodeEdge edge)
    {
        if (!_edges.TryGetValue(inline, out var edges))
        {
            _edges.Add(inline, edges = []);
        }

        edges.Add(edge);
    }

    private static SourceSpan Place(ReadOnlySpan<Piece> pieces, FoundCode found) =>
        new(pieces[0].SourceOf(found.Start), pieces[^1].SourceOf(found.End - 1));

    private static bool HoldCode(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one link can hold them: consecutive text with nothing between, not even a footnote's number.</summary>
    private static bool AreOneRun(ReadOnlySpan<Piece> pieces)
    {
        for (var at = 0; at < pieces.Length; at++)
        {
            if (pieces[at].Kind != PieceKind.Text || (at > 0 && pieces[at - 1].Inline.NextSibling != pieces[at].Inline))
            {
                return false;
            }
        }

        return true;
    }

    // Addresses of links have slashes too, but they are not text.
    private static bool HoldsSlash(ContainerInline? inlines, int depth)
    {
        for (var inline = depth > PlainText.MostNesting ? null : inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LiteralInline literal ? literal.Content.AsSpan().Contains('/') : inline is ContainerInline inner && HoldsSlash(inner, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static void Flatten(ContainerInline? inlines, StringBuilder flat, List<Piece> pieces, bool isInLink, int depth)
    {
        for (var inline = depth > PlainText.MostNesting ? null : inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var kind = isInLink ? PieceKind.Linked : PieceKind.Text;
            var start = flat.Length;
            switch (inline)
            {
                case LiteralInline literal:
                    flat.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    flat.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline or CellBreak:
                    flat.Append('\n');
                    break;
                case CodeInline code:
                    flat.Append(code.ContentSpan);
                    kind = PieceKind.Code;
                    break;
                case AutolinkInline link:
                    flat.Append(link.Url);
                    kind = PieceKind.Code;
                    break;
                case DelimiterInline delimiter:
                    flat.Append(delimiter.ToLiteral());
                    break;
            }

            if (flat.Length > start)
            {
                pieces.Add(new Piece(inline, kind, start, flat.Length));
            }

            // The words inside a picture are its description.
            if (inline is ContainerInline container and not LinkInline { IsImage: true })
            {
                Flatten(container, flat, pieces, isInLink || inline is LinkInline, depth + 1);
            }
        }
    }
}

/// <param name="At">The offset in the piece of text.</param>
/// <param name="Opens">The code whose link opens here; null where a link closes.</param>
internal readonly record struct CodeEdge(int At, DocumentCode? Opens);

internal enum PieceKind
{
    Text,

    /// <summary>The text of a link.</summary>
    Linked,

    /// <summary>Code or a bare address: a code there is only an example.</summary>
    Code,
}

/// <summary>A piece of a paragraph's text, from <paramref name="Start"/> to <paramref name="End"/> of the whole.</summary>
internal readonly record struct Piece(Inline Inline, PieceKind Kind, int Start, int End)
{
    /// <summary>The place in the source of a character of the text; an entity is one character.</summary>
    public int SourceOf(int at) =>
        Inline is LiteralInline literal ? Math.Min(literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0) + at - Start, literal.Span.End)
        : Inline.Span.Start;
}
