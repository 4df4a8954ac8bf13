namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K1xx: the YAML of front matter, settings and data, before its keys are understood.</summary>
public static class YamlFaults
{
    public static readonly Fault NoFrontMatter = new("K101", Severity.Error,
        "Bài không có phần khai báo ở đầu tệp", "dòng đầu tiên là ---, rồi tieu_de: … và các mục khác, rồi một dòng --- nữa");

    public static readonly Fault FrontMatterNotClosed = new("K102", Severity.Error,
        "Phần khai báo không có dòng --- kết thúc", "thêm một dòng chỉ gồm --- sau mục cuối cùng");

    public static readonly Fault Tab = new("K103", Severity.Error,
        "Dùng phím Tab để thụt dòng", "thay Tab bằng dấu cách");

    public static readonly Fault UnclosedQuote = new("K104", Severity.Error,
        "Mở dấu nháy {0} mà không đóng", "thêm dấu nháy {0} ở cuối giá trị");

    public static readonly Fault DuplicateKey = new("K105", Severity.Error,
        "Mục \"{0}\" đã khai ở dòng {1}", "giữ lại một mục, xóa mục kia");

    public static readonly Fault AliasRefused = new("K106", Severity.Error,
        "Không dùng dấu {0} để đặt tên hay gọi lại một giá trị", "viết lại giá trị đó, hoặc đặt nó trong dấu nháy kép nếu {0} là chữ bình thường");

    public static readonly Fault TooDeep = new("K107", Severity.Error,
        "Các mục lồng nhau quá {0} tầng", "viết gọn lại");

    public static readonly Fault Unreadable = new("K108", Severity.Error,
        "Không hiểu được dòng này", "mỗi mục là \"khóa: giá trị\"; mở [ hay {{ thì phải đóng; giá trị có dấu : # [ ] {{ }} hoặc bắt đầu bằng @ % ! thì đặt trong dấu nháy kép");

    public static readonly Fault NotAMapping = new("K109", Severity.Error,
        "Phần khai báo phải gồm các mục \"khóa: giá trị\"", "viết mỗi mục một dòng, ví dụ tieu_de: Ra mắt trang thông tin");

    public static readonly Fault TooLarge = new("K110", Severity.Error,
        "Phần khai báo dài quá {0} KB", "chuyển nội dung dài xuống thân bài, sau dòng --- thứ hai");

    public static readonly Fault BadEscape = new("K111", Severity.Error,
        "Trong dấu nháy kép, dấu \\ có nghĩa riêng nên không đọc được chỗ này", "thay \\ bằng /, hoặc dùng dấu nháy đơn '…' thay cho nháy kép");

    public static readonly Fault TextAfterQuote = new("K112", Severity.Error,
        "Sau dấu nháy {0} đóng lại còn chữ", "đặt cả giá trị trong một cặp dấu nháy, dùng “ ” cho chữ cần trích bên trong");

    public static readonly Fault ColonInValue = new("K113", Severity.Error,
        "Giá trị có dấu hai chấm phải đặt trong dấu nháy kép", "viết {0}: \"{1}\"");
}
