using System.CommandLine;
using System.Text;
using Site.Cli.Commands.Options;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Reading;
using Site.Reading.Schema;
using Site.Reading.Schema.Editors;
using Site.Rendering.Themes;

namespace Site.Cli.Commands;

/// <summary>
/// <c>guide</c>: the editors' guide, made from the schema; <c>input/README.md</c> is its output. <c>guide --setup</c>: the guide for whoever
/// sets the page up, <c>input/CAI-DAT.md</c>. <c>guide --codes</c>: the table of messages
/// in README.md. <c>guide --themes</c>: how to write a theme, <c>themes/README.md</c>. <c>guide --vscode</c>: writes <c>.vscode/</c>, beside the content folder.
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
        var input = new ValueOption<string>("--input", "thư mục", "input", "nơi có nội dung, cho --vscode (mặc định: input)", ValueReading.Text, "input");
        command.Add(setup);
        command.Add(codes);
        command.Add(themes);
        command.Add(vscode);
        command.Add(input);
        command.SetAction(line =>
        {
            Option<bool>[] chosen = [.. new[] { setup, codes, themes, vscode }.Where(option => line.GetValue(option))];
            if (chosen is [var one, var other, ..])
            {
                CommandLine.TellUsage(context.Screen, [UsageFaults.NotTogether.Alone(one.Name, other.Name)]);
                return ExitCode.WrongUsage;
            }

            if (chosen is [var only] && only == vscode)
            {
                return WriteEditorFiles(input.In(line), context.Screen);
            }

            context.Screen.Output.Write(chosen is [] ? EditorGuide.Write(Invocation.Current) : chosen[0] == setup ? SetupGuide.Write(Invocation.Current) : chosen[0] == codes ? FaultTable.Write() : ThemeGuide.Write(Invocation.Current));
            return ExitCode.Done;
        });
        return command;
    }

    private static int WriteEditorFiles(string inputFolder, Screen screen)
    {
        var read = InputReader.Read(InputReader.Open(inputFolder, new ReadOptions()));
        if (read.Content is not { } content)
        {
            return CommandLine.Refuse(screen, read.Diagnostics);
        }

        var input = new DirectoryInfo(inputFolder);
        var folder = Path.Combine(input.Parent?.FullName ?? input.FullName, EditorFiles.Folder);
        var files = EditorFiles.Write(content.Settings, content.Data, input.Name, Invocation.Current);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, Encoding.UTF8.GetBytes(file.Text));
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return CommandLine.Refuse(screen, WriteFailure.Tell(path, e));
            }
        }

        screen.Output.WriteLine(screen.Paint.Good($"Đã viết {files.Length} tệp vào {HarmlessText.Of(folder)}"));
        return ExitCode.Done;
    }
}
