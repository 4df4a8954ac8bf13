namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K884 to K899: taking the site to its readers. What Netlify alone can do wrong stands in <see cref="NetlifyFaults"/>.</summary>
public static class PublicationFaults
{
    public static readonly Fault NoPlace = new("K884", Severity.Error,
        "Cài đặt chưa nói xuất bản {0} đến đâu", "thêm vào input/cau-hinh.yml, ví dụ: {1}");

    // K885 to K887: an address that would answer 404.

    public static readonly Fault AddressMoved = new("K885", Severity.Error,
        "Bài \"{1}\" không còn ở địa chỉ {0}: ai có địa chỉ cũ sẽ gặp trang lỗi 404", "bài \"{2}\" có lẽ thay bài ấy; dán dòng này vào phần khai báo của tệp {3}, thay dòng \"duong_dan_cu\" nếu đã có: {4}");

    public static readonly Fault AddressUnpublished = new("K886", Severity.Error,
        "Bài \"{1}\" đang ở địa chỉ {0} nhưng tệp của bài không còn ở trạng thái đăng: ai có địa chỉ ấy sẽ gặp trang lỗi 404", "muốn rút bài thì dán dòng này vào phần khai báo, thay dòng \"trang_thai\" nếu đã có: \"trang_thai: rut\"; thêm lý do bằng \"ly_do_rut\"");

    public static readonly Fault AddressGone = new("K887", Severity.Error,
        "Bài \"{1}\" không còn ở địa chỉ {0}: ai có địa chỉ cũ sẽ gặp trang lỗi 404", "có bài thay thì dán dòng này vào phần khai báo của bài ấy: {2}; không có thì đưa tệp {3} về chỗ cũ và ghi trong đó \"trang_thai: rut\"");

    public static readonly Fault Conflict = new("K888", Severity.Error,
        "Sau lần xuất bản cuối từ đây, {0}", "xin bản ấy từ người vừa xuất bản ({1}), gộp vào bản ở đây rồi chạy lại; chắc chắn muốn bản ở đây thay bản trên trang thì thêm --force");

    public static readonly Fault NobodyAnswers = new("K889", Severity.Error,
        "Chưa làm gì vì không có ai trả lời câu hỏi", "xem những gì kể ở trên; đồng ý thì chạy lại và thêm --yes");

    // K890 to K895: a folder.

    public static readonly Fault FolderMissing = new("K890", Severity.Error,
        "Không thấy thư mục {0} để xuất bản vào trong đó", "ổ mạng có thể chưa nối: mở thử rồi chạy lại; thư mục chưa có thì tạo trước; trang cũ vẫn còn nguyên");

    public static readonly Fault FolderUnusable = new("K891", Severity.Error,
        "Không xuất bản vào {0} được vì {1}", "sửa \"xuat_ban\" trong input/cau-hinh.yml thành một thư mục khác");

    public static readonly Fault PublicationMissing = new("K892", Severity.Error,
        "Ở {0} không còn trang đã xuất bản lần trước", "kiểm tra ổ mạng đã nối đúng chưa; chắc chắn muốn xuất bản lại từ đầu vào đó thì thêm --force");

    public static readonly Fault NothingToUndo = new("K893", Severity.Error,
        "Không hoàn tác được: {0}", "sửa bài trong input rồi xuất bản lại; xem các lần đã xuất bản bằng: " + Invocation.Current + " publish --history");

    public static readonly Fault ListUnreadable = new("K894", Severity.Error,
        "Không đọc được danh sách các trang đã xuất bản: {0}", "tệp ấy đã bị sửa hay hỏng; xóa nó rồi chạy lại và thêm --force, xem kỹ các thay đổi trước khi đồng ý");

    public static readonly Fault ChangedMeanwhile = new("K895", Severity.Error,
        "Có người vừa xuất bản trong lúc bạn xem", "chạy lại để thấy thay đổi kể từ bản mới nhất; trang của họ vẫn còn nguyên");

    // K896 to K899: a repository.

    public static readonly Fault GitRefused = new("K896", Severity.Error,
        "Không xuất bản bằng git được: {0}", "{1}");

    public static readonly Fault GitConflict = new("K897", Severity.Error,
        "Người khác đã xuất bản một bản khác của tệp này, mà ở đây cũng đã sửa", "bản của bạn vẫn ở nguyên chỗ; bản của họ ở {0}: gộp vào bản của bạn những gì cần, xóa tệp ấy rồi chạy lại");

    public static readonly Fault OpenRepository = new("K898", Severity.Error,
        "Kho git ai cũng đọc được, mà nội dung có bài nội bộ hay bảng nhuận bút", "đổi kho thành kho riêng (private) ở máy chủ, hoặc bỏ bài nội bộ và nhuan-but.yml khỏi thư mục nội dung, rồi chạy lại; bài đã từng đẩy lên thì coi như đã lộ");

    public static readonly Fault OpennessUnknown = new("K899", Severity.Warning,
        "Nội dung có bài nội bộ hay bảng nhuận bút, mà không hỏi được máy chủ xem kho git có đóng với người ngoài không", "tự mở địa chỉ của kho bằng cửa sổ ẩn danh của trình duyệt: thấy nội dung thì đổi kho thành kho riêng (private)");
}
