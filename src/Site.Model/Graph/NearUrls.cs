using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Model.Graph;

/// <summary>Finds the pages that a missing one may have been meant to be, the likeliest first.</summary>
public static class NearUrls
{
    /// <summary>Offers a page of the same name elsewhere, a page with a similar spelling, and the nearest existing page above.</summary>
    public static IEnumerable<UrlPath> Of(UrlPath missing, IEnumerable<UrlPath> known)
    {
        var pages = known.Where(url => url.IsPage).Order().ToList();
        var name = LastName(missing);
        var moved = name.Length == 0 ? [] : pages.Where(url => LastName(url) == name);
        var alike = NearestName.Find(missing.Value, pages.Select(url => url.Value));
        return moved.Concat(pages.Where(url => url.Value == alike)).Concat(Above(missing, pages)).Distinct();
    }

    private static IEnumerable<UrlPath> Above(UrlPath missing, List<UrlPath> pages) =>
        pages.Where(url => missing.Value.StartsWith(url.Value, StringComparison.Ordinal)).OrderByDescending(url => url.Value.Length).Take(1);

    private static string LastName(UrlPath url)
    {
        var path = url.Value.TrimEnd('/');
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
