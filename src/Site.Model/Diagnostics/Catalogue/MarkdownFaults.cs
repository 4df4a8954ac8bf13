namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K3xx: the text of an article.</summary>
public static class MarkdownFaults
{
    public static readonly Fault HtmlRefused = new("K301", Severity.Error,
        "Bài có mã HTML ({0})", "xóa mã, dùng Markdown; nếu muốn hiện đúng ký tự này thì đặt trong dấu `…`");

    public static readonly Fault AltTextMissing = new("K302", Severity.Error,
        "Ảnh không có mô tả", "viết ảnh có gì trong ngoặc vuông: ![Hội trường trước giờ khai mạc](anh.jpg); người khiếm thị nghe phần này");

    public static readonly Fault UnknownCallout = new("K303", Severity.Error,
        "Không có khung nào tên \"{0}\"", "dùng ::: ghi-nho, ::: viec-can-lam hoặc ::: luu-y");

    public static readonly Fault TopHeading = new("K304", Severity.Error,
        "Đề mục một dấu # dành cho tiêu đề bài", "bắt đầu từ hai dấu: ## Đề mục");

    public static readonly Fault HeadingSkipsLevel = new("K305", Severity.Warning,
        "Đề mục nhảy từ {0} dấu # sang {1} dấu #", "mỗi cấp thêm một dấu: dưới ## là ###");

    public static readonly Fault UnsafeLink = new("K306", Severity.Error,
        "Không nhận liên kết kiểu \"{0}:\"", "dùng https:, http:, mailto: hoặc tel:");

    public static readonly Fault ForeignImage = new("K307", Severity.Error,
        "Ảnh nằm ở trang khác: {0}", "tải ảnh về input/anh/ rồi viết /anh/… thay cho địa chỉ này; ảnh ở trang khác có thể mất hoặc theo dõi người đọc");

    public static readonly Fault EmptyLink = new("K308", Severity.Error,
        "Liên kết không có chữ hoặc không có địa chỉ", "viết [chữ để bấm](địa chỉ)");

    public static readonly Fault EmptyBody = new("K309", Severity.Warning,
        "Bài chưa có nội dung", "viết nội dung sau dòng --- thứ hai, hoặc để \"trang_thai: nhap\"");

    public static readonly Fault CalloutNotClosed = new("K310", Severity.Error,
        "Khung mở bằng ::: mà không đóng", "thêm một dòng chỉ gồm ::: ở cuối khung");

    public static readonly Fault TooDeep = new("K311", Severity.Error,
        "Nội dung lồng nhau quá nhiều tầng", "viết lại đoạn này đơn giản hơn");

    public static readonly Fault BodyTooLong = new("K312", Severity.Error,
        "Bài dài quá {0} nghìn ký tự", "chia thành nhiều bài, hoặc để toàn văn trong tệp đính kèm");

    public static readonly Fault StretchTooLong = new("K313", Severity.Error,
        "Đoạn hoặc bảng bắt đầu ở đây quá lớn", "thêm dòng trống giữa các đoạn (mỗi đoạn dưới {0} nghìn ký tự, mỗi bảng dưới {1} ô); bảng lớn nên để trong tệp đính kèm");

    public static readonly Fault EmptyHeading = new("K314", Severity.Error,
        "Đề mục không có chữ", "viết tên đề mục sau các dấu #, hoặc xóa dòng này");

    public static readonly Fault FootnoteMissing = new("K315", Severity.Error,
        "Chú thích [^{0}] chưa có nội dung", "thêm một dòng ở cuối bài: [^{0}]: nội dung chú thích");

    public static readonly Fault FootnoteUnused = new("K316", Severity.Warning,
        "Không chỗ nào trong bài dẫn tới chú thích [^{0}] nên chú thích không được hiện", "viết [^{0}] sau chữ cần chú thích, hoặc xóa chú thích này");

    public static readonly Fault BrokenLinkSyntax = new("K317", Severity.Warning,
        "Chỗ này giống một liên kết hay ảnh viết chưa đúng", "viết [chữ](địa chỉ) liền nhau; địa chỉ có dấu cách thì đặt trong < >, ví dụ ![Mô tả](<ảnh đại hội.jpg>)");

    public static readonly Fault Swollen = new("K318", Severity.Error,
        "Bài phình to quá {0} lần khi thành trang web", "một địa chỉ hay ghi chú dài được nhắc lại quá nhiều lần: rút ngắn địa chỉ ấy, hoặc chia thành nhiều bài");

