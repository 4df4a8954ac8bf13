namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K0xx: files as such, before a line of them is understood.</summary>
public static class FileFaults
{
    public static readonly Fault InputMissing = new("K001", Severity.Error,
        "Không thấy thư mục nội dung: {0}", "chạy lệnh ở thư mục có input/, hoặc chỉ đường bằng --input");

    public static readonly Fault SettingsMissing = new("K002", Severity.Error,
        "Không có tệp cài đặt {0}", "tạo input/cau-hinh.yml; mẫu có trong input/CAI-DAT.md");

    public static readonly Fault Unreadable = new("K003", Severity.Error,
        "Không đọc được tệp: {0}", "kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp rồi thử lại");

    public static readonly Fault NotUtf8 = new("K004", Severity.Error,
        "Tệp không được lưu bằng mã UTF-8", "mở tệp, chọn Lưu thành (Save as), mã hóa UTF-8; chữ gõ bằng TCVN3 hay VNI thì chép cả đoạn, bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey, chuyển sang Unicode rồi dán lại");

    public static readonly Fault UnknownKind = new("K005", Severity.Error,
        "Không rõ tệp này thuộc loại bài nào: thư mục \"{0}\" không phải một chuyên trang",
        "chuyển tệp vào một trong các thư mục: {1}; hoặc đặt tên thư mục bắt đầu bằng \"_\" nếu tệp không phải một trang");

    public static readonly Fault DuplicateUrl = new("K006", Severity.Error,
        "Hai tệp trùng địa chỉ trang {0}: tệp này và {1}", "đổi tên một trong hai tệp");

    public static readonly Fault UnknownFileType = new("K007", Severity.Warning,
        "Không nhận tệp {0} nên tệp không được đưa lên trang", "dùng ảnh PNG, JPEG, WebP, GIF; tệp đính kèm PDF, DOCX, XLSX, PPTX, ODT, ODS, CSV, TXT, ZIP, MP3, MP4");

    public static readonly Fault InvisibleCharacter = new("K008", Severity.Error,
        "Có ký tự điều khiển không nhìn thấy ({0})", "xóa chỗ này rồi gõ lại; ký tự này thường lẫn vào khi chép từ chương trình khác");

    public static readonly Fault LinkSkipped = new("K009", Severity.Warning,
        "Bỏ qua {0} vì đó là lối tắt, không phải tệp hay thư mục thật", "chép chính tệp hoặc thư mục ấy vào input/");

    public static readonly Fault TooLarge = new("K010", Severity.Error,
        "Tệp nặng {0}, quá mức {1}", "tách thành nhiều bài, hoặc đưa nội dung dài vào tệp đính kèm");

    public static readonly Fault UnknownDataFile = new("K011", Severity.Warning,
        "Không dùng đến tệp dữ liệu {0}", "các tệp dữ liệu dùng được: {1}");

    public static readonly Fault UrlOfTheProgram = new("K012", Severity.Error,
        "Địa chỉ {0} của tệp này đã có một trang do chương trình tạo ra", "đổi tên tệp, hoặc chuyển sang thư mục khác");

    public static readonly Fault EmptyFile = new("K013", Severity.Warning,
        "Bỏ qua tệp {0} vì tệp rỗng", "chép lại tệp; tệp ở OneDrive, Google Drive thì mở một lần cho máy tải về rồi chép");

    /// <summary>Words: the characters, each with its number.</summary>
    public static readonly Fault InvisibleTakenOut = new("K020", Severity.Notice,
        "Đã bỏ ký tự không nhìn thấy: {0}", "không phải sửa gì; các ký tự này lẫn vào khi chép từ Zalo, Word hoặc trang cũ, đây là chỗ đầu tiên");

    /// <summary>Words: the encoding; its fonts; some words as they are written; the same words decoded; the encoding's name in UniKey, the keyboard program.</summary>
    public static readonly Fault OldEncoding = new("K021", Severity.Error,
        "Chữ được gõ bằng mã cũ {0} ({1}), lên trang sẽ không đọc được", "\"{2}\" là \"{3}\": chép cả đoạn, bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey, chuyển từ {4} sang Unicode rồi dán lại");

    /// <summary>Words: the character's name.</summary>
    public static readonly Fault SoftBreakBlanked = new("K022", Severity.Notice,
        "Dấu xuống dòng của Word ({0}) đã thành dấu cách", "muốn xuống dòng ở chỗ này thì bấm Enter; đây là chỗ đầu tiên");

    /// <summary>Words: the character's name.</summary>
    public static readonly Fault SignOfAFont = new("K023", Severity.Warning,
        "Ký hiệu ({0}) chỉ có trong một phông chữ riêng, lên trang thành ô vuông", "gõ lại bằng ký hiệu thường, ví dụ -, •, ☑, →; ký hiệu này thường lẫn vào khi chép từ Word, đây là chỗ đầu tiên");

    public static readonly Fault NotepadName = new("K030", Severity.Warning,
        "Tệp {0} không thành một bài vì tên có đuôi .txt", "đổi tên thành {1}; khi lưu bằng Notepad, ở ô loại tệp (Save as type) chọn tất cả tệp (All files)");

    public static readonly Fault OtherMarkdownName = new("K031", Severity.Warning,
        "Tệp {0} không thành một bài vì tên không có đuôi .md", "đổi tên thành {1}");

    public static readonly Fault HeicPhoto = new("K032", Severity.Warning,
        "Ảnh {0} là ảnh HEIC, hầu hết máy không mở được", HeicRemedy);

    public static readonly Fault StrayPicture = new("K033", Severity.Warning,
        "Không bài nào dùng ảnh {0} nên ảnh không lên trang", "đưa ảnh vào bài: ![ảnh có gì]({1}); ảnh dùng về sau thì chuyển vào input/anh/, ảnh thừa thì xóa");

    public static readonly Fault StrayFile = new("K034", Severity.Warning,
        "Không bài nào dẫn đến tệp {0} nên tệp không lên trang", "đưa tệp vào bài: [tên tệp]({1}); nếu đây là một bài thì chép chữ vào một tệp .md mới; tệp dùng về sau thì chuyển vào input/tep/, tệp thừa thì xóa");

    internal const string HeicRemedy =
        "trên iPhone vào Cài đặt, Camera, Định dạng, chọn \"Tương thích nhất\" để máy chụp ra JPEG; ảnh đã chụp thì mở trên máy tính rồi lưu lại thành JPEG, hoặc gửi qua Zalo rồi tải về";
}
