using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Pictures;
using Site.Tests.Model;

namespace Site.Tests.Pictures;

/// <summary>Broken and hostile pictures: refused with a verdict, and nothing else breaks.</summary>
public class SpoiltPictureTests
{
    public static TheoryData<string> Broken => ["cut", "noise", "lies", "text", "empty", "cut png", "noisy png", "cut webp", "noisy gif", "tiff named as a jpeg", "svg named as a png"];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_IsRefused(string kind)
    {
        var bytes = Spoil(kind);
        var asset = Samples.Asset("anh/a.jpg") with { Image = new ImageSize(640, 480), Bytes = bytes.Length };
        var picture = new PublishedPicture(asset, new string('a', 64));
        var encoded = PictureEncoder.Encode(bytes, picture.OnPages, CancellationToken.None);
        Assert.Equal(PictureVerdict.Broken, encoded.Verdict);
        Assert.Empty(encoded.Files);
    }

    [Fact]
    public void JpegNamedPng_IsWhatItIs()
    {
        var bytes = TestPicture.Jpeg(640, 480);
        var asset = Samples.Asset("anh/a.png") with { Image = new ImageSize(640, 480), Bytes = bytes.Length };
        Assert.Equal(PictureVerdict.Fine, PictureEncoder.Encode(bytes, new PublishedPicture(asset, new string('a', 64)).OnPages, CancellationToken.None).Verdict);
    }

    internal static byte[] Spoil(string kind)
    {
        var jpeg = TestPicture.Jpeg(640, 480, noise: 30);
        using var drawn = TestPicture.Draw(640, 480);
        switch (kind)
        {
            case "cut":
                return jpeg[..(jpeg.Length * 6 / 10)];
            case "noise":
                return Noisy(jpeg);
            case "lies":
                var at = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
                (jpeg[at + 5], jpeg[at + 6]) = (0x40, 0x00); // 16,384 lines
                return jpeg;
            case "text":
                return "Đây là chữ, không phải ảnh."u8.ToArray();
            case "empty":
                return [];
            case "cut png":
                return drawn.PngsaveBuffer()[..20_000];
            case "noisy png":
                return Noisy(drawn.PngsaveBuffer());
            case "cut webp":
                var webp = drawn.WebpsaveBuffer(q: 90);
                return webp[..(webp.Length / 2)];
            case "noisy gif":
                return Noisy(drawn.GifsaveBuffer());
            case "tiff named as a jpeg":
                return drawn.TiffsaveBuffer();
            default:
                return "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>"u8.ToArray();
        }
    }

    private static byte[] Noisy(byte[] bytes)
    {
        for (var i = bytes.Length / 2; i < (bytes.Length / 2) + 2000; i++)
        {
            bytes[i] = (byte)(i * 131);
        }

        return bytes;
    }
}
