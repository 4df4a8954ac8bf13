using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Reading.Documents;

/// <summary>All of the settings that a document's reading depends on: with the same terms, the same bytes are the same document.</summary>
public sealed record DocumentTerms(SiteAddress Address, Committee Committee, PublicationState DefaultState, bool ApprovalRequired)
{
    public static DocumentTerms Of(SiteSettings settings) => new(settings.Address, settings.Committee, settings.DefaultState, settings.ApprovalRequired);
}
