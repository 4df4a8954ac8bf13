using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys of standalone pages alone.</summary>
public static class PageFields
{
    public static readonly Field<PageLayout> Layout = new("kieu_trang", "kiểu trang", new ChoiceType<PageLayout>(
        new(PageLayout.Plain, "thuong", "thường"),
        new(PageLayout.Contact, "lien_he", "liên hệ")))
    {
        Help = "Trang `lien_he` có thêm địa chỉ, điện thoại của đơn vị dưới bài, lấy từ `cau-hinh.yml`.",
    };
}

/// <summary>What stands on a page besides its text.</summary>
public enum PageLayout
{
    Plain,

    /// <summary>The committee's ways of contact.</summary>
    Contact,
}
