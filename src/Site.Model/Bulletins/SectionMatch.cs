using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>Whether a section's rule takes a document: all conditions that the rule states must hold.</summary>
internal sealed class SectionMatch(BulletinSectionRule rule)
{
    private readonly QueryMatch _query = Query(rule);
    private readonly QueryMatch? _ofAnyCategory = rule.Categories.IsEmpty ? null : Query(rule with { Categories = [] });

    public string Id => rule.Id;

    public bool Takes(Document document) => _query.Takes(document);

    /// <summary>With which categories a document that names none would be taken; none where the rule asks for something else that it lacks, too.</summary>
    public IEnumerable<string> MissedCategories(Document document) =>
        document.Category is null && _ofAnyCategory?.Takes(document) == true ? rule.Categories.Select(category => category.Value) : [];

    private static QueryMatch Query(BulletinSectionRule rule) =>
        new(new DocumentQuery(rule.Kinds, [.. rule.Genres.Select(genre => new Located<Genre>(genre, default))], rule.Categories, rule.Tags, [], []) { OfATheme = rule.OfATheme }, []);
}
