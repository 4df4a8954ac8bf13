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

    public double TextWidth => Width - MarginLeft - MarginRight;

    public double TextHeight => Height - MarginTop - MarginBottom;
}
