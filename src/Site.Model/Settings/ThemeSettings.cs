using Site.Model.Colors;
using Site.Model.Diagnostics;

namespace Site.Model.Settings;

/// <summary>What a theme says of itself in <c>theme.yml</c>.</summary>
public sealed record ThemeSettings
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public required ThemeColors Colors { get; init; }

    public ThemePictures Pictures { get; init; } = ThemePictures.None;

    /// <summary>How wide pictures of a text are shown.</summary>
    public PictureSizes PictureSizes { get; init; } = PictureSizes.Default;

    /// <summary>How the bulletin is printed on each paper, from a browser and from Word.</summary>
    public PaperFormats Papers { get; init; } = PaperFormats.Default;
}

/// <summary>Pictures that a theme names in <c>theme.yml</c>, each a path below its <c>assets/</c>.</summary>
/// <param name="Emblem">Biểu tượng: in the masthead.</param>
/// <param name="Icon">In tabs and on home screens; the emblem if the theme names no other.</param>
/// <param name="Masthead">Behind the masthead.</param>
/// <param name="Social">For a page without a picture of its own, where it is shared.</param>
public sealed record ThemePictures(Located<string>? Emblem, Located<string>? Icon, Located<string>? Masthead, Located<string>? Social)
{
    public static readonly ThemePictures None = new(null, null, null, null);
}
