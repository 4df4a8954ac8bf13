using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Register;

/// <summary>Two statements about a document that cannot both be right.</summary>
internal abstract record Disagreement;

/// <param name="Known">The day that is known from a better source.</param>
internal sealed record OtherDay(SourcePath File, SourceSpan Span, DocumentCode Code, DateOnly Said, DateOnly Known) : Disagreement;

internal sealed record SummarisedTwice(PlanSummary Plan, PlanSummary Former) : Disagreement;
