namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K6xx: the theme. Written for whoever edits templates.</summary>
public static class ThemeFaults
{
    public static readonly Fault Missing = new("K601", Severity.Error,
        "Không có giao diện \"{0}\"", "xem các thư mục trong themes/; giao diện chọn ở \"giao_dien\" trong input/cau-hinh.yml hoặc bằng --theme");

    public static readonly Fault LayoutMissing = new("K602", Severity.Error,
        "Giao diện thiếu mẫu {0}", "thêm tệp {0} vào thư mục giao diện");

    public static readonly Fault PartialMissing = new("K603", Severity.Error,
        "Không có mẫu con \"{0}\"", "các mẫu con có: {1}");

    public static readonly Fault UnknownName = new("K604", Severity.Error,
        "{1} không có \"{0}\"", "các tên dùng được: {2}");

    public static readonly Fault NearName = new("K605", Severity.Error,
        "{1} không có \"{0}\"", "có phải \"{2}\" không?");

    public static readonly Fault Broken = new("K606", Severity.Error,
        "Mẫu viết sai: {0}", "sửa ở dòng này; themes/README.md có đủ các cách viết");

    public static readonly Fault NotAList = new("K607", Severity.Error,
        "\"{0}\" không phải một danh sách", "chỉ dùng for với danh sách");

    public static readonly Fault NotText = new("K608", Severity.Error,
        "\"{0}\" không phải chữ hay số để in ra", "in một mục bên trong nó: {1}");

    // K609 was about Handlebars' triple braces. A code that has been in use gets no other meaning.
    public static readonly Fault AssetMissing = new("K610", Severity.Error,
        "Giao diện không có tệp assets/{0}", "kiểm tra tên tệp trong thư mục assets của giao diện");

    public static readonly Fault PartialCircle = new("K611", Severity.Error,
        "Các mẫu con gọi nhau vòng quanh: {0}", "bỏ một lời gọi trong vòng đó");

    public static readonly Fault StylesheetCircle = new("K612", Severity.Error,
        "Các tệp CSS gọi nhau vòng quanh: {0}", "bỏ một @import trong vòng đó");

    public static readonly Fault Handlebars = new("K613", Severity.Error,
        "Mẫu còn viết theo Handlebars: {0}", "nay mẫu viết theo Scriban, tệp .sbn-html; viết thay: {1}");

    public static readonly Fault BaseMissing = new("K614", Severity.Error,
        "Giao diện này đứng trên \"{0}\", nhưng không có giao diện ấy", "ghi ở \"dua_tren\" trong theme.yml tên một thư mục trong themes/");

    public static readonly Fault BaseCircle = new("K615", Severity.Error,
        "Các giao diện đứng trên nhau vòng quanh: {0}", "bỏ \"dua_tren\" ở một giao diện trong vòng đó");

    public static readonly Fault LowContrast = new("K620", Severity.Warning,
        "Khó đọc: {0} và {1} chỉ tương phản {2}:1, cần ít nhất 4,5:1", "chọn màu chữ đậm hơn hoặc màu nền nhạt hơn");

    public static readonly Fault FaintMainColor = new("K621", Severity.Warning,
        "Màu chính {0} quá nhạt để làm chữ trên nền {1}: tương phản {2}:1, cần ít nhất 4,5:1", "liên kết trên trang dùng sắc đậm hơn {3}; muốn đúng một màu thì chọn màu chính đậm hơn");

    public static readonly Fault NotAPicture = new("K622", Severity.Error,
        "Tệp \"{0}\" không dùng làm {1} được", "dùng tệp có đuôi {2}");
}
