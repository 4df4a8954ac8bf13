using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Register;

/// <summary>A document of the Party or the State that the site publishes, lists or mentions. One page each, at <see cref="Url"/>.</summary>
/// <param name="IssuedOn">Null when no source gives the day.</param>
/// <param name="Url"><c>/van-ban/59-kh-duk/</c>; when several terms have used one code, the day follows: <c>/van-ban/59-kh-duk/2022-03-22/</c>.</param>
/// <param name="Plan">Our own summary, if there is one.</param>
/// <param name="Entry">The entry in the editors' list, if there is one.</param>
/// <param name="WrittenType">Loại văn bản as a text that mentions the document gives it, when no other source does.</param>
public sealed record KnownDocument(DocumentCode Code, DateOnly? IssuedOn, UrlPath Url, PlanSummary? Plan, RegisterEntry? Entry, string? WrittenType)
{
    /// <summary>Loại văn bản in words.</summary>
    public string? TypeName => Plan?.TypeName ?? Entry?.TypeName ?? Code.TypeName ?? WrittenType;

    /// <summary>Cơ quan ban hành.</summary>
    public string? Issuer => Plan?.Issuer ?? Entry?.Issuer ?? Code.IssuerName;

    /// <summary>Trích yếu.</summary>
    public string? Subject => Plan?.Title ?? Entry?.Subject;

    public string? Signer => Plan?.Signer ?? Entry?.Signer;

    public DateOnly? EffectiveFrom => Plan?.EffectiveFrom ?? Entry?.EffectiveFrom;

    public DateOnly? EffectiveUntil => Plan?.EffectiveUntil ?? Entry?.EffectiveUntil;

    /// <summary>Tình trạng as an editor stated it.</summary>
    public DocumentStatus StatedStatus => Plan is { Status: not DocumentStatus.Unknown } plan ? plan.Status : Entry?.Status ?? DocumentStatus.Unknown;

    /// <summary>Căn cứ, as written.</summary>
    public ImmutableArray<Citation> Bases => Plan is { Bases: { IsEmpty: false } bases } ? bases : Entry?.Bases ?? [];

    /// <summary>Thay thế, as written.</summary>
    public ImmutableArray<Citation> Replaces => Plan is { Replaces: { IsEmpty: false } replaces } ? replaces : Entry?.Replaces ?? [];

    public bool Equals(KnownDocument? other) => other is not null && Url == other.Url;

    public override int GetHashCode() => Url.GetHashCode();
}
