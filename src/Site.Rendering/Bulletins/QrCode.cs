using System.Globalization;
using System.Text;
using QRCoder;
using Site.Rendering.Views;

namespace Site.Rendering.Bulletins;

/// <summary>An address as a QR code (ISO/IEC 18004).</summary>
internal static class QrCode
{
    // Survives a crease or a stamp.
    private const QRCodeGenerator.ECCLevel Level = QRCodeGenerator.ECCLevel.M;

    private const int PixelsPerModule = 8;

    /// <summary>As a PNG of one bit a pixel, for Word.</summary>
    public static byte[] Png(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, Level);
        using var code = new PngByteQRCode(data);
        return code.GetGraphic(PixelsPerModule);
    }

    /// <summary>For a template to draw.</summary>
    public static QrCodeView Of(string address)
    {
        // The generator's matrix includes the four quiet modules around.
        using var data = QRCodeGenerator.GenerateQrCode(address, Level);
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
