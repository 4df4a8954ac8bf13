using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Register;

/// <summary>Every document that the site knows, and the links between them. Made by <see cref="RegisterBuilder"/>.</summary>
public sealed record DocumentRegister
{
    public static readonly DocumentRegister Empty = new();

    /// <summary>Newest first; documents without a known day stand last, by code.</summary>
    public ImmutableArray<KnownDocument> Documents { get; init; } = [];

    /// <summary>Codes that more than one document has: such a code has a page that offers each of them.</summary>
    public ImmutableArray<SharedCode> SharedCodes { get; init; } = [];

    public IReadOnlyDictionary<UrlPath, DocumentWays> Ways { get; init; } = new Dictionary<UrlPath, DocumentWays>();

    /// <summary>The document that a summary on this site belongs to.</summary>
    public IReadOnlyDictionary<UrlPath, KnownDocument> ByPlan { get; init; } = new Dictionary<UrlPath, KnownDocument>();

    /// <summary>Statements that contradict each other; <see cref="RegisterCheck"/> tells them.</summary>
    internal ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    public DocumentWays WaysOf(KnownDocument document) => Ways.GetValueOrDefault(document.Url) ?? DocumentWays.None;
}

/// <summary>One code of several documents: numbering restarts with a term.</summary>
/// <param name="Documents">Newest first.</param>
/// <param name="Mentions">Mentions without a day, so that nobody knows which document is meant.</param>
public sealed record SharedCode(DocumentCode Code, ImmutableArray<KnownDocument> Documents, ImmutableArray<MentionIn> Mentions);

/// <summary>All links from one document to others.</summary>
/// <param name="Bases">Căn cứ: what it builds on, in its own order.</param>
/// <param name="BuiltOnBy">Được cụ thể hóa bởi: what builds on it, newest first.</param>
/// <param name="Replaces">Thay thế.</param>
/// <param name="ReplacedBy">Được thay thế bởi, newest first.</param>
/// <param name="Mentions">Nhắc đến trong, newest first.</param>
public sealed record DocumentWays(
    ImmutableArray<Reference> Bases, ImmutableArray<KnownDocument> BuiltOnBy, ImmutableArray<Reference> Replaces, ImmutableArray<KnownDocument> ReplacedBy,
    ImmutableArray<MentionIn> Mentions)
{
    public static readonly DocumentWays None = new([], [], [], [], []);
}

/// <summary>Another document, as a document names it.</summary>
/// <param name="Target">The page that the words link to: a document's, or a shared code's; null when they hold no code.</param>
/// <param name="Document">Null when the words hold no code or it is unknown which of several documents is meant.</param>
public sealed record Reference(string Text, UrlPath? Target, KnownDocument? Document);

/// <summary>A page of this site that mentions a document, with the sentences that mention it.</summary>
public sealed record MentionIn(Document Page, ImmutableArray<Quote> Quotes);
