using Site.Model.Diagnostics;
using Site.Model.Documents.Questions;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys of a question and its answer (hỏi đáp) alone.</summary>
public static class QuestionFields
{
    public static readonly Field<string> Asked = new("cau_hoi", "câu hỏi, kiến nghị", new TextType("Đảng viên chuyển công tác mà nơi mới chưa có chi bộ thì sinh hoạt ở đâu?", isLong: true))
    {
        Aliases = ["kien_nghi", "question"],
        Help = "Lời người hỏi, không có tên, số điện thoại, địa chỉ nhà của ai.",
    };

    public static readonly Field<string> Asker = new("nguoi_hoi", "người hỏi, nói chung", new TextType("Một đảng viên, chi bộ doanh nghiệp"))
    {
        Help = "Không ghi tên, số điện thoại, số căn cước, nơi ở; ghi tên thì trang không dựng được.",
    };

    public static readonly Field<DateOnly> ReceivedOn = new("ngay_nhan", "ngày nhận", new DateType("2026-11-05"))
    {
        Help = "Số ngày chờ, số ngày trả lời đếm từ ngày này.",
    };

    public static readonly Field<Located<string>> AnsweredBy = new("noi_tra_loi", "nơi trả lời", new ReferenceType("tên bất kỳ, hoặc mã tổ chức", "Ban Tổ chức Đảng ủy Khối"))
    {
        Help = "Tên cơ quan, hoặc mã trong `_du-lieu/to-chuc.yml`.",
    };

    public static readonly Field<DateOnly> AnsweredOn = new("ngay_tra_loi", "ngày trả lời", new DateType("2026-11-18"))
    {
        Help = "Bản tin nhận kiến nghị theo ngày này.",
    };

    public static readonly Field<QuestionProgress> Progress = new("tinh_trang", "tình trạng", new ChoiceType<QuestionProgress>(
        new(QuestionProgress.Answered, "da_tra_loi", "đã trả lời"),
        new(QuestionProgress.UnderConsideration, "dang_xem_xet", "đang xem xét"),
        new(QuestionProgress.PassedOn, "da_chuyen", "đã chuyển nơi khác")))
    {
        Help = "Bỏ trống: có `ngay_tra_loi` là đã trả lời, có `chuyen_den` là đã chuyển, không có cả hai là đang xem xét.",
    };

    public static readonly Field<Located<string>> PassedOnTo = new("chuyen_den", "chuyển đến", new ReferenceType("tên bất kỳ, hoặc mã tổ chức", "Ủy ban nhân dân phường"))
    {
        Help = "Nơi có thẩm quyền giải quyết, khi kiến nghị đã được chuyển đi.",
    };
}
