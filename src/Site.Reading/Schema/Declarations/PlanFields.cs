using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys of plans and other Party documents alone.</summary>
public static class PlanFields
{
    /// <summary>The title of a plan: the document's own, so that nobody shortens or rewrites it.</summary>
    public static readonly Field<string> Subject = new("tieu_de", "trích yếu", new TextType("Đổi mới công tác tư tưởng trong tình hình mới của Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh", isLong: true))
    {
        Aliases = ["trich_yeu", "title"],
        Help = "Chép đúng nguyên văn trích yếu của văn bản, không rút gọn. Giá trị có dấu hai chấm thì đặt trong dấu nháy kép.",
    };

    public static readonly Field<DocumentCode> Code = new("so_ky_hieu", "số và ký hiệu", new DocumentCodeType("59-KH/ĐUK"));

    public static readonly Field<string> TypeName = new("loai_van_ban", "loại văn bản", new TextType("Kế hoạch"))
    {
        Help = "Bỏ trống thì theo ký hiệu (KH là Kế hoạch); riêng QĐ phải ghi Quyết định hay Quy định.",
    };

    public static readonly Field<DateOnly> IssuedOn = new("ngay_ban_hanh", "ngày ban hành", new DateType("22/03/2022"));

    public static readonly Field<string> Issuer = new("co_quan_ban_hanh", "cơ quan ban hành", new TextType("Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"));

    public static readonly Field<string> SuperiorBody = new("cap_tren", "cấp trên của cơ quan ban hành", new TextType("Đảng bộ tỉnh"))
    {
        Help = "Dòng đầu của văn bản. Văn bản của chính đơn vị thì bỏ trống: lấy theo `cau-hinh.yml`.",
    };

    public static readonly Field<string> Place = new("noi_ban_hanh", "nơi ban hành", new TextType("Trà Vinh"))
    {
        Help = "Địa danh trước ngày tháng. Văn bản của chính đơn vị thì bỏ trống: lấy theo `cau-hinh.yml`.",
    };

    public static readonly Field<string> SignedFor = new("de_ky", "thể thức đề ký (T/M, K/T, T/L…)", new TextType("T/M Ban Thường vụ"))
    {
        Aliases = ["ky_thay"],
    };

    public static readonly Field<string> Signer = new("nguoi_ky", "người ký", new TextType("Nguyễn Văn Mẫu"));

    public static readonly Field<string> SignerTitle = new("chuc_vu", "chức vụ người ký", new TextType("Phó Bí thư"));

    public static readonly Field<DateOnly> EffectiveFrom = new("hieu_luc_tu", "hiệu lực từ", new DateType("2022-03-22"));

    public static readonly Field<DateOnly> EffectiveUntil = new("hieu_luc_den", "hiệu lực đến", new DateType("2025-12-31"));

    public static readonly Field<DocumentStatus> Status = new("tinh_trang", "tình trạng hiệu lực", new ChoiceType<DocumentStatus>(
        new(DocumentStatus.InForce, "con_hieu_luc", "còn hiệu lực"),
        new(DocumentStatus.Expired, "het_hieu_luc", "hết hiệu lực"),
        new(DocumentStatus.NotYetInForce, "chua_co_hieu_luc", "chưa có hiệu lực"),
        new(DocumentStatus.Unknown, "khong_ro", "không rõ")));

    public static readonly Field<ImmutableArray<Citation>> Bases = new("can_cu", "căn cứ", new ListType<Citation>(
        new CitationType("Đề án số 02-ĐA/TU"), "[Đề án số 02-ĐA/TU ngày 28/02/2022 của Ban Thường vụ Tỉnh ủy]"))
    {
        Help = "Mỗi căn cứ một dòng bắt đầu bằng `-`.",
    };

    public static readonly Field<ImmutableArray<Citation>> Replaces = new("thay_the", "thay thế văn bản", new ListType<Citation>(
        new CitationType("12-KH/ĐUK"), "[12-KH/ĐUK]", splitsAtCommas: true))
    {
        Help = "Số và ký hiệu của văn bản bị thay thế.",
    };

