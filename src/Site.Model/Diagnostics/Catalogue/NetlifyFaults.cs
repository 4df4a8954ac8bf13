namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K986 to K998: publishing at Netlify.</summary>
public static class NetlifyFaults
{
    public static readonly Fault NoToken = new("K986", Severity.Error,
        "Chưa có mã truy cập Netlify để xuất bản", "tạo mã ở app.netlify.com, mục User settings, Applications, Personal access tokens; rồi chạy lại ở cửa sổ lệnh và dán mã vào khi được hỏi, hoặc đặt mã vào biến môi trường {0}");

    public static readonly Fault TokenRefused = new("K987", Severity.Error,
        "Netlify không nhận mã truy cập {0}", "mã có thể đã bị xóa hay hết hạn: tạo mã mới ở app.netlify.com, mục User settings, Applications, Personal access tokens; {1}");

    public static readonly Fault TokenNotKept = new("K988", Severity.Warning,
        "Không cất được mã truy cập Netlify vào {0}: {1}", "lần sau lệnh sẽ hỏi lại mã; muốn khỏi hỏi thì sửa quyền ghi của thư mục ấy");

    public static readonly Fault SiteMissing = new("K989", Severity.Error,
        "Netlify không có trang {0}, hoặc mã truy cập này không được vào trang ấy", "sửa \"dich\" ở \"xuat_ban\" trong input/cau-hinh.yml thành tên trang hay Project ID ghi ở app.netlify.com, mục Project configuration");

    public static readonly Fault WrongHost = new("K990", Severity.Error,
        "Trang được dựng cho máy chủ khác, không phải Netlify: ở đó địa chỉ cũ không chuyển sang địa chỉ mới", "sửa thành \"may_chu: netlify\" trong input/cau-hinh.yml, hoặc bỏ dòng ấy");

    public static readonly Fault OfOthers = new("K991", Severity.Error,
        "Trang {0} đang có một bản không phải do lệnh này đưa lên", "chắc chắn muốn thay bản ấy thì thêm --force; bản ấy vẫn còn ở app.netlify.com, mục Deploys, để đăng lại");

    public static readonly Fault NothingPublished = new("K992", Severity.Error,
        "Ở trang {0} không còn bản đã xuất bản lần trước", "trang có thể đã bị xóa rồi tạo lại, xem \"dich\" ở \"xuat_ban\" trong input/cau-hinh.yml đã đúng chưa; chắc chắn muốn xuất bản lại từ đầu thì thêm --force");

    public static readonly Fault ListMissing = new("K993", Severity.Error,
        "Người khác vừa xuất bản, mà không đọc được danh sách những gì họ đã xuất bản ở {0}", "trang có đặt mật khẩu thì tạm bỏ rồi chạy lại; chắc chắn bài ở đây là bản mới nhất thì thêm --force, xem kỹ các thay đổi trước khi đồng ý");

    public static readonly Fault Unreachable = new("K994", Severity.Error,
        "Không nối được với Netlify: {0}", "kiểm tra mạng rồi chạy lại; trang cũ vẫn còn nguyên");

    public static readonly Fault Refused = new("K995", Severity.Error,
        "Netlify không cho đăng: \"{0}\"", "xem mục Usage & billing ở app.netlify.com: hết hạn mức thì chờ kỳ sau hoặc mua thêm; còn hạn mức thì mã truy cập này không có quyền đăng trang");

    public static readonly Fault Unfinished = new("K996", Severity.Error,
        "Netlify không làm xong bản mới: {0}", "chạy lại; nếu vẫn vậy thì đưa dòng này cho người giữ trang ở Netlify");

    public static readonly Fault NotShown = new("K997", Severity.Error,
        "Netlify đã nhận đủ bản mới, nhưng người đọc vẫn thấy một bản khác", "mở trang ở app.netlify.com, mục Deploys: bản người đọc đang thấy bị khóa (Lock) thì mở khóa rồi chạy lại; người khác vừa xuất bản thì chạy lại để thấy thay đổi của họ");

    /// <summary>After this one nobody may say that the old site is still there.</summary>
    public static readonly Fault Unsure = new("K998", Severity.Error,
        "Mất liên lạc với Netlify đúng lúc đổi trang: chưa biết người đọc thấy trang trước hay trang sau khi đổi", "có mạng lại thì xem các dòng đầu của: " + Invocation.Current + " publish --history; ở đó chưa có lần xuất bản hay hoàn tác này thì chạy lại");
}
