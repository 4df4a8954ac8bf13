using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Reports;
using Site.Model.Vietnamese;

namespace Site.Rendering.Reports;

/// <summary>A report's figures in sentences, as a start for the editor who writes it.</summary>
internal static class ReportWords
{
    private const int MostNamed = 3;

    /// <summary><c>năm 2026</c>, <c>quý III/2026</c></summary>
    public static string Period(YearReport report) => DateWords.Of(report.Period);

    public static string PeriodBefore(YearReport report) => DateWords.Of(report.Period.YearBefore);

    public static string Counted(YearReport report) =>
        $"Số liệu đếm từ nội dung của trang, tính đến ngày {DateWords.Short(report.Today)}, cả bài nội bộ; bên cạnh là số liệu của {(report.IsRunning ? "cùng những ngày ấy trong " : string.Empty)}{PeriodBefore(report)}.";

    public static IEnumerable<string> Items(YearReport report)
    {
        var about = report.Unit is { } unit ? $" về {unit.Name} và các tổ chức trực thuộc" : string.Empty;
        yield return $"{During(report)}, trang đã đăng {Quantity.Count(report.Items.Count)} tin, bài{about}{Change(report, report.Items)}.";
        if (report.Sorts.Where(row => row.Count.Count > 0).OrderByDescending(row => row.Count.Count).Take(MostNamed).ToList() is { Count: > 0 } most)
        {
            yield return $"Nhiều nhất là {Listed(most.Select(Named))}.";
        }

        if (report.OfTheme is { IsNothing: false } ofTheme)
        {
            yield return $"Thuộc chuyên đề của năm có {Quantity.Count(ofTheme.Count)} bài{Change(report, ofTheme)}.";
        }
    }

    public static IEnumerable<string> Units(YearReport report)
    {
        var active = report.Units.Count(row => row.Count.Count > 0);
        var all = active + report.Silent.Length;
        if (all == 0)
        {
            yield break;
        }

        yield return $"{Quantity.Count(active)} trên {Quantity.Count(all)} tổ chức có tin, bài. Bài về nhiều tổ chức được tính cho từng tổ chức.";
        if (!report.Silent.IsEmpty)
        {
            yield return $"Chưa có tin, bài: {Listed(report.Silent.Select(unit => unit.Name))}.";
        }
    }

    public static IEnumerable<string> Authors(YearReport report)
    {
        var writing = report.Authors.Where(row => row.Count.Count > 0).ToList();
        if (writing.Count > 0)
        {
            yield return $"Có {Quantity.Count(writing.Count)} tác giả; nhiều bài nhất là {Listed(writing.Take(MostNamed).Select(Named))}.";
        }

        if (report.Unsigned.Count > 0)
        {
            yield return $"{Quantity.Count(report.Unsigned.Count)} bài không ghi tác giả.";
        }
    }

    public static IEnumerable<string> Tasks(YearReport report)
    {
        var (now, before) = report.Tasks;
        if (now.All == 0)
        {
            yield return $"Các kế hoạch không có việc nào của {Period(report)}{(report.Unit is { } unit ? $" do {unit.Name} và các tổ chức trực thuộc chủ trì" : string.Empty)}.";
        }
        else
        {
            yield return $"Các kế hoạch có {Quantity.Count(now.All)} việc của {Period(report)}: đã xong {Quantity.Count(now.Done)}{Share(now.Done, now.All)}, quá hạn {Quantity.Count(now.Late)}, đang làm {Quantity.Count(now.UnderWay)}, chưa làm {Quantity.Count(now.Open)}.";
        }

        if (before.All > 0)
        {
            yield return $"Việc của {PeriodBefore(report)} có {Quantity.Count(before.All)}, đến nay đã xong {Quantity.Count(before.Done)}{Share(before.Done, before.All)}.";
        }

        if (report.RecurringTasks > 0)
        {
            yield return $"Ngoài ra có {Quantity.Count(report.RecurringTasks)} việc thường xuyên hoặc định kỳ.";
        }

        if (report.LateTasks.Length > now.Late)
        {
            yield return $"Tính cả việc đến hạn từ trước, hiện có {Quantity.Count(report.LateTasks.Length)} việc quá hạn.";
        }
    }

