namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K2xx: keys and values of front matter, settings and data, against the schema.</summary>
public static class FrontMatterFaults
{
    public static readonly Fault UnknownKey = new("K201", Severity.Error,
        "Không có khóa nào tên \"{0}\" ở đây", "các khóa dùng được: {1}");

    public static readonly Fault MisspelledKey = new("K202", Severity.Error,
        "Không có khóa nào tên \"{0}\" ở đây", "có phải \"{1}\" không?")
    { Replacement = "{1}" };

    public static readonly Fault MissingKey = new("K203", Severity.Error,
        "Thiếu khóa \"{0}\" ({1})", "thêm dòng `{0}: {2}`");

    public static readonly Fault WrongShape = new("K204", Severity.Error,
        "\"{0}\" phải là {1}", "ví dụ `{0}: {2}`");

    public static readonly Fault NotADate = new("K205", Severity.Error,
        "\"{0}\" không phải một ngày", "viết năm-tháng-ngày hoặc ngày/tháng/năm, ví dụ 2026-11-20 hoặc 20/11/2026");

    public static readonly Fault ImpossibleDate = new("K206", Severity.Error,
        "Ngày không có thật: {0}", "viết ngày có trong lịch, ví dụ 2026-02-28 hoặc 28/02/2026");

    public static readonly Fault NotAMonth = new("K207", Severity.Error,
        "\"{0}\" không phải một tháng", "viết năm-tháng hoặc tháng/năm, ví dụ 2026-11 hoặc 11/2026");

    public static readonly Fault NotANumber = new("K208", Severity.Error,
        "\"{0}\" không phải một số nguyên từ {1} đến {2}", "viết bằng chữ số, ví dụ {1}");

    public static readonly Fault NotAllowed = new("K209", Severity.Error,
        "\"{0}\" không phải giá trị dùng được cho \"{1}\"", "chọn một trong: {2}");

    public static readonly Fault MisspelledValue = new("K210", Severity.Error,
        "\"{0}\" không phải giá trị dùng được cho \"{1}\"", "có phải \"{2}\" không?")
    { Replacement = "{2}" };

    public static readonly Fault NotAYesNo = new("K211", Severity.Error,
        "Chỗ này chỉ nhận \"true\" (có) hoặc \"false\" (không), không nhận \"{0}\"", "viết \"true\" hoặc \"false\"; viết \"có\", \"không\" cũng được");

    public static readonly Fault NotAWebAddress = new("K212", Severity.Error,
        "\"{0}\" không phải một địa chỉ trang web", "viết đủ cả https://, ví dụ https://khoi.example");

    public static readonly Fault NotAPagePath = new("K213", Severity.Error,
        "\"{0}\" không phải địa chỉ trong trang này", "viết địa chỉ bắt đầu bằng dấu /, ví dụ /tin-tuc/ra-mat/");

    public static readonly Fault NotADocumentCode = new("K214", Severity.Error,
        "\"{0}\" không phải số và ký hiệu văn bản", "viết số, gạch nối, loại văn bản, gạch chéo, nơi ban hành, ví dụ 59-KH/ĐUK; văn bản nhà nước thì như 42/2022/NĐ-CP");

    public static readonly Fault TitleTooLong = new("K215", Severity.Warning,
        "Tiêu đề dài {0} chữ", "rút xuống dưới {1} chữ để đọc được trên điện thoại");

    public static readonly Fault ApprovalMissing = new("K216", Severity.Error,
        "Bài đăng phải có khóa \"{0}\"", "ghi \"{0}\", hoặc đổi thành \"trang_thai: cho_duyet\"; quy định này đặt ở \"phe_duyet\" trong input/cau-hinh.yml");

    public static readonly Fault ExpiresBeforePublished = new("K217", Severity.Error,
        "Bài hết hạn ({0}) trước khi được đăng ({1})", "sửa \"het_han\" hoặc \"dang_luc\"");

    public static readonly Fault DuplicateId = new("K218", Severity.Error,
        "Mã \"{0}\" đã dùng ở dòng {1}", "đặt mã khác; mỗi mã chỉ dùng một lần trong tệp");

    public static readonly Fault BadId = new("K219", Severity.Error,
        "\"{0}\" không dùng làm mã được", "mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ {1}");

    public static readonly Fault ApprovedInFuture = new("K220", Severity.Warning,
        "Ngày duyệt {0} sau ngày dựng trang {1}", "kiểm tra lại \"ngay_duyet\"");

    public static readonly Fault ImageAltMissing = new("K221", Severity.Error,
        "Ảnh của bài không có mô tả (\"{0}\" trong \"anh\")", "dưới \"anh:\" viết hai dòng, mỗi dòng thụt vào hai dấu cách: dòng thứ nhất \"tep: đường dẫn ảnh\", dòng thứ hai \"{0}: ảnh có gì\"; người khiếm thị nghe phần này");

