using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>Images inside the document: each file once, however often it is shown.</summary>
internal sealed class Pictures(MainDocumentPart main, PaperPictures files)
{
    private readonly Dictionary<Asset, EmbeddedFile?> _parts = [];
    private int _files;
    private int _shown;

    /// <summary>Null when there is no file to show.</summary>
    /// <param name="widest">In EMU, as the next. A picture is made smaller to fit, never larger.</param>
    public Drawing? Draw(Asset asset, string alt, Relations relations, long widest, long tallest)
    {
        if (asset.Image is not { } size || PartOf(asset) is not { } file)
        {
            return null;
        }

        var (width, height) = Fit(Measure.EmuOfPixels(size.Width), Measure.EmuOfPixels(size.Height), widest, tallest);
        return Draw(relations.Picture(file.Part, file.Id), alt, width, height);
    }

    /// <summary>A square picture that no editor gave: a PNG, shown once in the main text.</summary>
    /// <param name="side">In EMU.</param>
    public Drawing Draw(byte[] png, string alt, long side)
    {
        var id = NewId();
        using var content = new MemoryStream(png);
        main.AddImagePart(ImagePartType.Png, id).FeedData(content);
        return Draw(id, alt, side, side);
    }

    private Drawing Draw(string relation, string alt, long width, long height)
    {
        var id = (uint)++_shown;
        var name = "Ảnh " + Measure.Text(id);
        return new Drawing(new Wp.Inline(
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.DocProperties { Id = id, Name = name, Description = XmlCharacters.Clean(alt) },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(
                    new Pic.NonVisualDrawingProperties { Id = id, Name = name },
                    new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = relation }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    /// <inheritdoc cref="PaperPictures.FullOf"/>
    public UrlPath? FullOf(Asset asset) => files.FullOf(asset);

    private static (long Width, long Height) Fit(long width, long height, long widest, long tallest)
    {
        var scale = Math.Min(1.0, Math.Min((double)widest / width, (double)tallest / height));
        return (Math.Max(1, (long)(width * scale)), Math.Max(1, (long)(height * scale)));
    }

    private EmbeddedFile? PartOf(Asset asset)
    {
        if (!_parts.TryGetValue(asset, out var known))
        {
            known = files.PathOf(asset) is { } path ? Embed(path) : null;
            _parts.Add(asset, known);
        }

        return known;
    }

    private string NewId() => "picture" + Measure.Text(++_files);

    private EmbeddedFile Embed(string path)
    {
        var id = NewId();
        var part = main.AddImagePart(ImagePartType.Jpeg, id);
        using var file = File.OpenRead(path);
        part.FeedData(file);
        return new EmbeddedFile(part, id);
    }

    /// <param name="Id">Of its relationship.</param>
    private sealed record EmbeddedFile(ImagePart Part, string Id);
}
