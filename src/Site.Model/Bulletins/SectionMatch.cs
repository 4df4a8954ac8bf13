using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Bulletins;

/// <summary>Whether a section's rule takes a document: every condition that it states must hold.</summary>
internal sealed class SectionMatch(BulletinSectionRule rule)
{
    // Tags that fold to one slug are one tag, as on their page.
    private readonly HashSet<string> _tags = rule.Tags.Select(VietnameseText.Slug).ToHashSet(StringComparer.Ordinal);

    public string Id => rule.Id;

    public bool Takes(Document document) =>
        (rule.Kinds.IsEmpty || rule.Kinds.Contains(document.Kind)) &&
        (rule.Categories.IsEmpty || (document.Category is { } category && rule.Categories.Any(id => id.Value == category.Value))) &&
        (rule.Genres.IsEmpty || (GenreOf(document) is { } genre && rule.Genres.Contains(genre))) &&
        (_tags.Count == 0 || document.Tags.Any(tag => _tags.Contains(VietnameseText.Slug(tag))));

    private static Genre? GenreOf(Document document) => document switch
    {
        NewsArticle news => news.Genre,
        BranchActivity activity => activity.Genre,
        _ => null,
    };
}
