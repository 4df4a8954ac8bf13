using Site.Model.Colors;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Model.Settings;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Settings;

/// <summary>A theme's <c>theme.yml</c>.</summary>
public static class ThemeSettingsReader
{
    /// <summary>The keys of one theme alone; null when it cannot be read, which is told.</summary>
    public static FieldValues? ReadKeys(SourcePath file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics) =>
        YamlFile.ReadKeys(ThemeFields.Schema, file, bytes, diagnostics);

    /// <param name="values">The theme's own, over those of the themes that it stands on.</param>
    /// <returns>Null when anything is missing or wrong, which is told; colours that are hard to read are told too.</returns>
    public static ThemeSettings? Read(SourcePath file, FieldValues values, DiagnosticBag diagnostics)
    {
        foreach (var needed in new Field[] { ThemeFields.Color, ThemeFields.Ground }.Where(field => !values.IsWritten(field)))
        {
            diagnostics.Add(needed.WhenMissing.At(file, values.Span, needed.Key, needed.Label, needed.Example));
        }

        if (values.Get(ThemeFields.Name) is not { } name || values.Value(ThemeFields.Color) is not { } color || values.Value(ThemeFields.Ground) is not { } ground)
        {
            return null;
        }

        var usual = ThemeColors.Of(color, ground);
        var colors = usual with
        {
            Accent = values.Value(ThemeFields.Accent) ?? usual.Accent,
            DarkGround = values.Value(ThemeFields.DarkGround) ?? usual.DarkGround,
            Ink = values.Value(ThemeFields.Ink) ?? usual.Ink,
            Quiet = values.Value(ThemeFields.Quiet) ?? usual.Quiet,
        };
        var papers = Papers(values.Get(ThemeFields.Paper), colors);
        TellContrast(file, values, colors, papers.A4.Colors, diagnostics);
        return new ThemeSettings
        {
            Name = name,
            Description = values.Get(ThemeFields.Description),
            Colors = colors,
            Pictures = new ThemePictures(
                values.Value(ThemeFields.Emblem), values.Value(ThemeFields.Icon) ?? values.Value(ThemeFields.Emblem),
                values.Value(ThemeFields.Masthead), values.Value(ThemeFields.Social)),
            Papers = papers,
            PictureSizes = Sizes(values.Get(ThemeFields.PictureSizes)),
        };
    }

    private static PictureSizes Sizes(FieldValues? values) => new(
        values?.Get(PictureSizeFields.Text) ?? PictureSizes.Default.Text,
        values?.Get(PictureSizeFields.Portrait) ?? values?.Get(PictureSizeFields.Text) ?? PictureSizes.Default.Portrait,
        values?.Get(PictureSizeFields.Gallery) ?? PictureSizes.Default.Gallery);

    /// <summary>What the theme does not set follows the rules for Party documents, in the theme's colours.</summary>
    private static PaperFormats Papers(FieldValues? values, ThemeColors colors)
    {
        var usual = PaperFormat.Default with { Colors = PaperColors.Of(colors) };
        if (values is null)
        {
            return PaperFormats.Of(usual);
        }

        var papers = PaperFormats.Of(Sized(usual, values) with
        {
            Font = values.Get(PaperFields.Font) ?? usual.Font,
            Colors = new PaperColors(
                values.Value(PaperFields.Heading) ?? usual.Colors.Heading,
                values.Value(PaperFields.Link) ?? usual.Colors.Link,
                values.Value(PaperFields.Quiet) ?? usual.Colors.Quiet,
                values.Value(PaperFields.Box) ?? usual.Colors.Box,
                values.Value(PaperFields.BoxFill) ?? usual.Colors.BoxFill,
                values.Value(PaperFields.Rule) ?? usual.Colors.Rule,
                values.Value(PaperFields.Fill) ?? usual.Colors.Fill),
        });
        return papers with
        {
            TwoColumns = Sized(papers.TwoColumns, values.Get(PaperFields.TwoColumns)),
            A5 = Sized(papers.A5, values.Get(PaperFields.A5)),
            Large = Sized(papers.Large, values.Get(PaperFields.Large)),
        };
    }

    private static PaperFormat Sized(PaperFormat usual, FieldValues? values) =>
        values is null ? usual : usual with
        {
            MarginTop = values.Value(PaperFields.Top) ?? usual.MarginTop,
            MarginBottom = values.Value(PaperFields.Bottom) ?? usual.MarginBottom,
            MarginLeft = values.Value(PaperFields.Left) ?? usual.MarginLeft,
            MarginRight = values.Value(PaperFields.Right) ?? usual.MarginRight,
            BodyPoints = values.Value(PaperFields.Body) ?? usual.BodyPoints,
            HeaderPoints = values.Value(PaperFields.Header) ?? usual.HeaderPoints,
            LineSpacing = values.Value(PaperFields.Spacing) / 100.0 ?? usual.LineSpacing,
        };

    private static void TellContrast(SourcePath file, FieldValues values, ThemeColors colors, PaperColors paper, DiagnosticBag diagnostics)
    {
        Tell(values, ThemeFields.Ink, colors.Ink, $"\"{ThemeFields.Ground.Key}\"", colors.Ground);
        Tell(values, ThemeFields.Quiet, colors.Quiet, $"\"{ThemeFields.Ground.Key}\"", colors.Ground);
        if (colors.Main.ContrastWith(colors.Ground) is var contrast and < Palette.Readable)
        {
            diagnostics.Add(ThemeFaults.FaintMainColor.At(
                file, values.SpanOf(ThemeFields.Color), colors.Main, colors.Ground, Ratio(contrast), Palette.Light(colors).Link));
        }

        if (values.Get(ThemeFields.Paper) is { } written)
        {
            Tell(written, PaperFields.Heading, paper.Heading, "giấy trắng", Rgb.White);
            Tell(written, PaperFields.Link, paper.Link, "giấy trắng", Rgb.White);
            Tell(written, PaperFields.Quiet, paper.Quiet, "giấy trắng", Rgb.White);
            Tell(written, PaperFields.BoxFill, Rgb.Black, "chữ đen", paper.BoxFill);
            Tell(written, PaperFields.Fill, Rgb.Black, "chữ đen", paper.Fill);
        }

        // Told where the colour is written; if it is not written, where the background is.
        void Tell(FieldValues among, Field<Rgb> field, Rgb text, string on, Rgb ground)
        {
            if (text.ContrastWith(ground) is var contrast and < Palette.Readable)
            {
                var at = among.IsWritten(field) ? among.SpanOf(field) : values.SpanOf(ThemeFields.Ground);
                diagnostics.Add(ThemeFaults.LowContrast.At(file, at, field.Label, on, Ratio(contrast)));
            }
        }
    }

    /// <summary>Rounded down (4,49 is <c>4,4</c>), so that a contrast that is too low never reads as enough.</summary>
    private static string Ratio(double contrast) =>
        (Math.Floor(contrast * 10) / 10).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}
