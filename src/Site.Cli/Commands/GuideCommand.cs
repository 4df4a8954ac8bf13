using System.CommandLine;
using Site.Cli.Terminal;
using Site.Reading.Schema;

namespace Site.Cli.Commands;

/// <summary>
/// <c>guide</c>: the editors' guide, made from the schema; <c>input/README.md</c> is its output. <c>guide --codes</c>: the table of messages
/// in README.md.
/// </summary>
public static class GuideCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("guide", "In hướng dẫn biên tập (Markdown), nội dung của input/README.md.");
        var codes = new Option<bool>("--codes") { Description = "in bảng mã thông báo (trong README.md) thay cho hướng dẫn", Arity = ArgumentArity.Zero };
        command.Add(codes);
        command.SetAction(line =>
        {
            context.Screen.Output.Write(line.GetValue(codes) ? FaultTable.Write() : EditorGuide.Write());
            return ExitCode.Done;
        });
        return command;
    }
}