    public static readonly Field<ImmutableArray<string>> Recipients = new("noi_nhan", "nơi nhận", new ListType<string>(
        new TextType("Các chi bộ, đảng bộ cơ sở"), "[Ban Tuyên giáo Tỉnh ủy, Lưu Văn phòng]"))
    {
        Help = "Mỗi nơi một dòng bắt đầu bằng `-`.",
    };

    public static readonly Field<string> PassedOnTo = new("pho_bien", "phổ biến đến", new TextType("các chi bộ"));

    public static readonly Field<ImmutableArray<FieldValues>> Attachments = new("tep_dinh_kem", "tệp đính kèm", new ListType<FieldValues>(
        new MappingType(AttachmentFields.Schema, shorthand: AttachmentFields.File), "[/tep/mau-gui-tin.docx]"))
    {
        Aliases = ["attachments"],
        Help = "Mỗi tệp là một đường dẫn, hoặc `{ tep, ten }` để đặt tên hiện trên trang.",
    };

    public static readonly Field<ImmutableArray<FieldValues>> Tasks = new("nhiem_vu", "nhiệm vụ", new ListType<FieldValues>(
        new MappingType(TaskFields.Schema), "[{ noi_dung: Báo cáo kết quả thực hiện, thoi_han: hang_nam }]"))
    {
        Aliases = ["tasks"],
        Help = "Từng việc mà văn bản giao.",
    };
}

/// <summary>An item of <c>tep_dinh_kem</c>.</summary>
public static class AttachmentFields
{
    public static readonly Field<Located<string>> File = new("tep", "tệp", new ReferenceType("đường dẫn một tệp", "/tep/mau-gui-tin.docx", ReferenceTo.Attachment))
    {
        Aliases = ["file", "src"],
    };

    public static readonly Field<string> Title = new("ten", "tên hiện trên trang", new TextType("Mẫu gửi tin"))
    {
        Aliases = ["title", "name"],
        Help = "Bỏ trống thì dùng tên tệp.",
    };

    public static readonly ContentSchema Schema = new("tệp đính kèm", [File], [Title]) { OftenUsed = [Title] };
}

/// <summary>An item of <c>nhiem_vu</c>.</summary>
public static class TaskFields
{
    public static readonly Field<string> Content = new("noi_dung", "nội dung", new TextType("Báo cáo kết quả thực hiện", isLong: true));

    public static readonly Field<string> Lead = new("chu_tri", "chủ trì", new TextType("Cấp ủy các chi bộ, đảng bộ trực thuộc"))
    {
        Help = "Tên bất kỳ, hoặc mã trong `to-chuc.yml`: khi đó việc hiện cả ở trang của tổ chức.",
    };

    public static readonly Field<string> Support = new("phoi_hop", "phối hợp", new TextType("Ban Tuyên giáo và Dân vận Đảng ủy Khối"));

    public static readonly Field<WrittenDeadline> Deadline = new("thoi_han", "thời hạn", new DeadlineType())
    {
        Help = "Như trong văn bản: `25/11/2026`, `trước ngày 25/11`, `quý IV/2026`, `30/11 hằng năm`, `ngày 20 hằng tháng`, hoặc một trong các từ cho sẵn; không ghi năm thì là lần đầu tiên sau ngày ban hành. Có ngày thì việc hiện ở trang kế hoạch của năm; qua ngày mà chưa `xong` là quá hạn.",
    };

    public static readonly Field<TaskState> State = new("trang_thai", "tiến độ", new ChoiceType<TaskState>(
        new(TaskState.NotStarted, "chua", "chưa làm"),
        new(TaskState.InProgress, "dang", "đang làm"),
        new(TaskState.Done, "xong", "xong")))
    {
        Example = "xong",
        Help = "Ghi khi có theo dõi: trang kế hoạch hiện đã xong mấy việc.",
    };

    public static readonly Field<string> Result = new("ket_qua", "kết quả", new TextType("Đã gửi báo cáo quý III"));

    public static readonly ContentSchema Schema = new("nhiệm vụ", [Content], [Lead, Support, Deadline, State, Result]) { OftenUsed = [Lead, Deadline] };
}
