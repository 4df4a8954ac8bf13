using System.Collections.Immutable;
using System.Text;
using Site.Importing.Tree;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Model.Vietnamese.OldEncodings;

namespace Site.Importing.Word;

/// <summary>
/// The runs of one paragraph as they are read. Word breaks a word into runs wherever it was corrected; here neighbours of one look are one, and what was
/// typed in an old encoding is decoded.
/// </summary>
internal sealed class RunText
{
    private const char NoBreakSpace = '\u00A0';

    private readonly List<Piece> _pieces = [];

    /// <param name="Inline">A break or a note; null for letters.</param>
    private sealed record Piece(string Text, Look Look, OldFont? Font, string? Address, Inline? Inline);

    public void Add(string text, Look look, OldFont? font, string? address)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new Piece(text, look, font, address, null));
        }
    }

    public void Add(Inline inline, string? address) => _pieces.Add(new Piece(string.Empty, Look.Plain, null, inline is LineBreak ? address : null, inline));

    /// <summary>The paragraph's text, and which encodings it was in. The next paragraph begins empty.</summary>
    public (ImmutableArray<Inline> Text, ImmutableArray<OldEncoding> Decoded) Take()
    {
        var decoded = ImmutableArray.CreateBuilder<OldEncoding>();
        var guess = GuessWithoutFont();
        var settled = new List<Piece>();
        var last = new StringBuilder();
        foreach (var piece in _pieces)
        {
            var font = piece.Inline is not null || OldFont.IsUnicode(piece.Text) ? null : piece.Font ?? guess;
            var text = VietnameseText.Compose(InvisibleCharacters.Without(font?.Decode(piece.Text) ?? piece.Text)).Replace(NoBreakSpace, ' ');
            if (font is { } old && text != piece.Text && !decoded.Contains(old.Encoding))
            {
                decoded.Add(old.Encoding);
            }

            if (settled.Count > 0 && settled[^1] is { Inline: null } above && piece.Inline is null && above.Address == piece.Address &&
                (above.Look == piece.Look || text.AsSpan().IsWhiteSpace()))
            {
                last.Append(text);
            }
            else if (text.Length > 0 || piece.Inline is not null)
            {
                EndLast();
                settled.Add(piece);
                last.Append(text);
            }
        }

        EndLast();
        _pieces.Clear();
        return (Trimmed(settled), decoded.ToImmutable());

        void EndLast()
        {
            if (settled.Count > 0)
            {
                settled[^1] = settled[^1] with { Text = last.ToString() };
                last.Clear();
            }
        }
    }

    // Text of an old encoding in a font of Unicode: the syllables tell, over the whole paragraph.
    private OldFont? GuessWithoutFont()
    {
        var text = new StringBuilder();
        foreach (var piece in _pieces)
        {
            text.Append(piece.Inline is not null || piece.Font is not null || OldFont.IsUnicode(piece.Text) ? " " : piece.Text);
        }

        return OldText.Find(text.ToString()) is [var found, ..] ? new OldFont(found.Encoding, IsCapitals: false) : null;
    }

    private static bool IsSpace(Piece piece) => piece.Inline is LineBreak or null && piece.Text.AsSpan().IsWhiteSpace();

    private static ImmutableArray<Inline> Trimmed(List<Piece> pieces)
    {
        var end = pieces.FindLastIndex(piece => !IsSpace(piece)) + 1;
        pieces.RemoveRange(end, pieces.Count - end);
        pieces.RemoveRange(0, Math.Max(0, pieces.FindIndex(piece => !IsSpace(piece))));
        if (pieces.Count > 0)
        {
            pieces[0] = pieces[0] with { Text = pieces[0].Text.TrimStart() };
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text.TrimEnd() };
        }

        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var at = 0; at < pieces.Count; at = end)
        {
            end = at;
            while (end < pieces.Count && pieces[end].Address == pieces[at].Address)
            {
                end++;
            }

            var parts = pieces[at..end].Select(piece => piece.Inline ?? new TextRun(piece.Text, piece.Look));
            if (pieces[at].Address is { } address)
            {
                inlines.Add(new Link(address, [.. parts]));
            }
            else
            {
                inlines.AddRange(parts);
            }
        }

        return inlines.ToImmutable();
    }
}
