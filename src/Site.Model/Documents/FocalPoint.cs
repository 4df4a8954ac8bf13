using System.Globalization;

namespace Site.Model.Documents;

/// <summary>The point of a picture that must stay when it is cut, in hundredths of its width and height: <c>50% 30%</c>.</summary>
public readonly record struct FocalPoint(int Across, int Down)
{
    /// <summary>Null for anything but two whole percentages.</summary>
    public static FocalPoint? Parse(string written)
    {
        var parts = written.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return parts is [var across, var down] && Percentage(across) is { } x && Percentage(down) is { } y ? new FocalPoint(x, y) : null;
    }

    /// <summary>Where a piece of the given length begins on a line of pixels, so that it has the point as near its middle as may be.</summary>
    public static int Start(int hundredths, int whole, int piece) =>
        Math.Clamp((int)Math.Round((whole * hundredths / 100.0) - (piece / 2.0), MidpointRounding.AwayFromZero), 0, Math.Max(0, whole - piece));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Across}% {Down}%");

    private static int? Percentage(string written) =>
        int.TryParse(written.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : null;
}
