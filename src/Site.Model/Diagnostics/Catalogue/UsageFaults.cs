namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K8xx: the command line.</summary>
public static class UsageFaults
{
    public static readonly Fault UnknownCommand = new("K801", Severity.Error,
        "Không có lệnh \"{0}\"", "các lệnh: {1}");

    public static readonly Fault MisspelledCommand = new("K802", Severity.Error,
        "Không có lệnh \"{0}\"", "có phải \"{1}\" không?");

    public static readonly Fault UnknownOption = new("K803", Severity.Error,
        "Lệnh {1} không có tùy chọn {0}", "xem các tùy chọn bằng: " + Invocation.Current + " {1} --help");

    public static readonly Fault MisspelledOption = new("K804", Severity.Error,
        "Lệnh {1} không có tùy chọn {0}", "có phải {2} không?");

    public static readonly Fault ValueMissing = new("K805", Severity.Error,
        "Thiếu giá trị sau {0}", "ví dụ {0} {1}");

    public static readonly Fault GivenTwice = new("K806", Severity.Error,
        "Tùy chọn {0} được viết nhiều lần", "giữ lại một lần");

    public static readonly Fault Superfluous = new("K807", Severity.Error,
        "Thừa \"{0}\" trên dòng lệnh", "xóa đi; giá trị có dấu cách phải đặt trong dấu nháy kép");

    public static readonly Fault NotAllowed = new("K808", Severity.Error,
        "\"{0}\" không phải giá trị dùng được cho {1}", "chọn một trong: {2}");

    public static readonly Fault MisspelledValue = new("K809", Severity.Error,
        "\"{0}\" không phải giá trị dùng được cho {1}", "có phải \"{2}\" không?");

    public static readonly Fault NotADate = new("K810", Severity.Error,
        "\"{0}\" không phải một ngày có thật", "viết năm-tháng-ngày hoặc ngày/tháng/năm, có thể thêm giờ, ví dụ 2026-11-20, 20/11/2026 hoặc \"2026-11-20 07:30\"");

    public static readonly Fault NotAWebAddress = new("K811", Severity.Error,
        "\"{0}\" không phải một địa chỉ trang web", "viết đủ cả https://, ví dụ https://khoi.example");

    public static readonly Fault NotANumber = new("K812", Severity.Error,
        "\"{0}\" không phải một số nguyên từ {1} đến {2}", "viết bằng chữ số, ví dụ {1}");

    public static readonly Fault NotUnderstood = new("K813", Severity.Error,
        "Không hiểu dòng lệnh", "xem cách dùng bằng: " + Invocation.Current + " help");

    public static readonly Fault MonthMissing = new("K814", Severity.Error,
        "Chưa ghi tháng", "thêm tháng vào sau tên lệnh, ví dụ 2026-11");

    public static readonly Fault NotAMonth = new("K815", Severity.Error,
        "\"{0}\" không phải một tháng", "viết năm-tháng hoặc tháng/năm, ví dụ 2026-11 hoặc 11/2026");

    public static readonly Fault NoSuchIssue = new("K816", Severity.Error,
        "Không có bản tin tháng {0}", "các bản tin có: {1}; bản tin còn nháp hay chờ duyệt thì thêm --drafts, bản tin nội bộ thì thêm --edition internal");

    public static readonly Fault IssueExists = new("K817", Severity.Error,
        "Bản tin tháng {0} đã có: {1}", "mở tệp đó ra viết tiếp; chương trình không ghi đè");

    public static readonly Fault NoSection = new("K818", Severity.Error,
        "Chưa có chuyên trang nào cho {0}", "thêm vào \"chuyen_trang\" trong input/cau-hinh.yml một dòng có \"loai: {1}\"");

    public static readonly Fault UnknownNew = new("K819", Severity.Error,
        "Không tạo được loại \"{0}\"", "các loại tạo được: {1}");

    public static readonly Fault MisspelledNew = new("K820", Severity.Error,
        "Không tạo được loại \"{0}\"", "có phải \"{1}\" không?");

