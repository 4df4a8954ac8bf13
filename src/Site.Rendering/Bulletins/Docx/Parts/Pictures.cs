using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Documents;
using Site.Model.Text;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>Images inside the document: each file once, however often it is shown.</summary>
/// <param name="tallest">How high one may stand, in EMU.</param>
internal sealed class Pictures(MainDocumentPart main, long tallest)
{
    private const int StartLength = 64 * 1024;
    private const int SixtyThousandthsOfADegree = 60_000;

    private readonly Dictionary<string, EmbeddedFile?> _parts = new(StringComparer.Ordinal);
    private int _files;
    private int _shown;

    /// <summary>Null when Word could not show it: a WebP, a file that is not the image its name says.</summary>
    /// <param name="widest">In EMU. A picture is made smaller to fit, never larger.</param>
    public Drawing? Draw(Asset asset, string alt, Relations relations, long widest)
    {
        if (asset.Image is not { } size || PartOf(asset) is not { } file)
        {
            return null;
        }

        var (width, height) = Fit(Measure.EmuOfPixels(size.Width), Measure.EmuOfPixels(size.Height), widest);
        // Sizes are those before the turn, which is about the picture's middle; what then stands out beyond them is asked for as an effect's room.
        var (across, down) = file.Turn is 90 or 270 ? (height, width) : (width, height);
        var (aside, above) = (Math.Max(0, (width - across) / 2), Math.Max(0, (height - down) / 2));
        var id = (uint)++_shown;
        var name = "Ảnh " + Measure.Text(id);
        return new Drawing(new Wp.Inline(
            new Wp.Extent { Cx = across, Cy = down },
            new Wp.EffectExtent { LeftEdge = aside, TopEdge = above, RightEdge = aside, BottomEdge = above },
            new Wp.DocProperties { Id = id, Name = name, Description = XmlCharacters.Clean(alt) },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(
                    new Pic.NonVisualDrawingProperties { Id = id, Name = name },
                    new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = relations.Picture(file.Part, file.Id) }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = across, Cy = down }) { Rotation = file.Turn == 0 ? null : file.Turn * SixtyThousandthsOfADegree },
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    private (long Width, long Height) Fit(long width, long height, long widest)
    {
        var scale = Math.Min(1.0, Math.Min((double)widest / width, (double)tallest / height));
        return (Math.Max(1, (long)(width * scale)), Math.Max(1, (long)(height * scale)));
    }

    private EmbeddedFile? PartOf(Asset asset)
    {
        if (!_parts.TryGetValue(asset.DiskPath, out var known))
        {
            known = Embed(asset);
            _parts.Add(asset.DiskPath, known);
        }

        return known;
    }

    private EmbeddedFile? Embed(Asset asset)
    {
        using var file = File.OpenRead(asset.DiskPath);
        var buffer = new byte[StartLength];
        var start = buffer.AsSpan(0, file.ReadAtLeast(buffer, StartLength, throwOnEndOfStream: false));
        if (TypeOf(start) is not { } type)
        {
            return null;
        }

        var id = "picture" + Measure.Text(++_files);
        var part = main.AddImagePart(type, id);
        var turn = type == ImagePartType.Jpeg ? JpegTurn.Of(start) : 0;
        file.Position = 0;
        part.FeedData(file);
        return new EmbeddedFile(part, id, turn);
    }

    private static PartTypeInfo? TypeOf(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n']) ? ImagePartType.Png
        : start.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? ImagePartType.Jpeg
        : start.StartsWith("GIF8"u8) ? ImagePartType.Gif
        : null;

    /// <param name="Id">Of its relationship.</param>
    /// <param name="Turn">Degrees clockwise.</param>
    private sealed record EmbeddedFile(ImagePart Part, string Id, int Turn);
}
