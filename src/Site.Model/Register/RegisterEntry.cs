using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Register;

/// <summary>An entry of <c>_du-lieu/van-ban.yml</c>: a document that the site does not summarise.</summary>
/// <param name="Code">Số và ký hiệu.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Address">An https address outside the site where the document can be read.</param>
/// <param name="File">The file on this site where the document can be read.</param>
/// <param name="Span">The place where its code is written.</param>
public sealed record RegisterEntry(
    DocumentCode Code, DateOnly? IssuedOn, string? TypeName, string? Issuer, string? Subject, string? Signer,
    DateOnly? EffectiveFrom, DateOnly? EffectiveUntil, DocumentStatus Status,
    ImmutableArray<Citation> Bases, ImmutableArray<Citation> Replaces, string? Address, Asset? File, SourceSpan Span)
{
    public static readonly SourcePath Source = SourcePath.InInput("_du-lieu/van-ban.yml");
}
