using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Register;

/// <summary>Every document that the site knows, and the ways between them. Made by <see cref="RegisterBuilder"/>.</summary>
public sealed record DocumentRegister
{
    public static readonly DocumentRegister Empty = new();

    /// <summary>Newest first; those whose day nobody says stand last, by code.</summary>
    public ImmutableArray<KnownDocument> Documents { get; init; } = [];

    /// <summary>Codes that more than one document bears: their own page offers each.</summary>
    public ImmutableArray<SharedCode> SharedCodes { get; init; } = [];

    public IReadOnlyDictionary<UrlPath, DocumentWays> Ways { get; init; } = new Dictionary<UrlPath, DocumentWays>();

    /// <summary>The document of a summary on this site.</summary>
    public IReadOnlyDictionary<UrlPath, KnownDocument> ByPlan { get; init; } = new Dictionary<UrlPath, KnownDocument>();

    /// <summary>What does not agree, for <see cref="RegisterCheck"/> to tell.</summary>
    internal ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    public DocumentWays WaysOf(KnownDocument document) => Ways.GetValueOrDefault(document.Url) ?? DocumentWays.None;
}

/// <summary>One code, several documents: numbering began anew with a term.</summary>
/// <param name="Documents">Newest first.</param>
/// <param name="Mentions">Those that say no day, so that nobody knows which is meant.</param>
public sealed record SharedCode(DocumentCode Code, ImmutableArray<KnownDocument> Documents, ImmutableArray<MentionIn> Mentions);

/// <summary>All ways from one document to others.</summary>
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

/// <summary>Another document as one names it.</summary>
/// <param name="Target">Where the words lead: a document's page, or a shared code's; null when they hold no code.</param>
/// <param name="Document">Null when they hold no code or it is not known which of several is meant.</param>
public sealed record Reference(string Text, UrlPath? Target, KnownDocument? Document);

/// <summary>A page of this site that mentions a document, with the sentences that do.</summary>
public sealed record MentionIn(Document Page, ImmutableArray<Quote> Quotes);
