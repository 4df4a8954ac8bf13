using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Commands.Publication;

/// <summary><c>publish</c>: shows what readers will see, asks, and takes the site to them; <c>--undo</c> takes it back, <c>--history</c> lists.</summary>
public static class PublishCommand
{
    public static Command Create(CommandContext context)
    {
        var site = new SiteOptions();
        var pdf = new PdfOption();
        var report = new ReportOption();
        var dry = Flag("--dry", "cho xem người đọc sẽ thấy gì; không xuất bản, không đổi tệp nào trong input (trang dựng thử nằm ở output/)");
        var yes = Flag("--yes", "xuất bản mà không hỏi lại");
        var force = Flag("--force", "xuất bản cả khi bài không có gì mới, khi bài người khác mới đăng bị thay, hay ở nơi xuất bản không còn trang lần trước");
        var undo = Flag("--undo", "hoàn tác: người đọc thấy lại trang như trước lần xuất bản cuối; input không đổi");
        var history = Flag("--history", "kể các lần xuất bản: lúc nào, ai, những gì");
        var command = new Command("publish", "Xuất bản: cho xem người đọc sẽ thấy gì, hỏi, rồi đưa trang đến nơi ghi ở \"xuat_ban\" trong cài đặt.") { dry, yes, undo, history, force };
        site.AddPlacesTo(command);
        site.AddEditionTo(command);
        pdf.AddTo(command);
        report.AddTo(command);
        command.SetAction(line =>
        {
            Option<bool>[] kinds = [dry, undo, history];
            if (kinds.Where(line.GetValue).Take(2).ToList() is [var one, var other])
            {
                CommandLine.TellUsage(context.Screen, [UsageFaults.NotTogether.Alone(one.Name, other.Name)]);
                return ExitCode.WrongUsage;
            }

            var run = new PublishRun(context, site.Request(line, context.Now), pdf.Mode(line), (found, sources) => report.Report(line, context.Screen, found, sources))
            {
                IsDry = line.GetValue(dry),
                IsAgreed = line.GetValue(yes),
                Force = line.GetValue(force),
            };
            return line.GetValue(history) ? run.History() : line.GetValue(undo) ? run.Undo() : run.Publish();
        });
        return command;
    }

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };
}
