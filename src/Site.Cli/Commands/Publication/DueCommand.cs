using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.Publication;
using Site.Model.Diagnostics;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Reading;

namespace Site.Cli.Commands.Publication;

/// <summary><c>due</c>: what has changed by itself since the site was last published, and what will; a timer asks it before it builds.</summary>
public static class DueCommand
{
    private const int DaysAhead = 31;

    public static Command Create(CommandContext context)
    {
        var input = SiteOptions.Input();
        var edition = SiteOptions.ForWhom();
        var date = SiteOptions.Date("xem");
        var since = new ValueOption<DateTimeOffset?>("--since", "lúc", "2026-11-20T07:30", "kể từ lúc nào (2026-11-20T07:30, có thể thêm Z); mặc định: lần xuất bản cuối", ValueReading.Instant, null);
        var until = new ValueOption<DateTimeOffset?>("--until", "ngày", "2026-12-31", $"xem sắp tới đến ngày nào; mặc định: {DaysAhead} ngày nữa", ValueReading.Instant, null);
        var json = new Option<bool>("--json") { Description = "in dạng JSON cho chương trình khác đọc", Arity = ArgumentArity.Zero };
        var command = new Command("due", $"Kể những gì đến hạn: bài đến giờ đăng, bài hết hạn… Mã kết thúc {ExitCode.Done} là cần dựng lại trang, {ExitCode.NothingDue} là chưa cần.") { input, edition, date, since, until, json };
        command.SetAction(line =>
        {
            var read = InputReader.Read(InputReader.Open(input.In(line), new ReadOptions { Depth = ReadingDepth.Heads }));
            if (read.Content is not { Settings.IsWhole: true } content)
            {
                return CommandLine.Refuse(context.Screen, [.. read.Diagnostics.Where(found => found.Severity == Severity.Error && (read.Content is null || found.File == SiteSettings.File))]);
            }

            var (known, unreadable) = new KnownPublication(input.In(line), edition.In(line)).Read();
            if (known is null)
            {
                return CommandLine.Refuse(context.Screen, unreadable!);
            }

            var now = date.In(line) ?? context.Now;
            var report = Report(content, new PublicationPolicy(edition.In(line), IncludeUnfinished: false, now), known, since.In(line), until.In(line) ?? now.AddDays(DaysAhead));
            if (line.GetValue(json))
            {
                context.Screen.Output.WriteLine(report.Json());
            }
            else
            {
                foreach (var text in report.Lines())
                {
                    context.Screen.Output.WriteLine(text);
                }
            }

            return report.IsDue ? ExitCode.Done : ExitCode.NothingDue;
        });
        return command;
    }

    private static DueReport Report(SiteContent content, PublicationPolicy policy, PublishedManifest known, DateTimeOffset? since, DateTimeOffset until)
    {
        since ??= KnownPublication.TimeOf(known);
        return new DueReport(
            since, policy.Now, until,
            since is { } then ? DatedChanges.Between(content, policy with { Now = then }, policy.Now) : [],
            DatedChanges.Between(content, policy, until),
            known.IsBack)
        {
            Settings = content.Settings,
        };
    }
}
