namespace Site.Model.Diagnostics.Catalogue;

/// <summary>K273 to K276: royalties (nhuận bút).</summary>
public static class RoyaltyFaults
{
    public static readonly Fault NearRoyaltyItem = new("K273", Severity.Warning,
        "Không có bài \"{0}\" để tính nhuận bút", "có phải \"{1}\" không?")
    { Replacement = "{1}" };

    public static readonly Fault UnknownRoyaltyItem = new("K274", Severity.Warning,
        "Không có bài \"{0}\" để tính nhuận bút", "ghi đường dẫn của tệp bài tính từ input/, ví dụ tin-tuc/2026/ra-mat.md");

    public static readonly Fault RoyaltyTwice = new("K275", Severity.Warning,
        "Nhuận bút của bài \"{0}\" cho người này đã ghi ở dòng {1}, nên bài được tính hai lần", "giữ một dòng; chia cho nhiều người thì mỗi dòng ghi một \"nguoi_nhan\"");

    public static readonly Fault NotAnAmount = new("K276", Severity.Error,
        "\"{0}\" không phải một số tiền", "viết số đồng bằng chữ số, nhiều nhất {1}, ví dụ 150000 hoặc 150.000");
}
