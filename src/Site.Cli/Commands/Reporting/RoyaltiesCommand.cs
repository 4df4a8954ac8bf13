using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Site.Cli.Commands.Options;
using Site.Cli.Pipeline;
using Site.Cli.Reporting;
using Site.Cli.Terminal;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Reports;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Commands.Reporting;

/// <summary><c>royalties 2026-09</c>: what the authors of a month's items are paid, as CSV and in short on the screen. It is for the committee alone.</summary>
public static class RoyaltiesCommand
{
    public static Command Create(CommandContext context)
    {
        var month = new MonthArgument("bảng nhuận bút");
        var output = ReportCommand.Output();
        var input = SiteOptions.Input();
        var themes = SiteOptions.Themes();
        var date = SiteOptions.Date("tính");
        var command = new Command("royalties", "Làm bảng nhuận bút của một tháng theo tác giả, dạng CSV. Chỉ để trong nội bộ.") { month, output, input, themes, date };
        command.SetAction(line =>
        {
            var now = date.In(line) ?? context.Now;
            var (value, fault) = month.Read(line);
            if ((fault ?? (value.FirstDay > VietnamTime.DayOf(now) ? UsageFaults.NotAReportPeriod.Alone(DateWords.Month(value.Year, value.Month)) : null)) is { } wrong)
            {
                CommandLine.TellUsage(context.Screen, [wrong]);
                return ExitCode.WrongUsage;
            }

            return Run(ReportCommand.Request(input.In(line), themes.In(line), now), value, output.In(line), context.Screen);
        });
        return command;
    }

    private static int Run(BuildRequest request, YearMonth month, string output, Screen screen)
    {
        var read = InputReader.Read(InputReader.Open(request.InputFolder, request.HowToRead));
        if (read.Content is not { } content)
        {
            return CommandLine.Refuse(screen, read.Diagnostics);
        }

        // A rate or an entry that was not understood would be missing from the sums.
        var sources = new SourceLines(new SourcePlaces(read.DiskPaths, request.ThemesFolder));
        ImmutableArray<Diagnostic> told = [.. read.Diagnostics.Where(found => found.File == RoyaltyEntry.Source || (found.File == SiteSettings.File && found.Severity == Severity.Error)), .. RoyaltyCheck.Run(content)];
        TextReport.Write(screen.Error, [.. told.Order()], sources, screen.ErrorPaint, screen.Width);
        if (told.Any(found => found.Severity == Severity.Error))
        {
            return ExitCode.ContentHasErrors;
        }

        if (content.Settings.Royalties.IsEmpty && content.Royalties.IsEmpty)
        {
            return CommandLine.Refuse(screen, UsageFaults.NoRoyalties.Alone(SettingsFields.Royalties.Example));
        }

        var folder = new PrivateFolder(output);
        if (folder.Objection([request.InputFolder, request.ThemesFolder], content.Settings.Publication, request.FolderAround) is { } objection)
        {
            return CommandLine.Refuse(screen, objection);
        }

        CommandLine.TellErrors(screen, "bảng nhuận bút", read.Diagnostics);
        var table = RoyaltyTable.Of(content, month, request.Now);
        var name = $"nhuan-but-{month}.csv";
        if (folder.Write((name, Encoding.UTF8.GetBytes(RoyaltyCsv.Text(table, content.Settings)))) is { } failure)
        {
            return CommandLine.Refuse(screen, failure);
        }

        Tell(table, folder.FilePath(name), screen);
        return ExitCode.Done;
    }

    private static void Tell(RoyaltyTable table, string file, Screen screen)
    {
        screen.Output.WriteLine(screen.Paint.Good($"Nhuận bút {DateWords.Month(table.Month.Year, table.Month.Month)}: {Quantity.Count(table.Sum)} đồng, {Quantity.Count(table.Authors.Length)} tác giả"));
        foreach (var author in table.Authors)
        {
            screen.Output.WriteLine($"  {HarmlessText.Of(author.Author)}: {Quantity.Count(author.Items.Length)} bài, {Quantity.Count(author.Sum)} đồng");
        }

        TellLeftOut(table.Unsigned.Select(royalty => royalty.Item), "chưa tính vì không ghi tác giả", screen);
        TellLeftOut(table.WithoutRate, "chưa tính vì thể loại chưa có mức", screen);
        TellLeftOut(table.Reprints, "không tính vì đăng lại từ nguồn khác", screen);
        screen.Output.WriteLine("  " + HarmlessText.Of(file));
    }

    private static void TellLeftOut(IEnumerable<Document> items, string why, Screen screen)
    {
        var files = items.Select(item => HarmlessText.Of(item.Source.Value)).ToList();
        if (files.Count > 0)
        {
            screen.Output.WriteLine($"  {Quantity.Count(files.Count)} bài {why}: {string.Join(", ", files)}");
        }
    }
}
