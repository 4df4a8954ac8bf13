using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Site.Cli.Attachments;
using Site.Cli.Commands.Options;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Publication;
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
        var (outcome, rehearsed, diagnostics) = screen.Watch(progress =>
        {
            var looked = request with
            {
                Pictures = PictureCache.OpenToRead(PictureCache.FolderBeside(OutputPlaces.Usual)),
                Attachments = AttachmentCache.ToRead(OutputPlaces.Usual),
            };
            var run = SiteBuild.Run(looked, progress, context.Cancellation);
            if (run is not BuiltSite built)
            {
                return (run, null, []);
            }

            progress.Report(BuildStage.Render);
            var (result, why) = Rehearsal.Run(built.Routes, request.Parallelism, context.Cancellation, progress.Report);
            return (run, result, why);
        });

        ImmutableArray<Diagnostic> found = [.. outcome.Diagnostics, .. diagnostics];
        report(found, new SourceLines(outcome.Places));
        if (rehearsed is null || outcome is not BuiltSite site)
        {
            screen.Output.WriteLine(screen.Paint.Of(Severity.Error, $"Có {SeverityWords.Count(found)}."));
            return ExitCode.ContentHasErrors;
        }

        SiteBuild.TellSuccess(screen, $"Kiểm tra xong trong {Quantity.Seconds(watch.Elapsed)} giây, không có lỗi", SiteBuild.ClosingLines(site, rehearsed));
        return ExitCode.Done;
    }
}
