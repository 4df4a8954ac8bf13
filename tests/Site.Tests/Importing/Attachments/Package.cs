using System.IO.Compression;
using System.Net;
using System.Text;
using Site.Model.Attachments;

namespace Site.Tests.Importing.Attachments;

/// <summary>Files of Office written part by part, so that a test shows what is in them.</summary>
internal static class Package
{
    private const string Core = "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private const string Extended = "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"";

    public const string Sheets = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static byte[] Of(params (string Path, string Xml)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, xml) in parts)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return file.ToArray();
    }

    public static (string, string) CoreProperties(string author, string editor, string description = "") => ("docProps/core.xml",
        $"<cp:coreProperties {Core}><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{editor}</cp:lastModifiedBy><dc:description>{description}</dc:description></cp:coreProperties>");

    public static (string, string) AppProperties(string company, string manager) => ("docProps/app.xml",
        $"<Properties {Extended}><Application>Microsoft Office Word</Application><Manager>{manager}</Manager><Company>{company}</Company></Properties>");

    /// <summary>A workbook of one sheet named <c>Danh sách</c>.</summary>
    /// <param name="rows">As <see cref="Row"/> writes them.</param>
    public static byte[] Workbook(params string[] rows) => Of(WorkbookParts(rows));

    public static (string, string)[] WorkbookParts(params string[] rows) =>
    [
        ("xl/workbook.xml", $"<workbook {Sheets}><sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", Sheet(rows)),
    ];

    public static string Sheet(params string[] rows) => $"<worksheet {Sheets}><sheetData>{string.Concat(rows)}</sheetData></worksheet>";

    /// <summary>Numbers are numbers, everything else is text; an empty cell is left out.</summary>
    public static string Row(int number, params string[] cells) => RowWith(string.Empty, number, cells);

    public static string RowWith(string about, int number, params string[] cells) => $"<row r=\"{number}\" {about}>" + string.Concat(cells.Select((cell, at) =>
    {
        var reference = AttachmentPlace.ColumnName(at + 1) + number;
        return cell.Length == 0 ? string.Empty
            : double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _) ? $"<c r=\"{reference}\"><v>{cell}</v></c>"
            : $"<c r=\"{reference}\" t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(cell)}</t></is></c>";
    })) + "</row>";
}
