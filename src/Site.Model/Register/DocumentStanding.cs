using Site.Model.Documents;

namespace Site.Model.Register;

/// <summary>Tình trạng hiệu lực on a day.</summary>
public static class DocumentStanding
{
    /// <summary>The standing that an editor stated; else by the document's dates; else expired if another document replaces it; else unknown.</summary>
    /// <param name="replacedBy">The documents that replace it.</param>
    public static DocumentStatus On(DateOnly day, KnownDocument document, IEnumerable<KnownDocument> replacedBy) => document.StatedStatus switch
    {
        not DocumentStatus.Unknown and var stated => stated,
        _ when document.EffectiveUntil < day => DocumentStatus.Expired,
        _ when replacedBy.Any(other => other.IssuedOn <= day && !(other.EffectiveFrom > day)) => DocumentStatus.Expired,
        _ when document.EffectiveFrom > day => DocumentStatus.NotYetInForce,
        _ when document.EffectiveFrom is not null => DocumentStatus.InForce,
        _ => DocumentStatus.Unknown,
    };
}
