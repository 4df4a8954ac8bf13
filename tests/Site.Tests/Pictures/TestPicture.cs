using NetVips;

namespace Site.Tests.Pictures;

/// <summary>Pictures drawn by code: colours that run across and down, so that what was turned, cut or spoilt can be seen.</summary>
internal static class TestPicture
{
    public const string Rights = "Ảnh của Đảng ủy Khối (mẫu), giữ mọi quyền";

    /// <summary>Red grows from left to right, green from top to bottom; there is a little noise, as in a photo.</summary>
    public static Image Draw(int width, int height, int noise = 4)
    {
        using var place = Image.Xyz(width, height);
        using var red = place[0] * (255.0 / width);
        using var green = place[1] * (255.0 / height);
        using var grain = Image.Gaussnoise(width, height, sigma: noise, mean: 128, seed: 1);
        using var all = red.Bandjoin(green, grain);
        using var bytes = all.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }

    /// <summary>As a phone makes it: turned, with a position, a maker and a thumbnail's worth of other facts.</summary>
    public static byte[] Phone(int width, int height, int orientation = 1)
    {
        using var drawn = Draw(width, height);
        using var told = drawn.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", orientation);
            image.Set(GValue.GStrType, "exif-ifd0-Make", "MAY-MAU (MAY-MAU, ASCII, 8 components, 8 bytes)");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "10/1 45/1 0/1 (10, 45, 0, Rational, 3 components, 24 bytes)");
            image.Set(GValue.BlobType, "xmp-data", System.Text.Encoding.UTF8.GetBytes(
                $"<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description xmlns:d='http://purl.org/dc/elements/1.1/' d:creator='NGUOI-MAU'><d:rights>{Rights}</d:rights></r:Description></r:RDF></x:xmpmeta>"));
        });
        return told.JpegsaveBuffer(q: 90, keep: Enums.ForeignKeep.All);
    }

    public static byte[] Jpeg(int width, int height, int noise = 4)
    {
        using var drawn = Draw(width, height, noise);
        return drawn.JpegsaveBuffer(q: 90);
    }

    /// <summary>
    /// Packs like a photo: shapes of every size, the smaller the fainter, under the grain of a sensor. Its strengths are such that 4:3 weighs what
    /// 42 photos of phones did in the mean.
    /// </summary>
    public static byte[] Photo(int width, int height, int seed = 1, int quality = 92)
    {
        Image Cloud(int shape, double strength, int number) => Image.Perlin(width, height, cellSize: shape, seed: seed + number) * strength;

        Image light = Cloud(512, 70, 0);
        foreach (var (shape, strength) in new[] { (256, 55.0), (128, 42), (64, 54), (32, 40), (16, 27), (8, 20), (4, 11) })
        {
            light += Cloud(shape, strength, shape);
        }

        light += Image.Gaussnoise(width, height, sigma: 4, mean: 0, seed: seed);
        var colors = new[] { 110.0, 125, 105 }.Select((middle, at) => light + Cloud(256, 35, 1000 + at) + middle).ToArray();
        using var photo = colors[0].Bandjoin(colors[1..]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return photo.JpegsaveBuffer(q: quality);
    }

    /// <summary>A logo: a disc on nothing.</summary>
    public static byte[] Logo(int side)
    {
        using var drawn = Draw(side, side, noise: 0);
        using var disc = Image.Black(side, side).Mutate(image => image.DrawCircle([255], side / 2, side / 2, side / 3, fill: true));
        using var joined = drawn.Bandjoin(disc);
        return joined.PngsaveBuffer();
    }

    /// <summary>So many frames, each of another colour.</summary>
    public static byte[] Animation(int width, int height, int frames)
    {
        var all = Enumerable.Range(0, frames).Select(frame => (Draw(width, height, noise: 0) + (frame * 20)).Cast(Enums.BandFormat.Uchar)).ToArray();
        using var strip = Image.Arrayjoin(all, across: 1).Copy(interpretation: Enums.Interpretation.Srgb).Mutate(image =>
        {
            image.Set(GValue.GIntType, "page-height", height);
        });
        return strip.GifsaveBuffer();
    }

    /// <summary>A chunk that may stand anywhere behind the header.</summary>
    public static byte[] PngText(string text) => PngChunk("tEXt", [.. "Comment\0"u8, .. System.Text.Encoding.Latin1.GetBytes(text)]);

    public static byte[] PngChunk(string name, byte[] content)
    {
        byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(name), .. content];
        var checksum = 0xFFFFFFFFu;
        foreach (var octet in named)
        {
            checksum ^= octet;
            for (var bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) != 0 ? 0xEDB88320u ^ (checksum >> 1) : checksum >> 1;
            }
        }

        var (length, crc) = (new byte[4], new byte[4]);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(crc, ~checksum);
        return [.. length, .. named, .. crc];
    }

    public static Image Open(byte[] bytes, string options = "") => Image.NewFromBuffer(bytes, options);
}
