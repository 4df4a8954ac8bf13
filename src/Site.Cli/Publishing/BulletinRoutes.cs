using Site.Model.Bulletins;
using Site.Model.Paths;
using Site.Rendering.Bulletins;
using Site.Rendering.Routes;

namespace Site.Cli.Publishing;

/// <summary>One issue as a small site of its own: its forms and the files that its pages use.</summary>
public static class BulletinRoutes
{
    /// <summary>The addresses of the forms that this build makes, the page for reading first.</summary>
    public static IEnumerable<UrlPath> Forms(RouteTable routes, ComposedBulletin bulletin) =>
        BulletinForms.Of(bulletin.Issue).Where(url => routes.Find(url) is not null);

    public static RouteTable Of(RouteTable routes, ComposedBulletin bulletin)
    {
        var forms = Forms(routes, bulletin).ToHashSet();
        var files = BulletinForms.Assets(bulletin).Select(asset => asset.Source).ToHashSet();
        return new RouteTable(routes.All.Where(route =>
            forms.Contains(route.Url) || (route is CopiedRoute or PictureRoute && files.Contains(route.Origin)) || route.Origin.Value.StartsWith("themes/", StringComparison.Ordinal)));
    }
}
