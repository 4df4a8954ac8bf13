namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K7xx: what goes into an issue of the bulletin.</summary>
public static class BulletinFaults
{
    public static readonly Fault MonthTaken = new("K701", Severity.Error,
        "Bản tin {0} đã có ở {1}", "mỗi tháng một số: sửa tháng ghi ở \"thang\" của một trong hai tệp, hoặc gộp hai tệp làm một");

    public static readonly Fault UnknownSection = new("K702", Severity.Error,
        "Bản tin không có mục nào mang mã \"{0}\"", "các mục đang có: {1}; mục mới của riêng một số thì khai trong \"muc\" của số ấy, có \"tieu_de\"");

    public static readonly Fault NearSection = new("K703", Severity.Error,
        "Bản tin không có mục nào mang mã \"{0}\"", "có phải \"{1}\" không? Mục mới của riêng một số thì khai trong \"muc\" của số ấy và phải có \"tieu_de\"")
    { Replacement = "{1}" };

    public static readonly Fault DocumentMissing = new("K704", Severity.Error,
        "Không có bài nào ở {0}", "ghi địa chỉ của bài, ví dụ /tin-tuc/2026/ra-mat/, hoặc đường dẫn của tệp, ví dụ /tin-tuc/2026/ra-mat.md");

    public static readonly Fault NearDocument = new("K705", Severity.Error,
        "Không có bài nào ở {0}", "có phải {1} không?")
    { Replacement = "{1}" };

    public static readonly Fault PinLeftOut = new("K706", Severity.Error,
        "Bản tin ghim {0}, nhưng bài đó không được đăng ({1})", "xóa dòng này trong \"ghim\" (các bài đứng đầu mục), hoặc đăng bài ấy");

    public static readonly Fault PinInternal = new("K707", Severity.Error,
        "Số bản tin công khai ghim bài nội bộ {0}", "xóa dòng này trong \"ghim\", hoặc ghi \"pham_vi: noi_bo\" cho cả số bản tin");

    public static readonly Fault PinOfWrongKind = new("K708", Severity.Error,
        "{0} không phải tin, bài, kế hoạch, hoạt động hay kiến nghị đã trả lời", "bản tin chỉ ghim được những loại bài ấy");

    public static readonly Fault PinnedTwice = new("K709", Severity.Error,
        "Bài {0} đã được ghim ở dòng {1}", "mỗi bài chỉ ở một mục: xóa một trong hai chỗ");

    public static readonly Fault PinExcluded = new("K710", Severity.Error,
        "Bản tin ghim {0}, nhưng bài đó ghi \"ban_tin: false\"", "xóa dòng này trong \"ghim\", hoặc xóa \"ban_tin: false\" trong bài");

    public static readonly Fault TooLong = new("K711", Severity.Warning,
        "Đọc hết số này mất khoảng {0} phút, quá {1} phút dành cho bản tin", "dài nhất: {2}; ghi \"dang: tom_tat\" cho mục để chỉ lấy tóm tắt, hoặc ghi địa chỉ bài vào \"bo\" của mục để không lấy bài");

    public static readonly Fault QuestionCount = new("K712", Severity.Warning,
        "Số này có {0} gợi ý thảo luận", "nên có từ {1} đến {2} câu để cuộc họp kịp bàn");

    public static readonly Fault EmptyIssue = new("K713", Severity.Notice,
        "Bản tin {0} chưa có bài nào", "số này chỉ có lời mở đầu; ghi \"ban_tin: {1}\" trong bài muốn đưa vào, hoặc ghi địa chỉ bài vào \"ghim\" của một mục trong \"muc\"");

    public static readonly Fault NoSectionTakes = new("K714", Severity.Warning,
        "Bài muốn vào bản tin {0}, nhưng không mục nào nhận", "ghi trong bài cả tháng lẫn mục nhận bài, như \"ban_tin: {{ thang: {1}, muc: {2} }}\"; mục có thể ghi: {3}");

    public static readonly Fault NoCategory = new("K715", Severity.Notice,
        "Bài không ghi chuyên mục, nên không vào mục nào của bản tin {0}", "ghi ở \"chuyen_muc\" một trong các mã: {1}; bài không cần vào bản tin thì ghi \"ban_tin: false\"");

    public static readonly Fault CutOffNotAfter = new("K720", Severity.Warning,
        "Số này chốt bài ngày {0}, không sau ngày chốt của bản tin {1} ({2})", "sửa \"chot\", hoặc \"han_phat_hanh\" nếu không ghi \"chot\", của một trong hai số: mỗi số lấy bài từ sau ngày chốt của số trước");

    public static readonly Fault IssueIsOut = new("K721", Severity.Warning,
        "Bài ghi \"ban_tin: {0}\", nhưng bản tin {1} đã phát hành mà không có bài này", "số sau sẽ lấy bài; ghi \"ban_tin: {2}\" cho rõ, hoặc \"ban_tin: false\" nếu không cần nữa");

    public static readonly Fault CopiesMissing = new("K722", Severity.Error,
        "Số này ghi \"phat_hanh\" nhưng không có bản chép các bài ở {0}", "lấy lại thư mục ấy từ bản lưu; chỉ khi số này chưa từng phát hành mới xóa dòng \"phat_hanh\", rồi đến ngày thì chạy " + Invocation.Current + " bulletin {1} --release");

    public static readonly Fault CopyGone = new("K723", Severity.Error,
        "Không thấy bản chép {0} của số đã phát hành", "lấy lại tệp ấy từ bản lưu: số đã phát hành phải giữ nguyên");

    public static readonly Fault CopyOfNoSection = new("K724", Severity.Error,
        "Không rõ {0} của số đã phát hành thuộc loại bài nào", "khai lại thư mục ấy trong \"chuyen_trang\" của input/cau-hinh.yml");

    public static readonly Fault ReleasedFileGone = new("K725", Severity.Error,
        "{0}, mà bản tin tháng {1} đã phát hành còn dùng", "đặt tệp ấy lại chỗ cũ: số đã phát hành phải giữ nguyên");

    public static readonly Fault CopiesUnused = new("K726", Severity.Warning,
        "Bản chép này không thuộc số đã phát hành nào: không có bản tin {0} ghi \"phat_hanh\"", "phát hành lại số ấy, hoặc xóa thư mục bản chép này");

    public static readonly Fault MeetingOutside = new("K727", Severity.Warning,
        "Ngày sinh hoạt {0} không nằm trong khoảng từ hạn phát hành {1} đến hết {2}", "sửa \"ngay_sinh_hoat\" hoặc \"han_phat_hanh\": chi bộ có bản tin rồi mới họp, và họp trong tháng của số ấy");
}
