using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>What the day says of consultations: whoever gave an opinion is owed an outcome, and not before the last day. Drafts are checked too.</summary>
public static class ConsultationCheck
{
    /// <summary>Days after the last one in which nobody misses an outcome.</summary>
    private const int DaysToAnswer = 30;

    public static ImmutableArray<Diagnostic> Run(SiteContent content, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var document in content.Documents)
        {
            if (document.Consultation is { Outcome: not null } told && told.IsOpen(today))
            {
                found.Add(ConsultationFaults.OutcomeTooEarly.In(document.Source, DateWords.Short(told.Until)));
            }
            else if (document.Consultation is { Outcome: null } over && today.DayNumber - over.Until.DayNumber > DaysToAnswer)
            {
                found.Add(ConsultationFaults.OutcomeMissing.In(document.Source, DateWords.Short(over.Until)));
            }
        }

        return found.ToImmutable();
    }
}
