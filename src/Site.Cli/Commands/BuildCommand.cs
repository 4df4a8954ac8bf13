using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Site.Cli.Commands.Options;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary><c>build</c>: from input/ to output/.</summary>
public static class BuildCommand
{
    public static Command Create(CommandContext context)
    {
        var site = new SiteOptions();
        var report = new ReportOption();
        var pdf = new PdfOption();
        var output = new ValueOption<string?>(
            "--output", "thư mục", "output", "nơi ghi trang (mặc định: output; bản nội bộ: output.noi-bo; có bài nháp: output.nhap)", text => (text, null), null);
        var force = new Option<bool>("--force")
        {
            Description = "thay cả thư mục xuất không do chương trình này tạo ra, hay đang giữ bản khác của trang",
            Arity = ArgumentArity.Zero,
        };

        var timings = new Option<bool>("--timings")
        {
            Description = "cho biết mỗi phần việc mất bao lâu và làm ra bao nhiêu",
            Arity = ArgumentArity.Zero,
        };

        var command = new Command("build", "Dựng trang và ghi vào thư mục xuất. Đây là lệnh mặc định.") { output };
        site.AddTo(command);
        pdf.AddTo(command);
        report.AddTo(command);
        command.Add(force);
        command.Add(timings);
        command.SetAction(line =>
        {
            var request = site.Request(line, context.Now);
            var variant = site.Variant(line);
            var target = new PublishRequest(
                output.In(line) ?? variant.FolderBeside(OutputPlaces.Usual), [request.InputFolder, request.ThemesFolder], line.GetValue(force), request.Parallelism)
            { Variant = variant };

            // Editions and drafts have outputs of their own, but the same pictures.
            return Run(request, target, output.In(line) ?? OutputPlaces.Usual, pdf.Mode(line), line.GetValue(timings), context, (found, sources) => report.Report(line, context.Screen, found, sources));
        });
        return command;
    }

    /// <param name="kept">The output that has beside it what is kept from build to build.</param>
    private static int Run(
        BuildRequest request, PublishRequest target, string kept, PdfMode mode, bool tellsTimes, CommandContext context, Action<ImmutableArray<Diagnostic>, SourceLines> report)
    {
        var watch = Stopwatch.StartNew();
        var screen = context.Screen;

        var (browser, aboutPdf) = BulletinPrinting.ChooseBrowser(mode, Machine.This);
        if (aboutPdf is { Severity: Severity.Error })
        {
            report([aboutPdf], SourceLines.None);
            return TellFailure(screen, [aboutPdf]);
        }

        // Before the site is made, which takes long: a folder that cannot be written is told at once.
        var (claim, diagnostic) = OutputClaim.Take(target);
        using (claim)
        {
            if (claim is null)
            {
                report([diagnostic!], SourceLines.None);
                return TellFailure(screen, [diagnostic!]);
            }

            ImmutableArray<StageTime> times = [];
            var (outcome, published, diagnostics) = screen.Watch(progress =>
            {
                var stages = new StageTimes(progress);
                var done = SiteBuild.Write(request, claim, kept, browser, stages, context.Cancellation);
                times = stages.UntilNow();
                return done;
            });

            // A site without issues needs no PDF, so nothing is said of a missing browser.
            ImmutableArray<Diagnostic> found = [.. diagnostics, .. aboutPdf is not null && outcome is BuiltSite { Bulletins.IsEmpty: false } ? new[] { aboutPdf } : []];
            report(found, new SourceLines(outcome.Places));
            if (published is null || outcome is not BuiltSite site)
            {
                return TellFailure(screen, found);
            }

            SiteBuild.TellSuccess(screen, $"Xong trong {Quantity.Seconds(watch.Elapsed)} giây, {target.Variant.Words} ở {HarmlessText.Of(target.OutputFolder)}", site, published);
            foreach (var line in tellsTimes ? ClosingSummary.Timings(times, site, published) : [])
            {
                screen.Output.WriteLine(line);
            }

            return ExitCode.Done;
        }
    }

    private static int TellFailure(Screen screen, ImmutableArray<Diagnostic> found)
    {
        var oldSite = found.Any(told => told.Fault == OutputFaults.SetAside) ? string.Empty : " Trang cũ vẫn còn nguyên.";
        screen.Output.WriteLine($"{screen.Paint.Of(Severity.Error, $"Không dựng trang: {SeverityWords.Count(found)}.")}{oldSite}");
        return ExitCode.ContentHasErrors;
    }
}
