using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>One place of a line that is being written: a character, a link, or the reference to a footnote.</summary>
/// <param name="Letter">The character; <c>'\0'</c> when one of the others is given.</param>
/// <param name="Look">Bold and italic; every other look is words already.</param>
/// <param name="Note">The number of the footnote.</param>
internal readonly record struct Glyph(char Letter, Look Look, LinkGlyph? Link = null, int Note = 0)
{
    public bool IsSpace => Letter is ' ' or '\u00A0';

    /// <summary>Emphasis that begins or ends at one of these is always taken by Markdown.</summary>
    public bool IsWordCharacter => char.IsLetterOrDigit(Letter);

    /// <summary>Emphasis may end in front of one of these, or begin behind it, whatever it holds.</summary>
    public bool IsEdge => IsSpace || char.IsPunctuation(Letter) || (char.IsAscii(Letter) && char.IsSymbol(Letter));

    /// <summary>It takes the look of its neighbours.</summary>
    public bool IsNeutral => IsSpace || Note > 0;
}

/// <param name="Address">As Markdown writes it.</param>
internal sealed record LinkGlyph(string Address, List<Glyph> Text);
