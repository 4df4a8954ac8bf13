using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>An item of the settings' <c>nhuan_but</c>.</summary>
public static class RoyaltyRateFields
{
    public static readonly Field<Chosen<Genre>> Genre = new("the_loai", "thể loại", (FieldType<Chosen<Genre>>)Fields.Genre.Type)
    {
        Help = "Một thể loại có sẵn hoặc thêm ở `the_loai`; mỗi thể loại một dòng.",
    };

    public static readonly Field<int> Amount = new("muc", "mức của một bài", new AmountType("150000"))
    {
        Help = "Số đồng, viết liền hay có dấu chấm: `150.000`.",
    };

    public static readonly ContentSchema Schema = new("mức nhuận bút", [Genre, Amount], []) { TellsEmpty = true };
}

/// <summary>An item of <c>_du-lieu/nhuan-but.yml</c>.</summary>
public static class RoyaltyEntryFields
{
    public static readonly Field<Located<string>> Item = new("bai", "bài", new ReferenceType("đường dẫn tệp của một bài", "tin-tuc/2026/ra-mat.md"))
    {
        Help = "Tệp của bài, tính từ `input/`.",
    };

    public static readonly Field<int> Amount = new("muc", "số tiền", new AmountType("300000"))
    {
        Help = "Số đồng trả cho bài này, thay cho mức của thể loại; `0` là không trả.",
    };

    public static readonly Field<string> Payee = new("nguoi_nhan", "người nhận", new TextType("Cộng tác viên mẫu"))
    {
        Help = "Bỏ trống là tác giả ghi ở bài. Chia cho nhiều người thì mỗi người một dòng.",
    };

    public static readonly Field<string> Remark = new("ghi_chu", "ghi chú", new TextType("bài đặt viết"));

    public static readonly ContentSchema Schema = new("nhuận bút của một bài", [Item, Amount], [Payee, Remark]);
}
