using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>Whoever gave an opinion is owed an outcome. Drafts are checked too.</summary>
public static class ConsultationCheck
{
    /// <summary>Days after the last one in which nobody misses an outcome.</summary>
    private const int DaysToAnswer = 30;

    public static ImmutableArray<Diagnostic> Run(SiteContent content, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        return
        [
            .. from document in content.Documents
               where !content.Settings.IsArchived(today) && document.Consultation is { Outcome: null } asked && today.DayNumber - asked.Until.DayNumber > DaysToAnswer
               select ConsultationFaults.OutcomeMissing.In(document.Source, DateWords.Short(document.Consultation!.Until)),
        ];
    }
}
