using System.Collections.Immutable;
using Site.Model.Attachments;
using Site.Model.Disclosure;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>What is told of attachments, in an editor's words.</summary>
internal static class AttachmentWords
{
    /// <summary>What programs write where no name was given, folded.</summary>
    public static readonly ImmutableArray<string> Nobody =
        ["admin", "administrator", "user", "users", "windows user", "microsoft office user", "owner", "pc", "unknown", "anonymous", "openpyxl", "python-docx", "libreoffice", "apache poi", "author"];

    public static bool IsOfMaker(TraceKind kind) => kind is TraceKind.Author or TraceKind.LastEditor or TraceKind.Company or TraceKind.Manager or TraceKind.Person;

    public static string Of(FindingKind kind, string value) => kind switch
    {
        FindingKind.CitizenNumber => $"số {value} giống số định danh cá nhân (số căn cước)",
        FindingKind.OldCitizenNumber => $"số {value} giống số chứng minh nhân dân",
        FindingKind.MobileNumber => $"số điện thoại di động {value} không có trong cài đặt hay danh sách tổ chức",
        FindingKind.PrivateMail => $"thư điện tử {value} là hộp thư cá nhân",
        FindingKind.BankAccount => $"số {value} giống số tài khoản ngân hàng",
        FindingKind.HomeAddress => $"nơi ở của một người, sau chữ \"{value}\"",
        FindingKind.PartyCard => $"số {value} giống số thẻ đảng viên",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no personal data"),
    };

    /// <param name="names">In quotes; empty if there are none.</param>
    public static string Of(TraceKind kind, int count, string names) => kind switch
    {
        TraceKind.Author => $"tác giả {names}",
        TraceKind.LastEditor => $"người sửa cuối {names}",
        TraceKind.Company => $"cơ quan {names}",
        TraceKind.Manager => $"người quản lý {names}",
        TraceKind.Person => $"người đã sửa hay ghi chú {names}",
        TraceKind.Description => $"lời ghi trong thuộc tính {names}",
        TraceKind.Comment => By($"{Quantity.Count(count)} lời ghi chú", names),
        TraceKind.Change => By($"{Quantity.Count(count)} thay đổi đang theo dõi", names),
        TraceKind.HiddenSheet => $"trang tính ẩn {names}",
        TraceKind.HiddenRows => $"hàng ẩn trong trang tính {names}",
        TraceKind.HiddenColumns => $"cột ẩn trong trang tính {names}",
        TraceKind.HiddenSlide => $"trang chiếu ẩn {names}",
        TraceKind.HiddenText => "chữ ẩn",
        TraceKind.EmbeddedFile => names.Length == 0 ? "tệp nhúng bên trong" : $"tệp nhúng bên trong {names}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };

    /// <param name="extension">With the dot, in lower case.</param>
    public static string HowToRemove(string extension) => extension switch
    {
        ".pdf" => "mở tệp gốc bằng Word hay Excel, vào Tệp > Thông tin > Kiểm tra tài liệu (Inspect Document), bấm loại bỏ tất cả, rồi lưu lại thành PDF: ở Tùy chọn bỏ dấu trước Thuộc tính tài liệu (Document properties)",
        ".xlsx" => "mở tệp bằng Excel, xóa lời ghi chú, bỏ trang tính, hàng, cột ẩn không cần; vào Tệp > Thông tin > Kiểm tra tài liệu (Inspect Document), bấm loại bỏ tất cả rồi lưu lại",
        ".docx" => "mở tệp bằng Word, ở thẻ Xem lại nhận hoặc bỏ hết thay đổi, xóa lời ghi chú; vào Tệp > Thông tin > Kiểm tra tài liệu (Inspect Document), bấm loại bỏ tất cả rồi lưu lại",
        _ => "mở tệp bằng chương trình đã làm ra nó, vào Tệp > Thông tin > Kiểm tra tài liệu (Inspect Document), bấm loại bỏ tất cả rồi lưu lại",
    };

    /// <summary>Null when it was read.</summary>
    /// <inheritdoc cref="HowToRemove"/>
    public static string? WhyNotRead(AttachmentState state, string extension) => state switch
    {
        AttachmentState.Whole => null,
        AttachmentState.InPart => "tệp quá dài hoặc có trang không đọc được nên chỉ xem được một phần",
        AttachmentState.NoText => "tệp là ảnh chụp hay bản quét, không có chữ",
        AttachmentState.Locked => "tệp có mật khẩu",
        AttachmentState.Broken => "tệp hỏng hoặc không đúng loại ghi ở đuôi tên",
        AttachmentState.TooLarge => "tệp quá lớn hoặc bung ra quá nặng",
        AttachmentState.OldFormat => $"tệp {extension} theo định dạng Office cũ (nên lưu lại thành .docx, .xlsx)",
        AttachmentState.UnknownFormat => $"chương trình không đọc loại tệp {extension}",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no such state"),
    };

    private static string By(string what, string names) => names.Length == 0 ? what : $"{what} của {names}";
}
