using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.NewFiles;

namespace Site.Cli.Commands;

/// <summary><c>new tin "Tiêu đề"</c>: a file to start from, in the right folder. Never overwrites.</summary>
public static class NewCommand
{
    public static Command Create(CommandContext context)
    {
        var options = new NewOptions();
        var run = new NewRun(context);
        var command = new Command("new", "Tạo tệp mới để viết, còn là bản nháp. Không ghi đè tệp nào.");
        options.AddTo(command, kind: null);
        foreach (var kind in NewKind.All)
        {
            command.Add(kind == NewKind.Bulletin ? CreateIssue(options, run) : Create(kind, options, run));
        }

        command.Add(NewThemeCommand.Create(context));
        command.SetAction(line =>
        {
            if (context.Questions is { } questions)
            {
                var kind = questions.Choose("Tạo loại nào?", NewKind.All, each => $"{each.Name} ({each.Label})");
                var request = new NewRequest(kind, options.Input(line)) { Full = options.Full(line) };
                return kind == NewKind.Bulletin ? run.Issue(request, null) : run.Document(request);
            }

            HelpPage.Write(context.Screen.Output, command);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Create(NewKind kind, NewOptions options, NewRun run)
    {
        var title = new TitleArgument();
        var command = new Command(kind.Name, $"Tạo {kind.Label}, còn là bản nháp.") { title };
        options.AddTo(command, kind);
        command.SetAction(line => title.Read(line) is { Fault: { } fault }
            ? run.Refuse(fault)
            : run.Document(new NewRequest(kind, options.Input(line))
            {
                Title = title.Read(line).Title,
                Unit = options.Unit(line),
                Category = options.Category(line),
                Section = options.Section(line),
                Code = options.Code(line),
                Full = options.Full(line),
            }));
        return command;
    }

    private static Command CreateIssue(NewOptions options, NewRun run)
    {
        var month = new MonthArgument();
        var command = new Command(NewKind.Bulletin.Name, $"Tạo {NewKind.Bulletin.Label}, còn là bản nháp.") { month };
        options.AddTo(command, NewKind.Bulletin);
        command.SetAction(line =>
        {
            var request = new NewRequest(NewKind.Bulletin, options.Input(line)) { Section = options.Section(line), Full = options.Full(line) };
            return !month.IsGiven(line) ? run.Issue(request, null)
                : month.Read(line) is (var value, null) ? run.Issue(request, value)
                : run.Refuse(month.Read(line).Fault!);
        });
        return command;
    }
}
