namespace Site.Model.Colors;

/// <summary>
/// The shades that pages need, by day and in the dark, made from a theme's few colours so that every text has 4.5:1 on what lies behind it
/// (WCAG 2.2, 1.4.3) and every mark 3:1 (1.4.11), whatever the colours are.
/// </summary>
/// <param name="Ground">Behind the text.</param>
/// <param name="Ink">Less important text.</param>
/// <param name="Quiet">Text that steps back.</param>
/// <param name="Main">Behind the masthead's text and in filled buttons.</param>
/// <param name="MainDeep">The same under the pointer.</param>
/// <param name="OnMain">Text on the two.</param>
/// <param name="OnMainQuiet">Small text and lines on the two, with a touch of the accent.</param>
/// <param name="Mark">Thick lines, bars of charts, what is current: the main colour, seen on the ground.</param>
/// <param name="Link">The main colour as text on the ground.</param>
/// <param name="Accent">Thin lines; never text.</param>
/// <param name="AccentSoft">Behind dark text: notices, marked words.</param>
/// <param name="AccentPale">White with a touch of the accent, behind black text on paper.</param>
/// <param name="Veil">How much of the main colour must lie over a picture behind the masthead for its text to be read: 0 to 1.</param>
public sealed record Palette(
    Rgb Ground, Rgb Ink, Rgb Quiet, Rgb Main, Rgb MainDeep, Rgb OnMain, Rgb OnMainQuiet, Rgb Mark, Rgb Link, Rgb Accent, Rgb AccentSoft, Rgb AccentPale, double Veil)
{
    /// <summary>The lowest contrast of text.</summary>
    public const double Readable = 4.5;

    // Links also stand on panels, which are a little darker than the ground by day and a little lighter in the dark.
    private const double ReadableOnPanels = 5.5;
    private const double Seen = 3;
    private const double Step = 0.005;

    public static Palette Light(ThemeColors colors)
    {
        var main = Oklch.Of(colors.Main);
        var accent = Oklch.Of(colors.Accent);
        var onMain = On(colors.Main, accent);
        return Complete(
            colors.Ground, colors.Ink, colors.Quiet, colors.Main, onMain,
            mark: Until(main with { Lightness = main.Lightness + 0.03 }, colors.Ground, Seen),
            link: Until(main, colors.Ground, ReadableOnPanels),
            accent, colors.Accent);
    }

    public static Palette Dark(ThemeColors colors)
    {
        var main = Oklch.Of(colors.Main);
        var accent = Oklch.Of(colors.Accent);
        // A large light surface would dazzle in the dark, so the main colour is a deep one there.
        var deep = (main with { Lightness = Math.Min(main.Lightness * 0.82, 0.4) }).ToRgb();
        return Complete(
            colors.DarkGround,
            Until(Oklch.Of(colors.Ink) with { Lightness = 0.94 }, colors.DarkGround, Readable),
            Until(Oklch.Of(colors.Quiet) with { Lightness = 0.76 }, colors.DarkGround, Readable),
            deep, On(deep, accent),
            mark: Until(main with { Lightness = 0.63 }, colors.DarkGround, Seen),
            link: Until(main with { Lightness = 0.83, Chroma = main.Chroma * 0.6 }, colors.DarkGround, ReadableOnPanels),
            accent, (accent with { Lightness = Math.Max(accent.Lightness, 0.6) }).ToRgb());
    }

    private static Palette Complete(Rgb ground, Rgb ink, Rgb quiet, Rgb main, Rgb onMain, Rgb mark, Rgb link, Oklch accent, Rgb line)
    {
        var light = Oklch.Of(main);
        var deep = (light with { Lightness = onMain.Luminance > main.Luminance ? light.Lightness * 0.86 : light.Lightness + ((1 - light.Lightness) * 0.3) }).ToRgb();
        var soft = (accent with { Lightness = 0.91, Chroma = Math.Min(accent.Chroma, 0.085) }).ToRgb();
        var pale = (accent with { Lightness = 0.978, Chroma = Math.Min(accent.Chroma, 0.03) }).ToRgb();
        var quietOnMain = soft.ContrastWith(main) >= Readable && soft.ContrastWith(deep) >= Readable ? soft : onMain;
        return new Palette(ground, ink, quiet, main, deep, onMain, quietOnMain, mark, link, line, soft, pale, VeilOf(main, onMain, quietOnMain));
    }

    /// <summary>Near white or near black, whichever has more contrast; pure white or black where the tint would cost too much contrast.</summary>
    private static Rgb On(Rgb main, Oklch accent)
    {
        ReadOnlySpan<Rgb> wanted = [(accent with { Lightness = 0.985, Chroma = 0.018 }).ToRgb(), new Rgb(0x1c, 0x17, 0x15), Rgb.White];
        foreach (var text in wanted)
        {
            if (text.ContrastWith(main) >= Readable)
            {
                return text;
            }
        }

        // One of the two always has 4.5:1.
        return Rgb.Black;
    }

    /// <summary>The shade, made darker on a light ground or lighter on a dark one until it has the contrast or is black or white.</summary>
    private static Rgb Until(Oklch shade, Rgb ground, double contrast)
    {
        var step = Rgb.Black.ContrastWith(ground) > Rgb.White.ContrastWith(ground) ? -Step : Step;
        for (var lightness = shade.Lightness; ; lightness += step)
        {
            if (lightness is <= 0 or >= 1)
            {
                return step < 0 ? Rgb.Black : Rgb.White;
            }

            var color = (shade with { Lightness = lightness }).ToRgb();
            if (color.ContrastWith(ground) >= contrast)
            {
                return color;
            }
        }
    }

    // A picture may be white or black at any place; no colour between them is worse than the worse of the two.
    private static double VeilOf(Rgb main, Rgb onMain, Rgb quiet)
    {
        for (var percent = 60; percent < 100; percent++)
        {
            var (overWhite, overBlack) = (main.Over(Rgb.White, percent / 100.0), main.Over(Rgb.Black, percent / 100.0));
            if (Math.Min(Lowest(overWhite), Lowest(overBlack)) >= Readable)
            {
                return percent / 100.0;
            }
        }

        return 1;

        double Lowest(Rgb ground) => Math.Min(onMain.ContrastWith(ground), quiet.ContrastWith(ground));
    }
}
