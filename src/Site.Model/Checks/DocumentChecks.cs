using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>The checks that look at one document after another, drafts included. Immutable.</summary>
public sealed class DocumentChecks
{
    private readonly PerDocument<Facts, Diagnostic> _found;
    private readonly PerDocument<bool, string> _names;

    private DocumentChecks(PerDocument<Facts, Diagnostic> found, PerDocument<bool, string> names) => (_found, _names) = (found, names);

    public IEnumerable<Diagnostic> Found => _found.Said.Select(said => said.What);

    /// <param name="former">The same checks before a change: documents that it does not concern are not looked at.</param>
    public static DocumentChecks Run(SiteContent content, DateTimeOffset now, DocumentChecks? former)
    {
        var names = PerDocument<bool, string>.Of(content.Documents, false, DisclosureCheck.PublicNames, former?._names);
        var known = string.Join('\n', names.Said.Select(said => said.What).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var facts = new Facts(content.Settings, content.Data, VietnamTime.DayOf(now), known);
        return new DocumentChecks(PerDocument<Facts, Diagnostic>.Of(content.Documents, facts, Check, former?._found), names);

        IEnumerable<(SourcePath, Diagnostic)> Check(ImmutableArray<Document> documents)
        {
            var part = content with { Documents = documents };
            IEnumerable<Diagnostic> found =
            [
                .. ReferenceCheck.OfDocuments(part), .. ConsultationCheck.Run(part, now), .. DisclosureCheck.Run(part, DisclosureCheck.Known(content, names.Said.Select(said => said.What))),
                .. ApprovalCheck.Run(part, now), .. FutureDays.Run(part, now),
            ];
            return found.Select(told => (told.File!.Value, told));
        }
    }

    /// <summary>Everything beside a document that decides what is found in it.</summary>
    /// <param name="Names">The people whom public documents name.</param>
    private sealed record Facts(SiteSettings Settings, SiteData Data, DateOnly Today, string Names);
}
