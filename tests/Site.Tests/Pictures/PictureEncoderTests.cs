using System.Text;
using NetVips;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Settings;
using Site.Pictures;
using Site.Reading.Images;
using Site.Tests.Model;

namespace Site.Tests.Pictures;

public class PictureEncoderTests
{
    [Fact]
    public void Variants_AreWhatTheRecipeSays()
    {
        var picture = Picture(TestPicture.Jpeg(1600, 1200));
        foreach (var (variant, bytes) in Encode(picture))
        {
            using var made = TestPicture.Open(bytes);
            Assert.Equal(variant.Size, new ImageSize(made.Width, made.Height));
            Assert.Equal(variant.Format == PictureFormat.WebP ? "webpload_buffer" : "jpegload_buffer", (string)made.Get("vips-loader"));
            Assert.Equal(Enums.Interpretation.Srgb, made.Interpretation);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void PhotoOfAPhone_IsUpright(int orientation)
    {
        // Red grows to the right and green downwards on the sensor; a turn moves the corner where both are full.
        var picture = Picture(TestPicture.Phone(800, 600, orientation));
        var (variant, bytes) = Encode(picture, picture.Full).Single();
        using var made = TestPicture.Open(bytes);
        var (x, y) = orientation switch { 1 => (1, 1), 3 => (0, 0), 6 => (0, 1), _ => (1, 0) };
        var corner = made.Getpoint(x * (variant.Size.Width - 1), y * (variant.Size.Height - 1));
        Assert.InRange(corner[0], 200, 255);
        Assert.InRange(corner[1], 200, 255);
    }

    [Fact]
    public void Metadata_IsGone_ButForTheLineOnRights()
    {
        var picture = Picture(TestPicture.Phone(800, 600, orientation: 6));
        foreach (var (_, bytes) in Encode(picture))
        {
            Assert.DoesNotContain("MAY-MAU", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
            Assert.DoesNotContain("NGUOI-MAU", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
            using var made = TestPicture.Open(bytes);
            Assert.Contains(TestPicture.Rights, Encoding.UTF8.GetString((byte[])made.Get("xmp-data")), StringComparison.Ordinal);
            Assert.DoesNotContain(made.GetFields(), field => field is "exif-data" or "iptc-data" or "icc-profile-data" or "jpeg-thumbnail-data");
            Assert.False(ImageHeader.Read(new MemoryStream(bytes))!.HasLocation);
        }
    }

    [Fact]
    public void CommentsOfPngAndGif_AreGone()
    {
        using var drawn = TestPicture.Draw(200, 100);
        var plain = drawn.PngsaveBuffer();
        const int HeaderEnd = 33; // the signature and IHDR
        byte[] png = [.. plain[..HeaderEnd], .. TestPicture.PngText("LOI-RIENG-TU"), .. plain[HeaderEnd..]];
        byte[] gif = [.. TestPicture.Animation(60, 40, 3)[..^1], 0x21, 0xFE, 12, .. "LOI-RIENG-TU"u8, 0, 0x3B];
        Assert.All(Encode(Picture(png)).Concat(Encode(Picture(gif))), file => Assert.DoesNotContain("LOI-RIENG-TU", Encoding.Latin1.GetString(file.Bytes), StringComparison.Ordinal));
    }

    [Fact]
    public void Polyglot_LosesItsScript()
    {
        byte[] polyglot = [.. TestPicture.Jpeg(400, 300), .. "<script>alert('lay-du-lieu')</script>"u8];
        Assert.All(Encode(Picture(polyglot)), file => Assert.DoesNotContain("script", Encoding.Latin1.GetString(file.Bytes), StringComparison.Ordinal));
    }

    [Fact]
    public void Logo_StaysExactAndTransparent()
    {
        var picture = Picture(TestPicture.Logo(400));
        Assert.Equal(PictureKind.Drawing, picture.Asset.Kind);
        var files = Encode(picture, [.. picture.OnPages]).ToDictionary(file => file.Variant.Format, file => file.Bytes);
        using var webp = TestPicture.Open(files[PictureFormat.WebP]);
        using var png = TestPicture.Open(files[PictureFormat.Png]);
        Assert.Equal((4, 4), (webp.Bands, png.Bands));
        Assert.Equal(webp.Getpoint(200, 200), png.Getpoint(200, 200));
        Assert.Equal(0, webp.Getpoint(1, 1)[3]);
    }

    [Fact]
    public void TransparentParts_AreWhiteOnPaper()
    {
        var picture = Picture(TestPicture.Logo(400));
        var (_, bytes) = Encode(picture, picture.OnPaper(PaperFormat.Default)).Single();
        using var made = TestPicture.Open(bytes);
        Assert.All(made.Getpoint(2, 2), channel => Assert.InRange(channel, 250, 255));
    }

    [Fact]
    public void AnimatedGif_MovesOn_AsWebP()
    {
        var picture = Picture(TestPicture.Animation(120, 80, frames: 3));
        Assert.Equal(PictureKind.Animation, picture.Asset.Kind);
        var files = Encode(picture, [.. picture.OnPages]).ToDictionary(file => file.Variant.Format, file => file.Bytes);
        using var webp = TestPicture.Open(files[PictureFormat.WebP], "n=-1");
        Assert.Equal(3, (int)webp.Get("n-pages"));
        using var still = TestPicture.Open(files[PictureFormat.Jpeg]);
        Assert.Equal(80, still.Height);
    }

    [Theory]
    [InlineData("0% 0%", 0, 0)]
    [InlineData("100% 100%", 1, 1)]
    public void SocialCut_KeepsTheFocus(string focus, int red, int green)
    {
        // Both portrait and wide enough that the cut must choose.
        var picture = Picture(TestPicture.Jpeg(1300, 2600, noise: 0));
        var (_, bytes) = Encode(picture, picture.Social(FocalPoint.Parse(focus))).Single();
        using var made = TestPicture.Open(bytes);
        Assert.Equal((1200, 630), (made.Width, made.Height));
        Assert.InRange(made.Getpoint(red * 1199, green * 629)[1], green == 0 ? 0 : 240, green == 0 ? 15 : 255);
    }

    [Theory]
    [InlineData(320, 200)]
    [InlineData(1600, 3)] // covers the cut only at 336,000 × 630
    [InlineData(3, 1600)]
    public void SocialCut_WithoutAFocus_IsMadeAsLargeAsNetworksWantIt(int width, int height)
    {
        var picture = Picture(TestPicture.Jpeg(width, height));
        using var made = TestPicture.Open(Encode(picture, picture.Social(null)).Single().Bytes);
        Assert.Equal((1200, 630), (made.Width, made.Height));
    }

    [Fact]
    public void Encode_TwiceAndOnTwoThreads_GivesTheSameBytes()
    {
        var picture = Picture(TestPicture.Phone(640, 480, orientation: 6));
        var logo = Picture(TestPicture.Logo(200));
        string[] Hashes() => [.. Encode(picture).Concat(Encode(logo)).Select(file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes)))];
        var alone = Hashes();
        var together = new string[2][];
        Parallel.For(0, 2, thread => together[thread] = Hashes());
        Assert.Equal(alone, together[0]);
        Assert.Equal(alone, together[1]);
    }

    [Theory]
    [InlineData(PictureKind.Photo)]
    [InlineData(PictureKind.Drawing)]
    public void NothingPublished_WeighsMoreThan600KB(PictureKind kind)
    {
        // Nothing but noise: no packing makes it small. The largest ones take the encoder half a minute, so they wait for the long form.
        var side = (kind, Thoroughness.IsLong) switch { (PictureKind.Photo, true) => 1440, (PictureKind.Photo, false) => 960, (_, true) => 1440, _ => 480 };
        using var noise = TestPicture.Draw(side, side, noise: 120);
        using var all = noise[2].Bandjoin(noise[2].Rot90(), noise[2].Rot180());
        using var colors = all.Copy(interpretation: Enums.Interpretation.Srgb);
        using var alpha = colors.Bandjoin(noise[2]);
        var picture = Picture(kind == PictureKind.Photo ? colors.JpegsaveBuffer(q: 95) : alpha.PngsaveBuffer(compression: 1));
        Assert.Equal(kind, picture.Asset.Kind);
        Assert.All(Encode(picture), file => Assert.InRange(file.Bytes.Length, 1, PublishedPicture.MostBytes));
    }

    [Theory]
    [InlineData(PictureFormat.WebP, 480, 22)]
    [InlineData(PictureFormat.WebP, 960, 71)]
    [InlineData(PictureFormat.WebP, 1440, 138)]
    [InlineData(PictureFormat.Jpeg, 960, 108)]
    public void Photo_WeighsNoMoreThanPhotosDidWhenItWasMeasured(PictureFormat format, int width, int kilobytes)
    {
        var picture = Picture(_photo.Value);
        var variant = picture.OnPages.Single(variant => variant.Format == format && variant.Size.Width == width);
        Assert.InRange(Encode(picture, variant).Single().Bytes.Length, kilobytes * 700, kilobytes * 1150);
    }

    [Fact]
    public void IssueOfFortyPhotos_StaysBelowTenMegabytes()
    {
        var picture = Picture(_photo.Value);
        Assert.InRange(Encode(picture, picture.OnPaper(PaperFormat.Default)).Single().Bytes.Length, 1, 10_000_000 / 40);
    }

    public static PublishedPicture Picture(byte[] bytes)
    {
        var facts = ImageHeader.Read(new MemoryStream(bytes))!;
        _sources.Add(bytes);
        var asset = Samples.Asset("anh/a.jpg") with { Image = facts.Size, Kind = facts.Kind, Bytes = bytes.Length };
        return new PublishedPicture(asset, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    private static readonly System.Collections.Concurrent.ConcurrentBag<byte[]> _sources = [];

    private static readonly Lazy<byte[]> _photo = new(() => TestPicture.Photo(2016, 1512));

    private static IEnumerable<(PictureVariant Variant, byte[] Bytes)> Encode(PublishedPicture picture, params PictureVariant[] variants)
    {
        var source = _sources.First(bytes => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)) == picture.Fingerprint);
        PictureVariant[] wanted = variants.Length > 0 ? variants : [.. picture.OnPages, picture.Social(null), picture.OnPaper(PaperFormat.Default)];
        var encoded = PictureEncoder.Encode(source, wanted, CancellationToken.None);
        Assert.Equal(PictureVerdict.Fine, encoded.Verdict);
        Assert.Equal(wanted.Distinct().Count(), encoded.Files.Select(file => file.Variant).Distinct().Count());
        return encoded.Files;
    }
}
