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

    // K95x: printing bulletins to PDF. A print that fails is an error, not a warning: the pages already link to the PDF.

    public static readonly Fault PdfSkipped = new("K950", Severity.Notice,
        "Bỏ qua bản PDF của bản tin vì không thấy Edge, Chrome hay Chromium trên máy này", "cài một trong ba, hoặc đặt biến {0} là đường dẫn của trình duyệt");

    public static readonly Fault NoBrowser = new("K951", Severity.Error,
        "Không in được bản tin ra PDF vì không thấy Edge, Chrome hay Chromium trên máy này", "cài một trong ba, hoặc đặt biến {0} là đường dẫn của trình duyệt; --pdf off để dựng không có PDF");

    public static readonly Fault NamedBrowserMissing = new("K952", Severity.Error,
        "Biến {0} chỉ tới \"{1}\", nhưng ở đó không có chương trình nào", "sửa thành đường dẫn của Edge, Chrome hay Chromium, hoặc bỏ biến đi để chương trình tự tìm");

    public static readonly Fault BrowserDidNotStart = new("K953", Severity.Error,
        "Không chạy được trình duyệt {0}: hệ thống báo \"{1}\"", "kiểm tra trình duyệt mở được bình thường; --pdf off để dựng không có PDF");

    public static readonly Fault BrowserHung = new("K954", Severity.Error,
        "Trình duyệt in trang {0} quá {1} giây chưa xong nên đã bị dừng", "chạy lại khi máy rảnh; nếu vẫn vậy, cập nhật trình duyệt hoặc thêm --pdf off để dựng không có PDF");

    public static readonly Fault BrowserFailed = new("K955", Severity.Error,
        "Trình duyệt dừng giữa chừng khi in trang {0} (mã thoát {1})", "chạy lại; nếu vẫn vậy, cập nhật trình duyệt hoặc thêm --pdf off để dựng không có PDF");

    public static readonly Fault NotAPdf = new("K956", Severity.Error,
        "Trình duyệt in trang {0} nhưng không cho ra một tệp PDF trọn vẹn", "kiểm tra ổ đĩa còn chỗ rồi chạy lại; --pdf off để dựng không có PDF");

    public static readonly Fault PageNotOpened = new("K957", Severity.Error,
        "Trình duyệt không mở được trang {0} để in", "phần mềm diệt vi-rút hoặc tường lửa có thể đang chặn địa chỉ 127.0.0.1 của chính máy này; --pdf off để dựng không có PDF");

    public static readonly Fault NoLoopback = new("K958", Severity.Error,
        "Không mở được cổng nào trên máy này để trình duyệt đọc trang in: hệ thống báo \"{0}\"", "phần mềm diệt vi-rút hoặc tường lửa có thể đang chặn; --pdf off để dựng không có PDF");
}
