using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

/// <summary>Checks the order of days: a document is issued, comes into force, and goes out of force; its deadlines come after the day of issue.</summary>
internal static class DocumentDates
{
    public static void Check(SourcePath file, FieldValues values, DateOnly? issuedOn, DiagnosticBag diagnostics)
    {
        var from = values.Value(PlanFields.EffectiveFrom);
        if (from < issuedOn)
        {
            diagnostics.Add(FrontMatterFaults.EffectiveBeforeIssued.At(
                file, values.SpanOf(PlanFields.EffectiveFrom), DateWords.Short(from!.Value), DateWords.Short(issuedOn!.Value)));
        }

        var begins = from ?? issuedOn;
        if (values.Value(PlanFields.EffectiveUntil) is { } until && until < begins)
        {
            diagnostics.Add(FrontMatterFaults.ExpiredBeforeEffective.At(
                file, values.SpanOf(PlanFields.EffectiveUntil), DateWords.Short(until), DateWords.Short(begins!.Value)));
        }

        foreach (var task in values.List(PlanFields.Tasks))
        {
            if (task.Get(TaskFields.Deadline)?.Resolve(issuedOn)?.LastDay is { } due && due < issuedOn)
            {
                diagnostics.Add(FrontMatterFaults.DueBeforeIssued.At(
                    file, task.SpanOf(TaskFields.Deadline), DateWords.Short(due), DateWords.Short(issuedOn!.Value)));
            }
        }
    }
}
