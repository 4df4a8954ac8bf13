using System.Collections.Immutable;
using System.Diagnostics;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Rendering.Routes;

namespace Site.Cli.Terminal;

/// <summary>The last lines of a build or check: what is on the site, what is not and why, and what will change by itself.</summary>
public static class ClosingSummary
{
    /// <param name="published">Null when nothing was written.</param>
    public static IEnumerable<string> Lines(SiteSummary summary, PublishResult? published)
    {
        if (published is not null)
        {
            yield return Line("Trang", $"{Quantity.Count(published.Pages)} trang, {Quantity.Count(published.Files)} tệp, {Quantity.Bytes(published.Bytes)}");
        }

        if (Counted(summary.Documents.Select(entry => (entry.Count, KindWords.Of(entry.Kind)))) is { Length: > 0 } documents)
        {
            yield return Line("Bài", documents);
        }

        if (Counted(summary.LeftOut.Select(entry => (entry.Count, "bài " + LeftOutWords.Of(entry.Reason)))) is { Length: > 0 } leftOut)
        {
            yield return Line("Không đăng", leftOut);
        }

        if (summary.UnusedAssets > 0)
        {
            yield return Line("Tệp thừa", $"{Quantity.Count(summary.UnusedAssets)} ảnh hoặc tệp đính kèm không bài nào dùng nên không đưa lên trang");
        }

        foreach (var document in summary.Accepted)
        {
            yield return Line("Đã xét", $"{document.Source}: {HarmlessText.Of(string.Join("; ", document.Accepted.Reasons))}");
        }

        foreach (var late in summary.LateBulletins)
        {
            yield return Line("Quá hạn", $"bản tin {DateWords.Month(late.Month.Year, late.Month.Month)} phải có từ {DateWords.Short(late.Deadline)} mà chưa đăng ({late.Source})");
        }

        if (summary.NextChange is { } next)
        {
            yield return Line("Sắp tới", $"{DateWords.At(next.When)}, bài \"{HarmlessText.Of(next.Document.Title)}\" {(next.Appears ? "đến giờ đăng" : "hết hạn")}; dựng lại trang sau lúc đó");
        }
    }

    /// <summary>Where a build's time went: a line each stage, then the memory that was used at most.</summary>
    public static IEnumerable<string> Timings(ImmutableArray<StageTime> times, BuiltSite site, PublishResult published)
    {
        yield return "  Thời gian";
        foreach (var (stage, elapsed, processors) in times)
        {
            var made = stage switch
            {
                BuildStage.Read => $"{Quantity.Count(site.Content.Documents.Length)} bài",
                BuildStage.Arrange => $"{Quantity.Count(site.Routes.All.Length)} địa chỉ",
                BuildStage.Index => $"{Quantity.Count(site.Routes.Late.Count)} tệp",
                BuildStage.Pictures => $"{Quantity.Count(site.Routes.All.OfType<PictureRoute>().Count())} ảnh",
                _ => $"{Quantity.Count(published.Files)} tệp, {Quantity.Bytes(published.Bytes)}",
            };
            yield return $"    {StageWords.Of(stage).TrimEnd('…'),-20}  {Quantity.Seconds(elapsed),6} giây  {Quantity.Seconds(processors),6} giây bộ xử lý  {made}";
        }

        yield return Memory();
    }

    /// <summary>The same of a build that found nothing to do.</summary>
    /// <param name="read">How many files of the content were looked at.</param>
    /// <param name="written">How many of the site were.</param>
    public static IEnumerable<string> Timings(int read, int written, TimeSpan elapsed)
    {
        yield return "  Thời gian";
        yield return $"    {"So lại",-20}  {Quantity.Seconds(elapsed),6} giây  {Quantity.Seconds(Environment.CpuUsage.TotalTime),6} giây bộ xử lý  {Quantity.Count(read)} tệp nội dung, {Quantity.Count(written)} tệp của trang";
        yield return Memory();
    }

    private static string Memory()
    {
        using var self = Process.GetCurrentProcess();
        return $"    {"Bộ nhớ",-20}  nhiều nhất {Quantity.Bytes(self.PeakWorkingSet64)}";
    }

    private static string Line(string label, string text) => $"  {label,-10}  {text}";

    private static string Counted(IEnumerable<(int Count, string Name)> entries) =>
        string.Join("; ", entries.Where(entry => entry.Count > 0).Select(entry => $"{Quantity.Count(entry.Count)} {entry.Name}"));
}
