using System.Collections.Immutable;

namespace Site.Importing.Tree;

/// <summary>One block of an imported text.</summary>
public abstract record Block;

/// <summary>A paragraph. <paramref name="Align"/> helps to recognise titles, bylines and captions.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Text, Align Align = Align.Start) : Block;

public enum Align
{
    Start,
    Center,
    End,
}

/// <param name="Level">1 is the highest in the source.</param>
/// <param name="Label">The number or letter in front, as on paper (“I.”, “1.”, “a)”), when the source numbers by itself; a typed one stands in the text.</param>
public sealed record Heading(int Level, string? Label, ImmutableArray<Inline> Text) : Block;

/// <summary>A list whose items keep their labels as on paper.</summary>
public sealed record ListBlock(ImmutableArray<ListItem> Items) : Block;

/// <param name="Label">“1.”, “a)”, “đ)”, “II.”, “–”, “•”: as the source shows it.</param>
/// <param name="Blocks">Its text, then what is nested in it.</param>
public sealed record ListItem(string Label, ImmutableArray<Block> Blocks);

/// <summary>A table without merged cells: where the source had one, its first place holds it, and the others a copy or nothing, as the reader found it best.</summary>
/// <param name="HeaderRows">How many of the first rows name columns; 0 when none does.</param>
public sealed record Table(ImmutableArray<Inline> Caption, int HeaderRows, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>So many rows on top that go across the whole table are taken for its title.</summary>
    public const int MostTitles = 5;
}

public sealed record TableRow(ImmutableArray<ImmutableArray<Block>> Cells);

public sealed record Quote(ImmutableArray<Block> Blocks) : Block;

/// <param name="Picture">The id of an <see cref="ImportedPicture"/>.</param>
/// <param name="Alt">The source's own alternative text; empty when it has none.</param>
/// <param name="Caption">The line below it.</param>
public sealed record PictureBlock(string Picture, string Alt, ImmutableArray<Inline> Caption) : Block;

/// <summary>A rule across the page.</summary>
public sealed record Rule : Block;
