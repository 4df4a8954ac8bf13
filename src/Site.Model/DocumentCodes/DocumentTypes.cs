namespace Site.Model.DocumentCodes;

/// <summary>Types of Party documents by their sign (thể loại, HD 36-HD/VPTW). An open list: an unknown sign is still a sign.</summary>
public static class DocumentTypes
{
    private static readonly (string Sign, string? Name)[] Known =
    [
        ("NQ", "Nghị quyết"),
        ("QĐ", null), // quyết định and quy định share it: only the editor knows
        ("QĐi", "Quy định"),
        ("CT", "Chỉ thị"),
        ("KL", "Kết luận"),
        ("QC", "Quy chế"),
        ("TT", "Thông tri"),
        ("HD", "Hướng dẫn"),
        ("TB", "Thông báo"),
        ("BC", "Báo cáo"),
        ("KH", "Kế hoạch"),
        ("CTr", "Chương trình"),
        ("ĐA", "Đề án"),
        ("PA", "Phương án"),
        ("TTr", "Tờ trình"),
        ("CV", "Công văn"),
        ("BB", "Biên bản"),
    ];

    /// <summary>The sign in its usual case; null if the list does not have it.</summary>
    public static string? Canonical(string sign) =>
        Array.Find(Known, type => string.Equals(type.Sign, sign, StringComparison.OrdinalIgnoreCase)).Sign;

    /// <summary>The type in words; null where the sign does not decide it.</summary>
    public static string? Name(string sign) =>
        Array.Find(Known, type => string.Equals(type.Sign, sign, StringComparison.OrdinalIgnoreCase)).Name;
}
