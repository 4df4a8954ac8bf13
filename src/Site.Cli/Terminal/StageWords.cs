using Site.Cli.Pipeline;

namespace Site.Cli.Terminal;

/// <summary>What the program is doing, in an editor's words.</summary>
public static class StageWords
{
    public static string Of(BuildStage stage) => stage switch
    {
        BuildStage.Read => "Đọc nội dung…",
        BuildStage.Arrange => "Sắp xếp trang…",
        BuildStage.Pictures => "Thu nhỏ ảnh…",
        _ => "Dựng trang…",
    };
}
