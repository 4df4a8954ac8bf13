namespace Site.Model.Html;

/// <summary>What may stand inside an element. An element is one of these, and holds some of them.</summary>
[Flags]
public enum Content
{
    /// <summary>Holds nothing, and so has no end tag.</summary>
    None = 0,

    /// <summary>Characters. White space between elements is allowed everywhere and means nothing.</summary>
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
