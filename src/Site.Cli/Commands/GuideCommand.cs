using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.Founding;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Reading.Schema;
using Site.Reading.Schema.Editors;
using Site.Rendering.Themes;

namespace Site.Cli.Commands;

/// <summary>
/// <c>guide</c>: the editors' guide, made from the schema; <c>input/README.md</c> is its output. <c>guide --setup</c>: the guide for whoever
/// sets the page up, <c>input/CAI-DAT.md</c>. <c>guide --codes</c>: the table of messages
/// in README.md. <c>guide --themes</c>: how to write a theme, <c>themes/README.md</c>. <c>guide --vscode</c>: writes <c>.vscode/</c>, beside the content folder.
/// <c>guide --write</c>: writes the guides to where they belong, and <c>.vscode/</c>.
/// </summary>
public static class GuideCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("guide", "In hướng dẫn biên tập (Markdown), nội dung của input/README.md.");
        var setup = new Option<bool>("--setup") { Description = "in hướng dẫn cài đặt trang (input/CAI-DAT.md) thay cho hướng dẫn biên tập", Arity = ArgumentArity.Zero };
        var codes = new Option<bool>("--codes") { Description = "in bảng mã thông báo (trong README.md) thay cho hướng dẫn", Arity = ArgumentArity.Zero };
        var vscode = new Option<bool>("--vscode") { Description = "viết lại thư mục .vscode bên cạnh thư mục nội dung: gợi ý khóa, mã cho VS Code", Arity = ArgumentArity.Zero };
        var themes = new Option<bool>("--themes") { Description = "in cách viết giao diện (themes/README.md) thay cho hướng dẫn", Arity = ArgumentArity.Zero };
        var write = new Option<bool>("--write") { Description = "viết lại các hướng dẫn và .vscode tại chỗ của chúng, theo phiên bản đang chạy", Arity = ArgumentArity.Zero };
        var input = new ValueOption<string>("--input", "thư mục", "input", "nơi có nội dung, cho --vscode và --write (mặc định: input)", ValueReading.Text, "input");
        command.Add(setup);
        command.Add(codes);
        command.Add(themes);
        command.Add(vscode);
        command.Add(write);
        command.Add(input);
        command.SetAction(line =>
        {
            Option<bool>[] chosen = [.. new[] { setup, codes, themes, vscode, write }.Where(option => line.GetValue(option))];
            if (chosen is [var one, var other, ..])
            {
                CommandLine.TellUsage(context.Screen, [UsageFaults.NotTogether.Alone(one.Name, other.Name)]);
                return ExitCode.WrongUsage;
            }

            if (chosen is [var only] && (only == vscode || only == write))
            {
                return Write(input.In(line), context.Screen, withGuides: only == write);
            }

            context.Screen.Output.Write(chosen is [] ? EditorGuide.Write(Invocation.Current) : chosen[0] == setup ? SetupGuide.Write(Invocation.Current) : chosen[0] == codes ? FaultTable.Write() : ThemeGuide.Write(Invocation.Current));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Write(string inputFolder, Screen screen, bool withGuides)
    {
        var (count, _, faults) = GuideFiles.Write(inputFolder, Invocation.Current, withGuides, overwrites: true);
        if (!faults.IsEmpty)
        {
            return CommandLine.Refuse(screen, faults);
        }

        var root = GuideFiles.RootOf(inputFolder);
        screen.Output.WriteLine(screen.Paint.Good($"Đã viết {count} tệp vào {HarmlessText.Of(withGuides ? root : Path.Combine(root, EditorFiles.Folder))}"));
        return ExitCode.Done;
    }
}
