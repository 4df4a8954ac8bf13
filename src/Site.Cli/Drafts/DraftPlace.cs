using Site.Cli.NewFiles;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Drafts;

/// <summary>Where drafts go in <c>input/</c>.</summary>
internal static class DraftPlace
{
    /// <param name="wanted">The folder of a section as somebody wrote it, known or not; null for the first of its kind.</param>
    /// <returns>Below <c>input/</c>: <c>tin-tuc/2026</c>; or why there is none.</returns>
    public static (string? Folder, Diagnostic? Fault) FolderOf(ArticleDraft draft, InputAtHand site, string? wanted)
    {
        var (section, fault) = SectionOf(draft.Kind, site, wanted);
        return section is null ? (null, fault) : (draft.Kind.IsFiledByYear ? $"{section}/{draft.Year}" : section, null);
    }

    private static (string? Folder, Diagnostic? Fault) SectionOf(NewKind kind, InputAtHand site, string? wanted)
    {
        if (kind.SectionKind is not { } sectionKind)
        {
            return (Reading.Discovery.PagesFolder.Name, null);
        }

        var sections = site.Settings.Sections.Where(section => section.Kind == kind.Kind).ToList();
        return sections.Count == 0 ? (null, UsageFaults.NoSection.Alone(kind.Label, sectionKind))
            : wanted is null ? (sections[0].Folder, null)
            : sections.Exists(section => section.Folder == wanted) ? (wanted, null)
            : (null, UsageFaults.UnknownSection.Alone(wanted, kind.Label, string.Join(", ", sections.Select(section => section.Folder))));
    }
}
