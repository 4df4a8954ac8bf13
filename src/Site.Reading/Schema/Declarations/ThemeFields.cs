using Site.Model.Colors;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys of a theme's <c>theme.yml</c>.</summary>
public static class ThemeFields
{
    public static readonly Field<string> Name = new("ten", "tên giao diện", new TextType("Khối"));

    public static readonly Field<Located<string>> Base = new("dua_tren", "giao diện bên dưới", new ReferenceType("một thư mục trong themes/", "khoi"))
    {
        Help = "Mẫu, mẫu con, tệp trong `assets/` và mục nào ở đây không có thì lấy của giao diện ấy.",
    };

    public static readonly Field<string> Description = new("mo_ta", "mô tả", new TextType("Giao diện đỏ và vàng"));

    public static readonly Field<Rgb> Color = new("mau_chinh", "màu chính", new ColorType("\"#9b1519\""))
    {
        Help = "Nền đầu trang, liên kết, nút bấm, tiêu đề bản in và bản Word. Sắc đậm, sắc nhạt và màu ban đêm được tính từ màu này, luôn đủ tương phản để đọc.",
    };

    public static readonly Field<Rgb> Accent = new("mau_nhan", "màu nhấn", new ColorType("\"#d39a1e\""))
    {
        Help = "Đường kẻ và dấu bên cạnh màu chính. Bỏ trống là màu vàng.",
    };

    public static readonly Field<Rgb> Ground = new("mau_nen", "màu nền", new ColorType("\"#ffffff\""))
    {
        Help = "Sau chữ của trang, ban ngày.",
    };

    public static readonly Field<Rgb> DarkGround = new("mau_nen_toi", "màu nền ban đêm", new ColorType("\"#161312\""))
    {
        Help = "Sau chữ của trang khi máy người đọc đặt chế độ tối.",
    };

    public static readonly Field<Rgb> Ink = new("mau_chu", "màu chữ", new ColorType("\"#1c1715\""));

    public static readonly Field<Rgb> Quiet = new("mau_chu_phu", "màu chữ phụ", new ColorType("\"#5c534c\""))
    {
        Help = "Ngày tháng, chú thích, tóm tắt.",
    };

    public static readonly Field<Located<string>> Emblem = new("bieu_tuong", "biểu tượng", new ReferenceType("một tệp trong assets/", "bieu-tuong.svg"))
    {
        Help = "Tệp trong `assets/` của giao diện, hiện ở đầu trang.",
    };

    public static readonly Field<Located<string>> Icon = new("bieu_tuong_the", "biểu tượng trên thẻ trình duyệt", new ReferenceType("một tệp trong assets/", "bieu-tuong.svg"))
    {
        Help = "Hiện trên thẻ trình duyệt và màn hình điện thoại. Bỏ trống thì dùng `bieu_tuong`.",
    };

    public static readonly Field<Located<string>> Masthead = new("anh_dau_trang", "ảnh sau đầu trang", new ReferenceType("một tệp trong assets/", "dau-trang.jpg"))
    {
        Help = "Tệp trong `assets/`. Màu chính được phủ lên ảnh, vừa đủ để đọc được chữ.",
    };

    public static readonly Field<Located<string>> Social = new("anh_chia_se", "ảnh khi chia sẻ", new ReferenceType("một tệp trong assets/", "chia-se.jpg"))
    {
        Help = "Tệp trong `assets/`, hiện trên Zalo, Facebook với trang không có ảnh riêng; nên là 1200 x 630 điểm ảnh.",
    };

    public static readonly Field<FieldValues> Paper = new("trang_in", "khổ in và màu in của bản tin", new MappingType(PaperFields.Schema))
    {
        Example = "{ le_trai: 30, co_chu: 14 }",
    };

    public static readonly Field<FieldValues> PictureSizes = new("co_anh", "bề rộng ảnh trong bài", new MappingType(PictureSizeFields.Schema))
    {
        Example = "{ van_ban: 100vw, bo_anh: 50vw }",
    };

    public static readonly ContentSchema Schema = new(
        "giao diện", [Name], [Base, Description, Color, Ground, Accent, DarkGround, Ink, Quiet, Emblem, Icon, Masthead, Social, Paper, PictureSizes]);
}

/// <summary>Below <c>co_anh</c>: as in HTML's attribute <c>sizes</c>.</summary>
public static class PictureSizeFields
{
    public static readonly Field<string> Text = new("van_ban", "ảnh ngang trong bài", new TextType("\"(min-width: 48rem) 44rem, 100vw\""));

