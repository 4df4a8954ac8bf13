using System.IO.Compression;
using Site.Model.Documents;
using Site.Reading.Images;
using static Site.Tests.Reading.Images.ImageBytes;

namespace Site.Tests.Reading.Images;

/// <summary>What a PNG says between its header and its pixels.</summary>
public class PngChunkTests
{
    private const int GpsLatitude = 2;
    private static readonly byte[] Profile = [.. new byte[36], .. "acsp"u8, .. new byte[100]];

    [Theory]
    [InlineData(2, false, PictureKind.Photo)]
    [InlineData(2, true, PictureKind.Drawing)]
    [InlineData(3, false, PictureKind.Drawing)]
    [InlineData(6, false, PictureKind.Drawing)]
    public void Kind_WithATransparentColourAPaletteOrAlpha_IsDrawing(byte colorType, bool hasTransparentColour, PictureKind kind) =>
        Assert.Equal(kind, Facts(Png(1, 2, colorType, chunks: hasTransparentColour ? [PngChunk("tRNS", [0, 0, 0, 0, 0, 0])] : [])).Kind);

    [Fact]
    public void Exif_BeforeThePixels_TellsTurnAndPlace()
    {
        var facts = Facts(Png(1, 2, chunks: [PngChunk("tEXt", new byte[300]), PngChunk("eXIf", Tiff(6, GpsLatitude))]));
        Assert.Equal((new ImageSize(2, 1), true), (facts.Size, facts.HasLocation));
    }

    [Fact]
    public void Exif_BehindTheFirstPixels_IsNotLookedFor() =>
        Assert.False(Facts(Png(1, 2, chunks: [PngChunk("IDAT", [1]), PngChunk("eXIf", Tiff(1, GpsLatitude))])).HasLocation);

    [Fact]
    public void Exif_CutShort_LeavesTheFactsBeforeIt()
    {
        var facts = Facts(Png(1, 2, chunks: [PngChunk("eXIf", Tiff(6, GpsLatitude))])[..^20]);
        Assert.Equal((new ImageSize(1, 2), false), (facts.Size, facts.HasLocation));
    }

    public static TheoryData<string, byte[], bool> Profiles => new()
    {
        { "whole", [.. "ICC\0\0"u8, .. Deflated(Profile)], false },
        { "without a name's end", [1, 2, 3], true },
        { "name alone", "ICC\0"u8.ToArray(), true },
        { "not compressed", [.. "ICC\0\0"u8, .. Profile], true },
        { "too short", [.. "ICC\0\0"u8, .. Deflated(Profile[..30])], true },
        { "without its signature", [.. "ICC\0\0"u8, .. Deflated(new byte[200])], true },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Profile_IsBrokenUnlessItsSignatureStandsThere(string what, byte[] chunk, bool isBroken) =>
        Assert.True(Facts(Png(1, 2, chunks: [PngChunk("iCCP", chunk)])).HasBrokenProfile == isBroken, what);

    private static ImageFacts Facts(byte[] file) => ImageHeader.Read(new MemoryStream(file))!;

    private static byte[] Deflated(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Fastest))
        {
            deflate.Write(bytes);
        }

        return output.ToArray();
    }
}
