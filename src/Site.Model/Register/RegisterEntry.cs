using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Register;

/// <summary>What <c>_du-lieu/van-ban.yml</c> says of a document that the site does not summarise.</summary>
/// <param name="Code">Số và ký hiệu.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Address">Where it can be read outside, an https address.</param>
/// <param name="File">Where it can be read on this site.</param>
/// <param name="Span">Where its code is written.</param>
public sealed record RegisterEntry(
    DocumentCode Code, DateOnly? IssuedOn, string? TypeName, string? Issuer, string? Subject, string? Signer,
    DateOnly? EffectiveFrom, DateOnly? EffectiveUntil, DocumentStatus Status,
    ImmutableArray<Citation> Bases, ImmutableArray<Citation> Replaces, string? Address, Asset? File, SourceSpan Span)
{
    public static readonly SourcePath Source = SourcePath.InInput("_du-lieu/van-ban.yml");
}
