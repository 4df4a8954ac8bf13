using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Site.Cli.Commands.Options;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Cli.Rebuilding;
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
            Description = "dựng và ghi lại tất cả dù không có gì đổi; thay cả thư mục xuất không do chương trình này tạo ra, hay đang giữ bản khác của trang",
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

        var printing = BulletinPrinting.ChooseBrowser(mode, Machine.This);
        if (printing.Told is { Severity: Severity.Error } why)
        {
            report([why], SourceLines.None);
            return TellFailure(screen, [why]);
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

            var former = FormerBuild.In(claim.Places, isForgotten: target.Force);
            var sources = BuildSources.LookAt(request, printing, context.Now);
            if (former.IsSameAs(sources, request.Now))
            {
                report(former.Record!.Told, new SourceLines(sources.Places));
                SiteBuild.TellSuccess(screen, $"Không có gì đổi từ lần dựng trước, xem lại trong {Took()}", former.Record.Closing);
                Tell(tellsTimes ? ClosingSummary.Timings(sources.Count, former.Record.Files.Count, watch.Elapsed) : []);
                return ExitCode.Done;
            }

            ImmutableArray<StageTime> times = [];
            var (outcome, published, found) = screen.Watch(progress =>
            {
                var stages = new StageTimes(progress);
                var done = SiteBuild.Write(request, claim, kept, printing, former, sources, stages, context.Cancellation);
                times = stages.UntilNow();
                return done;
            });
            report(found, new SourceLines(outcome.Places));
            if (published is null || outcome is not BuiltSite site)
            {
                return TellFailure(screen, found);
            }

            SiteBuild.TellSuccess(screen, $"Xong trong {Took()}", SiteBuild.ClosingLines(site, published));
            Tell(tellsTimes ? ClosingSummary.Timings(times, site, published) : []);
            return ExitCode.Done;
        }

        string Took() => $"{Quantity.Seconds(watch.Elapsed)} giây, {target.Variant.Words} ở {HarmlessText.Of(target.OutputFolder)}";

        void Tell(IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                screen.Output.WriteLine(line);
            }
        }
    }

    private static int TellFailure(Screen screen, ImmutableArray<Diagnostic> found)
    {
        var oldSite = found.Any(told => told.Fault == OutputFaults.SetAside) ? string.Empty : " Trang cũ vẫn còn nguyên.";
        screen.Output.WriteLine($"{screen.Paint.Of(Severity.Error, $"Không dựng trang: {SeverityWords.Count(found)}.")}{oldSite}");
        return ExitCode.ContentHasErrors;
    }
}
