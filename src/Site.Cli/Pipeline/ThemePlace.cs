using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Cli.Pipeline;

/// <summary>The theme of a site, and the site's address.</summary>
/// <param name="ThemesFolder">On disk.</param>
public sealed record ThemePlace(string ThemesFolder, string Name, SiteAddress Address)
{
    public static ThemePlace Of(BuildRequest request, SiteSettings settings) =>
        new(request.ThemesFolder, request.ThemeName ?? settings.Theme, settings.Address);
}
