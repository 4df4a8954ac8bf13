namespace Site.Rendering.Themes.Syntax;

/// <summary>A template cut at its braces: text and tags in turn.</summary>
internal abstract class Piece;

/// <param name="text">As written. What whitespace control leaves of it is between <see cref="From"/> and <see cref="To"/>.</param>
internal sealed class TextPiece(string text) : Piece
{
    public string Text { get; } = text;

    public int From { get; set; }

    public int To { get; set; } = text.Length;

    public ReadOnlySpan<char> Kept => From < To ? Text.AsSpan(From..To) : default;
}

/// <summary>One <c>{{…}}</c>. Positions are in the template's text.</summary>
/// <param name="content">What stands between the braces, without sign, <c>~</c> and outer blanks.</param>
/// <param name="contentStart">Where it begins.</param>
internal sealed class TagPiece(TagKind kind, string content, int contentStart, int start, int end) : Piece
{
    public TagKind Kind { get; } = kind;

    public string Content { get; } = content;

    public int ContentStart { get; } = contentStart;

    public int Start { get; } = start;

    public int End { get; } = end;

    public bool TrimsBefore { get; init; }

    public bool TrimsAfter { get; init; }
}

internal enum TagKind
{
    /// <summary><c>{{title}}</c>, <c>{{asset "x"}}</c></summary>
    Print,

    /// <summary><c>{{#if x}}</c></summary>
    Open,

    /// <summary><c>{{/if}}</c></summary>
    Close,

    /// <summary><c>{{else}}</c>, <c>{{else if x}}</c></summary>
    Else,

    /// <summary><c>{{> name}}</c></summary>
    Partial,

    /// <summary><c>{{! … }}</c></summary>
    Comment,
}
