using System.Globalization;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>Lengths in the units of Office Open XML.</summary>
internal static class Measure
{
    private const double MillimetresPerInch = 25.4;

    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres / MillimetresPerInch * 1440, MidpointRounding.AwayFromZero);

    public static double Points(double millimetres) => millimetres / MillimetresPerInch * 72;

    /// <summary>English metric units: 360 000 in a centimetre.</summary>
    public static long Emu(double millimetres) => (long)Math.Round(millimetres * 36_000, MidpointRounding.AwayFromZero);

    public static long EmuOfTwips(int twips) => twips * 635L;

    /// <summary>A pixel of 1/96 inch.</summary>
    public static long EmuOfPixels(int pixels) => pixels * 9_525L;

    public static string TwipsOfPoints(double points) => Whole(points * 20);

    public static string HalfPoints(double points) => Whole(points * 2);

    /// <summary>Line spacing in 240ths of a line.</summary>
    public static string Lines(double lines) => Whole(lines * 240);

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Whole(double value) => Text((long)Math.Round(value, MidpointRounding.AwayFromZero));
}