    public static IEnumerable<string> Issues(YearReport report)
    {
        var (now, before) = report.IssueCounts;
        yield return now.HandedOut == 0
            ? $"{During(report)}, chưa có số bản tin nào được phát hành."
            : $"{During(report)}, đã phát hành {Quantity.Count(now.HandedOut)} số bản tin: {Quantity.Count(now.InTime)} số đúng hạn, {Quantity.Count(now.Late)} số chậm.";
        if (now.Missed > 0)
        {
            yield return $"{Quantity.Count(now.Missed)} số đã quá hạn mà chưa phát hành.";
        }

        if (!report.MonthsWithoutIssue.IsEmpty)
        {
            yield return $"Không có bản tin của tháng {Listed(report.MonthsWithoutIssue.Select(month => month.Month.ToString(CultureInfo.InvariantCulture)))}.";
        }

        if (before.HandedOut > 0)
        {
            yield return $"{VietnameseText.Capitalize(report.DaysBefore)}: {Quantity.Count(before.HandedOut)} số, {Quantity.Count(before.InTime)} số đúng hạn.";
        }
    }

    /// <summary>How an issue kept its deadline.</summary>
    public static string Standing(IssueRecord issue) => issue switch
    {
        { DaysLate: 0 } => "đúng hạn",
        { DaysLate: { } days } => $"chậm {Quantity.Count(days)} ngày",
        { IsMissed: true } => "quá hạn, chưa phát hành",
        _ => "chưa đến hạn",
    };

    public static IEnumerable<string> Questions(YearReport report, QuestionFigures questions)
    {
        yield return $"{During(report)}, đã nhận {Quantity.Count(questions.Received.Count)} kiến nghị{Change(report, questions.Received)}; đã trả lời {Quantity.Count(questions.Answered.Count)} kiến nghị{Change(report, questions.Answered)}.";
        if (questions.AverageDays.Now is { } days)
        {
            yield return $"Trung bình {Quantity.Count(days)} ngày thì có câu trả lời{(questions.AverageDays.Before is { } before ? $" ({report.DaysBefore}: {Quantity.Count(before)} ngày)" : string.Empty)}.";
        }

        if (questions.Waiting > 0)
        {
            yield return $"{Quantity.Count(questions.Waiting)} kiến nghị đang được xem xét.";
        }
    }

    public static IEnumerable<string> Practices(YearReport report)
    {
        var practices = report.Practices;
        yield return $"{During(report)}, trang giới thiệu {Quantity.Count(practices.New.Count)} mô hình mới{Change(report, practices.New)}; đến nay có {Quantity.Count(practices.Known.Count)} mô hình, trong đó {Quantity.Count(practices.TakenOver.Count)} mô hình được nơi khác làm theo.";
        if (!practices.Without.IsEmpty)
        {
            yield return $"{Quantity.Count(practices.Without.Length)} chi bộ chưa có mô hình: {Listed(practices.Without.Select(unit => unit.Name))}.";
        }
    }

    /// <summary><c>+12</c>, <c>-3</c>, <c>0</c></summary>
    public static string Sign(int change) => change > 0 ? "+" + Quantity.Count(change) : Quantity.Count(change);

    private static string During(YearReport report) => report.IsRunning
        ? $"Từ ngày {DateWords.Short(report.Days.First)} đến ngày {DateWords.Short(report.Days.Last)}"
        : $"Trong {Period(report)}";

    /// <summary>Behind a count: <c>, tăng 12 (33%) so với năm 2025</c>.</summary>
    private static string Change(YearReport report, Compared count) => count switch
    {
        { Before: 0 } => $" ({report.DaysBefore}: 0)",
        { Change: > 0 } => $", tăng {Quantity.Count(count.Change)}{Share(count.Change, count.Before)} so với {report.DaysBefore}",
        { Change: < 0 } => $", giảm {Quantity.Count(-count.Change)}{Share(-count.Change, count.Before)} so với {report.DaysBefore}",
        _ => $", bằng {report.DaysBefore}",
    };

    /// <summary><c> (33%)</c>; nothing of nothing.</summary>
    private static string Share(int part, int whole) =>
        whole == 0 ? string.Empty : $" ({Quantity.Count((long)Math.Round(100.0 * part / whole, MidpointRounding.AwayFromZero))}%)";

    private static string Named(ReportRow row) => $"{row.Label} ({Quantity.Count(row.Count.Count)})";

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);
}
