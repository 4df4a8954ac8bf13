namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K9xx: writing the site.</summary>
public static class OutputFaults
{
    public static readonly Fault NotOurs = new("K901", Severity.Error,
        "Thư mục {0} có sẵn thứ khác nên chương trình không ghi trang vào đó", "chọn thư mục khác bằng --output; chắc chắn xóa được mọi thứ trong thư mục ấy thì thêm --force");

    public static readonly Fault WriteFailed = new("K902", Severity.Error,
        "Không ghi được {0}: {1}", "kiểm tra ổ đĩa còn chỗ và quyền ghi; trang cũ vẫn còn nguyên");

    public static readonly Fault InsideInput = new("K903", Severity.Error,
        "Không ghi trang vào {0} được: thư mục ấy là nơi để bài viết hay giao diện, nằm trong hoặc chứa các thư mục ấy", "chọn thư mục khác bằng --output, để bài viết và giao diện không bị ghi đè");

    public static readonly Fault Busy = new("K904", Severity.Error,
        "Một lần dựng khác đang ghi vào {0}", "chờ lần kia xong rồi chạy lại");

    public static readonly Fault UnsafePath = new("K905", Severity.Error,
        "Địa chỉ {0} không thể thành một tệp trong thư mục xuất", "đặt tên chỉ gồm chữ không dấu, số, gạch nối và dấu chấm; không dùng .. trong địa chỉ");

    public static readonly Fault SameFile = new("K906", Severity.Error,
        "Địa chỉ {0} và {1} ({2}) cùng ra một tệp", "đổi tên một trong hai");

    public static readonly Fault OtherVariant = new("K907", Severity.Error,
        "Thư mục {0} đang giữ {1}; lần này dựng {2} nên chương trình không thay", "bỏ --output thì mỗi bản ra một thư mục riêng; chắc chắn muốn thay thì thêm --force");

    public static readonly Fault LongPath = new("K908", Severity.Error,
        "Địa chỉ {0} dài {1} chữ, quá mức {2} nên nhiều máy không ghi được", "rút ngắn tên tệp, tên thư mục, thẻ, tên cơ quan hay mã đơn vị làm ra địa chỉ ấy");

    public static readonly Fault DeviceName = new("K909", Severity.Error,
        "Địa chỉ {0} có tên \"{1}\", tên Windows dành cho thiết bị nên không ghi thành tệp được", "đổi tên tệp, tên thư mục, thẻ, tên cơ quan hay mã đơn vị làm ra địa chỉ ấy");

    // K91x: what the machine lacks.

    public static readonly Fault FewOpenFiles = new("K910", Severity.Error, SystemLimitWords.FewOpenFiles, SystemLimitWords.MoreOpenFiles);

    public static readonly Fault LittleAddressSpace = new("K911", Severity.Error, SystemLimitWords.LittleAddressSpace, SystemLimitWords.MoreAddressSpace);

    public static readonly Fault OutOfMemory = new("K912", Severity.Error,
        "Hết bộ nhớ giữa chừng", "đóng bớt chương trình khác rồi chạy lại, hoặc chạy trên máy có nhiều bộ nhớ hơn; trang cũ vẫn còn nguyên");

    /// <summary>After this one nobody may say that the old site is still in its place.</summary>
    public static readonly Fault SetAside = new("K913", Severity.Error,
        "Hệ thống không cho đưa trang vào {0}: lúc này ở đó không có trang nào, trang cũ còn nguyên nhưng nằm ở {1}", "đóng chương trình đang mở hai thư mục ấy rồi chạy lại; hoặc tự đổi tên {1} thành {0}");

    // K95x: printing bulletins to PDF. A print that fails is an error, not a warning: the pages already link to the PDF.

    public static readonly Fault PdfSkipped = new("K950", Severity.Notice,
        "Chưa có bản PDF của bản tin vì không thấy Edge, Chrome hay Chromium trên máy này", "cài một trong ba trình duyệt ấy rồi chạy lại; đã cài mà không thấy thì đặt biến môi trường {0} là đường dẫn tệp chạy của trình duyệt");

