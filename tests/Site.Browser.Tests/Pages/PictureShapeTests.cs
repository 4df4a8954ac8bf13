using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Tests.Pictures;

namespace Site.Browser.Tests.Pages;

/// <summary>Squares, portraits and panoramas stay squares, portraits and panoramas, on screens and on paper, and none fills a screen or a page from top to bottom.</summary>
public sealed class PictureShapeTests
{
    private const double MillimetresPerPoint = 25.4 / 96;
    private const double EmuPerMillimetre = 36_000;

    public static TheoryData<string> Pages => [.. PictureSite.Shapes.Select(shape => PictureSite.ArticleOf(shape.Name)), PictureSite.Gallery];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task OnScreens_PicturesKeepTheirShape_AndPortraitsLeaveRoom(string url)
    {
        await using var window = await PictureSite.OpenAsync(url, Look.Phone);
        foreach (var look in new[] { Look.Phone, Look.Tablet, Look.Desktop })
        {
            await window.ShowAsync(look);
            await window.ReadToTheEndAsync();
            foreach (var picture in await ShownAsync(window))
            {
                AssertShape(picture, $"{url} at {look.Width}");
                Assert.True(picture.Height <= (picture.IsPortrait ? 0.6 * look.Height : double.MaxValue) + 1, $"{url} at {look.Width}: {picture}");
            }

            await window.Page.KeepPictureAsync($"pictures{url.Replace('/', '-')}{look.Width}");
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    [InlineData(PictureSite.Paper)]
    public async Task OnPaper_PicturesKeepTheirShape_AndAreAtMost90MillimetresHigh(string url)
    {
        // As wide as the text of a sheet.
        await using var window = await PictureSite.OpenAsync(url, new Look(624, 1123));
        await window.ReadToTheEndAsync();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var picture in await ShownAsync(window))
        {
            AssertShape(picture, url);
            Assert.True(picture.Height * MillimetresPerPoint <= 90.5, $"{url}: {picture}");
        }
    }

    [BrowserFact]
    public async Task InThePdf_PicturesKeepTheirShape_At200DotsPerInchAndMore()
    {
        Assert.SkipUnless(Tool.IsThere("pdfimages"), "No pdfimages on this machine: install poppler-utils");
        await using var window = await PictureSite.OpenAsync(PictureSite.Paper, Look.Desktop);
        await window.ReadToTheEndAsync();
        var file = Path.Combine(AppContext.BaseDirectory, "picture-shapes.pdf");
        await window.Page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true, PrintBackground = true });

        // page, number, type, width, height, color, components, bits, encoding, interpolated, object, generation, x-ppi, y-ppi, …
        var images = Tool.Run("pdfimages", "-list", file).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(columns => columns[8] == "jpeg").ToList();
        Assert.True(images.Count >= PictureSite.Shapes.Length);
        Assert.All(images, image =>
        {
            var (across, down) = (Number(image[12]), Number(image[13]));
            Assert.InRange(across / down, 0.98, 1.02);

            // A small source has no more to give; a cover shows its picture smaller than the text does.
            Assert.InRange(across, Number(image[3]) <= 300 ? 90 : 195, 400);
        });
    }

    [BrowserFact]
    public void InWord_PicturesKeepTheirShape_AndAreAtMost90MillimetresHigh()
    {
        using var docx = ZipFile.OpenRead(PictureSite.FileOf("/ban-tin/2026-11/ban-tin-2026-11.docx"));
        var files = Read("word/_rels/document.xml.rels").Elements().ToDictionary(relation => relation.Attribute("Id")!.Value, relation => relation.Attribute("Target")!.Value);
        XNamespace drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", shape = "http://schemas.openxmlformats.org/drawingml/2006/main";
        XNamespace relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var shown = Read("word/document.xml").Descendants(drawing + "inline").Select(inline => (
            Extent: inline.Element(drawing + "extent")!, File: files[inline.Descendants(shape + "blip").Single().Attribute(relations + "embed")!.Value]))
            .Where(picture => picture.File.EndsWith("jpg", StringComparison.Ordinal) || picture.File.EndsWith("jpeg", StringComparison.Ordinal)).ToList();
        Assert.True(shown.Count >= PictureSite.Shapes.Length);
        Assert.All(shown, picture =>
        {
            var (width, height) = (Number(picture.Extent.Attribute("cx")!.Value), Number(picture.Extent.Attribute("cy")!.Value));
            using var bytes = new MemoryStream();
            using (var part = docx.GetEntry(picture.File.StartsWith('/') ? picture.File[1..] : "word/" + picture.File)!.Open())
            {
                part.CopyTo(bytes);
            }

            using var pixels = TestPicture.Open(bytes.ToArray());
            Assert.InRange(width / height / pixels.Width * pixels.Height, 0.99, 1.01);
            Assert.InRange(height / EmuPerMillimetre, 1, 90.5);
        });

        XElement Read(string part)
        {
            using var stream = docx.GetEntry(part)!.Open();
            return XElement.Load(stream);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static void AssertShape(Shown picture, string where) =>
        Assert.True(Math.Abs((picture.Width / picture.Height * picture.NaturalHeight / picture.NaturalWidth) - 1) < 0.02, $"{where}: {picture}");

    /// <summary>Pictures that are shown whole; cards cut theirs.</summary>
    private static Task<Shown[]> ShownAsync(Window window) => window.Page.EvaluateAsync<Shown[]>(
        """
        () => [...document.querySelectorAll("figure img")].filter(image => image.checkVisibility() && getComputedStyle(image).objectFit !== "cover").map(image => ({
          Source: image.currentSrc, Width: image.getBoundingClientRect().width, Height: image.getBoundingClientRect().height,
          NaturalWidth: Number(image.getAttribute("width")), NaturalHeight: Number(image.getAttribute("height")),
        }))
        """);

    private sealed class Shown
    {
        public string Source { get; set; } = string.Empty;

        public double Width { get; set; }

        public double Height { get; set; }

        public double NaturalWidth { get; set; }

        public double NaturalHeight { get; set; }

        public bool IsPortrait => NaturalWidth < NaturalHeight;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source} of {NaturalWidth} × {NaturalHeight} is {Width} × {Height}");
    }
}
