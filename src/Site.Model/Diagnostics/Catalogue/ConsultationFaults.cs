namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K263 to K268: what a document asks its readers' opinion on.</summary>
public static class ConsultationFaults
{
    public static readonly Fault OverBeforePublished = new("K263", Severity.Error,
        "Hạn góp ý {0} ở trước ngày đăng bài ({1})", "xem lại \"den\" trong \"lay_y_kien\", nhất là năm");

    public static readonly Fault GoneBeforeOver = new("K264", Severity.Warning,
        "Nhận ý kiến đến {0} nhưng bài hết hạn ngày {1}, nên những ngày cuối không ai đọc được bài", "sửa \"het_han\", hoặc \"den\" trong \"lay_y_kien\"");

    public static readonly Fault OutcomeBeforeOver = new("K265", Severity.Error,
        "Kết quả công bố ngày {0} mà đến hết ngày {1} mới hết hạn góp ý", "xem lại \"ngay_ket_qua\" và \"den\" trong \"lay_y_kien\"");

    public static readonly Fault OutcomeWithoutDay = new("K266", Severity.Warning,
        "Có kết quả lấy ý kiến mà chưa ghi ngày công bố, nên bản tin coi như công bố ngày {0}", "thêm \"ngay_ket_qua\" dưới \"lay_y_kien\"");

    public static readonly Fault NoDay = new("K267", Severity.Warning,
        "Trang lấy ý kiến mà không ghi ngày, nên không có trong bản tin", "thêm dòng \"ngay\": ngày bắt đầu lấy ý kiến");

    public static readonly Fault OutcomeMissing = new("K268", Severity.Notice,
        "Hết hạn góp ý từ ngày {0} mà chưa công bố kết quả", "thêm \"ket_qua\" và \"ngay_ket_qua\" dưới \"lay_y_kien\": người đã góp ý chờ câu trả lời");
}
