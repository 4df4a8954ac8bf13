namespace Site.Model.Colors;

/// <summary>The colours that a theme sets; <see cref="Palette"/> makes every other shade from them.</summary>
/// <param name="Main">Màu chính: the masthead, links, buttons.</param>
/// <param name="Accent">Màu nhấn: lines and marks beside the main colour.</param>
/// <param name="Ground">Behind the text by day.</param>
/// <param name="DarkGround">Behind the text where the reader's device is set to dark.</param>
/// <param name="Ink">Text by day.</param>
/// <param name="Quiet">Dates, captions, summaries.</param>
public sealed record ThemeColors(Rgb Main, Rgb Accent, Rgb Ground, Rgb DarkGround, Rgb Ink, Rgb Quiet)
{
    /// <summary>The colours of a theme that sets only the required ones.</summary>
    public static ThemeColors Of(Rgb main, Rgb ground) =>
        new(main, new Rgb(0xc9, 0xa2, 0x27), ground, new Rgb(0x16, 0x13, 0x12), new Rgb(0x1c, 0x17, 0x15), new Rgb(0x5c, 0x53, 0x4c));
}
