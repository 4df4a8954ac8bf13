using Site.Model.Settings;
using Site.Rendering.Bulletins;

namespace Site.Tests.Rendering.Bulletins;

public class PaperStylesheetTests
{
    [Fact]
    public void Css_SetsThePageBoxAndTheType()
    {
        var css = new PaperStylesheet(PaperFormat.Default).Css;
        Assert.Contains("@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm; }", css, StringComparison.Ordinal);
        Assert.Contains("--phong-chu: \"Times New Roman\", \"Liberation Serif\", \"Tinos\", \"Noto Serif\", \"DejaVu Serif\", serif; --co-chu: 14pt;", css, StringComparison.Ordinal);
        Assert.Contains("--in-tieu-de: #9b1c1c;", css, StringComparison.Ordinal);
    }

    [Fact]
    public void WideTables_LieOnTheirSide_WhereThePageHasNoRoomForThem()
    {
        var css = new PaperStylesheet(PaperFormat.Default).Css;
        Assert.Contains("@page ngang { size: 297mm 210mm; }", css, StringComparison.Ordinal);
        Assert.Contains("--co-chu-bang: 10.1pt; --trang-bang-rong: auto; --trang-bang-rat-rong: ngang;", css, StringComparison.Ordinal);
        Assert.Contains("--so-cot: auto;", css, StringComparison.Ordinal); // a browser turns no page inside columns, be it one
    }

    [Fact]
    public void FontName_CannotEndItsQuotes() =>
        Assert.Contains("--phong-chu: \"abody\", \"Times New Roman\"", new PaperStylesheet(PaperFormat.Default with { Font = "a\";}body{" }).Css, StringComparison.Ordinal);

    [Fact]
    public void Address_ChangesWithTheFormat() =>
        Assert.NotEqual(new PaperStylesheet(PaperFormat.Default).Url, new PaperStylesheet(PaperFormat.Default with { BodyPoints = 13 }).Url);
}
