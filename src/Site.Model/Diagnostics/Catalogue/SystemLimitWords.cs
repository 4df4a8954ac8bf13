namespace Site.Model.Diagnostics.Catalogue;

/// <summary>What is told before the runtime can load anything, this assembly included: constants stand in whatever uses them.</summary>
public static class SystemLimitWords
{
    public const string FewOpenFiles = "Hệ thống chỉ cho chương trình mở {0} tệp cùng lúc, chương trình cần {1}";

    public const string MoreOpenFiles = "chạy lệnh ulimit -n 1024 ở cửa sổ ấy rồi chạy lại; nếu không được, nhờ người quản trị máy nâng mức ấy";

    /// <summary>Words: kilobytes.</summary>
    public const string LittleAddressSpace = "Hệ thống chỉ cho chương trình dùng {0} KB bộ nhớ ảo, chương trình cần {1} KB";

    public const string MoreAddressSpace = "chạy lệnh ulimit -v unlimited ở cửa sổ ấy rồi chạy lại; nếu không được, nhờ người quản trị máy nâng mức ấy";
}
