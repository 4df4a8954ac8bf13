using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Register;

namespace Site.Model.Graph;

/// <summary>A year's study theme with what belongs to it.</summary>
/// <param name="Listing">The documents that name its year, newest first.</param>
public sealed record GatheredTheme(StudyTheme Theme, Listing Listing)
{
    /// <summary>The documents that carry it out, newest first: the plans that belong to it, and whatever builds on the document that sets it.</summary>
    public ImmutableArray<KnownDocument> CarriedOutBy(DocumentRegister register)
    {
        var own = Listing.Documents.OfType<PlanSummary>().Select(plan => register.ByPlan[plan.Url]);
        var building = SetBy(register) is { } setBy ? register.WaysOf(setBy).BuiltOnBy : [];
        return [.. own.Concat(building).Distinct().OrderByDescending(known => known.IssuedOn).ThenBy(known => known.Url)];
    }

    /// <summary>The document that sets it; null if none is stated, or it is unknown which of several with one code is meant.</summary>
    public KnownDocument? SetBy(DocumentRegister register)
    {
        if (Theme.SetBy is not { Code: { } code } citation)
        {
            return null;
        }

        var bearers = register.Documents.Where(known => known.Code == code && (citation.Date is null || known.IssuedOn == citation.Date)).Take(2).ToList();
        return bearers is [var only] ? only : null;
    }
}