    public static readonly Fault KeyOfAnotherKind = new("K222", Severity.Error,
        "Khóa \"{0}\" không dùng cho {1}", "khóa này chỉ dùng cho {2}; xóa dòng này, hoặc chuyển tệp sang đúng thư mục");

    public static readonly Fault PathCharacter = new("K223", Severity.Error,
        "Đường dẫn \"{0}\" có chỗ không dùng được: \"{1}\"", "đường dẫn chỉ gồm chữ không dấu, số, dấu chấm, gạch nối, gạch dưới và dấu /");

    public static readonly Fault NotAnEmail = new("K224", Severity.Error,
        "\"{0}\" không phải địa chỉ thư điện tử", "viết như ban-bien-tap@khoi.example");

    public static readonly Fault OneOfTwo = new("K225", Severity.Error,
        "Cần đúng một trong hai khóa \"{0}\" và \"{1}\"", "ngày dương lịch thì ghi \"{0}\"; ngày âm lịch thì ghi \"{1}\"");

    public static readonly Fault NotAColor = new("K226", Severity.Error,
        "\"{0}\" không phải mã màu", "viết dấu # và sáu chữ số thập lục phân trong dấu nháy, ví dụ \"#a4161a\"");

    public static readonly Fault ReservedFolder = new("K227", Severity.Error,
        "Thư mục \"{0}\" đã dành cho việc khác", "chọn tên khác cho chuyên trang");

    public static readonly Fault NotAListOfKeys = new("K228", Severity.Error,
        "Tệp này phải là một danh sách, mỗi phần tử gồm các dòng \"khóa: giá trị\"", "mỗi phần tử bắt đầu bằng một dòng có dấu gạch, ví dụ `{0}`");

    public static readonly Fault ImpossibleTime = new("K229", Severity.Error,
        "Giờ không có thật: {0}", "viết giờ từ 00:00 đến 23:59, ví dụ 2026-11-20 07:30");

    public static readonly Fault UnknownDocumentType = new("K230", Severity.Warning,
        "Chưa biết \"{0}\" trong {1} là loại văn bản nào", "kiểm tra lại ký hiệu; nếu đúng thì ghi thêm \"loai_van_ban\" để trang hiện tên loại");

    public static readonly Fault MisspelledDocumentType = new("K231", Severity.Warning,
        "Chưa biết \"{0}\" trong {1} là loại văn bản nào", "có phải \"{2}\" không? Nếu \"{0}\" đúng thì ghi thêm \"loai_van_ban\" để trang hiện tên loại");

    public static readonly Fault EffectiveBeforeIssued = new("K232", Severity.Error,
        "Văn bản có hiệu lực từ {0}, trước ngày ban hành {1}", "xem lại \"hieu_luc_tu\" và \"ngay_ban_hanh\"");

    public static readonly Fault ExpiredBeforeEffective = new("K233", Severity.Error,
        "Văn bản hết hiệu lực ngày {0}, trước ngày {1} khi văn bản bắt đầu có hiệu lực", "xem lại \"hieu_luc_den\"");

    public static readonly Fault DueBeforeIssued = new("K234", Severity.Warning,
        "Thời hạn {0} của nhiệm vụ ở trước ngày ban hành văn bản ({1})", "xem lại \"thoi_han\" trong \"nhiem_vu\", nhất là năm");

    public static readonly Fault EndsBeforeItBegins = new("K235", Severity.Error,
        "Chiến dịch kết thúc ngày {0}, trước ngày {1} khi nó bắt đầu", "xem lại \"tu\" và \"den\" trong \"chien_dich\", nhất là năm");

    public static readonly Fault PracticeOfOtherGenre = new("K236", Severity.Warning,
        "Bài có \"mo_hinh\" nhưng không thuộc thể loại mô hình, nên không có ở trang các mô hình", "ghi \"the_loai: mo_hinh\", hoặc xóa \"mo_hinh\"");

    public static readonly Fault ParagraphsJoined = new("K237", Severity.Notice,
        "Các đoạn ở đây được nối thành một đoạn", "không mất chữ nào, chỉ mất chỗ xuống dòng; viết thành một đoạn cho đúng như người đọc sẽ thấy");

    /// <summary>Words: the sign.</summary>
    public static readonly Fault BoldInPlainText = new("K238", Severity.Warning,
        "Dấu {0} ở đây không thành chữ đậm nên hiện nguyên trên trang", "khóa này không dùng dấu định dạng: bỏ các dấu {0}");

