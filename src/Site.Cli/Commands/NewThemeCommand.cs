using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.NewFiles;
using Site.Cli.Terminal;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Commands;

/// <summary><c>new giao-dien ten</c>: a theme that stands on the site's, with one of its files to change if wanted.</summary>
public static class NewThemeCommand
{
    private const string Name = "giao-dien";

    public static Command Create(CommandContext context)
    {
        var input = SiteOptions.Input();
        var themes = SiteOptions.Themes();
        var file = new ValueOption<string?>(
            "--file", "tệp", "partials/dau-trang", "chép thêm một tệp của giao diện đang dùng để sửa, ví dụ partials/dau-trang", text => (text, null), null);

        // This command tells in Vietnamese when the name is missing or given more than once.
        var name = new Argument<string[]>("tên") { Description = "tên thư mục trong themes/, ví dụ dia-phuong", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, "Tạo giao diện riêng, đứng trên giao diện đang dùng.") { name, file, themes, input };
        command.SetAction(line => line.GetValue(name) switch
        {
            [var one] => Run(context.Screen, input.In(line), themes.In(line), one, file.In(line)),
            [_, var more, ..] => Refuse(context.Screen, UsageFaults.Superfluous.Alone(more)),
            _ => Refuse(context.Screen, UsageFaults.ThemeNameMissing.Alone($"new {Name}")),
        });
        return command;
    }

    private static int Refuse(Screen screen, Site.Model.Diagnostics.Diagnostic usage)
    {
        CommandLine.TellUsage(screen, [usage]);
        return ExitCode.WrongUsage;
    }

    private static int Run(Screen screen, string inputFolder, string themes, string name, string? file)
    {
        var (input, why) = InputAtHand.Open(inputFolder);
        if (input is null)
        {
            return CommandLine.Refuse(screen, why);
        }

        var (written, faults) = new NewTheme(themes, name, input.Settings.Theme, file).Write();
        foreach (var path in written)
        {
            screen.Output.WriteLine(screen.Paint.Good($"Đã tạo {HarmlessText.Of(path)}"));
        }

        if (faults.Any())
        {
            return CommandLine.Refuse(screen, [.. faults]);
        }

        screen.Output.WriteLine($"  Ghi \"{SettingsFields.Theme.Key}: {name}\" trong {inputFolder}/cau-hinh.yml để dùng; xem trước bằng preview --theme {name}.");
        screen.Output.WriteLine("  Sửa tệp rồi lưu, trang xem trước đổi theo ngay; cách viết mẫu xem bằng lệnh guide --themes.");
        return ExitCode.Done;
    }
}
