using System.Collections.Immutable;
using Site.Model.Colors;
using Site.Model.Html;

namespace Site.Model.Settings;

/// <summary>
/// How a printed page is set: lengths in millimetres, type in points. The rules for Party documents change (Hướng dẫn 36-HD/VPTW, 2018, has a
/// successor), so these are data of a theme and stand nowhere else.
/// </summary>
/// <param name="LineSpacing">As a multiple of the font's own line.</param>
/// <param name="FirstLineIndent">Of a running paragraph, in mm.</param>
/// <param name="ParagraphSpacing">After a running paragraph, in points.</param>
public sealed record PaperFormat(
    double Width, double Height,
    double MarginTop, double MarginBottom, double MarginLeft, double MarginRight,
    string Font, double BodyPoints, double HeaderPoints, double LineSpacing, double FirstLineIndent, double ParagraphSpacing)
{
    /// <summary>A4 as Hướng dẫn 36-HD/VPTW sets it.</summary>
    public static readonly PaperFormat Default = new(
        Width: 210, Height: 297,
        MarginTop: 20, MarginBottom: 20, MarginLeft: 30, MarginRight: 15,
        Font: "Times New Roman", BodyPoints: 14, HeaderPoints: 14, LineSpacing: 1.15, FirstLineIndent: 10, ParagraphSpacing: 6);

    private static readonly ImmutableArray<string> Substitutes = ["Times New Roman", "Liberation Serif", "Tinos", "Noto Serif", "DejaVu Serif"];

    public PaperColors Colors { get; init; } = PaperColors.Default;

    /// <summary>The font, and those to take its place where it is missing: serifs that have all Vietnamese letters.</summary>
    public ImmutableArray<string> Fonts => [Font, .. Substitutes.Where(font => font != Font)];

    /// <summary>The number of columns of text; the first page always has one.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The space between columns, in mm.</summary>
    public double ColumnGap { get; init; } = 8;

    public double ColumnWidth => (TextWidth - ((Columns - 1) * ColumnGap)) / Columns;

    /// <summary>The greatest height of a picture, in mm: two of them with their captions fit on one page.</summary>
    public double TallestPicture => Math.Min(90, TextHeight * 0.36);

    // How many letters of a line a usual table of this breadth asks for: wide ones ask for 80 to 104, wider ones for more.
    private const int LettersOfWide = 92;
    private const int LettersOfVeryWide = 130;

    /// <summary>The width of a letter of one point, in mm.</summary>
    private const double LetterWidth = 0.16;

    /// <summary>The letters of a wide table, in points.</summary>
    public double WideTablePoints => Math.Max(9, Math.Round(BodyPoints * 0.72, 1));

    /// <summary>Whether a table stands on a page of its own that lies on its side. Where the text has columns, a table goes across them instead.</summary>
    public bool TurnsFor(TableBreadth breadth)
    {
        var lettersAcross = TextWidth / (WideTablePoints * LetterWidth);
        return Columns == 1 && breadth switch
        {
            TableBreadth.Wide => lettersAcross < LettersOfWide,
            TableBreadth.VeryWide => lettersAcross < LettersOfVeryWide,
            _ => false,
        };
    }

    public double TextWidth => Width - MarginLeft - MarginRight;

    public double TextHeight => Height - MarginTop - MarginBottom;
}

/// <summary>The colours of the bulletin's print page and Word document; the text is black on white.</summary>
/// <param name="Heading">Titles, and the lines under them.</param>
/// <param name="Quiet">Facts, addresses.</param>
/// <param name="Box">The edge of a callout.</param>
/// <param name="BoxFill">Inside it.</param>
/// <param name="Rule">Lines of tables.</param>
/// <param name="Fill">A table's header, code.</param>
public sealed record PaperColors(Rgb Heading, Rgb Link, Rgb Quiet, Rgb Box, Rgb BoxFill, Rgb Rule, Rgb Fill)
{
    public static readonly PaperColors Default = new(
        Heading: new Rgb(0x9b, 0x1c, 0x1c), Link: new Rgb(0x1f, 0x4e, 0x9e), Quiet: new Rgb(0x59, 0x59, 0x59),
        Box: new Rgb(0xc9, 0xa2, 0x27), BoxFill: new Rgb(0xff, 0xf8, 0xe1), Rule: new Rgb(0x80, 0x80, 0x80), Fill: new Rgb(0xf2, 0xf2, 0xf2));

    /// <summary>Of a theme that names none: headings in its main colour, boxes in its accent.</summary>
    public static PaperColors Of(ThemeColors colors)
    {
        var onWhite = Palette.Light(colors with { Ground = Rgb.White });
        return Default with { Heading = onWhite.Link, Box = colors.Accent, BoxFill = onWhite.AccentPale };
    }
}
