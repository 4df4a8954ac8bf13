using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>An approval cannot lie in the future: such a day is a typing error. Drafts are checked too.</summary>
public static class ApprovalCheck
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        return
        [
            .. from document in content.Documents
               where document.ApprovedOn > today
               select FrontMatterFaults.ApprovedInFuture.In(document.Source, DateWords.Short(document.ApprovedOn!.Value), DateWords.Short(today)),
        ];
    }
}
