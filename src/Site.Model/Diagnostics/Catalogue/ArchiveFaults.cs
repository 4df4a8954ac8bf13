namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K277 to K278: a page that is kept as it is.</summary>
public static class ArchiveFaults
{
    public static readonly Fault NoSuccessor = new("K277", Severity.Notice,
        "Trang lưu trữ chưa chỉ người đọc đến nơi kế thừa", "nếu có, thêm \"ke_thua\" (tên) và \"dia_chi\" (địa chỉ trang) dưới \"luu_tru\"");

    public static readonly Fault NewInArchive = new("K278", Severity.Notice,
        "Trang đã chuyển sang lưu trữ từ ngày {0}: bài mới không hiện ở trang chủ, chỉ có trong danh sách và tìm kiếm", "muốn đăng tin trở lại thì xóa \"luu_tru\" trong cau-hinh.yml");
}
