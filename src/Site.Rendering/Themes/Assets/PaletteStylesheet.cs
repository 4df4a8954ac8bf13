using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Model.Colors;
using Site.Model.Settings;

namespace Site.Rendering.Themes.Assets;

/// <summary>
/// The theme's colours and its masthead's picture as custom properties, <c>--mau-chinh</c> and the like, at the end of every stylesheet that uses
/// one. They stand in the stylesheet's own file: pages need no second request, and no inline style that their security policy forbids.
/// </summary>
internal static class PaletteStylesheet
{
    private const string MastheadProperty = "--anh-dau-trang";

    /// <param name="assets">By name below <c>assets/</c>.</param>
    public static ImmutableSortedDictionary<string, ThemeFile> Complete(ImmutableSortedDictionary<string, ThemeFile> assets, ThemeSettings settings)
    {
        var styled = assets.Where(asset => asset.Key.EndsWith(".css", StringComparison.Ordinal) && UsesPalette(asset.Value.Bytes.Span));
        return assets.SetItems(styled.Select(asset => KeyValuePair.Create(
            asset.Key, asset.Value with { Bytes = (byte[])[.. asset.Value.Bytes.Span, .. Encoding.UTF8.GetBytes(Write(settings, asset.Key))] })));
    }

    private static bool UsesPalette(ReadOnlySpan<byte> css) => css.IndexOf("var(--mau-"u8) >= 0 || css.IndexOf("var(--anh-dau-trang"u8) >= 0;

    private static string Write(ThemeSettings settings, string stylesheet)
    {
        var masthead = settings.Pictures.Masthead?.Value;
        var picture = masthead is null ? "none" : $"url(\"{string.Concat(Enumerable.Repeat("../", stylesheet.Count(c => c == '/')))}{masthead}\")";
        var (light, dark) = (Palette.Light(settings.Colors), Palette.Dark(settings.Colors));
        return $$"""

            /* theme.yml */
            :root { {{Properties(light, masthead is not null)}} {{MastheadProperty}}: {{picture}}; }
            @media (prefers-color-scheme: dark) { :root { {{Properties(dark, masthead is not null)}} } }

            """;
    }

    private static string Properties(Palette shades, bool hasPicture)
    {
        var main = shades.Main;
        var veil = hasPicture ? string.Create(CultureInfo.InvariantCulture, $"rgb({main.Red} {main.Green} {main.Blue} / {shades.Veil * 100:0}%)") : "transparent";
        return $"--mau-nen: {shades.Ground}; --mau-chu: {shades.Ink}; --mau-chu-phu: {shades.Quiet}; --mau-chinh: {main}; --mau-chinh-dam: {shades.MainDeep}; " +
            $"--mau-tren-chinh: {shades.OnMain}; --mau-tren-chinh-phu: {shades.OnMainQuiet}; --mau-diem: {shades.Mark}; --mau-lien-ket: {shades.Link}; " +
            $"--mau-nhan: {shades.Accent}; --mau-nhan-nhat: {shades.AccentSoft}; --mau-man: {veil};";
    }
}