    public static readonly Fault NumberSkips = new("K320", Severity.Warning,
        "Số thứ tự nhảy từ {0} sang {1}", "trang in đúng số đã viết; nếu bỏ sót một ý hoặc viết nhầm số thì sửa lại");

    public static readonly Fault BoldNotTaken = new("K321", Severity.Warning,
        "Dấu {0} không thành chữ đậm nên hiện nguyên trên trang", "viết đủ hai dấu, sát chữ ở phía trong: **chữ đậm**; muốn hiện đúng dấu này thì thêm dấu \\ trước mỗi dấu");

    public static readonly Fault HeadingNotTaken = new("K322", Severity.Warning,
        "Dấu {0} không thành đề mục nên hiện nguyên trên trang", "để đề mục đứng riêng một dòng: ## Đề mục");

    public static readonly Fault TableNotTaken = new("K323", Severity.Warning,
        "Dòng có dấu {0} nhưng không thành bảng", "viết mỗi hàng của bảng trên một dòng, các hàng liền nhau, và thêm dòng |---|---| dưới hàng tên cột; nếu không phải bảng thì bỏ dấu này");

    public static readonly Fault LinesJoined = new("K324", Severity.Notice,
        "Các dòng liền nhau ở đây được nối thành một đoạn", "muốn thành hai đoạn thì để một dòng trống ở giữa; muốn chỉ xuống dòng thì thêm dấu \\ ở cuối dòng trên");

    public static readonly Fault SchemeMissing = new("K330", Severity.Error,
        "Địa chỉ {0} thiếu https:// ở đầu", "viết https://{0}");

    public static readonly Fault TrackingInLink = new("K331", Severity.Warning,
        "Địa chỉ có phần theo dõi người đọc ({0})", "bỏ phần ấy đi, còn lại {1}");

    public static readonly Fault BreakRefused = new("K332", Severity.Error,
        "Bài có mã HTML để xuống dòng ({0})", "xóa mã; muốn xuống dòng thì gõ dấu \\ ở cuối dòng rồi viết tiếp ở dòng dưới, muốn sang đoạn mới thì để trống một dòng; trong ô bảng thì gõ hai dấu \\\\ giữa hai dấu cách");

    public static readonly Fault QuestionOfTheSkeleton = new("K333", Severity.Warning,
        "Lời mở đầu còn nguyên câu hỏi của tệp mẫu nên câu ấy không lên trang", "viết lời mở đầu thay cho câu này, hoặc xóa câu này cùng đề mục của nó");

    // Slips of spelling and typing, which harm no page. Only check tells them.

    /// <summary>Words: as written, what it likely means.</summary>
    public static readonly Fault NoSyllable = new("K340", Severity.Notice,
        "Tiếng Việt không có chữ \"{0}\"", "có phải \"{1}\" không? Từ đúng thì ghi vào _du-lieu/tu-dung.yml");

    /// <summary>Words: the word that is typed twice.</summary>
    public static readonly Fault TypedTwice = new("K341", Severity.Notice,
        "Gõ hai lần liền nhau: \"{0}\"", "bỏ chỗ thừa; cố ý lặp lại thì ghi \"{0} {0}\" vào _du-lieu/tu-dung.yml");

    /// <summary>Words: the sign.</summary>
    public static readonly Fault SpaceBeforeSign = new("K342", Severity.Notice,
        "Thừa dấu cách trước dấu {0}", "viết dấu {0} liền với chữ đứng trước");

    /// <inheritdoc cref="SpaceBeforeSign"/>
    public static readonly Fault SpaceAfterSign = new("K343", Severity.Notice,
        "Thừa dấu cách sau dấu {0}", "viết dấu {0} liền với chữ đứng sau");

    /// <summary>Words: how many spaces.</summary>
    public static readonly Fault DoubledSpace = new("K344", Severity.Notice,
        "Có {0} dấu cách liền nhau", "chỉ để một dấu cách giữa hai chữ");

    /// <summary>Words: an example of the rarer spelling and how many words are spelled so; the same word in the other spelling, and how many.</summary>
    public static readonly Fault MixedTonePlaces = new("K345", Severity.Notice,
        "Bài lẫn hai cách đặt dấu thanh: như \"{0}\" ({1} chữ) và như \"{2}\" ({3} chữ)", "chọn một cách cho cả bài, ví dụ sửa \"{0}\" thành \"{2}\"");
}