    public static readonly Fault KeyNotIndented = new("K240", Severity.Error,
        "\"{0}\" phải nằm dưới \"{1}\"", "thụt dòng này vào hai dấu cách, ngay dưới dòng \"{1}:\"");

    public static readonly Fault NotADeadline = new("K241", Severity.Error,
        "Không hiểu thời hạn \"{0}\"", "viết một ngày (25/11/2026, trước ngày 25/11), một tháng, quý hay năm (quý IV/2026), một ngày hằng năm hay hằng tháng (30/11 hằng năm, ngày 20 hằng tháng), hoặc \"thuong_xuyen\", \"hang_thang\", \"hang_quy\", \"hang_nam\"");

    public static readonly Fault FarAhead = new("K242", Severity.Warning,
        "Ngày {0} còn hơn một năm nữa mới đến (hôm nay là {1})", "kiểm tra lại năm");

    public static readonly Fault TitleInCapitals = new("K243", Severity.Warning,
        "Tiêu đề viết toàn chữ hoa", "viết chữ thường, chỉ viết hoa chữ đầu câu và tên riêng; trang tự in đậm tiêu đề");

    public static readonly Fault LunarDateMissing = new("K244", Severity.Notice,
        "Chưa có ngày dương năm {0} của {1}", "thêm ngày dương của năm ấy vào \"duong_lich\", lấy từ lịch nhà nước; chưa thêm thì trang lịch, trang chủ và bản tin thiếu ngày ấy");

    // K25x: a committee's own folder.

    public static readonly Fault NotFilledIn = new("K250", Severity.Notice,
        "Chưa điền \"{0}\" ({1})", "điền vào sau dấu hai chấm; không dùng đến thì xóa dòng này");

    public static readonly Fault SampleLeft = new("K251", Severity.Notice,
        "Còn chữ (mẫu) mà người đọc sẽ thấy", "thay bằng tên thật, việc thật, hoặc xóa đi");

    public static readonly Fault SampleAddress = new("K252", Severity.Notice,
        "Địa chỉ trang còn là địa chỉ mẫu: {0}", "trước khi đưa trang lên máy chủ, ghi địa chỉ thật ở \"dia_chi_trang\"");

    public static readonly Fault NewerFolder = new("K253", Severity.Warning,
        "Nội dung này viết cho phiên bản {0}, mới hơn chương trình đang chạy", "lấy khoi {0} trở lên; chương trình cũ có thể không hiểu hết nội dung này");

    public static readonly Fault NotARelease = new("K254", Severity.Error,
        "\"{0}\" không phải một phiên bản", "viết ba số cách nhau bằng dấu chấm như 0.2.0, hoặc xóa dòng này");

    // K255 to K260: questions and their answers.

    /// <summary>Words: the state, the key, what it holds.</summary>
    public static readonly Fault QuestionNeedsKey = new("K255", Severity.Error,
        "Kiến nghị {0} phải có khóa \"{1}\"", "điền \"{1}\" ({2}), hoặc sửa \"tinh_trang\"");

    public static readonly Fault AnswerMissing = new("K256", Severity.Error,
        "Kiến nghị ghi là đã trả lời nhưng chưa có câu trả lời", "viết câu trả lời dưới phần khai báo; chưa trả lời thì ghi \"tinh_trang: dang_xem_xet\" và xóa \"ngay_tra_loi\"");

    public static readonly Fault AnsweredBeforeReceived = new("K257", Severity.Error,
        "Ngày trả lời {0} ở trước ngày nhận {1}", "xem lại \"ngay_nhan\" và \"ngay_tra_loi\", nhất là năm");

    public static readonly Fault QuestionDayAhead = new("K258", Severity.Error,
        "Ngày {0} chưa đến (hôm nay là {1})", "ghi ngày đã nhận, đã trả lời thật; nhất là xem lại năm");

    /// <summary>Words: the state, the key.</summary>
    public static readonly Fault KeyAgainstState = new("K259", Severity.Error,
        "Kiến nghị {0} thì không có \"{1}\"", "xóa dòng này, hoặc sửa \"tinh_trang\"");

    /// <summary>Words: the state.</summary>
    public static readonly Fault AnswerBeforeItsState = new("K260", Severity.Error,
        "Kiến nghị {0} mà đã có câu trả lời", "trả lời rồi thì ghi \"ngay_tra_loi\", \"noi_tra_loi\" và \"tinh_trang: da_tra_loi\"; chưa thì bỏ phần chữ này đi, vì người đọc sẽ thấy");

    /// <summary>Words: the state.</summary>
    public static readonly Fault UnansweredInBulletin = new("K261", Severity.Warning,
        "Kiến nghị {0} nên không vào bản tin", "xóa dòng này; khi đã trả lời, bản tin tự nhận");
}
