namespace Site.Model.Html;

/// <summary>Kinds of content. Every element is of one kind, and may hold some kinds.</summary>
[Flags]
public enum Content
{
    /// <summary>No content, and therefore no end tag.</summary>
    None = 0,

    /// <summary>Characters. White space between elements is allowed everywhere and has no meaning.</summary>
    Characters = 1,

    /// <summary>A part of a line.</summary>
    Inline = 2,

    /// <summary>A line.</summary>
    Words = Characters | Inline,

    Block = 4,
    Item = 8,
    RowGroup = 16,
    Row = 32,
    Cell = 64,
}
