using NetVips;
using Site.Model.Documents;
using Site.Reading.Images;
using Site.Tests.Pictures;
using static Site.Tests.Reading.Images.ImageBytes;

namespace Site.Tests.Reading.Images;

/// <summary>What a header says beyond its size: the kind that decides how a picture is packed, what its decoder needs, what is wrong with it. Real files, by libvips.</summary>
public sealed class ImageFactsTests
{
    private const byte GreyAlpha = 4;

    public static TheoryData<string, PictureKind> Kinds => new()
    {
        { "jpeg", PictureKind.Photo },
        { "png", PictureKind.Photo },
        { "png with alpha", PictureKind.Drawing },
        { "png with a palette", PictureKind.Drawing },
        { "png in grey with alpha", PictureKind.Drawing },
        { "png with one transparent colour", PictureKind.Drawing },
        { "webp", PictureKind.Photo },
        { "webp lossless", PictureKind.Photo },
        { "webp with alpha", PictureKind.Drawing },
        { "webp lossless with alpha", PictureKind.Drawing },
        { "webp with a line on rights", PictureKind.Photo },
        { "webp that moves", PictureKind.Animation },
        { "gif", PictureKind.Drawing },
        { "gif that moves", PictureKind.Animation },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_IsRead(string file, PictureKind kind) => Assert.Equal(kind, Facts(Draw(file)).Kind);

    [Theory]
    [InlineData("jpeg", 0)]
    [InlineData("progressive jpeg", 6)]
    [InlineData("progressive jpeg of four colours", 8)]
    [InlineData("png", 0)]
    [InlineData("interlaced png", 4)]
    [InlineData("interlaced png of 16 bits", 8)]
    [InlineData("gif", 4)]
    [InlineData("webp", 0)]
    [InlineData("webp lossless", 4)]
    [InlineData("webp that moves", 4)]
    public void WhatADecoderHoldsOfAPixel_IsSeen(string file, int bytes) => Assert.Equal(bytes, Facts(Draw(file)).HeldBytesOfPixel);

    [Theory]
    [InlineData(100, 100, false, false)]
    [InlineData(10_001, 10_000, false, true)]
    [InlineData(10_001, 10_000, true, true)]
    [InlineData(65_500, 65_500, false, true)]
    public void TooLarge_Is100MillionPixels(int width, int height, bool isProgressive, bool isTooLarge) =>
        Assert.Equal(isTooLarge, Facts(JpegOf(isProgressive ? (byte)0xC2 : (byte)0xC0, width, height)).IsTooLarge);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(2, 100)]
    [InlineData(4, 52)]
    [InlineData(6, 35)]
    [InlineData(8, 26)]
    public void MostPixels_AreFewerWhereADecoderHoldsThem(int bytesOfPixel, int million) =>
        Assert.Equal(million, new ImageFacts(new ImageSize(1, 1), HasLocation: false) { HeldBytesOfPixel = bytesOfPixel }.MostMillionPixels);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(8, false)]
    [InlineData(9, true)]
    [InlineData(65_535, true)]
    public void TurnThatNobodyKnows_IsSeen(int orientation, bool isUnknown) =>
        Assert.Equal(isUnknown, Facts(ImageBytes.Jpeg(4, 3, Exif(Tiff(orientation)))).HasUnknownTurn);

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    public void Profile_ThatIsOne_IsTakenForOne(string type)
    {
        using var drawn = TestPicture.Draw(64, 48);
        using var told = drawn.IccTransform("srgb", inputProfile: "srgb");
        var bytes = type switch
        {
            "jpeg" => told.JpegsaveBuffer(keep: Enums.ForeignKeep.Icc),
            "png" => told.PngsaveBuffer(keep: Enums.ForeignKeep.Icc),
            _ => told.WebpsaveBuffer(keep: Enums.ForeignKeep.Icc),
        };
        using var written = TestPicture.Open(bytes);
        Assert.True(written.Contains("icc-profile-data"));
        Assert.False(Facts(bytes).HasBrokenProfile);
    }

    public static TheoryData<string, byte[]> JunkProfiles => new()
    {
        { "jpeg", ImageBytes.Jpeg(4, 3, Segment(0xE2, [.. "ICC_PROFILE\0\u0001\u0001"u8, .. new byte[60]])) },
        { "jpeg, cut", ImageBytes.Jpeg(4, 3, Segment(0xE2, [.. "ICC_PROFILE\0\u0001\u0001"u8, 1, 2, 3])) },
        { "png that does not unpack", Png(4, 3, chunks: PngChunk("iCCP", [.. "a\0\0"u8, 1, 2, 3, 4])) },
        { "png without a name", Png(4, 3, chunks: PngChunk("iCCP", [1, 2, 3])) },
        { "webp", WebP([.. Extended(4, 3, flags: 0x20), .. Chunk("ICCP", new byte[60]), .. Lossy(4, 3)]) },
    };

    [Theory]
    [MemberData(nameof(JunkProfiles))]
    public void Profile_ThatIsNone_IsSeen(string what, byte[] file)
    {
        Assert.NotEmpty(what);
        Assert.True(Facts(file).HasBrokenProfile);
    }

    [Fact]
    public void SecondPieceOfAProfile_IsNotTakenForABrokenOne() =>
        Assert.False(Facts(ImageBytes.Jpeg(4, 3, Segment(0xE2, [.. "ICC_PROFILE\0\u0002\u0002"u8, .. new byte[60]]))).HasBrokenProfile);

    private static ImageFacts Facts(byte[] bytes) => ImageHeader.Read(new MemoryStream(bytes)) ?? throw new InvalidOperationException("No picture");

    private static byte[] Draw(string file)
    {
        using var drawn = TestPicture.Draw(64, 48);
        using var alpha = drawn.Bandjoin(drawn[2]);
        using var grey = drawn[0].Copy(interpretation: Enums.Interpretation.Bw);
        using var fourColours = alpha.Copy(interpretation: Enums.Interpretation.Cmyk);
        using var deep = drawn.Cast(Enums.BandFormat.Ushort).Copy(interpretation: Enums.Interpretation.Rgb16);
        using var named = drawn.Mutate(image => image.Set(GValue.BlobType, "xmp-data", "<x/>"u8.ToArray()));
        return file switch
        {
            "jpeg" => drawn.JpegsaveBuffer(),
            "progressive jpeg" => drawn.JpegsaveBuffer(interlace: true),
            "png" => drawn.PngsaveBuffer(),
            "progressive jpeg of four colours" => fourColours.JpegsaveBuffer(interlace: true),
            "interlaced png" => drawn.PngsaveBuffer(interlace: true),
            "interlaced png of 16 bits" => deep.PngsaveBuffer(interlace: true),
            "png with alpha" => alpha.PngsaveBuffer(),
            "png with a palette" => drawn.PngsaveBuffer(palette: true, bitdepth: 4),
            "png in grey with alpha" => Png(4, 3, GreyAlpha),
            "png with one transparent colour" => Png(4, 3, chunks: PngChunk("tRNS", [0, 1, 0, 2, 0, 3])),
            "webp" => drawn.WebpsaveBuffer(keep: Enums.ForeignKeep.None),
            "webp lossless" => drawn.WebpsaveBuffer(lossless: true),
            "webp with alpha" => alpha.WebpsaveBuffer(),
            "webp lossless with alpha" => alpha.WebpsaveBuffer(lossless: true),
            "webp with a line on rights" => named.WebpsaveBuffer(keep: Enums.ForeignKeep.Xmp),
            "webp that moves" => Moving(strip => strip.WebpsaveBuffer()),
            "gif" => grey.GifsaveBuffer(),
            "gif that moves" => TestPicture.Animation(64, 48, frames: 3),
            _ => throw new ArgumentOutOfRangeException(nameof(file)),
        };
    }

    private static byte[] Moving(Func<Image, byte[]> save)
    {
        using var frames = TestPicture.Open(TestPicture.Animation(64, 48, frames: 3), "n=-1");
        return save(frames);
    }
}
