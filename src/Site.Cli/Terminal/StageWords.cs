using Site.Cli.Pipeline;
using Site.Model.Vietnamese;

namespace Site.Cli.Terminal;

/// <summary>What the program is doing, in an editor's words.</summary>
public static class StageWords
{
    public static string Of(BuildStage stage) => stage switch
    {
        BuildStage.Read => "Đọc nội dung…",
        BuildStage.Arrange => "Sắp xếp trang…",
        BuildStage.Index => "Lập chỉ mục tìm kiếm…",
        BuildStage.Pictures => "Thu nhỏ ảnh…",
        _ => "Dựng trang…",
    };

    /// <summary>With how far it is: <c>Dựng trang… 3.214/23.589 tệp</c>.</summary>
    public static string Of(BuildStage stage, int done, int all) =>
        $"{Of(stage)} {Quantity.Count(done)}/{Quantity.Count(all)} {(stage == BuildStage.Pictures ? "ảnh" : "tệp")}";
}
