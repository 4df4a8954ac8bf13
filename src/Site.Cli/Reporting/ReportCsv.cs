using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Reports;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Reporting;

/// <summary>A report's figures for a spreadsheet: one figure a line, with that of the year before beside it.</summary>
public static class ReportCsv
{
    public static string Text(YearReport report)
    {
        ImmutableArray<string> header = ["Phần", "Mục", "Số liệu", VietnameseText.Capitalize(DateWords.Of(report.Period)), VietnameseText.Capitalize(report.DaysBefore)];
        return CsvText.ByteOrderMark + CsvText.Line(header) + string.Concat(Lines(report).Select(line => CsvText.Line([line.Part, line.Row, line.Figure, Number(line.Now), Number(line.Before)])));
    }

    private static IEnumerable<(string Part, string Row, string Figure, int? Now, int? Before)> Lines(YearReport report)
    {
        const string Count = "số bài";
        yield return ("Tin, bài", "Tổng cộng", Count, report.Items.Count, report.Items.Before);
        foreach (var (part, rows) in new[] { ("Thể loại", report.Sorts), ("Tháng", report.Months), ("Tổ chức", report.Units), ("Tác giả", report.Authors) })
        {
            foreach (var row in rows)
            {
                yield return (part, VietnameseText.Capitalize(row.Label), Count, row.Count.Count, row.Count.Before);
            }
        }

        yield return ("Tác giả", "Không ghi tác giả", Count, report.Unsigned.Count, report.Unsigned.Before);
        foreach (var unit in report.Silent)
        {
            yield return ("Tổ chức chưa có tin", unit.Name, Count, 0, null);
        }

        yield return ("Chuyên đề", "Chuyên đề của năm", Count, report.OfTheme.Count, report.OfTheme.Before);
        yield return ("Mô hình", "Mới trong kỳ", "số mô hình", report.Practices.New.Count, report.Practices.New.Before);
        yield return ("Mô hình", "Đến hết kỳ", "số mô hình", report.Practices.Known.Count, report.Practices.Known.Before);
        yield return ("Mô hình", "Nơi khác làm theo", "số mô hình", report.Practices.TakenOver.Count, report.Practices.TakenOver.Before);
        yield return ("Mô hình", "Chi bộ chưa có mô hình", "số chi bộ", report.Practices.Without.Length, null);
        foreach (var line in Tasks(report.Period.Kind == PeriodKind.Year ? "Tổng cộng, cả năm" : "Tổng cộng, cả quý", report.Tasks.Now, report.Tasks.Before).Concat(report.Plans.SelectMany(plan => Tasks(plan.Plan.CitedAs, plan.Tasks, null))))
        {
            yield return line;
        }

        yield return ("Nhiệm vụ", "Thường xuyên hoặc định kỳ", "số việc", report.RecurringTasks, null);
        if (report.Questions is { } questions)
        {
            yield return ("Kiến nghị", "Đã nhận", "số kiến nghị", questions.Received.Count, questions.Received.Before);
            yield return ("Kiến nghị", "Đã trả lời", "số kiến nghị", questions.Answered.Count, questions.Answered.Before);
            yield return ("Kiến nghị", "Đã trả lời", "số ngày trung bình", questions.AverageDays.Now, questions.AverageDays.Before);
            yield return ("Kiến nghị", "Đang xem xét", "số kiến nghị", questions.Waiting, null);
        }

        if (report.Unit is null)
        {
            var (now, before) = report.IssueCounts;
            yield return ("Bản tin", "Phát hành đúng hạn", "số bản tin", now.InTime, before.InTime);
            yield return ("Bản tin", "Phát hành chậm", "số bản tin", now.Late, before.Late);
            yield return ("Bản tin", "Quá hạn, chưa phát hành", "số bản tin", now.Missed, before.Missed);
            foreach (var issue in report.Issues.Where(issue => issue.DaysLate is not null))
            {
                yield return ("Bản tin", VietnameseText.Capitalize(DateWords.Month(issue.Issue.Month.Year, issue.Issue.Month.Month)), "số ngày chậm", issue.DaysLate, null);
            }
        }
    }

    private static IEnumerable<(string Part, string Row, string Figure, int? Now, int? Before)> Tasks(string row, TaskFigures now, TaskFigures? before)
    {
        const string Part = "Nhiệm vụ";
        yield return (Part, row, "số việc", now.All, before?.All);
        yield return (Part, row, "đã xong", now.Done, before?.Done);
        yield return (Part, row, "quá hạn", now.Late, before?.Late);
        yield return (Part, row, "đang làm", now.UnderWay, before?.UnderWay);
        yield return (Part, row, "chưa làm", now.Open, before?.Open);
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
