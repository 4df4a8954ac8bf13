namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K5xx: what one file says about another.</summary>
public static class ReferenceFaults
{
    public static readonly Fault UnknownId = new("K501", Severity.Error,
        "Không có {0} nào mang mã \"{1}\"", "xem các mã trong {2}");

    public static readonly Fault NearId = new("K502", Severity.Error,
        "Không có {0} nào mang mã \"{1}\"", "có phải \"{2}\" không?")
    { Replacement = "{2}" };

    public static readonly Fault BrokenLink = new("K503", Severity.Error,
        "Liên kết đến {0} không dẫn tới trang nào", "kiểm tra lại địa chỉ; nếu trang đã đổi chỗ, ghi địa chỉ cũ vào \"duong_dan_cu\" của trang mới");

    public static readonly Fault NearLink = new("K504", Severity.Error,
        "Liên kết đến {0} không dẫn tới trang nào", "có phải {1} không?");

    public static readonly Fault LinkToLeftOut = new("K505", Severity.Error,
        "Liên kết đến {0} không mở được vì bài ấy không có trên trang ({1})", "bỏ liên kết, hoặc đăng bài ấy");

    public static readonly Fault BrokenAnchor = new("K506", Severity.Error,
        "Trang {0} không có đề mục #{1}", "các đề mục của trang: {2}");

    public static readonly Fault ParentUnknown = new("K507", Severity.Error,
        "Tổ chức \"{0}\" trực thuộc \"{1}\", nhưng không có tổ chức nào mang mã đó", "sửa \"truc_thuoc\", hoặc thêm tổ chức cấp trên vào tệp này");

    public static readonly Fault ParentCircle = new("K508", Severity.Error,
        "Các tổ chức trực thuộc lẫn nhau thành vòng: {0}", "ghi lại tổ chức cấp trên cho đúng ở \"truc_thuoc\" của một tổ chức trong vòng đó");

    public static readonly Fault OldPathTaken = new("K509", Severity.Error,
        "Địa chỉ cũ {0} đang là địa chỉ của {1}", "xóa dòng này trong \"duong_dan_cu\"");

    public static readonly Fault OldPathTwice = new("K510", Severity.Error,
        "Địa chỉ cũ {0} cũng được khai ở {1}", "giữ ở một bài, xóa ở bài kia");

    public static readonly Fault UnitsTooDeep = new("K511", Severity.Error,
        "Tổ chức \"{0}\" nằm dưới {1} cấp khác", "kiểm tra \"truc_thuoc\": sơ đồ tổ chức có nhiều nhất {1} cấp");

    public static readonly Fault OtherDay = new("K512", Severity.Warning,
        "Ngày của {0} ghi ở đây là {1}, nhưng nơi khác ghi {2}", "đối chiếu với văn bản gốc rồi sửa chỗ sai");

    public static readonly Fault SummarisedTwice = new("K513", Severity.Error,
        "Văn bản {0} ngày {1} đã có bài tóm tắt: {2}", "giữ một bài, chuyển nội dung của bài kia sang");

    public static readonly Fault ReplacesItself = new("K514", Severity.Error,
        "Văn bản {0} không thể thay thế chính nó", "sửa số và ký hiệu trong \"thay_the\"");

    public static readonly Fault ReplacementCircle = new("K515", Severity.Error,
        "Các văn bản thay thế nhau thành vòng: {0}", "sửa \"thay_the\" của một trong các văn bản đó");

    public static readonly Fault OldPathWithoutPage = new("K516", Severity.Notice,
        "Nơi đặt trang không đưa được người đọc từ địa chỉ cũ {0} sang địa chỉ mới", "đặt trang ở máy chủ có quy tắc riêng (khóa \"may_chu\"), hoặc bỏ dòng này");

    public static readonly Fault UnknownTheme = new("K517", Severity.Error,
        "Không có chuyên đề nào của năm {0}", "{1}");

    public static readonly Fault ThemeTwice = new("K518", Severity.Error,
        "Năm {0} đã có chuyên đề: {1}", "mỗi năm một chuyên đề: gộp hai tệp làm một, hoặc sửa \"nam\"");

    public static readonly Fault NearParent = new("K520", Severity.Error,
        "Tổ chức \"{0}\" trực thuộc \"{1}\", nhưng không có tổ chức nào mang mã đó", "có phải \"{2}\" không?");
}