    public static readonly Field<string> Portrait = new("anh_doc", "ảnh dọc trong bài", new TextType("\"min(54svh, 100vw)\""));

    public static readonly Field<string> Gallery = new("bo_anh", "ảnh trong bộ ảnh", new TextType("\"(min-width: 48rem) 22rem, 50vw\""));

    public static readonly ContentSchema Schema = new("bề rộng ảnh", [], [Text, Portrait, Gallery]);
}

/// <summary>Below <c>trang_in</c>: lengths in millimetres, type in points, line spacing in hundredths; colours on white paper.</summary>
public static class PaperFields
{
    public static readonly Field<int> Top = new("le_tren", "lề trên (mm)", new NumberType(5, 60, "20"));

    public static readonly Field<int> Bottom = new("le_duoi", "lề dưới (mm)", new NumberType(5, 60, "20"));

    public static readonly Field<int> Left = new("le_trai", "lề trái (mm)", new NumberType(5, 60, "30"));

    public static readonly Field<int> Right = new("le_phai", "lề phải (mm)", new NumberType(5, 60, "15"));

    public static readonly Field<string> Font = new("phong_chu", "phông chữ", new TextType("Times New Roman"));

    public static readonly Field<double> Body = new("co_chu", "cỡ chữ nội dung (pt)", new PointsType(8, 24, "14"));

    public static readonly Field<double> Header = new("co_chu_dau", "cỡ chữ phần đầu (pt)", new PointsType(8, 24, "14"));

    public static readonly Field<int> Spacing = new("gian_dong", "giãn dòng (phần trăm)", new NumberType(100, 200, "115"));

    public static readonly Field<Rgb> Heading = new("mau_tieu_de", "màu tiêu đề", new ColorType("\"#9b1519\""))
    {
        Help = "Bỏ trống thì theo `mau_chinh`.",
    };

    public static readonly Field<Rgb> Link = new("mau_lien_ket", "màu liên kết", new ColorType("\"#1f4e9e\""));

    public static readonly Field<Rgb> Quiet = new("mau_phu", "màu chữ phụ", new ColorType("\"#595959\""));

    public static readonly Field<Rgb> Box = new("mau_khung", "màu viền khung ghi nhớ", new ColorType("\"#c9a227\""))
    {
        Help = "Bỏ trống thì theo `mau_nhan`.",
    };

    public static readonly Field<Rgb> BoxFill = new("nen_khung", "màu nền khung ghi nhớ", new ColorType("\"#fff8e1\""))
    {
        Help = "Bỏ trống thì theo `mau_nhan`.",
    };

    public static readonly Field<Rgb> Rule = new("mau_ke", "màu kẻ bảng", new ColorType("\"#808080\""));

    public static readonly Field<Rgb> Fill = new("nen_bang", "màu nền đầu bảng", new ColorType("\"#f2f2f2\""));

    public static readonly Field<FieldValues> TwoColumns = new("a4_2_cot", "khổ A4 hai cột", new MappingType(OtherPaperFields.Schema))
    {
        Example = "{ le_trai: 18, co_chu: 11.5 }",
        Help = "Lề và cỡ chữ khi in khổ này; mục nào bỏ trống thì chương trình tự chọn.",
    };

    public static readonly Field<FieldValues> A5 = new("a5", "khổ A5", new MappingType(OtherPaperFields.Schema))
    {
        Example = "{ le_trai: 16, co_chu: 11 }",
        Help = "Lề và cỡ chữ khi in khổ này; mục nào bỏ trống thì chương trình tự chọn.",
    };

    public static readonly Field<FieldValues> Large = new("co_lon", "khổ A4 chữ lớn", new MappingType(OtherPaperFields.Schema))
    {
        Example = "{ le_trai: 20, co_chu: 18 }",
        Help = "Lề và cỡ chữ khi in khổ này; mục nào bỏ trống thì chương trình tự chọn.",
    };

    public static readonly ContentSchema Schema = new(
        "khổ in", [], [Top, Bottom, Left, Right, Font, Body, Header, Spacing, TwoColumns, A5, Large, Heading, Link, Quiet, Box, BoxFill, Rule, Fill]);
}

/// <summary>Below <c>trang_in</c>, for each paper but A4 in one column: what is set otherwise there.</summary>
public static class OtherPaperFields
{
    public static readonly ContentSchema Schema = new(
        "khổ giấy", [], [PaperFields.Top, PaperFields.Bottom, PaperFields.Left, PaperFields.Right, PaperFields.Body, PaperFields.Header, PaperFields.Spacing]);
}
