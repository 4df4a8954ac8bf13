using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>Below <c>lay_y_kien</c>.</summary>
public static class ConsultationFields
{
    public static readonly Field<DateOnly> Until = new("den", "ngày cuối nhận ý kiến", new DateType("2026-12-15"))
    {
        Help = "Hết ngày này thì việc lấy ý kiến khép lại; dựng lại trang thì bài rời ô lấy ý kiến của trang chủ.",
    };

    public static readonly Field<string> To = new("doi_tuong", "hỏi ai", new TextType("Cán bộ, đảng viên toàn Khối"));

    public static readonly Field<string> How = new("cach_gop_y", "cách góp ý", new TextType("Gửi thư về gop-y@khoi.example, hoặc nói tại buổi sinh hoạt chi bộ", isLong: true))
    {
        Help = "Địa chỉ thư điện tử và địa chỉ bắt đầu bằng `https://` thành liên kết.",
    };

    public static readonly Field<string> Outcome = new("ket_qua", "kết quả", new TextType("Nhận 42 ý kiến; tiếp thu việc gửi tài liệu trước ba ngày", isLong: true))
    {
        Help = "Đã tiếp thu những gì, vì sao có ý chưa tiếp thu. Ghi sau khi hết hạn; số bản tin sau đó có câu này.",
    };

    public static readonly Field<DateOnly> OutcomeDay = new("ngay_ket_qua", "ngày công bố kết quả", new DateType("2026-12-28"));

    public static readonly ContentSchema Schema = new("lấy ý kiến", [Until, How], [To, Outcome, OutcomeDay]) { OftenUsed = [To] };
}
