using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>An item of <c>chien_dich</c>.</summary>
public static class CampaignFields
{
    public static readonly Field<string> Title = new("ten", "tên", new TextType("Mỗi chi bộ một tin hay"));

    public static readonly Field<MenuTarget> Target = new("duong_dan", "địa chỉ", new MenuTargetType("/huong-dan-viet-tin/"))
    {
        Help = "Bấm vào dải thì đến đâu: một trang của trang web này, hoặc địa chỉ bắt đầu bằng `https://`.",
    };

    public static readonly Field<DateOnly> Until = new("den", "ngày cuối", new DateType("2026-12-31"))
    {
        Help = "Ngày cuối dải còn hiện; hôm sau dựng lại trang thì dải mất.",
    };

    public static readonly Field<DateOnly> From = new("tu", "ngày đầu", new DateType("2026-11-01"))
    {
        Help = "Bỏ trống thì hiện ngay.",
    };

    public static readonly Field<string> Description = new("mo_ta", "mô tả", new TextType("Gửi tin trước ngày 25 hằng tháng."));

    public static readonly Field<Located<string>> Picture = new("anh", "ảnh", new ReferenceType("đường dẫn một ảnh", "/anh/chien-dich.png", ReferenceTo.Picture))
    {
        Help = "Ảnh ngang, tính từ đầu `input/`. Ảnh chỉ để trang trí: điều cần đọc thì viết ở `ten` và `mo_ta`.",
    };

    public static readonly ContentSchema Schema = new("chiến dịch", [Title, Target, Until], [From, Description, Picture]) { TellsEmpty = true };
}
