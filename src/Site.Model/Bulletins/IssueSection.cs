using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>A section of one issue: what the settings and the issue together make of it.</summary>
/// <param name="Rule">Null: the issue's own section, which takes nothing by itself.</param>
internal sealed record IssueSection(string Id, string Title, ItemForm Form, BulletinSectionRule? Rule, SectionEdit? Edit)
{
    /// <summary>In printed order: the settings' sections, then the issue's own; what has a position goes there.</summary>
    public static ImmutableArray<IssueSection> Of(ImmutableArray<BulletinSectionRule> rules, Bulletin issue)
    {
        var edits = issue.Edits.DistinctBy(edit => edit.Id.Value, StringComparer.Ordinal).ToDictionary(edit => edit.Id.Value, StringComparer.Ordinal);
        var sections = rules.Select(rule => Of(rule, edits.GetValueOrDefault(rule.Id))).Concat(
            from id in NewIds(rules, issue)
            let edit = edits[id]
            select new IssueSection(id, edit.Title!, edit.Form ?? ItemForm.Whole, null, edit));
        return [.. Places.Arrange(sections, section => section.Edit?.Position)];
    }

    /// <summary>Ids of the sections that the issue makes for itself.</summary>
    public static IEnumerable<string> NewIds(ImmutableArray<BulletinSectionRule> rules, Bulletin issue) =>
        issue.Edits.Where(edit => edit.Title is not null).Select(edit => edit.Id.Value)
            .Except(rules.Select(rule => rule.Id), StringComparer.Ordinal);

    private static IssueSection Of(BulletinSectionRule rule, SectionEdit? edit) =>
        new(rule.Id, edit?.Title ?? rule.Title, edit?.Form ?? rule.Form, rule, edit);
}
