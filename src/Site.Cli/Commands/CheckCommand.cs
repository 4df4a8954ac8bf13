using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary><c>check</c>: everything that <c>build</c> does, but nothing is written; and spelling, which a build does not look at.</summary>
public static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var site = new SiteOptions();
        var report = new ReportOption();
        var command = new Command("check", "Kiểm tra nội dung, giao diện và chính tả, không ghi gì.");
        site.AddTo(command);
        report.AddTo(command);
        command.SetAction(line => Run(
            site.Request(line, context.Now) with { ReadsProof = true }, context, (found, sources) => report.Report(line, context.Screen, found, sources)));
        return command;
    }

    private static int Run(BuildRequest request, CommandContext context, Action<ImmutableArray<Diagnostic>, SourceLines> report)
    {
        var watch = Stopwatch.StartNew();
        var screen = context.Screen;
        var (site, rehearsed, refusals) = screen.Watch(progress =>
        {
            var built = SiteBuild.Run(request, progress, context.Cancellation);
            if (built.Routes is null)
            {
                return (built, null, []);
            }

            progress.Report(BuildStage.Render);
            var (result, why) = Rehearsal.Run(built.Routes, request.Parallelism, context.Cancellation);
            return (built, result, why);
        });

        ImmutableArray<Diagnostic> found = [.. site.Diagnostics, .. refusals];
        report(found, site.Sources);
        if (rehearsed is null)
        {
            screen.Output.WriteLine(screen.Paint.Of(Severity.Error, $"Có {SeverityWords.Count(found)}."));
            return ExitCode.ContentHasErrors;
        }

        SiteBuild.TellSuccess(screen, $"Kiểm tra xong trong {Quantity.Seconds(watch.Elapsed)} giây, không có lỗi", site, rehearsed);
        return ExitCode.Done;
    }
}
