namespace Site.Model.Settings;

/// <summary>What a theme says of itself in <c>theme.yml</c>.</summary>
/// <param name="Color">The browser's chrome, <c>#a4161a</c>.</param>
/// <param name="BackgroundColor">Behind the page while it starts.</param>
/// <param name="Icon">The asset that stands for the site in tabs and on home screens: an SVG.</param>
/// <param name="Paper">How the bulletin is printed, from a browser and from Word.</param>
public sealed record ThemeSettings(string Name, string? Description, string Color, string BackgroundColor, string? Icon, PaperFormat Paper);
