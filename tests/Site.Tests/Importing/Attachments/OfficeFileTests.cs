using Site.Importing.Attachments;
using Site.Model.Attachments;
using Site.Tests.Importing.Word;
using static Site.Tests.Importing.Attachments.Package;

namespace Site.Tests.Importing.Attachments;

public class OfficeFileTests
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static AttachmentReading Read(byte[] file, string extension = ".docx") => AttachmentReader.Read(file, extension);

    private static string[] Told(AttachmentReading reading) => [.. reading.Lines.Select(line => $"{line.Place}: {line.Text}")];

    private static string[] Traces(AttachmentReading reading) => [.. reading.Traces.Select(trace => $"{trace.Kind} {trace.Words} {trace.Count}")];

    private static string Part(string root, string content) => $"<w:{root} {Word}>{content}</w:{root}>";

    [Fact]
    public void Document_ParagraphsAndTables_HaveTheirPlaces()
    {
        var reading = Read(Docx.Bytes(
            Docx.P("Đoạn một"), Docx.P(""), Docx.Table(true, Docx.Row("A1", "B1"), Docx.Row(Docx.Cell("rộng", "<w:gridSpan w:val=\"2\"/>"), "C2")), Docx.P("Đoạn hai\tbên phải\ndòng sau")));
        Assert.Equal(AttachmentState.Whole, reading.State);
        Assert.Equal(
            ["đoạn 1: Đoạn một", "bảng 1, hàng 1, cột 1: A1", "bảng 1, hàng 1, cột 2: B1", "bảng 1, hàng 2, cột 1: rộng", "bảng 1, hàng 2, cột 3: C2", "đoạn 2: Đoạn hai", "đoạn 2: bên phải", "đoạn 2: dòng sau"],
            Told(reading));
        Assert.Equal([false, false, false, false, false, false, true, false], reading.Lines.Select(line => line.GoesOn));
    }

    /// <summary>Spaces in runs of their own, which shapes do not mark as significant; breaks in comments; what a master shows on every slide.</summary>
    [Fact]
    public void Slides_MastersAndComments_KeepTheirWordsApart()
    {
        const string Drawing = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
        static string Runs(params string[] texts) => $"<a:p>{string.Concat(texts.Select(text => $"<a:r><a:t>{text}</a:t></a:r>\n  "))}</a:p>";
        var reading = Read(
            Of(
                ("ppt/presentation.xml", "<p:presentation xmlns:p=\"p\"/>"),
                ("ppt/slides/slide1.xml", $"<p:sld xmlns:p=\"x\" {Drawing}>{Runs("LƯU HÀNH", " ", "NỘI BỘ")}</p:sld>"),
                ("ppt/slideMasters/slideMaster1.xml", $"<p:sldMaster xmlns:p=\"x\" {Drawing}>{Runs("TỐI", " ", "MẬT")}</p:sldMaster>"),
                ("word/comments.xml", Part("comments", "<w:comment><w:p><w:r><w:t>SĐT</w:t><w:br/><w:t>0912345678</w:t></w:r></w:p></w:comment>"))),
            ".pptx");
        Assert.Superset(new HashSet<string> { "LƯU HÀNH NỘI BỘ", "TỐI MẬT", "SĐT", "0912345678" }, reading.Lines.Select(line => line.Text).ToHashSet());
    }

    [Fact]
    public void Document_TextBox_IsReadOnce() =>
        Assert.Equal(["đoạn 1: trong khung", "đoạn 1: ngoài khung"], Told(Read(Docx.Bytes(Docx.Runs(Docx.R("ngoài khung"), Docx.TextBox(Docx.P("trong khung")))))));

    [Fact]
    public void Document_WhatWordDoesNotPrint_IsReadAndTold()
    {
        var reading = Read(Docx.Bytes(
            $"<w:p><w:pPr><w:rPr><w:ins w:author=\"Trần Mẫu\"/></w:rPr></w:pPr>{Docx.R("giữ ")}<w:ins w:author=\"Trần Mẫu\">{Docx.R("thêm ")}</w:ins><w:del w:author=\"Lê Mẫu\"><w:r><w:delText>bỏ</w:delText></w:r></w:del>{Docx.R("giấu", "vanish")}</w:p>"));
        Assert.Equal(["đoạn 1: giữ thêm giấu", "đoạn 1: bỏ"], Told(reading));
        Assert.Equal(["Change Trần Mẫu 2", "Change Lê Mẫu 1", "HiddenText  1"], Traces(reading));
    }

    [Fact]
    public void Document_OldFonts_AreDecoded() => Assert.Contains("đoạn 1: MẬT", Told(Read(Docx.Bytes(Docx.Runs(Docx.R("mËt", "font:.VnTimeH"))))));

    [Fact]
    public void Document_MarginsNotesCommentsAndProperties_AreReadWhateverRefersToThem()
    {
        var reading = Read(Of(
            ("word/doc2.xml", Part("document", $"<w:body>{Docx.P("thân")}</w:body>")),
            ("word/header1.xml", Part("hdr", Docx.P("đầu trang") + "<w:p><w:r><w:pict><v:shape><v:textpath string=\"MẬT\"/></v:shape></w:pict></w:r></w:p>")),
            ("word/footnotes.xml", Part("footnotes", $"<w:footnote>{Docx.P("chú")}</w:footnote>")),
            ("word/comments.xml", Part("comments", $"<w:comment w:author=\"Phạm Mẫu\">{Docx.P("lời bàn")}</w:comment><w:comment w:author=\"Phạm Mẫu\">{Docx.P("lời nữa")}</w:comment>")),
            ("word/people.xml", "<w15:people xmlns:w15=\"x\"><w15:person w15:author=\"Võ Mẫu\"/></w15:people>"),
            ("word/embeddings/bang.xlsx", "không đọc"),
            CoreProperties("Nguyễn Mẫu", "Đỗ Mẫu", "ghi riêng"),
            AppProperties("Công ty Mẫu", "Bùi Mẫu")));
        Assert.Equal(
            [
                "thuộc tính của tệp: Nguyễn Mẫu", "thuộc tính của tệp: Đỗ Mẫu", "thuộc tính của tệp: ghi riêng", "thuộc tính của tệp: Bùi Mẫu", "thuộc tính của tệp: Công ty Mẫu",
                "đoạn 1: thân", "đầu hoặc chân trang: đầu trang", "hình vẽ: MẬT", "chú thích: chú", "lời ghi chú: lời bàn", "lời ghi chú: lời nữa",
            ],
            Told(reading));
        Assert.Equal(
            ["Author Nguyễn Mẫu 1", "LastEditor Đỗ Mẫu 1", "Company Công ty Mẫu 1", "Manager Bùi Mẫu 1", "Description ghi riêng 1", "Person Võ Mẫu 1", "Comment Phạm Mẫu 2", "EmbeddedFile bang.xlsx 1"],
            Traces(reading));
    }

    [Fact]
    public void Workbook_CellsOfAllTypes_HaveTheirPlaces()
    {
        var reading = Read(Of(
            [
                .. WorkbookParts(
                    Row(1, "", "Họ tên", "38185004321"), "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c><c t=\"s\"><v>7</v></c><c t=\"b\"><v>1</v></c><c><f>A1</f><v>3.8185004321E10</v></c></row>"),
                ("xl/sharedStrings.xml", $"<sst {Sheets}><si/><si><r><t>Nguyễn </t></r><r><t>Mẫu</t></r><rPh><t>âm</t></rPh></si></sst>"),
            ]), ".xlsx");
        Assert.Equal(
            ["thuộc tính của tệp: Danh sách", "trang tính Danh sách, ô B1: Họ tên", "trang tính Danh sách, ô C1: 38185004321", "trang tính Danh sách, ô B3: Nguyễn Mẫu", "trang tính Danh sách, ô E3: 38185004321"],
            Told(reading));
        Assert.Equal([false, false, true, false, true], reading.Lines.Select(line => line.GoesOn));
    }

    [Fact]
    public void Workbook_WhatIsHidden_IsReadAndTold()
    {
        var reading = Read(Of(
            ("xl/workbook.xml", $"<workbook {Sheets}><sheets><sheet name=\"Hai\" r:id=\"b\"/><sheet name=\"Lương\" state=\"veryHidden\" r:id=\"a\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"b\" Target=\"worksheets/sheet2.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", Sheet(Row(1, "lương"))),
            ("xl/worksheets/sheet2.xml", $"<worksheet {Sheets}><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>{Row(1, "thấy", "cột ẩn")}{RowWith("hidden=\"1\"", 2, "hàng ẩn")}</sheetData>" +
                "<headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"TỐI MẬT&amp;CTrang &amp;P</oddHeader></headerFooter></worksheet>"),
            ("xl/comments1.xml", $"<comments {Sheets}><authors><author/><author>Phạm Mẫu</author></authors><commentList><comment ref=\"B2\" authorId=\"1\"><text><r><t>lời bàn</t></r></text></comment></commentList></comments>")), ".xlsx");
        Assert.Equal(
            [
                "trang tính Hai, ô A1: thấy", "trang tính Hai, ô B1: cột ẩn", "trang tính Hai, ô A2: hàng ẩn", "đầu hoặc chân trang: TỐI MẬT", "đầu hoặc chân trang: Trang",
                "trang tính Lương, ô A1: lương", "lời ghi chú ở ô B2: lời bàn",
            ],
            Told(reading)[2..]);
        Assert.Equal(["Comment Phạm Mẫu 1", "HiddenSheet Lương 1", "HiddenRows Hai 1", "HiddenColumns Hai 1"], Traces(reading));
    }

    [Fact]
    public void Slides_AndTheirNotes_AreRead()
    {
        var reading = Read(Of(
            ("ppt/presentation.xml", "<p:presentation xmlns:p=\"p\"/>"),
            ("ppt/slides/slide2.xml", "<p:sld xmlns:p=\"p\" xmlns:a=\"a\" show=\"0\"><a:p><a:r><a:t>Tiêu </a:t></a:r><a:r><a:t>đề</a:t></a:r></a:p></p:sld>"),
            ("ppt/notesSlides/notesSlide2.xml", "<p:notes xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>Lời nói</a:t></a:r></a:p></p:notes>")), ".pptx");
        Assert.Equal(["trang chiếu 2: Tiêu đề", "chú thích: Lời nói"], Told(reading));
        Assert.Equal(["HiddenSlide 2 1"], Traces(reading));
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(703, "AAA")]
    public void ColumnName_IsExcels(int column, string name) => Assert.Equal(name, AttachmentPlace.ColumnName(column));
}
