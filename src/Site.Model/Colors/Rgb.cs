using System.Globalization;

namespace Site.Model.Colors;

/// <summary>A colour of the screen, sRGB with eight bits a channel; prints as <c>#9b1519</c>.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static readonly Rgb White = new(255, 255, 255);
    public static readonly Rgb Black = new(0, 0, 0);

    /// <summary>Relative luminance of WCAG 2.2: 0 for black, 1 for white.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>The digits alone, as Word has them: <c>9B1519</c>.</summary>
    public string Digits => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    /// <summary>Contrast ratio of WCAG 2.2, from 1 to 21, whichever of the two is the text.</summary>
    public double ContrastWith(Rgb other)
    {
        var (x, y) = (Luminance, other.Luminance);
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    /// <summary>The colour that is seen when this one covers another.</summary>
    /// <param name="opacity">From 0 to 1.</param>
    public Rgb Over(Rgb ground, double opacity)
    {
        byte Mixed(byte above, byte below) => (byte)Math.Round((above * opacity) + (below * (1 - opacity)));
        return new Rgb(Mixed(Red, ground.Red), Mixed(Green, ground.Green), Mixed(Blue, ground.Blue));
    }

    /// <param name="text"><c>#</c> and six digits.</param>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Rgb Parse(string text)
    {
        if (text.Length != 7 || text[0] != '#')
        {
            throw new FormatException($"Not a colour: {text}");
        }

        byte Channel(int at) => byte.Parse(text.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new Rgb(Channel(1), Channel(3), Channel(5));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    internal static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
