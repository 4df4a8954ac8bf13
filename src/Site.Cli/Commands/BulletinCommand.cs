using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Cli.Releasing;
using Site.Cli.Terminal;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Rendering.Routes;

namespace Site.Cli.Commands;

/// <summary><c>bulletin 2026-11</c>: one issue's forms in a folder of their own, or with <c>--explain</c> why each item is in it.</summary>
public static class BulletinCommand
{
    public static Command Create(CommandContext context)
    {
        var month = new MonthArgument();
        var site = new SiteOptions();
        var report = new ReportOption();
        var pdf = new PdfOption();
        var output = new ValueOption<string?>("--output", "thư mục", "ban-tin-2026-11", "nơi ghi (mặc định: ban-tin- và tháng)", text => (text, null), null);
        var explain = new Option<bool>("--explain") { Description = "kể từng bài có hay không có trong số này và vì sao, bài nào chờ số sau; không ghi gì", Arity = ArgumentArity.Zero };
        var paper = new ValueOption<PaperKind?>(
            "--paper", string.Join('|', PaperKinds.All.Select(kind => kind.Word)), "a5", "khổ giấy của bản in, thay cho \"kho_giay\" trong cài đặt",
            ValueReading.OneOf("--paper", [.. PaperKinds.All.Select(kind => (kind.Word, (PaperKind?)kind.Kind))]), null);
        var zalo = new Option<bool>("--zalo") { Description = "in ra vài dòng để dán vào nhóm Zalo, không ghi gì", Arity = ArgumentArity.Zero };
        var release = new Option<bool>("--release") { Description = "phát hành: chép các bài của số này lại, từ đó bài sửa sau không làm số này đổi", Arity = ArgumentArity.Zero };
        var command = new Command("bulletin", "Làm bản tin của một tháng: trang web, bản in, bản Word, PDF.") { month, output, explain, zalo, release, paper };
        site.AddTo(command);
        pdf.AddTo(command);
        report.AddTo(command);
        command.SetAction(line =>
        {
            var (value, fault) = month.Read(line);
            if (fault is not null)
            {
                CommandLine.TellUsage(context.Screen, [fault]);
                return ExitCode.WrongUsage;
            }

            if (new[] { release, explain, zalo }.Where(line.GetValue).ToList() is [var first, var second, ..])
            {
                CommandLine.TellUsage(context.Screen, [UsageFaults.NotTogether.Alone(first.Name, second.Name)]);
                return ExitCode.WrongUsage;
            }

            var request = site.Request(line, context.Now) with { Issue = value };
            var screen = context.Screen;
            if (line.GetValue(release))
            {
                return ReleaseRun.Run(request, value, outcome => report.Report(line, screen, outcome.Diagnostics, new SourceLines(outcome.Places)), context);
            }

            var (browser, aboutPdf) = BulletinPrinting.ChooseBrowser(line.GetValue(explain) || line.GetValue(zalo) ? PdfMode.Off : pdf.Mode(line), Machine.This);
            if (aboutPdf is { Severity: Severity.Error })
            {
                return CommandLine.Refuse(screen, aboutPdf);
            }

            using var pictures = PictureCache.Open(PictureCache.FolderBeside(OutputPlaces.Usual));
            var outcome = screen.Watch(progress => SiteBuild.Run(request with { Paper = paper.In(line), PrintsPdf = browser is not null, Pictures = pictures, Minified = MinifiedFolder.Beside(OutputPlaces.Usual) }, progress, context.Cancellation));
            if (line.GetValue(zalo) && outcome is BuiltSite)
            {
                // What is printed is to be pasted as it is.
                aboutPdf = null;
                outcome = outcome with { Diagnostics = [] };
            }

            report.Report(line, screen, aboutPdf is null ? outcome.Diagnostics : outcome.Diagnostics.Add(aboutPdf), new SourceLines(outcome.Places));
            if (outcome is not BuiltSite built)
            {
                return ExitCode.ContentHasErrors;
            }

            if (built.Bulletins.FirstOrDefault(bulletin => bulletin.Issue.Month == value) is not { } issue)
            {
                return CommandLine.Refuse(screen, IssueHandout.NoSuchIssue(built, value));
            }

            if (line.GetValue(zalo))
            {
                screen.Output.WriteLine(IssueMessage.Of(issue));
                return ExitCode.Done;
            }

            if (line.GetValue(explain))
            {
                foreach (var text in BulletinExplanation.Lines(issue, IssueReport.Of(built.Content, built.Graph, issue), quotes: request.Edition != Edition.Public))
                {
                    screen.Output.WriteLine(text);
                }

                return ExitCode.Done;
            }

            // An issue is read as a draft before it is published: both stand in one folder.
            var variant = site.Variant(line) with { Drafts = false };
            return Publish(built, issue, new PublishRequest(
                output.In(line) ?? variant.FolderBeside($"ban-tin-{value}"), [request.InputFolder, request.ThemesFolder], Force: false, request.Parallelism)
            { Variant = variant }, browser, pictures, context);
        });
        return command;
    }

    private static int Publish(BuiltSite built, ComposedBulletin issue, PublishRequest target, string? browser, PictureCache pictures, CommandContext context)
    {
        var screen = context.Screen;
        var routes = BulletinRoutes.Of(built.Routes, issue);
        if (pictures.Make(routes.All.OfType<PictureRoute>().Select(route => route.Variant), target.Parallelism, context.Cancellation) is { IsEmpty: false } spoilt)
        {
            return CommandLine.Refuse(screen, [.. spoilt.Order()]);
        }

        var (result, diagnostics) = Publisher.Publish(routes, target, context.Cancellation, BulletinPrinting.Printer(built with { Routes = routes }, browser, context.Cancellation));
        if (result is null)
        {
            return CommandLine.Refuse(screen, diagnostics);
        }

        TextReport.Write(screen.Error, diagnostics, SourceLines.None, screen.ErrorPaint, screen.Width);
        screen.Output.WriteLine(screen.Paint.Good($"Bản tin {DateWords.Month(issue.Issue.Month.Year, issue.Issue.Month.Month)} ở {HarmlessText.Of(target.OutputFolder)}"));
        foreach (var file in BulletinRoutes.Forms(built.Routes, issue))
        {
            screen.Output.WriteLine("  " + Path.Combine(target.OutputFolder, file.OutputFile));
        }

        return ExitCode.Done;
    }
}