    public static readonly Fault TitleMissing = new("K821", Severity.Error,
        "Chưa ghi tiêu đề", "viết tiêu đề trong dấu nháy kép sau tên loại, ví dụ: " + Invocation.Current + " {0} \"Chi bộ Văn phòng đổi cách ra nghị quyết\"");

    public static readonly Fault TitleNotPlain = new("K822", Severity.Error,
        "Chữ đã gõ có ký tự không dùng được ({0})", "gõ lại trên một dòng; ký tự này thường lẫn vào khi chép từ chương trình khác");

    public static readonly Fault TitleEndless = new("K823", Severity.Error,
        "Chữ đã gõ dài quá {0} ký tự", "rút gọn; là tiêu đề thì phần còn lại đưa vào bài");

    public static readonly Fault UnitMissing = new("K824", Severity.Error,
        "Chưa ghi hoạt động của tổ chức nào", "thêm --unit và mã của tổ chức, ví dụ --unit {0}; các mã có trong {1}");

    public static readonly Fault NoUnits = new("K825", Severity.Error,
        "Chưa có tổ chức nào để ghi hoạt động", "thêm tổ chức vào {0}");

    public static readonly Fault NotTogether = new("K826", Severity.Error,
        "Không dùng {0} cùng với {1}", "bỏ một trong hai");

    public static readonly Fault UnknownSection = new("K828", Severity.Error,
        "Không có chuyên trang \"{0}\" nào cho {1}", "chọn một trong: {2}");

    public static readonly Fault MisspelledUnit = new("K830", Severity.Error,
        "Không có tổ chức nào mang mã \"{0}\"", "có phải \"{1}\" không?");

    public static readonly Fault UnknownUnit = new("K831", Severity.Error,
        "Không có tổ chức nào mang mã \"{0}\"", "xem mã các tổ chức (\"id\") trong {1}");

    public static readonly Fault NotAPeriod = new("K832", Severity.Error,
        "\"{0}\" không phải một tháng hay một năm", "viết năm-tháng, tháng/năm hoặc cả năm, ví dụ 2026-11, 11/2026 hoặc 2026");

    public static readonly Fault PortsTaken = new("K840", Severity.Error,
        "Các cổng từ {0} đến {1} đều đang bận", "tắt bớt các bản xem trước đang mở, hoặc chọn cổng khác bằng --port, ví dụ --port 8080");

    public static readonly Fault PortRefused = new("K841", Severity.Error,
        "Không mở được cổng {0}: {1}", "chọn cổng khác bằng --port, ví dụ --port 8080; cổng dưới 1024 thường cần quyền quản trị");

    public static readonly Fault NotAnIPAddress = new("K842", Severity.Error,
        "\"{0}\" không phải một địa chỉ IP", "viết 0.0.0.0 để mọi máy trong mạng xem được, hoặc địa chỉ IP của máy này; bỏ --host nếu chỉ mình bạn xem");

    public static readonly Fault BrowserNotOpened = new("K843", Severity.Warning,
        "Không tự mở được trình duyệt", "mở trình duyệt và gõ địa chỉ {0}");

    public static readonly Fault ThemeNameMissing = new("K850", Severity.Error,
        "Chưa ghi tên giao diện", "viết tên sau lệnh, ví dụ: " + Invocation.Current + " {0} dia-phuong");

    public static readonly Fault ThemeNameNotPlain = new("K851", Severity.Error,
        "\"{0}\" không dùng làm tên giao diện được", "viết chữ thường không dấu, số và gạch nối, ví dụ {1}");

    public static readonly Fault ThemeExists = new("K852", Severity.Error,
        "Giao diện \"{0}\" đã có", "chọn tên khác; muốn chép thêm một tệp để sửa thì thêm --file");

    public static readonly Fault ThemeFileMissing = new("K853", Severity.Error,
        "Giao diện \"{0}\" không có tệp \"{1}\"", "{2}");

