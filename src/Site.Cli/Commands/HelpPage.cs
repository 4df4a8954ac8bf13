using System.CommandLine;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary>Help in Vietnamese, from the commands' own descriptions.</summary>
public static class HelpPage
{
    public static void Write(TextWriter output, Command command)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        if (command.Subcommands.Count > 0 && command.Parents.Any())
        {
            output.WriteLine($"Cách dùng: {Invocation.Current} {NameOf(command)} <loại> [tùy chọn]");
            Table(output, "Loại", command.Subcommands.Select(inner => (inner.Name + Words(inner), inner.Description)));
            Table(output, "Tùy chọn chung", Options(command));
            output.WriteLine();
            output.WriteLine($"Xem tùy chọn của một loại: {Invocation.Current} {NameOf(command)} <loại> --help");
        }
        else if (command.Subcommands.Count > 0)
        {
            output.WriteLine($"Cách dùng: {Invocation.Current} <lệnh> [tùy chọn]");
            Table(output, "Lệnh", command.Subcommands.Select(inner => (inner.Name, inner.Description)));
            Table(output, "Tùy chọn chung", Options(command));
            Table(output, "Mã kết thúc",
            [
                ($"{ExitCode.Done}", "xong"),
                ($"{ExitCode.ContentHasErrors}", "nội dung có lỗi, trang cũ vẫn còn nguyên"),
                ($"{ExitCode.WrongUsage}", "dòng lệnh viết sai"),
                ($"{ExitCode.NothingDue}", "chỉ của lệnh due: chưa có gì đến hạn, không phải lỗi"),
                ($"{ExitCode.Bug}", "lỗi của chương trình, không phải của bài viết"),
                ($"{ExitCode.Stopped}", "bị dừng giữa chừng (Ctrl+C), trang cũ vẫn còn nguyên"),
            ]);
            output.WriteLine();
            output.WriteLine($"Xem tùy chọn của một lệnh: {Invocation.Current} <lệnh> --help");
        }
        else
        {
            output.WriteLine($"Cách dùng: {Invocation.Current} {NameOf(command)}{Words(command)}{(command.Options.Count > 0 ? " [tùy chọn]" : "")}");
            Table(output, "Tùy chọn", Options(command));
        }
    }

    /// <summary>As it is typed: <c>build</c>, <c>new tin</c>.</summary>
    public static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } above && above.Parents.Any() ? $"{NameOf(above)} {command.Name}" : command.Name;

    private static string Words(Command command) => string.Concat(command.Arguments.Select(argument => $" <{argument.Name}>"));

    private static IEnumerable<(string, string?)> Options(Command command) => command.Options.Select(option =>
        (string.Join(", ", [option.Name, .. option.Aliases]) + (option.HelpName is { } value ? $" <{value}>" : ""), option.Description));

    private static void Table(TextWriter output, string title, IEnumerable<(string Left, string? Right)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{title}:");
        var width = all.Max(row => row.Left.Length);
        foreach (var (left, right) in all)
        {
            output.WriteLine($"  {left.PadRight(width)}  {right}");
        }
    }
}
