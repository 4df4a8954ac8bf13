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
    HiddenText,

    /// <summary>Words with a line through them, which our Markdown does not draw.</summary>
    StruckTaken,

    /// <summary>Words that stood higher or lower than their line, for which Unicode has no signs.</summary>
    ShiftedTaken,

    /// <summary>A formula that stood on several levels and is on one line now.</summary>
    FormulaTaken,

    /// <summary>Words at the top or the foot of every page.</summary>
    PageHeader,

    /// <summary>A table of contents: the page makes its own.</summary>
    ContentsDropped,

    /// <summary>A text box; its words stand below the paragraph that held it.</summary>
    TextBoxTaken,

    /// <summary>A chart, a drawing, a file inside the file.</summary>
    ObjectDropped,
    MergedCells,

    /// <summary>A picture in a cell: it stands above the table now.</summary>
    PictureOfTable,

    /// <summary>A table in a cell: its cells are lines of that cell now.</summary>
    TableInCell,
    OldEncoding,

    /// <summary>A picture in the head of a document, which is an emblem.</summary>
    EmblemDropped,
    PictureMissing,
    MacrosIgnored,
    ExternalIgnored,

    /// <summary>A document in the folder of saved pages that a page links to.</summary>
    FileBeside,
    VideoAsLink,
    LayoutTable,

    /// <summary>What lies behind the length that is read.</summary>
    CutOff,
    MainContentChosen,
}
