using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Settings;

namespace Site.Tests.Model.Pictures;

public class PublishedPictureTests
{
    private const string Fingerprint = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData(4032, 3024, new[] { 480, 960, 1440 })]
    [InlineData(1440, 1080, new[] { 480, 960, 1440 })]
    [InlineData(1280, 960, new[] { 480, 960, 1280 })]
    [InlineData(480, 480, new[] { 480 })]
    [InlineData(300, 900, new[] { 300 })]
    [InlineData(1, 1, new[] { 1 })]
    public void Web_HasTheThreeWidths_NeverWiderThanThePicture(int width, int height, int[] widths) =>
        Assert.Equal(widths, Picture(width, height).Web.Select(variant => variant.Size.Width));

    [Theory]
    [InlineData(9000, 3000, new[] { 480, 960, 1440, 2000 })]
    [InlineData(1600, 800, new[] { 480, 960, 1440, 1600 })]
    [InlineData(1599, 800, new[] { 480, 960, 1440 })]
    public void Panorama_IsShownWiderAtFullSize(int width, int height, int[] widths) =>
        Assert.Equal(widths, Picture(width, height).Web.Select(variant => variant.Size.Width));

    [Theory]
    [InlineData(4032, 3024)]
    [InlineData(3024, 4032)]
    [InlineData(2000, 2000)]
    [InlineData(9000, 1000)]
    [InlineData(1080, 12_000)]
    public void EveryVariantOfTheWholePicture_KeepsItsShape(int width, int height)
    {
        var picture = Picture(width, height);
        foreach (var variant in picture.OnPages.Append(picture.OnPaper(PaperFormat.Default)))
        {
            // To a pixel, which is all that a whole number of pixels can do.
            var pixel = Math.Max(1, (double)width / height);
            Assert.InRange((double)variant.Size.Height * width / height, variant.Size.Width - pixel, variant.Size.Width + pixel);
            Assert.InRange(variant.Size.Height, 1, 5760);
        }
    }

    [Theory]
    [InlineData(PictureKind.Photo, PictureFormat.Jpeg)]
    [InlineData(PictureKind.Drawing, PictureFormat.Png)]
    [InlineData(PictureKind.Animation, PictureFormat.Jpeg)]
    public void Fallback_IsOfTheTypeThatTheKindWants(PictureKind kind, PictureFormat format)
    {
        var fallback = Picture(4032, 3024, kind).Fallback;
        Assert.Equal((format, new ImageSize(960, 720)), (fallback.Format, fallback.Size));
    }

    [Fact]
    public void OnPaper_Has200DotsToTheInchOfThePrintedWidth()
    {
        var variant = Picture(4032, 2000).OnPaper(PaperFormat.Default);
        Assert.Equal(PictureFormat.Jpeg, variant.Format);
        Assert.Equal((int)Math.Round(165 / 25.4 * 200), variant.Size.Width);
    }

    [Fact]
    public void OnPaper_PortraitIsAsHighAsPaperShowsIt() =>
        Assert.Equal((int)Math.Round(90 / 25.4 * 200), Picture(3024, 4032).OnPaper(PaperFormat.Default).Size.Height);

    [Fact]
    public void OnPaper_SmallPicture_IsNotMadeLarger() => Assert.Equal(new ImageSize(640, 480), Picture(640, 480).OnPaper(PaperFormat.Default).Size);

    [Fact]
    public void Name_SaysSourceSizeRecipeAndType()
    {
        var picture = Picture(4032, 3024);
        Assert.Equal("/hinh/0123456789abcdef-960x720.1.jpg", picture.Fallback.Url.Value);
        Assert.Equal("/hinh/0123456789abcdef-1440x1080.1.webp", picture.Full.Url.Value);
        Assert.Equal("/hinh/0123456789abcdef-1200x630-50-30.1.jpg", picture.Social(new FocalPoint(50, 30)).Url.Value);
        Assert.Equal("/hinh/0123456789abcdef-1200x630-c.1.jpg", picture.Social(null).Url.Value);
    }

    [Theory]
    [InlineData("50% 30%", 50, 30)]
    [InlineData("50 30", 50, 30)]
    [InlineData("0%, 100%", 0, 100)]
    public void FocalPoint_IsRead(string written, int across, int down) => Assert.Equal(new FocalPoint(across, down), FocalPoint.Parse(written));

    [Theory]
    [InlineData("50%")]
    [InlineData("50% 101%")]
    [InlineData("-1% 5%")]
    [InlineData("giữa")]
    [InlineData("1% 2% 3%")]
    [InlineData("")]
    public void FocalPoint_AnythingElse_IsNone(string written) => Assert.Null(FocalPoint.Parse(written));

    [Theory]
    [InlineData(50, 1000, 400, 300)]
    [InlineData(0, 1000, 400, 0)]
    [InlineData(100, 1000, 400, 600)]
    [InlineData(30, 1000, 400, 100)]
    [InlineData(50, 400, 400, 0)]
    public void Start_PutsThePointInTheMiddleAsFarAsThePictureGoes(int hundredths, int whole, int piece, int start) =>
        Assert.Equal(start, FocalPoint.Start(hundredths, whole, piece));

    private static PublishedPicture Picture(int width, int height, PictureKind kind = PictureKind.Photo) =>
        new(Samples.Asset("anh/a.jpg") with { Image = new ImageSize(width, height), Kind = kind }, Fingerprint);
}
