using Site.Tests.Pictures;
using static Site.Tests.Importing.Word.Docx;

namespace Site.Tests.Importing.Heads;

/// <summary>What a sample must be recognised as.</summary>
/// <param name="Name">The habit of its typist.</param>
internal sealed record TypistSample(string Name, byte[] File, string? Code, string? Day, string? Type, string? Issuer)
{
    public string? Superior { get; init; }

    public string? Subject { get; init; }

    public string? Signer { get; init; }

    public int Recipients { get; init; }

    public int Bases { get; init; }
}

/// <summary>One document as many typists set it. All of it is invented: each says so.</summary>
internal static class TypistSamples
{
    private const string Basis = "Căn cứ Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương về sinh hoạt chi bộ (mẫu);";
    private const string Opening = "Ban Thường vụ Đảng ủy Khối các cơ quan Tỉnh Mẫu ban hành kế hoạch với những nội dung như sau:";

    private static readonly string[] Text =
    [
        P(Opening), P("I- MỤC ĐÍCH, YÊU CẦU", "b"), P("1. Mục đích", "b"), P("- Sinh hoạt chi bộ ngắn gọn, thiết thực (mẫu)."), P("- Căn cứ vào tình hình thực tế, chi bộ chọn nội dung phù hợp;"),
        P("2. Yêu cầu", "b"), P("a) Đúng quy định."), P("đ) Có ghi chép."), P("II- TỔ CHỨC THỰC HIỆN", "b"), P("Căn cứ kế hoạch này, các chi bộ triển khai thực hiện, định kỳ báo cáo kết quả;"), P("Kế hoạch này phổ biến đến chi bộ."),
    ];

    private static readonly string[] Tail =
    [
        Table(
            lines: false,
            Row(
                P("Nơi nhận:", "b", "i") + P("- Thường trực Tỉnh ủy (báo cáo),") + P("- Các chi bộ, đảng bộ cơ sở,") + P("- Lưu Văn phòng."),
                P("T/M BAN THƯỜNG VỤ", "b", "center") + P("PHÓ BÍ THƯ", "b", "center") + P("(đã ký)", "i", "center") + P("Nguyễn Văn Mẫu", "b", "center"))),
        "<w:p/>", // Word ends no document with a table
    ];

    private static readonly string[] Subject = [P("KẾ HOẠCH", "b", "center"), P("nâng cao chất lượng sinh hoạt chi bộ (mẫu)", "b", "center"), P("-----", "center"), P(Basis, "i")];

