using System.Globalization;
using System.Text;
using QRCoder;
using Site.Rendering.Views;

namespace Site.Rendering.Bulletins;

/// <summary>An address as a QR code (ISO/IEC 18004), for a template to draw.</summary>
internal static class QrCode
{
    public static QrCodeView Of(string address)
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

        return new QrCodeView(modules.Count, path.ToString());
    }
}
