using System.CommandLine;
using System.Globalization;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Reading.Schema;

namespace Site.Cli.Commands;

/// <summary><c>new ban-tin 2026-12</c>: a file to start from, in the right folder. Never overwrites.</summary>
public static class NewCommand
{
    public static Command Create(CommandContext context)
    {
        var input = new ValueOption<string>("--input", "thư mục", "input", "nơi có nội dung (mặc định: input)", ValueReading.Text, "input");
        var kinds = new Command("new", "Tạo tệp mới để viết.") { CreateBulletin(context, input) };
        kinds.SetAction(_ => HelpPage.Write(context.Screen.Output, kinds));
        return kinds;
    }

    private static Command CreateBulletin(CommandContext context, ValueOption<string> input)
    {
        var month = new MonthArgument();
        var command = new Command("ban-tin", "Tạo bản tin của một tháng, còn là bản nháp.") { month, input };
        command.SetAction(line =>
        {
            var (value, fault) = month.Read(line);
            if (fault is not null)
            {
                CommandLine.TellUsage(context.Screen, [fault]);
                return ExitCode.WrongUsage;
            }

            return WriteBulletin(context.Screen, input.In(line), value);
        });
        return command;
    }

    private static int WriteBulletin(Screen screen, string inputFolder, YearMonth month)
    {
        var opened = InputReader.Open(inputFolder, new ReadOptions());
        if (opened.Settings is not { } settings)
        {
            return CommandLine.Refuse(screen, opened.Diagnostics);
        }

        if (settings.Sections.FirstOrDefault(section => section.Kind == DocumentKind.Bulletin) is not { } section)
        {
            return CommandLine.Refuse(screen, UsageFaults.NoBulletinSection.Alone());
        }

        var issues = InputReader.Read(opened).Content!.Documents.OfType<Bulletin>().ToList();
        if (issues.Find(issue => issue.Month == month) is { } existing)
        {
            return CommandLine.Refuse(screen, UsageFaults.IssueExists.Alone(month, existing.Source));
        }

        var path = Path.Combine(inputFolder, section.Folder, month + ".md");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
            file.Write(BulletinText(month, issues.Max(issue => issue.Number) + 1));
        }
        catch (IOException e)
        {
            return CommandLine.Refuse(screen, OutputFaults.WriteFailed.Alone(path, e.Message));
        }

        screen.Output.WriteLine(screen.Paint.Good($"Đã tạo {path}"));
        screen.Output.WriteLine("  Viết lời mở đầu rồi đổi trang_thai thành dang để đưa lên trang.");
        return ExitCode.Done;
    }

    private static string BulletinText(YearMonth month, int? number) => Skeleton.Write(
        DocumentKind.Bulletin,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Fields.Title.Key] = Skeleton.Quote("Bản tin sinh hoạt chi bộ " + DateWords.Month(month.Year, month.Month)),
            [Fields.Date.Key] = DateWords.Iso(month.FirstDay),
            [BulletinFields.Month.Key] = month.ToString(),
            [BulletinFields.Number.Key] = number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            [BulletinFields.Deadline.Key] = DateWords.Iso(month.FirstDay.AddDays(1)),
            [Fields.State.Key] = "nhap",
        },
        "## Lời mở đầu\n\nTrọng tâm của tháng này là gì, chi bộ cần bàn việc nào trước?");
}
