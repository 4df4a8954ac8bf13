using System.Globalization;
using System.Text;

namespace Site.Tests.Importing.Attachments;

/// <summary>PDFs written object by object. The font is not embedded; each letter's code is its place in Unicode.</summary>
internal sealed class Pdf
{
    private const string ToUnicode = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange " +
        "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";

    private readonly List<string> _pages = [];
    private readonly List<string> _more = [];

    public string Information { get; set; } = string.Empty;

    /// <summary>What stands in the catalog beside the pages.</summary>
    public string Catalog { get; set; } = string.Empty;

    /// <summary>What stands in the trailer beside the usual.</summary>
    public string Trailer { get; set; } = string.Empty;

    public string Annotations { get; set; } = string.Empty;

    /// <param name="lines">Each at its place below one another; a tab sets what follows far to the right.</param>
    public Pdf Page(params string[] lines) => Drawn(string.Concat(lines.SelectMany((line, row) => line.Split('\t').Select((part, column) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 12 Tf 1 0 0 1 {50 + (column * 250)} {780 - (row * 20)} Tm {Hex(part)} Tj ET\n")))));

    /// <param name="content">As a page's content stream.</param>
    public Pdf Drawn(string content)
    {
        _pages.Add(content);
        return this;
    }

    /// <summary>Another object; objects of the first page, its content and so on come before it.</summary>
    public Pdf With(string body)
    {
        _more.Add(body);
        return this;
    }

    public static string Stream(string content, string about = "") => $"<< /Length {content.Length} {about} >>\nstream\n{content}\nendstream";

    public static string Hex(string text) => $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>As a text string of a dictionary.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static byte[] Of(params string[] lines) => new Pdf().Page(lines).Write();

    /// <summary>Objects: 1 catalog, 2 pages, 3 font, 4 its descendant, 5 its letters, 6 information, then a page and its content each, then the others.</summary>
    public byte[] Write()
    {
        const int First = 7;
        List<string> objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, at) => $"{First + (2 * at)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor " +
                "<< /Type /FontDescriptor /FontName /Times /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
            Stream(ToUnicode),
            $"<< {Information} >>",
        ];
        foreach (var content in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> {(_more.Count > 0 ? "/XObject << /X0 " + (First + (2 * _pages.Count)) + " 0 R >>" : "")} >> " +
                $"/Contents {objects.Count + 2} 0 R {(Annotations.Length > 0 ? $"/Annots [{Annotations}]" : "")} >>");
            objects.Add(Stream(content));
        }

        objects.AddRange(_more);
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var at = 0; at < objects.Count; at++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n").AppendJoin(string.Empty, places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n")));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 6 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
