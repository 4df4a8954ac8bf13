using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Themes;

namespace Site.Cli.Pipeline;

/// <summary>The theme of a site, and the site's address.</summary>
/// <param name="ThemesFolder">On disk.</param>
/// <param name="Minified">As <see cref="BuildRequest.Minified"/>.</param>
public sealed record ThemePlace(string ThemesFolder, string Name, SiteAddress Address, IMinifiedFiles? Minified)
{
    public static ThemePlace Of(BuildRequest request, SiteSettings settings) =>
        new(request.ThemesFolder, request.ThemeName ?? settings.Theme, settings.Address, request.Minified);
}