    public static readonly Fault ThemeFileExists = new("K854", Severity.Error,
        "Tệp {0} đã có nên không bị ghi đè", "sửa ngay tệp ấy, hoặc đổi tên nó trước");

    public static readonly Fault YearMissing = new("K855", Severity.Error,
        "Chưa ghi năm của báo cáo", "thêm năm vào sau tên lệnh, ví dụ 2026");

    public static readonly Fault NotAReportPeriod = new("K856", Severity.Error,
        "Không làm được báo cáo của {0}", "viết năm bằng bốn chữ số, từ 1930 đến năm nay; quý hay tháng thì phải đã bắt đầu");

    public static readonly Fault PublishedFolder = new("K857", Severity.Error,
        "Không ghi vào {0} được: {1}", "báo cáo và nhuận bút chỉ để trong nội bộ; chọn thư mục khác bằng --output, ví dụ --output bao-cao");

    public static readonly Fault FileInTheWay = new("K858", Severity.Error,
        "Tệp {0} đã có và khác bản vừa làm, nên không bị ghi đè", "có thể ai đó đã sửa tệp ấy: đổi tên hay chuyển nó đi, hoặc chọn thư mục khác bằng --output");

    public static readonly Fault NoRoyalties = new("K859", Severity.Error,
        "Chưa có mức nhuận bút nào", "ghi mức của từng thể loại ở \"nhuan_but\" trong input/cau-hinh.yml, ví dụ `nhuan_but: {0}`");

    public static readonly Fault PictureMissing = new("K860", Severity.Error,
        "Chưa nói ảnh nào", "viết đường dẫn của một hay nhiều ảnh, ví dụ: " + Invocation.Current + " picture anh-hop.jpg --to input/tin-tuc/2026/ra-mat.md");

    public static readonly Fault PictureElsewhere = new("K861", Severity.Error,
        "{0} không nằm trong thư mục nội dung {1}", "thêm --to và đường dẫn của bài cần ảnh, ví dụ --to input/tin-tuc/2026/ra-mat.md");

    public static readonly Fault ArticleMissing = new("K862", Severity.Error,
        "Không thấy bài {0}", "viết đường dẫn tệp .md của bài, ví dụ --to input/tin-tuc/2026/ra-mat.md");

    public static readonly Fault FolderTaken = new("K863", Severity.Error,
        "{0} và {1} cùng ra một địa chỉ nên không biết ảnh là của bài nào", "bỏ một trong hai tệp rồi chạy lại");

    public static readonly Fault AlreadyReleased = new("K870", Severity.Error,
        "Bản tin {0} đã phát hành ngày {1}", "số đã phát hành giữ nguyên; nếu phải làm lại, xóa dòng \"phat_hanh\" trong {2} rồi chạy lại lệnh này");

    public static readonly Fault IssueNotPublished = new("K871", Severity.Error,
        "Bản tin {0} chưa được đăng nên chưa phát hành được", "đổi thành \"trang_thai: dang\" trong {1} rồi chạy lại lệnh này");

    public static readonly Fault FolderMissing = new("K880", Severity.Error,
        "Chưa nói tạo trang ở thư mục nào", "viết tên thư mục sau lệnh, ví dụ: " + Invocation.Current + " init trang-khoi");

    public static readonly Fault FolderInUse = new("K881", Severity.Error,
        "Thư mục {0} đã có một trang", "chọn thư mục khác; muốn làm lại từ đầu thì chuyển thư mục input ở đó đi nơi khác");

    public static readonly Fault CommitteeNameMissing = new("K882", Severity.Error,
        "Chưa ghi tên cơ quan chủ quản trang", "thêm --name và tên đầy đủ trong dấu nháy kép, ví dụ --name \"Đảng ủy các cơ quan Đảng tỉnh\"");

    public static readonly Fault NotAnIssuerCode = new("K883", Severity.Error,
        "\"{0}\" không dùng làm ký hiệu cơ quan được", "viết phần đứng sau dấu gạch chéo trong số văn bản, ví dụ ĐUK trong 59-KH/ĐUK");
}