    public static readonly Fault NoBrowser = new("K951", Severity.Error,
        "Không in được bản tin ra PDF vì không thấy Edge, Chrome hay Chromium trên máy này", "cài một trong ba trình duyệt ấy rồi chạy lại; đã cài mà không thấy thì đặt biến môi trường {0} là đường dẫn tệp chạy của trình duyệt; không cần PDF thì thêm --pdf off");

    public static readonly Fault NamedBrowserMissing = new("K952", Severity.Error,
        "Biến môi trường {0} ghi \"{1}\", nhưng ở đó không có trình duyệt nào", "sửa thành đường dẫn tệp chạy của Edge, Chrome hay Chromium, hoặc xóa biến ấy để chương trình tự tìm");

    public static readonly Fault BrowserDidNotStart = new("K953", Severity.Error,
        "Không chạy được trình duyệt {0}: hệ thống báo \"{1}\"", "kiểm tra trình duyệt mở được bình thường; không cần PDF thì thêm --pdf off");

    public static readonly Fault BrowserHung = new("K954", Severity.Error,
        "Trình duyệt im lặng {1} giây khi in trang {0} nên đã bị dừng", "chạy lại khi máy rảnh; nếu vẫn vậy, cập nhật trình duyệt hoặc thêm --pdf off để bỏ bản PDF");

    public static readonly Fault BrowserFailed = new("K955", Severity.Error,
        "Trình duyệt dừng giữa chừng khi in trang {0} (mã kết thúc {1})", "chạy lại; nếu vẫn vậy, cập nhật trình duyệt hoặc thêm --pdf off để bỏ bản PDF");

    public static readonly Fault NotAPdf = new("K956", Severity.Error,
        "Trình duyệt in trang {0} nhưng không cho ra một tệp PDF trọn vẹn", "kiểm tra ổ đĩa còn chỗ rồi chạy lại; không cần PDF thì thêm --pdf off");

    public static readonly Fault PageNotOpened = new("K957", Severity.Error,
        "Trình duyệt không mở được trang {0} để in", "cập nhật trình duyệt rồi chạy lại; không cần PDF thì thêm --pdf off");

    public static readonly Fault NoLoopback = new("K958", Severity.Error,
        "Không nối được với trình duyệt để in bản tin: hệ thống báo \"{0}\"", "phần mềm diệt vi-rút hoặc tường lửa có thể đang chặn địa chỉ 127.0.0.1 của chính máy này; không cần PDF thì thêm --pdf off");

    public static readonly Fault StrayFont = new("K959", Severity.Warning,
        "Bản in {0} có chữ không in bằng phông {1} mà bằng phông {2}", "máy này thiếu một phông có đủ chữ Việt: cài Times New Roman, hoặc gói fonts-liberation2 trên Linux, rồi dựng lại");

    public static readonly Fault NoPictureEncoder = new("K960", Severity.Error,
        "Chương trình không kèm bộ xử lý ảnh (libvips) cho loại máy này nên không đăng được ảnh", "dựng trang trên Windows 64 bit, Linux 64 bit hoặc máy Mac dùng chip Apple");

    public static readonly Fault MoreThanOnePage = new("K961", Severity.Warning,
        "Bản in {0} quá một trang dù chữ đã thu nhỏ hết mức", "rút ngắn câu hỏi gợi ý, lời cho cấp ủy viên dự sinh hoạt hoặc tiêu đề các bài");

    public static readonly Fault PictureCutOff = new("K962", Severity.Warning,
        "Ảnh {0} thiếu phần cuối vì chữ quá dài, thu nhỏ hết mức vẫn không vừa", "rút ngắn câu hỏi gợi ý hoặc tiêu đề các bài; bản in và bản Word của tóm tắt vẫn đủ chữ");

    public static readonly Fault HeavyPrint = new("K963", Severity.Warning,
        "Bản in {0} nặng {1}, quá {2} nên khó gửi qua Zalo hay thư điện tử", "ảnh nặng nhất: {3}; bớt ảnh, hoặc gửi địa chỉ của số thay cho tệp");
}
