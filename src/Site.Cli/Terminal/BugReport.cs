using System.Reflection;

namespace Site.Cli.Terminal;

/// <summary>The message for a bug of the program itself. An editor can only pass it on.</summary>
public static class BugReport
{
    public static string Version =>
        typeof(BugReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";

    public static void Write(TextWriter output, Exception bug)
    {
        output.WriteLine("Đây là lỗi của chương trình, không phải của bài viết. Trang cũ vẫn còn nguyên.");
        output.WriteLine("Hãy gửi nguyên văn các dòng dưới đây cho người bảo trì:");
        output.WriteLine();
        output.WriteLine($"Phiên bản {Version}, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}");
        output.WriteLine(bug.ToString());
    }
}