    public static IReadOnlyList<TypistSample> All { get; } =
    [
        Usual("bảng hai cột", Table(
            lines: false,
            Row(
                P("ĐẢNG BỘ TỈNH MẪU", "center") + P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN\nTỈNH MẪU", "b", "center") + P("*", "center") + P("Số 61-KH/ĐUK", "center"),
                P("ĐẢNG CỘNG SẢN VIỆT NAM", "b", "center") + P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026", "i", "center"))), Subject, Text, Tail),
        Usual("bảng hai hàng có khung", Table(
            lines: true,
            Row(P("ĐẢNG BỘ TỈNH MẪU", "center") + P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH MẪU", "b", "center"), P("ĐẢNG CỘNG SẢN VIỆT NAM", "b", "center")),
            Row(P("Số: 61 -KH/ĐUK", "center"), P("Tỉnh Mẫu, ngày 5 tháng 11 năm 2026", "i", "center"))), Subject, Text, Tail),
        Usual("cột bằng phím Tab", P("ĐẢNG BỘ TỈNH MẪU\t\tĐẢNG CỘNG SẢN VIỆT NAM") + P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN\t\t-----------") + P("TỈNH MẪU\t\tTỉnh Mẫu, ngày 05 tháng 11 năm 2026") + P("\t*") + P("Số 61-KH/ĐUK"), Subject, Text,
        [
            P("Nơi nhận:\tT/M BAN THƯỜNG VỤ"), P("- Thường trực Tỉnh ủy (báo cáo),\tPHÓ BÍ THƯ"), P("- Các chi bộ, đảng bộ cơ sở,"), P("- Lưu Văn phòng.\t(đã ký)"), P("\t\tNguyễn Văn Mẫu"),
        ]),
        Usual("cột bằng dấu cách", P("ĐẢNG BỘ TỈNH MẪU                ĐẢNG CỘNG SẢN VIỆT NAM") + P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH MẪU") + P("        *") + P("  Số 61-KH/ĐUK            Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), Subject, Text,
        [
            P("Nơi nhận:                              T/M BAN THƯỜNG VỤ"), P("- Thường trực Tỉnh ủy (báo cáo),       PHÓ BÍ THƯ"), P("- Các chi bộ, đảng bộ cơ sở,"), P("- Lưu Văn phòng."), P("                                       Nguyễn Văn Mẫu"),
        ]),
        Usual("khung chữ", P("ĐẢNG BỘ TỈNH MẪU", "<w:framePr w:w=\"4000\"/>") + P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH MẪU", "<w:framePr w:w=\"4000\"/>", "b") + P("Số 61-KH/ĐUK", "<w:framePr w:w=\"4000\"/>") + Runs(TextBox(P("ĐẢNG CỘNG SẢN VIỆT NAM", "b") + P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026", "i"))), Subject, Text, Tail),
        new TypistSample(
            "có hình huy hiệu",
            Of([Table(lines: false, Row(P("ĐẢNG BỘ TỈNH MẪU", "center") + P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH MẪU", "b", "center") + P("Số 61-KH/ĐUK", "center"), Runs(Picture("p")) + P("ĐẢNG CỘNG SẢN VIỆT NAM", "b") + P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"))), .. Subject, .. Text, .. Tail])
                .WithPicture("p", TestPicture.Logo(12)).Write(),
            "61-KH/ĐUK", "2026-11-05", "Kế hoạch", "Đảng ủy Khối các cơ quan Tỉnh Mẫu") { Superior = "Đảng bộ tỉnh Mẫu", Subject = "Nâng cao chất lượng sinh hoạt chi bộ (mẫu)", Signer = "Nguyễn Văn Mẫu", Recipients = 3, Bases = 1 },
        new TypistSample(
            "hai người ký",
            Bytes([Head("12-TB/ĐUK", "02", "3"), P("THÔNG BÁO", "b", "center"), P("kết quả phối hợp (mẫu)", "b", "center"), P("Hai bên thống nhất (mẫu)."),
                Table(lines: false, Row(P("T/M BAN CHẤP HÀNH CÔNG ĐOÀN", "b", "center") + P("CHỦ TỊCH", "b", "center") + P("Trần Thị Mẫu", "b", "center"), P("T/M BAN THƯỜNG VỤ", "b", "center") + P("BÍ THƯ", "b", "center") + P("Nguyễn Văn Mẫu", "b", "center")))]),
            "12-TB/ĐUK", "2026-03-02", "Thông báo", "Đảng ủy Khối các cơ quan tỉnh Mẫu") { Superior = "Đảng bộ tỉnh Mẫu", Signer = "Trần Thị Mẫu", Subject = "Kết quả phối hợp (mẫu)" },
        new TypistSample(
            "có phụ lục, trang ngang",
            Bytes([Head("07-HD/ĐUK", "15", "01"), P("HƯỚNG DẪN", "b", "center"), P("viết tin, bài (mẫu)", "b", "center"), P("Thực hiện Kế hoạch số 61-KH/ĐUK, ngày 05/11/2026 (mẫu);"), P("Ban Thường vụ hướng dẫn như sau:"), P("1. Nội dung mẫu.", "b"), .. Tail,
                "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>", P("PHỤ LỤC", "b", "center"),
                Table(lines: true, Row(P("TT", "b"), P("Nội dung công việc", "b"), P("Đơn vị thực hiện", "b"), P("Thời gian hoàn thành", "b")), Row("1", "Gửi tin mẫu", "Các chi bộ", "Quý III/2027"))]),
            "07-HD/ĐUK", "2026-01-15", "Hướng dẫn", "Đảng ủy Khối các cơ quan tỉnh Mẫu") { Superior = "Đảng bộ tỉnh Mẫu", Subject = "Viết tin, bài (mẫu)", Signer = "Nguyễn Văn Mẫu", Recipients = 3, Bases = 1 },
        new TypistSample(
            "công văn, không có dòng loại",
            Bytes([P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH MẪU", "center"), P("VĂN PHÒNG", "b", "center"), P("*", "center"), P("Số 105-CV/VPĐUK", "center"), P("V/v gửi tin tháng 11 (mẫu)", "i", "center"), P("ĐẢNG CỘNG SẢN VIỆT NAM", "b"), P("Tỉnh Mẫu, ngày 01 tháng 11 năm 2026", "i"),
                P("Kính gửi: Các chi bộ, đảng bộ cơ sở (mẫu).", "center"), P("Văn phòng đề nghị các chi bộ gửi tin."), P("CHÁNH VĂN PHÒNG", "b", "center"), P("Lê Thị Mẫu", "b", "center")]),
            "105-CV/VPĐUK", "2026-11-01", "Công văn", "Văn phòng") { Superior = "Đảng ủy Khối các cơ quan tỉnh Mẫu", Subject = "Gửi tin tháng 11 (mẫu)", Signer = "Lê Thị Mẫu" },
        new TypistSample(
            "chữ giãn, tên dòng gãy",
            Bytes([P("ĐẢNG BỘ TỈNH MẪU", "b", "center"), P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN\nVÀ DOANH NGHIỆP", "b", "center"), P("***", "center"), P("Số: 09-NQ/ĐUK", "center"), P("ĐẢNG CỘNG SẢN VIỆT NAM", "b", "center"), P("Tỉnh Mẫu, ngày 30 tháng 12 năm 2026", "i", "center"),
                P("N G H Ị  Q U Y Ế T", "b", "center"), P("VỀ NHIỆM VỤ NĂM 2027 (MẪU)", "b", "center"), P("____", "center"), P("Căn cứ Nghị quyết Đại hội (mẫu);"), P("Nội dung (mẫu)."), P("T/M ĐẢNG ỦY", "b", "center"), P("BÍ THƯ", "b", "center"), P("NGUYỄN VĂN MẪU", "b", "center")]),
            "09-NQ/ĐUK", "2026-12-30", "Nghị quyết", "Đảng ủy Khối các cơ quan và doanh nghiệp") { Superior = "Đảng bộ tỉnh Mẫu", Subject = "Về nhiệm vụ năm 2027 (mẫu)", Signer = "Nguyễn Văn Mẫu", Bases = 1 },
        new TypistSample(
            "dán phẳng, không định dạng",
            Bytes([.. new[] { "ĐẢNG BỘ TỈNH MẪU", "ĐẢNG ỦY KHỐI", "CƠ QUAN - DOANH NGHIỆP TỈNH", "*", "Số 05 -KH/ĐUK", "ĐẢNG CỘNG SẢN VIỆT NAM", "Tỉnh Mẫu, ngày 21 tháng 10 năm 2026", "KẾ HOẠCH", "Đổi mới công tác tuyên truyền (mẫu)",
                "Thực hiện Nghị quyết Đại hội (mẫu) nhiệm kỳ 2025 - 2030, Ban Chấp hành Đảng bộ Khối xây dựng Kế hoạch với nội dung cụ thể như sau:", "I- MỤC ĐÍCH", "1- Nâng cao nhận thức (mẫu).", "Căn cứ vào Nghị quyết Đảng ủy Khối, cấp ủy xây dựng nghị quyết mẫu.", "II- THỰC HIỆN", "1- Việc mẫu.",
                "Nơi nhận", "- Ban Tuyên giáo Tỉnh ủy (báo cáo),", "- Đăng website,", "- Lưu VT.", "Nguyễn Văn Mẫu" }.Select(line => P(line))]),
            "05-KH/ĐUK", "2026-10-21", "Kế hoạch", "Đảng ủy Khối cơ quan - doanh nghiệp tỉnh") { Superior = "Đảng bộ tỉnh Mẫu", Subject = "Đổi mới công tác tuyên truyền (mẫu)", Signer = "Nguyễn Văn Mẫu", Recipients = 3, Bases = 1 },
        new TypistSample(
            "phông .VnTime",
            Bytes([P("®¶ng bé tØnh mÉu", "font:.VnTimeH", "center"), P("®¶ng ñy khèi c¸c c¬ quan", "font:.VnTimeH", "b", "center"), P("Sè 88-TB/§UK", "font:.VnTime", "center"), P("TØnh MÉu, ngµy 12 th¸ng 5 n¨m 2004", "font:.VnTime", "center"), P("th«ng b¸o", "font:.VnTimeH", "b", "center"), P("kÕt qu¶ häc tËp nghÞ quyÕt (mÉu)", "font:.VnTime", "b", "center"),
                P("Ban Th\u00ADêng vô §¶ng ñy Khèi th«ng b¸o kÕt qu¶ nh\u00AD sau.", "font:.VnTime"), P("bÝ th\u00AD", "font:.VnTimeH", "b", "center"), P("NguyÔn V¨n MÉu", "font:.VnTime", "b", "center")]),
            "88-TB/ĐUK", "2004-05-12", "Thông báo", "Đảng ủy Khối các cơ quan") { Superior = "Đảng bộ tỉnh Mẫu", Subject = "Kết quả học tập nghị quyết (mẫu)", Signer = "Nguyễn Văn Mẫu" },
        new TypistSample(
            "dòng loại liền trích yếu",
            Bytes([Head("33-BC/ĐUK", "20", "6"), P("BÁO CÁO KẾT QUẢ SÁU THÁNG (MẪU)", "b", "center"), P("Trong sáu tháng (mẫu), các chi bộ sinh hoạt đều."), P("TM. BAN THƯỜNG VỤ", "b", "right"), P("KT. BÍ THƯ", "b", "right"), P("PHÓ BÍ THƯ", "b", "right"), P("Nguyễn Văn Mẫu", "b", "right")]),
            "33-BC/ĐUK", "2026-06-20", "Báo cáo", "Đảng ủy Khối các cơ quan tỉnh Mẫu") { Superior = "Đảng bộ tỉnh Mẫu", Subject = "Kết quả sáu tháng (mẫu)", Signer = "Nguyễn Văn Mẫu" },
    ];

    private static TypistSample Usual(string name, string head, string[] subject, string[] text, string[] tail) =>
        new(name, Bytes([head, .. subject, .. text, .. tail]), "61-KH/ĐUK", "2026-11-05", "Kế hoạch", "Đảng ủy Khối các cơ quan Tỉnh Mẫu")
        {
            Superior = "Đảng bộ tỉnh Mẫu",
            Subject = "Nâng cao chất lượng sinh hoạt chi bộ (mẫu)",
            Signer = "Nguyễn Văn Mẫu",
            Recipients = 3,
            Bases = 1,
        };

    private static string Head(string code, string day, string month) => Table(
        lines: false,
        Row(P("ĐẢNG BỘ TỈNH MẪU", "center") + P("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH MẪU", "b", "center") + P("*", "center") + P($"Số {code}", "center"), P("ĐẢNG CỘNG SẢN VIỆT NAM", "b", "center") + P($"Tỉnh Mẫu, ngày {day} tháng {month} năm 2026", "i", "center")));
}
