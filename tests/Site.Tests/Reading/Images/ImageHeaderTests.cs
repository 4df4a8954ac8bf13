using Site.Model.Documents;
using Site.Reading.Images;
using static Site.Tests.Reading.Images.ImageBytes;

namespace Site.Tests.Reading.Images;

public sealed class ImageHeaderTests
{
    private const byte ExifFlag = 0x08;
    private const int GpsLatitude = 2;

    public static TheoryData<string, byte[]> Headers => new()
    {
        { "png", Png(640, 480) },
        { "gif 89a", Gif(640, 480) },
        { "gif 87a", Gif(640, 480, "GIF87a") },
        { "jpeg baseline", Jpeg(640, 480) },
        { "jpeg progressive", JpegOf(0xC2, 640, 480) },
        { "jpeg after a long comment", Jpeg(640, 480, Segment(0xFE, new byte[65533])) },
        { "jpeg after Huffman tables", Jpeg(640, 480, Segment(0xC4, new byte[20]), Segment(0xDB, new byte[65])) },
        { "jpeg with fill bytes", Jpeg(640, 480, [0xFF, 0xFF, 0xFF, .. Segment(0xE0, "JFIF\0"u8.ToArray())]) },
        { "jpeg with a thumbnail's frame inside EXIF", Jpeg(640, 480, Exif([.. Tiff(1), .. Jpeg(16, 12)])) },
        { "jpeg turned", Jpeg(480, 640, Exif(Tiff(6))) },
        { "jpeg turned, big-endian", Jpeg(480, 640, Exif(Tiff(8, littleEndian: false))) },
        { "webp lossy", WebP(Lossy(640, 480)) },
        { "webp lossy, scaled", WebP(Lossy(640 | 0x4000, 480 | 0x8000)) },
        { "webp lossless", WebP(Lossless(640, 480)) },
        { "webp extended", WebP(Extended(640, 480)) },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void Size_IsRead(string kind, byte[] file)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(new ImageSize(640, 480), ImageHeader.Read(new MemoryStream(file))?.Size);
        Assert.Equal(ImageHeader.Read(new MemoryStream(file)), ImageHeader.Read(new ForwardOnly(file)));
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void FileCutAnywhere_IsBroken(string kind, byte[] file)
    {
        // A long comment is cut at its ends only; between them nothing changes.
        foreach (var length in Enumerable.Range(0, file.Length).Where(length => length < 100 || length > file.Length - 100))
        {
            // What a GIF and a lossless WebP have after their sizes is not needed.
            if (length >= 10 && kind.StartsWith("gif", StringComparison.Ordinal))
            {
                continue;
            }

            // The last byte pads the chunk.
            var isWhole = kind == "webp lossless" && length == file.Length - 1;
            var facts = ImageHeader.Read(new MemoryStream(file[..length]));
            Assert.True(facts is null != isWhole, $"{kind} cut to {length}");
            Assert.Equal(facts, ImageHeader.Read(new ForwardOnly(file[..length])));
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    [InlineData(0, false)]
    public void Orientation_OfAQuarterTurn_SwapsWidthAndHeight(int orientation, bool swaps) => Assert.Equal(
        swaps ? new ImageSize(2, 1) : new ImageSize(1, 2), ImageHeader.Read(new MemoryStream(Jpeg(1, 2, Exif(Tiff(orientation)))))?.Size);

    [Theory]
    [InlineData(GpsLatitude, true, true)]
    [InlineData(GpsLatitude, false, true)]
    [InlineData(4, true, true)]
    [InlineData(0, true, false)] // GPSVersionID alone tells no place
    public void Location_IsALatitudeOrLongitude(int tag, bool littleEndian, bool hasLocation) =>
        Assert.Equal(hasLocation, ImageHeader.Read(new MemoryStream(Jpeg(1, 2, Exif(Tiff(1, tag, littleEndian)))))?.HasLocation);

    [Fact]
    public void Location_InXmp_IsSeenBesideExif() => Assert.Equal(
        new ImageFacts(new ImageSize(2, 1), HasLocation: true),
        ImageHeader.Read(new MemoryStream(Jpeg(1, 2, Exif(Tiff(6)), Xmp("<x exif:GPSLatitude='10,1N'/>")))));

    [Fact]
    public void Location_InWebP_IsSeen()
    {
        var chunks = new[] { Extended(1, 2, ExifFlag), Lossy(1, 2), Chunk("EXIF", Tiff(1, GpsLatitude)) };

        Assert.True(ImageHeader.Read(new MemoryStream(WebP([.. chunks.SelectMany(chunk => chunk)])))?.HasLocation);
        Assert.True(ImageHeader.Read(new ForwardOnly(WebP([.. chunks.SelectMany(chunk => chunk)])))?.HasLocation);
    }

    public static TheoryData<string, byte[]> Broken => new()
    {
        { "nothing", [] },
        { "text", "Không phải ảnh, chỉ là chữ dài hơn một đầu tệp."u8.ToArray() },
        { "svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"u8.ToArray() },
        { "png without width", Png(0, 1) },
        { "png of negative height", Png(1, -1) },
        { "gif without height", Gif(1, 0) },
        { "jpeg without height", Jpeg(1, 0) },
        { "jpeg without a frame", [0xFF, 0xD8, .. Segment(0xDA, [])] },
        { "jpeg that ends at once", [0xFF, 0xD8, 0xFF, 0xD9] },
        { "jpeg with a length below two", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 0xFF, 0xC0] },
        { "jpeg with a frame too short", [0xFF, 0xD8, .. Segment(0xC0, [8, 0, 1]), .. Segment(0xDA, [])] },
        { "jpeg of endless segments", Jpeg(1, 1, [.. Enumerable.Repeat(Segment(0xE2, []), 100_000)]) },
        { "jpeg of endless fill", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 1_000_000)] },
        { "webp of another kind", WebP(Chunk("ALPH", new byte[20])) },
        { "webp without start code", WebP(Chunk("VP8 ", new byte[10])) },
        { "riff of another kind", [.. "RIFF"u8, 0, 0, 0, 0, .. "WAVE"u8, .. new byte[30]] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void BrokenImage_HasNoFacts(string what, byte[] file)
    {
        Assert.NotEmpty(what);
        Assert.Null(ImageHeader.Read(new MemoryStream(file)));
    }

    [Fact]
    public void ExifThatLies_IsLeftAside()
    {
        var tiff = Tiff(6, GpsLatitude);
        for (var at = 0; at < tiff.Length; at++)
        {
            foreach (byte lie in (byte[])[0x00, 0x7F, 0x80, 0xFF])
            {
                var lying = (byte[])tiff.Clone();
                lying[at] = lie;
                Assert.NotNull(ImageHeader.Read(new MemoryStream(Jpeg(1, 2, Exif(lying)))));
                Assert.NotNull(ImageHeader.Read(new MemoryStream(Jpeg(1, 2, Exif(tiff[..at])))));
            }
        }
    }

    [Fact]
    public void LongFile_IsNotReadWhole()
    {
        var stream = new ForwardOnly([.. Jpeg(1, 2), .. new byte[1_000_000]]);

        Assert.NotNull(ImageHeader.Read(stream));
        Assert.InRange(stream.Given, 1, 100);
    }

    /// <summary>Cannot seek, gives one byte at a time, and counts them.</summary>
    private sealed class ForwardOnly(byte[] bytes) : Stream
    {
        public int Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (buffer.IsEmpty || Given == bytes.Length)
            {
                return 0;
            }

            buffer[0] = bytes[Given++];
            return 1;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
