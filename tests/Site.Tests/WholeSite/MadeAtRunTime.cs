using System.Text;
using Site.Tests.Importing.Attachments;
using Site.Tests.Importing.Word;
using Site.Tests.Reading.Images;

namespace Site.Tests.WholeSite;

/// <summary>What a fault needs and git would not keep or should not carry: links, megabytes, missing files.</summary>
internal static class MadeAtRunTime
{
    private const string Start = "---\ntieu_de: Tin mẫu\nngay: 2026-11-19\n";

    private static readonly Dictionary<string, Action<string>> Preparations = new(StringComparer.Ordinal)
    {
        ["K001-khong-co-thu-muc-noi-dung"] = folder => Directory.Delete(Path.Combine(folder, "input"), recursive: true),
        ["K002-khong-co-cai-dat"] = folder => Delete(folder, "input/cau-hinh.yml"),
        ["K009-loi-tat"] = folder => File.CreateSymbolicLink(Path.Combine(folder, "input", "tin-tuc", "loi-tat.md"), "mot.md"),
        ["K010-tep-qua-nang"] = folder => Write(folder, "input/tin-tuc/loi.md", Start + "---\n\n" + Repeated("Một đoạn văn dài.\n\n", 3 * 1024 * 1024)),
        ["K110-khai-bao-qua-dai"] = folder => Write(folder, "input/tin-tuc/loi.md", Start + "tom_tat: " + Repeated("dài ", 65 * 1024) + "\n---\n\nNội dung.\n"),
        ["K311-long-nhau-qua-sau"] = folder => Write(folder, "input/tin-tuc/loi.md", Start + "---\n\n" + Repeated("> ", 2 * 500) + "Sâu.\n"),
        ["K312-bai-qua-dai"] = folder => Write(folder, "input/tin-tuc/loi.md", Start + "---\n\n" + Repeated("Một đoạn văn dài.\n\n", 300 * 1024)),
        ["K313-doan-qua-lon"] = folder => Write(folder, "input/tin-tuc/loi.md", Start + "---\n\nMở đầu.\n\n" + Repeated("Một câu dài. ", 70 * 1024) + "\n"),
        ["K318-phinh-to"] = folder => Write(
            folder, "input/tin-tuc/loi.md", Start + "---\n\n" + Repeated("[r] ", 8 * 1024) + "\n\n[r]: https://khoi.example/" + Repeated("a", 4 * 1024) + "\n"),
        ["K430-anh-qua-nhieu-diem"] = folder => WriteBytes(folder, "input/anh/lon.jpg", ImageBytes.Jpeg(20_000, 10_000)),
        ["K431-anh-sai-huong"] = folder => WriteBytes(folder, "input/anh/nghieng.jpg", ImageBytes.Jpeg(640, 480, ImageBytes.Exif(ImageBytes.Tiff(9)))),
        ["K432-anh-hong-bang-mau"] = folder => WriteBytes(folder, "input/anh/mau.jpg", ImageBytes.Jpeg(640, 480, ImageBytes.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[500]]))),
        ["K470-dau-mat-trong-tep"] = folder => WriteBytes(folder, "input/tin-tuc/tep-mau.pdf", new Pdf().Page("Trang đầu (mẫu)").Page("ĐẢNG ỦY KHỐI (mẫu)\tTỐI MẬT", "Kế hoạch (mẫu)").Write()),
        ["K471-noi-bo-trong-tep"] = folder => WriteBytes(folder, "input/tin-tuc/tep-mau.docx", Docx.Bytes(Docx.P("Tài liệu mẫu"), Docx.P("(Lưu hành nội bộ)"))),
        ["K473-ten-nguoi-lam-tep"] = folder => WriteBytes(
            folder, "input/tin-tuc/tep-mau.docx", Package.Of(("word/document.xml", "<document/>"), Package.CoreProperties("Nguyễn Văn Mẫu", "Admin"), Package.AppProperties("Đảng ủy Khối (mẫu)", "Trần Thị Mẫu"))),
        ["K474-ghi-chu-trong-tep"] = folder => WriteBytes(folder, "input/tin-tuc/tep-mau.xlsx", Package.Of(
            [
                .. Package.WorkbookParts(Package.Row(1, "Tháng", "Số tin"), Package.RowWith("hidden=\"1\"", 2, "10/2026", "12")),
                ("xl/comments1.xml", $"<comments {Package.Sheets}><authors><author>Lê Văn Mẫu</author></authors><commentList><comment ref=\"B2\" authorId=\"0\"><text><t>xem lại</t></text></comment></commentList></comments>"),
            ])),
        ["K602-giao-dien-thieu-mau"] = folder => Delete(folder, "themes/nho/layouts/plan.sbn-html"),
    };

    public static bool ChangesTheme(string name) => name.StartsWith("K602", StringComparison.Ordinal);

    public static void Prepare(string name, string folder)
    {
        if (Preparations.TryGetValue(name, out var prepare))
        {
            prepare(folder);
        }
    }

    public static IEnumerable<string> Names => Preparations.Keys;

    private static string Repeated(string text, int length) => new StringBuilder().Insert(0, text, (length / text.Length) + 1).ToString();

    private static void Delete(string folder, string path) => File.Delete(Path.Combine(folder, path));

    private static void WriteBytes(string folder, string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, path), bytes);

    private static void Write(string folder, string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);
}
