using System.Collections.Immutable;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>What is found on the way through a page beside its blocks.</summary>
internal sealed class Findings
{
    private const int MostRemarks = 200;

    private readonly ImmutableArray<Footnote>.Builder _notes = ImmutableArray.CreateBuilder<Footnote>();
    private readonly Dictionary<string, ImportedPicture> _pictures = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Remark>.Builder _told = ImmutableArray.CreateBuilder<Remark>();

    /// <summary>Whether letters of an old font were decoded.</summary>
    public bool Decoded { get; set; }

    /// <summary>Words of the page around the text.</summary>
    public List<string> Left { get; } = [];

    public void Add(Footnote note) => _notes.Add(note);

    public void Add(ImportedPicture picture) => _pictures.TryAdd(picture.Id, picture);

    public void Leave(string words)
    {
        if (words.Length > 0)
        {
            Left.Add(words);
        }
    }

    public void Tell(RemarkKind kind, string words, string? place = null)
    {
        // What has no words and no place says nothing, but that a picture is missing; of many, words are never left out.
        if ((words.Length > 0 || place is not null || kind is RemarkKind.PictureMissing or RemarkKind.MergedCells or RemarkKind.LayoutTable or RemarkKind.OldEncoding) && (words.Length > 0 || _told.Count < MostRemarks))
        {
            _told.Add(new Remark(kind, words, place));
        }
    }

    public ImportedText With(ImmutableArray<Block> blocks)
    {
        if (Decoded)
        {
            Tell(RemarkKind.OldEncoding, string.Empty);
        }

        return new ImportedText(blocks, _notes.ToImmutable(), [.. _pictures.Values], _told.ToImmutable());
    }
}
