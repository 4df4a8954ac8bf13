namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K9xx: writing the site.</summary>
public static class OutputFaults
{
    public static readonly Fault NotOurs = new("K901", Severity.Error,
        "Thư mục {0} không do chương trình này tạo ra nên không bị thay thế", "chọn thư mục khác bằng --output, hoặc thêm --force nếu chắc chắn xóa được nội dung trong đó");

    public static readonly Fault WriteFailed = new("K902", Severity.Error,
        "Không ghi được {0}: {1}", "kiểm tra ổ đĩa còn chỗ và quyền ghi; trang cũ vẫn còn nguyên");

    public static readonly Fault InsideInput = new("K903", Severity.Error,
        "Thư mục xuất {0} chứa hoặc nằm trong thư mục nội dung hay giao diện", "chọn thư mục khác bằng --output");

    public static readonly Fault Busy = new("K904", Severity.Error,
        "Một lần dựng khác đang ghi vào {0}", "chờ lần kia xong rồi chạy lại");

    public static readonly Fault UnsafePath = new("K905", Severity.Error,
        "Địa chỉ {0} không thể thành một tệp trong thư mục xuất", "đặt tên chỉ gồm chữ không dấu, số, gạch nối và dấu chấm; không dùng .. trong địa chỉ");

    public static readonly Fault SameFile = new("K906", Severity.Error,
        "Địa chỉ {0} và {1} ({2}) cùng ra một tệp", "đổi tên một trong hai");
}
