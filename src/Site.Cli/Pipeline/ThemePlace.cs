using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Cli.Pipeline;

/// <summary>Which theme, for a site at which address.</summary>
/// <param name="ThemesFolder">On disk.</param>
public sealed record ThemePlace(string ThemesFolder, string Name, SiteAddress Address)
{
    public static ThemePlace Of(BuildRequest request, SiteSettings settings) =>
        new(request.ThemesFolder, request.ThemeName ?? settings.Theme, settings.Address);
}
