using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;

namespace Site.Model.Checks;

/// <summary>In a committee's own folder: what readers would see and was made up.</summary>
public static class SampleCheck
{
    public static IEnumerable<Diagnostic> Run(SiteContent content, EditionContent selection) =>
        content.Settings.WrittenFor is null
            ? []
            : from document in selection.Documents
              where document.Sample is not null
              select FrontMatterFaults.SampleLeft.At(document.Source, document.Sample!.Value);
}
