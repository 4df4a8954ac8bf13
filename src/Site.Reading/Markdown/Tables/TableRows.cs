using Markdig.Parsers;
using Markdig.Syntax;

namespace Site.Reading.Markdown.Tables;

internal enum TableKind
{
    /// <summary>Cells between bars, with a line <c>|---|</c> below the head.</summary>
    Ruled,

    /// <summary>Lines that begin with a bar, without that line.</summary>
    Bars,

    /// <summary>As a table of Word or Excel is pasted.</summary>
    Tabs,
}

/// <summary>Collects the lines of a table while they are read, and builds the table when it is closed.</summary>
internal sealed class TableRows : LeafBlock
{
    public TableRows(BlockParser parser, TableKind kind)
        : base(parser)
    {
        Kind = kind;
        ProcessInlines = false;
    }

    public TableKind Kind { get; }
}
