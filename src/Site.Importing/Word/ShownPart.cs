using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using Site.Model.Pictures;

namespace Site.Importing.Word;

/// <summary>What Word shows of a picture that was cut or turned there. The file keeps the whole, whose rest nobody meant to hand out.</summary>
internal static class ShownPart
{
    /// <summary>Of a degree, ECMA-376, part 1, 20.1.10.3.</summary>
    private const int Parts = 60_000;

    public static PictureWindow Of(Blip blip)
    {
        var cut = blip.Parent?.GetFirstChild<SourceRectangle>();
        var turn = blip.Ancestors<DocumentFormat.OpenXml.Drawing.Pictures.Picture>().FirstOrDefault()?.ShapeProperties?.Transform2D?.Rotation;
        return Made(Share(cut?.Left), Share(cut?.Top), Share(cut?.Right), Share(cut?.Bottom), QuarterTurns(turn));
    }

    public static PictureWindow Of(DocumentFormat.OpenXml.Vml.ImageData image) =>
        Made(Share(image.CropLeft), Share(image.CropTop), Share(image.CropRight), Share(image.CropBottom), 0);

    private static PictureWindow Made(double left, double top, double right, double bottom, int turns) =>
        left + right < 1 && top + bottom < 1 ? new PictureWindow(left, top, right, bottom, turns) : new PictureWindow(0, 0, 0, 0, turns);

    // Thousandths of a percent, or a percentage. What is below 0 is an empty edge.
    private static double Share(Int32Value? written) => written?.InnerText switch
    {
        [.. var percent, '%'] => Number(percent) / 100,
        { } thousandths => Number(thousandths) / 100_000,
        null => 0,
    };

    // "0.1", or "6554f" of 65536.
    private static double Share(StringValue? written) => written?.InnerText switch
    {
        [.. var parts, 'f'] => Number(parts) / 65_536,
        { } share => Number(share),
        null => 0,
    };

    private static double Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 0;

    // A photo set a little askew stays upright.
    private static int QuarterTurns(Int32Value? written) =>
        long.TryParse(written?.InnerText, CultureInfo.InvariantCulture, out var turn) && turn % (90 * Parts) == 0 ? (int)(((turn / (90 * Parts) % 4) + 4) % 4) : 0;
}
