using System.Collections.Immutable;

namespace Site.Importing.Tree;

/// <summary>A piece of a line of text.</summary>
public abstract record Inline;

/// <summary>Letters of one look. Neighbours of the same look are one run.</summary>
public sealed record TextRun(string Text, Look Look = Look.Plain) : Inline;

[Flags]
public enum Look
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Struck = 4,
    Superscript = 8,
    Subscript = 16,
}

/// <summary>A break that the author made inside a paragraph.</summary>
public sealed record LineBreak : Inline;

/// <param name="Address">As the source has it.</param>
public sealed record Link(string Address, ImmutableArray<Inline> Text) : Inline;

/// <param name="Id">A <see cref="Footnote"/>.</param>
public sealed record NoteReference(string Id) : Inline;
