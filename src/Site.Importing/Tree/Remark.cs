namespace Site.Importing.Tree;

/// <summary>Something that did not come along as it was. A word that is missing in the result stands in <paramref name="Text"/> of one of these.</summary>
/// <param name="Text">The words concerned; empty when no word is lost.</param>
/// <param name="Place">Where, in the source's own terms (“đoạn 12”); null when it is the whole.</param>
public sealed record Remark(RemarkKind Kind, string Text, string? Place);

public enum RemarkKind
{
    DeletedText,
    InsertedTextTaken,
    Comment,
    MergedCells,
    OldEncoding,
    PictureMissing,
    PictureUnreadable,
    MacrosIgnored,
    ExternalIgnored,
    VideoAsLink,
    ScriptDropped,
    LayoutTable,
    MainContentChosen,
}
