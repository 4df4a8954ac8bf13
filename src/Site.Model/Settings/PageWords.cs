using System.Collections.Immutable;
using System.Reflection;

namespace Site.Model.Settings;

/// <summary>Words on pages that a committee may replace by its own, below <c>chu</c> in the settings.</summary>
/// <param name="Key">Below <c>chu</c>.</param>
/// <param name="Usual">The text when the settings give none.</param>
/// <param name="Where">Where it is seen, in lower case, for the guide.</param>
public sealed record PageWord(string Key, string Usual, string Where);

/// <summary>
/// All of them, each declared once. Two sorts of words are not among them: those that law and the rules for Party documents fix (the names of a
/// document's parts and of the imprint's lines, <c>BẢN TIN</c>), and those in a theme's templates, which a theme changes there.
/// </summary>
public static class PageWords
{
    public static readonly PageWord Home = new("trang_chu", "Trang chủ", "đường dẫn về trang chủ");
    public static readonly PageWord Search = new("tim_kiem", "Tìm kiếm", "trang tìm kiếm");
    public static readonly PageWord SearchHere = new("tim_tren_trang", "Tìm trên trang", "nhãn ô tìm kiếm ở đầu trang");
    public static readonly PageWord Register = new("van_ban", "Văn bản", "trang tra cứu văn bản");
    public static readonly PageWord RegisterLink = new("tra_cuu_van_ban", "Tra cứu văn bản", "liên kết đến trang tra cứu văn bản");
    public static readonly PageWord Units = new("to_chuc", "Tổ chức đảng", "trang các tổ chức");
    public static readonly PageWord UnitsAbout = new("gioi_thieu_to_chuc", "Các đảng bộ, chi bộ trực thuộc và hoạt động của từng tổ chức.", "lời giới thiệu trang các tổ chức");
    public static readonly PageWord Categories = new("chuyen_muc", "Chuyên mục", "trang các chuyên mục");
    public static readonly PageWord Tags = new("the", "Từ khóa", "trang các từ khóa");
    public static readonly PageWord Audiences = new("doi_tuong", "Đối tượng", "trang các đối tượng");
    public static readonly PageWord ForAudience = new("danh_cho", "Dành cho", "tiêu đề trang của một đối tượng");
    public static readonly PageWord Genres = new("the_loai", "Thể loại", "trang các thể loại");
    public static readonly PageWord Statistics = new("thong_ke", "Thống kê theo tháng và tổ chức", "liên kết đến trang thống kê");

    public static readonly PageWord LatestNews = new("tin_moi", "Tin mới", "ô tin mới của trang chủ");
    public static readonly PageWord LeadStory = new("tin_noi_bat", "Tin nổi bật", "ô tin nổi bật của trang chủ, cho người nghe trang");
    public static readonly PageWord Bulletin = new("ban_tin", "Bản tin sinh hoạt chi bộ", "ô bản tin của trang chủ; bỏ trống thì lấy tên bản tin ở `ban_tin`, nếu có");
    public static readonly PageWord NewestDocuments = new("van_ban_moi", "Văn bản mới", "ô văn bản mới của trang chủ");
    public static readonly PageWord Activities = new("hoat_dong", "Hoạt động cơ sở", "ô hoạt động của trang chủ");
    public static readonly PageWord All = new("xem_tat_ca", "Xem tất cả", "liên kết từ một ô của trang chủ đến cả danh sách");
    public static readonly PageWord EarlierIssues = new("cac_so_truoc", "Các số trước", "liên kết từ ô bản tin đến các số trước");
    public static readonly PageWord ReadIssue = new("doc_ban_tin", "Đọc bản tin", "nút của ô bản tin");
    public static readonly PageWord Days = new("ngay_dang_nho", "Ngày đáng nhớ", "ô ngày kỷ niệm của trang chủ và phần ấy của bản tin");
    public static readonly PageWord Calendar = new("lich", "Lịch", "trang lịch");
    public static readonly PageWord CalendarLink = new("xem_lich", "Xem cả lịch", "liên kết từ ô ngày đáng nhớ đến trang lịch");
    public static readonly PageWord Practices = new("mo_hinh", "Mô hình hay, cách làm tốt", "trang các mô hình");
    public static readonly PageWord Consultations = new("lay_y_kien", "Lấy ý kiến", "ô lấy ý kiến của trang chủ, trang lấy ý kiến và phần ấy của bản tin");
    public static readonly PageWord Kept = new("con_luu", "Trang này còn lưu", "tiêu đề trên trang chủ của trang lưu trữ");
    public static readonly PageWord ThemeOfYear = new("chuyen_de_nam", "Chuyên đề năm", "trước số năm: ô chuyên đề của trang chủ, bài thuộc chuyên đề");
    public static readonly PageWord NoNews = new("chua_co_tin", "Chưa có tin nào.", "ô tin mới khi còn trống");
    public static readonly PageWord NoDocuments = new("chua_co_van_ban", "Chưa có văn bản nào.", "danh sách văn bản khi còn trống");
    public static readonly PageWord NoActivities = new("chua_co_hoat_dong", "Chưa có tin hoạt động nào.", "ô hoạt động khi còn trống");
    public static readonly PageWord NoItems = new("chua_co_bai", "Chưa có bài nào trong mục này.", "danh sách khi còn trống");

