using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Site.Cli.Commands.Options;
using Site.Cli.Inventory;
using Site.Cli.Pipeline;
using Site.Cli.Reporting;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Reports;
using Site.Model.Selection;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Rendering.Reports;

namespace Site.Cli.Commands.Reporting;

/// <summary>
/// <c>report 2026 --quarter 3</c>: what the page and the bulletin did in a year or a quarter, as a Word document to be edited and as CSV. It is for the
/// committee alone.
/// </summary>
public static class ReportCommand
{
    private const int Quarters = 4;

    public static Command Create(CommandContext context)
    {
        var year = new YearArgument();
        var quarter = new ValueOption<int?>(
            "--quarter", "quý", "3", "chỉ một quý, từ 1 đến 4", text => ValueReading.Number(1, Quarters)(text) is var (number, fault) ? (number, fault) : (null, null), null);
        var unit = new ValueOption<string?>("--unit", "mã", "chi-bo-van-phong-mau", "chỉ của một tổ chức và các tổ chức trực thuộc", text => (text, null), null);
        var output = Output();
        var input = SiteOptions.Input();
        var themes = SiteOptions.Themes();
        var date = SiteOptions.Date("đếm");
        var command = new Command("report", "Làm báo cáo năm hay quý: bản Word để sửa thêm và bảng số liệu CSV. Chỉ để trong nội bộ.") { year, quarter, unit, output, input, themes, date };
        command.SetAction(line =>
        {
            var now = date.In(line) ?? context.Now;
            var today = VietnamTime.DayOf(now);
            var (value, fault) = year.Read(line, today.Year);
            var period = quarter.In(line) is { } number ? new CalendarPeriod(PeriodKind.Quarter, value, number) : new CalendarPeriod(PeriodKind.Year, value, 1);
            if ((fault ?? (period.FirstDay > today ? UsageFaults.NotAReportPeriod.Alone(DateWords.Of(period)) : null)) is { } wrong)
            {
                CommandLine.TellUsage(context.Screen, [wrong]);
                return ExitCode.WrongUsage;
            }

            var request = Request(input.In(line), themes.In(line), now);
            return Run(request, period, unit.In(line), output.In(line), context.Screen);
        });
        return command;
    }

    internal static ValueOption<string> Output() => new(
        "--output", "thư mục", PrivateFolder.Usual, $"nơi ghi (mặc định: {PrivateFolder.Usual}); không ghi vào nội dung, trang đã dựng hay nơi xuất bản", ValueReading.Text, PrivateFolder.Usual);

    /// <summary>Everything is counted, and no page is made.</summary>
    internal static BuildRequest Request(string input, string themes, DateTimeOffset now) =>
        new(input, themes, ThemeName: null, Address: null, Edition.Internal, IncludeDrafts: false, now, Environment.ProcessorCount);

    private static int Run(BuildRequest request, CalendarPeriod period, string? unit, string output, Screen screen)
    {
        var read = InputReader.Read(InputReader.Open(request.InputFolder, request.HowToRead));
        if (read.Content is not { } content)
        {
            return CommandLine.Refuse(screen, read.Diagnostics);
        }

        IReadOnlySet<string>? units = null;
        if (unit is not null)
        {
            (units, var unknown) = UnitChoice.Find(unit, content.Data.Units);
            if (units is null)
            {
                CommandLine.TellUsage(screen, [unknown!]);
                return ExitCode.WrongUsage;
            }
        }

        var folder = new PrivateFolder(output);
        if (folder.Objection([request.InputFolder, request.ThemesFolder], content.Settings.Publication, request.FolderAround) is { } objection)
        {
            return CommandLine.Refuse(screen, objection);
        }

        var told = new DiagnosticBag();
        if (ThemeLoading.Paper(request.ThemesFolder, content.Settings.Theme, told) is not { } paper)
        {
            return CommandLine.Refuse(screen, told.ToImmutable());
        }

        CommandLine.TellErrors(screen, "báo cáo", read.Diagnostics);
        var report = YearReport.Of(content, period, unit is null ? null : UnitChoice.Named(unit, content.Data.Units), units, request.Now);
        using var word = new MemoryStream();
        ReportDocx.Write(report, content.Settings, paper, word);
        var name = NameOf(report);
        ImmutableArray<(string Name, byte[] Bytes)> files = [(name + ".docx", word.ToArray()), (name + ".csv", Encoding.UTF8.GetBytes(ReportCsv.Text(report)))];
        if (folder.Write(files) is { } failure)
        {
            return CommandLine.Refuse(screen, failure);
        }

        screen.Output.WriteLine(screen.Paint.Good($"Báo cáo {DateWords.Of(period)}: {Quantity.Count(report.Items.Count)} tin, bài ({report.DaysBefore}: {Quantity.Count(report.Items.Before)})"));
        foreach (var file in files)
        {
            screen.Output.WriteLine("  " + HarmlessText.Of(folder.FilePath(file.Name)));
        }

        screen.Output.WriteLine("Chỉ để trong nội bộ: báo cáo đếm cả bài nội bộ.");
        return ExitCode.Done;
    }

    /// <summary><c>bao-cao-2026-quy-3-chi-bo-van-phong-mau</c></summary>
    private static string NameOf(YearReport report) => FormattableString.Invariant(
        $"bao-cao-{report.Period.Year}{(report.Period.Kind == PeriodKind.Quarter ? FormattableString.Invariant($"-quy-{report.Period.Number}") : string.Empty)}{(report.Unit is { } unit ? "-" + unit.Id : string.Empty)}");
}
