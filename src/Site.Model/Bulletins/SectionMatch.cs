using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>Whether a section's rule takes a document: all conditions that the rule states must hold.</summary>
internal sealed class SectionMatch(BulletinSectionRule rule)
{
    private readonly QueryMatch _query = new(new DocumentQuery(rule.Kinds, [.. rule.Genres.Select(genre => new Located<Genre>(genre, default))], rule.Categories, rule.Tags, [], []) { OfATheme = rule.OfATheme }, []);

    public string Id => rule.Id;

    public bool Takes(Document document) => _query.Takes(document);
}
