using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>Below <c>luu_tru</c>.</summary>
public static class ArchiveFields
{
    public static readonly Field<DateOnly> Since = new("tu", "ngày bắt đầu lưu trữ", new DateType("2025-07-01"))
    {
        Help = "Từ ngày này trang nào cũng có dòng báo lưu trữ; trước ngày này trang vẫn như thường.",
    };

    public static readonly Field<string> Words = new("loi", "lời báo", new TextType("Đảng ủy Khối đã kết thúc hoạt động; trang được giữ để tra cứu.", isLong: true))
    {
        Help = "Thay cho câu có sẵn.",
    };

    public static readonly Field<string> Successor = new("ke_thua", "tên nơi kế thừa", new TextType("Đảng bộ các cơ quan Đảng tỉnh"));

    public static readonly Field<string> Address = new("dia_chi", "địa chỉ trang của nơi kế thừa", new WebAddressType("https://dang-bo-tinh.example"));

    public static readonly ContentSchema Schema = new("lưu trữ", [Since], [Words, Successor, Address]);
}
