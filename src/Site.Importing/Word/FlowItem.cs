using System.Collections.Immutable;
using Site.Importing.Tree;

namespace Site.Importing.Word;

/// <summary>What stands below one another in a Word file, before its lines have become headings, lists and paragraphs.</summary>
internal abstract record FlowItem;

/// <summary>A paragraph as Word has it.</summary>
/// <param name="Label">The number that Word works out; null for a line without.</param>
/// <param name="Outline">From 0, when a style or the paragraph itself makes it a heading.</param>
internal sealed record Line(ImmutableArray<Inline> Text, Align Align, AutomaticLabel? Label, int? Outline, LineRole Role) : FlowItem
{
    /// <summary>The letters alone.</summary>
    public string Plain => PlainText.Of(Text);

    /// <summary>Whether all its letters are bold.</summary>
    public bool IsBold => PlainText.IsAll(Text, Look.Bold);

    public bool IsItalic => PlainText.IsAll(Text, Look.Italic);
}

internal enum LineRole
{
    Usual,
    Caption,
    Quote,
}

/// <summary>What is a block already: a table, a picture.</summary>
internal sealed record Ready(Block Block) : FlowItem;
