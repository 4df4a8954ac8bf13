using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Html;
using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Rendering.Bulletins;

/// <summary>
/// The theme's paper format as a stylesheet, linked by the print page before the theme's own: the page box, and custom properties for
/// type and colours. So paper from a browser and from Word is set by the same numbers.
/// </summary>
public sealed class PaperStylesheet
{
    public PaperStylesheet(PaperFormat paper)
    {
        Format = paper;
        Css = string.Create(CultureInfo.InvariantCulture, $$"""
            @page { size: {{paper.Width}}mm {{paper.Height}}mm; margin: {{paper.MarginTop}}mm {{paper.MarginRight}}mm {{paper.MarginBottom}}mm {{paper.MarginLeft}}mm; }
            @page ngang { size: {{paper.Height}}mm {{paper.Width}}mm; }
            :root { --phong-chu: {{string.Join(", ", paper.Fonts.Select(font => $"\"{Plain(font)}\""))}}, serif; --co-chu: {{paper.BodyPoints}}pt; --co-chu-dau: {{paper.HeaderPoints}}pt; --gian-dong: {{paper.LineSpacing * FontLine:0.##}}; --be-rong: {{paper.TextWidth}}mm; --so-cot: {{(paper.Columns > 1 ? paper.Columns : "auto")}}; --cot-cach: {{paper.ColumnGap}}mm; --co-chu-bang: {{paper.WideTablePoints}}pt; --trang-bang-rong: {{PageOf(TableBreadth.Wide)}}; --trang-bang-rat-rong: {{PageOf(TableBreadth.VeryWide)}}; --sau-bia: {{(paper.Columns > 1 ? "auto" : "page")}}; --anh-cao: {{paper.TallestPicture:0.#}}mm; --cach-doan: {{paper.ParagraphSpacing}}pt; --in-tieu-de: {{paper.Colors.Heading}}; --in-lien-ket: {{paper.Colors.Link}}; --in-phu: {{paper.Colors.Quiet}}; --in-khung: {{paper.Colors.Box}}; --in-nen-khung: {{paper.Colors.BoxFill}}; --in-ke: {{paper.Colors.Rule}}; --in-nen-bang: {{paper.Colors.Fill}}; }

            """);
        string PageOf(TableBreadth breadth) => paper.TurnsFor(breadth) ? "ngang" : "auto";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)).AsSpan(0, 4));
        Url = UrlPath.Page("tai-san").File($"kho-giay.{hash}.css");
    }

    // Word counts lines in the font's own height, CSS in the type size; Times New Roman's line is 1.15 of its size.
    private const double FontLine = 1.15;

    public PaperFormat Format { get; }

    public string Css { get; }

    public UrlPath Url { get; }

    /// <summary>A font's name cannot end its quotes.</summary>
    private static string Plain(string font) => string.Concat(font.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-'));
}
