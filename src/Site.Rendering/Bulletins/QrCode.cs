using System.Globalization;
using System.Text;
using QRCoder;
using Site.Rendering.Views;

namespace Site.Rendering.Bulletins;

/// <summary>ISO/IEC 18004 as inline SVG: one path of a module a unit, no style and no script. Takes the colour of the text around it.</summary>
public static class QrCode
{
    /// <param name="label">For those who cannot see it.</param>
    public static Html Svg(string address, string label)
    {
        // Level M survives a crease or a stamp; the generator's matrix includes the four quiet modules around.
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var modules = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                var start = x;
                while (x < modules.Count && modules[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        var svg = string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="qr" viewBox="0 0 {modules.Count} {modules.Count}" role="img" aria-label="{System.Net.WebUtility.HtmlEncode(label)}"><path fill="currentColor" d="{path}"/></svg>""");
        return new Html(Encoding.UTF8.GetBytes(svg));
    }
}
