using Site.Importing.Attachments;
using Site.Model.Attachments;

namespace Site.Tests.Importing.Attachments;

public class PdfFileTests
{
    private static AttachmentReading Read(byte[] file) => AttachmentReader.Read(file, ".pdf");

    private static string[] Told(AttachmentReading reading) => [.. reading.Lines.Select(line => $"{line.Place}{(line.GoesOn ? " +" : "")}: {line.Text}")];

    [Fact]
    public void Pages_LinesOfEach_AreReadInOrder()
    {
        var reading = Read(new Pdf().Page("ĐẢNG ỦY KHỐI\tMẬT", "Số 59-KH/ĐUK").Page("Trang sau").Write());
        Assert.Equal(AttachmentState.Whole, reading.State);
        Assert.Equal(["trang 1: ĐẢNG ỦY KHỐI", "trang 1 +: MẬT", "trang 1: Số 59-KH/ĐUK", "trang 2: Trang sau"], Told(reading));
    }

    [Fact]
    public void Letters_InAnyOrderTurnedOrDrawnTwice_MakeTheSameLines()
    {
        var reading = Read(new Pdf()
            .Drawn($"BT /F1 12 Tf 1 0 0 1 50 700 Tm {Pdf.Hex("dưới")} Tj ET BT /F1 12 Tf 1 0 0 1 50 780 Tm {Pdf.Hex("tr")} Tj 12 0 Td {Pdf.Hex("ên")} Tj ET BT /F1 12 Tf 1 0 0 1 50 740 Tm {Pdf.Hex("đậm")} Tj ET BT /F1 12 Tf 1 0 0 1 50.3 740 Tm {Pdf.Hex("đậm")} Tj ET")
            .Drawn($"BT /F1 12 Tf 0 1 -1 0 100 100 Tm {Pdf.Hex("dọc trang")} Tj ET BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 200 Tm {Pdf.Hex("TỐI MẬT")} Tj ET")
            .Write());
        Assert.Equal(["trang 1: trên", "trang 1: đậm", "trang 1: dưới", "trang 2: TỐI MẬT", "trang 2: dọc trang"], Told(reading));
    }

    [Fact]
    public void Properties_AnnotationsAndFields_AreTold()
    {
        var reading = Read(new Pdf
        {
            Information = $"/Author {Pdf.Text("Nguyễn Mẫu")} /Title {Pdf.Text("Kế hoạch mẫu")} /Company {Pdf.Text("Công ty Mẫu")}",
            Annotations = $"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T {Pdf.Text("Phạm Mẫu")} /Contents {Pdf.Text("lời bàn")} >> << /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /FT /Tx /V {Pdf.Text("0912345678")} >>",
        }.Page("chữ").Write());
        Assert.Equal(["thuộc tính của tệp: Kế hoạch mẫu", "thuộc tính của tệp: Nguyễn Mẫu", "trang 1: chữ", "lời ghi chú: lời bàn", "trang 1: 0912345678"], Told(reading));
        Assert.Equal(["Author Nguyễn Mẫu", "Company Công ty Mẫu", "Comment Phạm Mẫu"], reading.Traces.Select(trace => $"{trace.Kind} {trace.Words}"));
    }

    [Fact]
    public void Metadata_NamesTheAuthorToo()
    {
        const string Packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description xmlns:dc='http://purl.org/dc/elements/1.1/'>" +
            "<dc:creator><r:Seq><r:li>Mau A</r:li></r:Seq></dc:creator><dc:title>T</dc:title></r:Description></r:RDF></x:xmpmeta>";
        var reading = Read(new Pdf { Catalog = "/Metadata 9 0 R" }.Page("chữ").With(Pdf.Stream(Packet, "/Type /Metadata /Subtype /XML")).Write());
        Assert.Equal([new Trace(TraceKind.Author, "Mau A")], reading.Traces);
    }

    [Fact]
    public void PageWithoutLetters_IsAScan() => Assert.Equal(AttachmentState.NoText, Read(new Pdf { Information = "/Title (T)" }.Drawn("0 0 10 10 re f").Write()).State);

    [Fact]
    public void Password_IsTold()
    {
        var key = string.Concat(Enumerable.Repeat("5A", 32));
        Assert.Equal(AttachmentState.Locked, Read(new Pdf { Trailer = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -44 >>" }.Page("chữ").Write()).State);
    }
}
