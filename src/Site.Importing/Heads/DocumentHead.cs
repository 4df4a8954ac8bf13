using System.Collections.Immutable;
using Site.Importing.Tree;
using Site.Model.DocumentCodes;

namespace Site.Importing.Heads;

/// <summary>What a Party document says of itself around its text. A field that is null was not found.</summary>
public sealed record DocumentHead
{
    public HeadField<string>? SuperiorBody { get; init; }

    public HeadField<string>? Issuer { get; init; }

    public HeadField<DocumentCode>? Code { get; init; }

    public HeadField<string>? Place { get; init; }

    public HeadField<DateOnly>? IssuedOn { get; init; }

    /// <summary>Loại văn bản: <c>Kế hoạch</c>.</summary>
    public HeadField<string>? TypeName { get; init; }

    /// <summary>Trích yếu.</summary>
    public HeadField<string>? Subject { get; init; }

    /// <summary>Căn cứ, each without the word that introduces it.</summary>
    public ImmutableArray<HeadField<string>> Bases { get; init; } = [];

    /// <summary><c>T/M Ban Thường vụ</c></summary>
    public HeadField<string>? SignedFor { get; init; }

    public HeadField<string>? SignerTitle { get; init; }

    public HeadField<string>? Signer { get; init; }

    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>The readers in "phổ biến đến chi bộ".</summary>
    public HeadField<string>? PassedOnTo { get; init; }

    public ImmutableArray<FoundTask> Tasks { get; init; } = [];
}

/// <summary>A row of a table that gives tasks. The table itself stays in the text.</summary>
/// <param name="Deadline">As written: <c>Quý III/2027</c>.</param>
/// <param name="Place">Which table and row: <c>bảng 1, hàng 2</c>.</param>
public sealed record FoundTask(string Content, string? Lead, string? Support, string? Deadline, string Place);

/// <summary>A document of which the head was recognised.</summary>
/// <param name="Text">What is left: the text itself.</param>
/// <param name="Taken">The words that no longer stand in the text, as they stood: they are in the head's fields, or are what a page adds by itself.</param>
public sealed record RecognisedDocument(DocumentHead Head, ImportedText Text, ImmutableArray<string> Taken);
