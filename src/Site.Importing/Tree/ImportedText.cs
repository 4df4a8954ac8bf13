using System.Collections.Immutable;
using Site.Model.Pictures;

namespace Site.Importing.Tree;

/// <summary>
/// What was read from a foreign text (a Word file, a saved page, a paste), in reading order, before it becomes Markdown. Every reader makes
/// one of these; one writer turns it into our Markdown.
/// </summary>
/// <param name="Notes">Footnotes and endnotes, in the order in which the text refers to them.</param>
/// <param name="Pictures">Those that came along; others are told.</param>
/// <param name="Told">What was dropped or changed, for the editor.</param>
public sealed record ImportedText(
    ImmutableArray<Block> Blocks,
    ImmutableArray<Footnote> Notes,
    ImmutableArray<ImportedPicture> Pictures,
    ImmutableArray<Remark> Told);

/// <param name="Id">What <see cref="NoteReference"/> names.</param>
public sealed record Footnote(string Id, ImmutableArray<Block> Blocks);

/// <param name="Id">What <see cref="PictureBlock"/> names.</param>
/// <param name="Name">The file's own name in the source, for its kind; its name beside the article is made from caption or title.</param>
/// <param name="Read">Its bytes; null when they cannot be read any more. A whole site's pictures at once are more than memory holds.</param>
public sealed record ImportedPicture(string Id, string Name, Func<byte[]?> Read)
{
    /// <summary>What of it is shown.</summary>
    public PictureWindow Window { get; init; }
}
