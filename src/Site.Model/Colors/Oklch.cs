namespace Site.Model.Colors;

/// <summary>
/// A colour in OKLCH (CSS Color 4), whose numbers follow what the eye sees: changing the lightness alone gives another shade of the same hue.
/// </summary>
/// <param name="Lightness">0 black to 1 white.</param>
/// <param name="Chroma">0 grey; about 0.3 for the strongest colours of a screen.</param>
/// <param name="Hue">In radians.</param>
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    // A colour that the screen cannot show loses chroma step by step until it can.
    private const double ChromaStep = 0.002;

    public static Oklch Of(Rgb color)
    {
        var (red, green, blue) = (Rgb.Linear(color.Red), Rgb.Linear(color.Green), Rgb.Linear(color.Blue));
        var l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var b = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new Oklch((0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s), Math.Sqrt((a * a) + (b * b)), Math.Atan2(b, a));
    }

    /// <summary>The nearest colour of this lightness and hue that a screen can show.</summary>
    public Rgb ToRgb()
    {
        for (var chroma = Chroma; ; chroma -= ChromaStep)
        {
            var (red, green, blue) = Channels(Math.Max(chroma, 0));
            if (chroma <= 0 || (IsShown(red) && IsShown(green) && IsShown(blue)))
            {
                return new Rgb(Byte(red), Byte(green), Byte(blue));
            }
        }
    }

    private (double Red, double Green, double Blue) Channels(double chroma)
    {
        var (a, b) = (chroma * Math.Cos(Hue), chroma * Math.Sin(Hue));
        var l = Cube(Lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(Lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(Lightness - (0.0894841775 * a) - (1.2914855480 * b));
        return (
            Gamma((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Gamma((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Gamma((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)));
    }

    private static double Cube(double value) => value * value * value;

    private static double Gamma(double linear) => linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;

    private static bool IsShown(double channel) => channel is > -0.0005 and < 1.0005;

    private static byte Byte(double channel) => (byte)Math.Round(Math.Clamp(channel, 0, 1) * 255);
}