    public static readonly PageWord Contents = new("trong_so_nay", "Trong số này", "mục lục của bản tin");
    public static readonly PageWord Tasks = new("viec_can_lam", "Việc cần làm trong tháng", "phần việc cần làm của bản tin");
    public static readonly PageWord Questions = new("goi_y_thao_luan", "Gợi ý thảo luận", "phần gợi ý của bản tin và của chuyên đề");
    public static readonly PageWord Attendees = new("uy_vien_du", "Dành cho đồng chí cấp ủy viên dự sinh hoạt", "phần của cấp ủy viên dự sinh hoạt trong bản tin");
    public static readonly PageWord LocalNews = new("tin_cua_chi_bo", "Tin của chi bộ", "chỗ để chi bộ ghi thêm tin của mình trong bản Word");
    public static readonly PageWord Internal = new("luu_hanh_noi_bo", "Lưu hành nội bộ", "dấu trên bản tin nội bộ");

    public static readonly PageWord SameCategory = new("cung_chuyen_muc", "Cùng chuyên mục", "các bài khác, dưới một bài");
    public static readonly PageWord OfUnit = new("cua_to_chuc", "Của", "trước tên tổ chức, dưới một bài");

    public static readonly PageWord NewsKind = new("loai_tin_tuc", "Tin tức", "loại bài, trong tìm kiếm");
    public static readonly PageWord PlanKind = new("loai_ke_hoach", "Kế hoạch", "loại bài, trong tìm kiếm");
    public static readonly PageWord ActivityKind = new("loai_hoat_dong", "Hoạt động cơ sở", "loại bài, trong tìm kiếm");
    public static readonly PageWord QuestionKind = new("loai_hoi_dap", "Hỏi đáp", "loại bài, trong tìm kiếm");
    public static readonly PageWord ThemeKind = new("loai_chuyen_de", "Chuyên đề", "loại bài, trong tìm kiếm");
    public static readonly PageWord BulletinKind = new("loai_ban_tin", "Bản tin", "loại bài, trong tìm kiếm");
    public static readonly PageWord PageKind = new("loai_trang", "Trang riêng", "loại bài, trong tìm kiếm");

    public static readonly ImmutableArray<PageWord> Every =
    [
        .. typeof(PageWords).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(PageWord)).Select(field => (PageWord)field.GetValue(null)!),
    ];
}

/// <summary>The words of one site: its own where it has any, else the usual ones.</summary>
/// <param name="own">By <see cref="PageWord.Key"/>.</param>
public sealed class SiteWords(IReadOnlyDictionary<string, string> own)
{
    public static readonly SiteWords Usual = new(ImmutableDictionary<string, string>.Empty);

    public string this[PageWord word] => own.GetValueOrDefault(word.Key, word.Usual);
}
