using System.CommandLine;
using Site.Reading.Schema;

namespace Site.Cli.Commands;

/// <summary><c>guide</c>: the editors' guide, made from the schema. <c>input/README.md</c> is its output.</summary>
public static class GuideCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("guide", "In hướng dẫn biên tập (Markdown), nội dung của input/README.md.");
        command.SetAction(_ =>
        {
            context.Screen.Output.Write(EditorGuide.Write());
            return ExitCode.Done;
        });
        return command;
    }
}
