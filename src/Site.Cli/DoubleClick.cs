using System.Runtime.Versioning;
using Site.Cli.Commands;
using Site.Model.Diagnostics;
using Site.Model.Settings;

namespace Site.Cli;

/// <summary>
/// What a double click on the program's file does, where that opens a console of its own (Windows): the preview of the page beside it, in the browser; or, where no
/// page is, a few lines on how to begin. The window stays until it has been read.
/// </summary>
internal static class DoubleClick
{
    public const string Wait = "Bấm Enter để đóng cửa sổ này.";

    /// <summary>The command line that is meant. Null when there is no page to preview.</summary>
    public static string[]? Meant(bool hasPage) => hasPage ? ["preview", "--open"] : null;

    /// <param name="folders">Where a page may lie, the likeliest first: where the program was started, and where its file lies.</param>
    /// <returns>The first that holds a page; or null.</returns>
    public static string? FolderOfPage(params ReadOnlySpan<string?> folders)
    {
        foreach (var folder in folders)
        {
            if (folder is not null && File.Exists(Path.Combine(folder, "input", SiteSettings.File.InsideRoom)))
            {
                return folder;
            }
        }

        return null;
    }

    [SupportedOSPlatform("windows")]
    public static int Run(WindowsConsole console, CommandContext context, string? folderOfProgram)
    {
        var folder = FolderOfPage(Environment.CurrentDirectory, folderOfProgram);
        Environment.CurrentDirectory = folder ?? Environment.CurrentDirectory;
        var exit = Meant(folder is not null) is { } arguments ? CommandLine.Run(arguments, context) : TellHowToBegin(context.Screen.Output);
        context.Screen.Output.WriteLine();
        context.Screen.Output.WriteLine(Wait);
        context.Screen.Flush();
        console.WaitForEnter();
        return exit;
    }

    internal static int TellHowToBegin(TextWriter output)
    {
        output.WriteLine("Ở đây chưa có trang nào: cạnh tệp chạy này chưa có thư mục input với tệp cau-hinh.yml.");
        output.WriteLine();
        output.WriteLine("Đã có trang thì chép tệp chạy này vào thư mục của trang, cạnh thư mục input, rồi bấm đúp lại.");
        output.WriteLine("Chưa có thì tạo: mở cửa sổ dòng lệnh ở thư mục này (gõ cmd vào ô địa chỉ của File Explorer, bấm Enter), rồi gõ");
        output.WriteLine();
        output.WriteLine($"  {Invocation.Current} init .");
        output.WriteLine();
        output.WriteLine("Chương trình hỏi tên cơ quan và vài điều nữa, xong thì bấm đúp lại để xem trang.");
        output.WriteLine($"Các lệnh khác: {Invocation.Current} help");
        return ExitCode.Done;
    }
}
