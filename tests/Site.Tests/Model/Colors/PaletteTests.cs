using Site.Model.Colors;

namespace Site.Tests.Model.Colors;

public class PaletteTests
{
    private static readonly byte[] Channels = [0, 64, 128, 192, 255];

    /// <summary>Every hue, pale and dark, and the greys, as a main colour and beside any other as the accent.</summary>
    private static readonly Rgb[] Colors =
    [
        .. from red in Channels
           from green in Channels
           from blue in Channels
           select new Rgb(red, green, blue),
    ];

    [Fact]
    public void Shades_OfAnyColours_HoldTheirContrast()
    {
        foreach (var main in Colors)
        {
            foreach (var accent in Colors.Where((_, at) => at % 7 == 0))
            {
                var colors = ThemeColors.Of(main, Rgb.White) with { Accent = accent };
                Hold(Palette.Light(colors), $"{main} {accent} by day");
                Hold(Palette.Dark(colors), $"{main} {accent} in the dark");
            }
        }

        static void Hold(Palette shades, string of)
        {
            Text(shades.Ink, shades.Ground);
            Text(shades.Quiet, shades.Ground);
            Text(shades.Link, shades.Ground);
            Text(shades.OnMain, shades.Main);
            Text(shades.OnMainQuiet, shades.Main);
            Text(shades.OnMain, shades.MainDeep);
            Text(new Rgb(0x21, 0x1a, 0x17), shades.AccentSoft);
            Text(Rgb.Black, shades.AccentPale);
            Assert.True(shades.Mark.ContrastWith(shades.Ground) >= 3, $"{of}: {shades.Mark} on {shades.Ground}");

            // A picture behind the masthead may be of any colour.
            Text(shades.OnMain, shades.Main.Over(Rgb.White, shades.Veil));
            Text(shades.OnMain, shades.Main.Over(Rgb.Black, shades.Veil));

            void Text(Rgb text, Rgb ground) => Assert.True(text.ContrastWith(ground) >= Palette.Readable, $"{of}: {text} on {ground}");
        }
    }

    [Fact]
    public void MainColour_ThatCanBeRead_IsTakenAsItIs()
    {
        var red = Rgb.Parse("#9b1519");
        var shades = Palette.Light(ThemeColors.Of(red, Rgb.White));
        Assert.Equal((red, red), (shades.Main, shades.Link));
        Assert.True(shades.MainDeep.Luminance < red.Luminance);
    }

    [Fact]
    public void MainColour_ThatIsTooPaleForText_GivesADarkerLinkOfItsHue()
    {
        var pale = Rgb.Parse("#7fb2e5");
        var shades = Palette.Light(ThemeColors.Of(pale, Rgb.White));
        Assert.Equal(pale, shades.Main);
        Assert.Equal("#1c1715", shades.OnMain.ToString());
        Assert.True(shades.Link is { Blue: > 120, Red: < 90 }, shades.Link.ToString());
    }

    [Fact]
    public void DarkScheme_MakesADeepSurfaceAndALightLink()
    {
        var colors = ThemeColors.Of(Rgb.Parse("#7fb2e5"), Rgb.White);
        var (day, night) = (Palette.Light(colors), Palette.Dark(colors));
        Assert.True(night.Main.Luminance < day.Main.Luminance / 3);
        Assert.True(night.Link.Luminance > day.Link.Luminance);
        Assert.Equal(colors.DarkGround, night.Ground);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ff0000", "#ff0000", 1.0)]
    public void Contrast_IsThatOfWcag(string text, string ground, double ratio) =>
        Assert.Equal(ratio, Rgb.Parse(text).ContrastWith(Rgb.Parse(ground)), 0.005);

    [Theory]
    [InlineData("9b1519")]
    [InlineData("#9b15")]
    [InlineData("#9b151g")]
    public void Parse_OfAnythingElse_IsRefused(string text) => Assert.Throws<FormatException>(() => Rgb.Parse(text));
}
