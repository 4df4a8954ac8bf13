using System.IO.Compression;
using System.Net;
using System.Text;

namespace Site.Tests.Importing.Word;

/// <summary>Word files as typists make them, written part by part so that a test shows what is in them.</summary>
internal sealed class Docx
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" " +
        "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" " +
        "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" " +
        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private readonly List<(string Path, byte[] Bytes)> _parts = [];
    private readonly StringBuilder _relationships = new();
    private readonly StringBuilder _types = new();

    private Docx()
    {
    }

    /// <param name="body">What stands in <c>w:body</c>.</param>
    public static Docx Of(params string[] body) => new Docx().With("word/document.xml", $"<w:document {Namespaces}><w:body>{string.Concat(body)}</w:body></w:document>");

    public static byte[] Bytes(params string[] body) => Of(body).Write();

    /// <summary>A paragraph. A tab and a line end in the text are Word's own.</summary>
    /// <param name="about">Its properties: <c>center</c>, <c>right</c>, <c>b</c>, <c>i</c>, or XML for <c>w:pPr</c>.</param>
    public static string P(string text, params string[] about) =>
        $"<w:p><w:pPr>{string.Concat(about.Select(OfParagraph))}</w:pPr>{R(text, about)}</w:p>";

    public static string Runs(params string[] runs) => $"<w:p>{string.Concat(runs)}</w:p>";

    /// <param name="about"><c>b</c>, <c>i</c>, <c>caps</c>, or <c>font:.VnTime</c>; others are the paragraph's.</param>
    public static string R(string text, params string[] about)
    {
        var properties = string.Concat(about.Select(word => word switch
        {
            "b" or "i" or "caps" or "vanish" => $"<w:{word}/>",
            _ when word.StartsWith("font:", StringComparison.Ordinal) => $"<w:rFonts w:ascii=\"{word[5..]}\" w:hAnsi=\"{word[5..]}\"/>",
            _ => string.Empty,
        }));
        var parts = new StringBuilder();
        foreach (var c in text)
        {
            parts.Append(c switch { '\t' => "</w:t><w:tab/><w:t xml:space=\"preserve\">", '\n' => "</w:t><w:br/><w:t xml:space=\"preserve\">", _ => WebUtility.HtmlEncode(c.ToString()) });
        }

        return $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{parts}</w:t></w:r>";
    }

    public static string Numbered(string text, int list, int level = 0, params string[] about) =>
        P(text, [$"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>", .. about]);

    public static string Table(bool lines, params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblBorders>{string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"{(lines ? "single" : "none")}\"/>"))}</w:tblBorders></w:tblPr>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : Cell(cell)))}</w:tr>";

    /// <param name="content">Paragraphs, or a text.</param>
    public static string Cell(string content, string about = "") => $"<w:tc><w:tcPr>{about}</w:tcPr>{(content.StartsWith('<') ? content : P(content))}</w:tc>";

    /// <param name="shown">What stands behind <c>a:blip</c>: what is cut off and how it is turned.</param>
    public static string Picture(string relationship, string alt = "", string shown = "</pic:blipFill>") =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"{alt}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"{relationship}\"/>{shown}</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    public static string TextBox(string content) =>
        $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"9\" name=\"Box\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>" +
        $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /// <param name="levels">Format and text of each level: <c>upperRoman|%1-</c>.</param>
    public Docx WithList(params string[] levels) => WithPart("word/numbering.xml", "numbering", "wordprocessingml.numbering+xml",
        $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\">" +
        string.Concat(levels.Select((level, at) => $"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level.Split('|')[0]}\"/><w:lvlText w:val=\"{level.Split('|')[1]}\"/></w:lvl>")) +
        "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>");

    public Docx WithNumbering(string numbering) => WithPart("word/numbering.xml", "numbering", "wordprocessingml.numbering+xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>");

    public Docx WithStyles(string styles) => WithPart("word/styles.xml", "styles", "wordprocessingml.styles+xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public Docx WithFootnotes(params string[] notes) => WithPart("word/footnotes.xml", "footnotes", "wordprocessingml.footnotes+xml",
        $"<w:footnotes {Namespaces}>{string.Concat(notes.Select((note, at) => $"<w:footnote w:id=\"{at + 1}\">{note}</w:footnote>"))}</w:footnotes>");

    public Docx WithComment(string text) => WithPart("word/comments.xml", "comments", "wordprocessingml.comments+xml",
        $"<w:comments {Namespaces}><w:comment w:id=\"1\" w:author=\"x\">{P(text)}</w:comment></w:comments>");

    public Docx WithHeader(string text) => WithPart("word/header1.xml", "header", "wordprocessingml.header+xml", $"<w:hdr {Namespaces}>{(text.StartsWith('<') ? text : P(text))}</w:hdr>");

    /// <summary>A relationship of the footnotes' own part.</summary>
    public Docx WithLinkOfFootnotes(string id, string address) => With(
        "word/_rels/footnotes.xml.rels",
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"{id}\" Type=\"{Office}hyperlink\" Target=\"{address}\" TargetMode=\"External\"/></Relationships>");

    /// <summary>A part whose name does not end in .xml.</summary>
    public Docx WithStylesNamed(string path, string styles) => WithPart(path, "styles", "wordprocessingml.styles+xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    /// <summary>What Word writes for newer and for older programs.</summary>
    public static string Twice(string content) => $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{content}</mc:Choice><mc:Fallback>{content}</mc:Fallback></mc:AlternateContent>";

    public Docx WithPicture(string id, byte[] bytes, string name = "image1.png")
    {
        _relationships.Append($"<Relationship Id=\"{id}\" Type=\"{Office}image\" Target=\"media/{name}\"/>");
        _parts.Add(($"word/media/{name}", bytes));
        return this;
    }

    public Docx WithOutside(string id, string kind, string address)
    {
        _relationships.Append($"<Relationship Id=\"{id}\" Type=\"{Office}{kind}\" Target=\"{address}\" TargetMode=\"External\"/>");
        return this;
    }

    public Docx WithMacros()
    {
        _relationships.Append("<Relationship Id=\"vba\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>");
        _types.Append("<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>");
        _parts.Add(("word/vbaProject.bin", [1, 2, 3]));
        return this;
    }

    public Docx With(string path, string text)
    {
        _parts.Add((path, Encoding.UTF8.GetBytes(text)));
        return this;
    }

    public byte[] Write()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default Extension=\"emf\" ContentType=\"image/x-emf\"/>" +
                $"<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>{_types}</Types>"));
            Put(zip, "_rels/.rels", Encoding.UTF8.GetBytes(
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"d\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
            Put(zip, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{_relationships}</Relationships>"));
            foreach (var (path, bytes) in _parts)
            {
                Put(zip, path, bytes);
            }
        }

        return file.ToArray();
    }

    private Docx WithPart(string path, string relation, string type, string text)
    {
        _relationships.Append($"<Relationship Id=\"{relation}\" Type=\"{Office}{relation}\" Target=\"{path["word/".Length..]}\"/>");
        _types.Append($"<Override PartName=\"/{path}\" ContentType=\"application/vnd.openxmlformats-officedocument.{type}\"/>");
        return With(path, text);
    }

    private static string OfParagraph(string word) => word switch
    {
        "center" or "right" or "both" => $"<w:jc w:val=\"{word}\"/>",
        _ when word.StartsWith('<') => word,
        _ => string.Empty,
    };

    private static void Put(ZipArchive zip, string path, byte[] bytes)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(bytes);
    }
}
