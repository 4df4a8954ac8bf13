using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>A section of one issue, made from the settings and the issue together.</summary>
/// <param name="Rule">Null for a section that only the issue defines: it takes nothing by itself.</param>
internal sealed record IssueSection(string Id, string Title, ItemForm Form, BulletinSectionRule? Rule, SectionEdit? Edit)
{
    /// <summary>Sections in printed order: those of the settings, then the issue's own. A section with a position goes to that position.</summary>
    public static ImmutableArray<IssueSection> Of(ImmutableArray<BulletinSectionRule> rules, Bulletin issue)
    {
        var edits = issue.Edits.DistinctBy(edit => edit.Id.Value, StringComparer.Ordinal).ToDictionary(edit => edit.Id.Value, StringComparer.Ordinal);
        var sections = rules.Select(rule => Of(rule, edits.GetValueOrDefault(rule.Id))).Concat(
            from id in NewIds(rules, issue)
            let edit = edits[id]
            select new IssueSection(id, edit.Title!, edit.Form ?? ItemForm.Whole, null, edit));
        return [.. Places.Arrange(sections, section => section.Edit?.Position)];
    }

    /// <summary>Ids of the sections that the issue defines for itself.</summary>
    public static IEnumerable<string> NewIds(ImmutableArray<BulletinSectionRule> rules, Bulletin issue) =>
        issue.Edits.Where(edit => edit.Title is not null).Select(edit => edit.Id.Value)
            .Except(rules.Select(rule => rule.Id), StringComparer.Ordinal);

    private static IssueSection Of(BulletinSectionRule rule, SectionEdit? edit) =>
        new(rule.Id, edit?.Title ?? rule.Title, edit?.Form ?? rule.Form, rule, edit);
}
