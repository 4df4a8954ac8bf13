using System.Collections.Immutable;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Terminal;

/// <summary>The items of an issue and the reason for each, what is not in it and why, and what waits for a later one, line by line.</summary>
public static class BulletinExplanation
{
    /// <param name="quotes">False when the titles of internal documents must not be printed.</param>
    public static IEnumerable<string> Lines(ComposedBulletin bulletin, IssueReport report, bool quotes)
    {
        var issue = bulletin.Issue;
        yield return $"{HarmlessText.Of(issue.Title)}: thời gian đọc: khoảng {bulletin.Minutes} phút";
        yield return issue.ReleasedOn is { } day
            ? $"Đã phát hành ngày {DateWords.Short(day)}: số này giữ nguyên các bài như hôm ấy"
            : $"Lấy bài đăng từ {DateWords.Short(report.Begin)} đến hết {DateWords.Short(issue.CutOff)}";
        foreach (var section in bulletin.Sections)
        {
            yield return string.Empty;
            yield return HarmlessText.Of(section.Title);
            if (section.Note is not null)
            {
                yield return "  (lời của Ban Biên tập)";
            }

            foreach (var item in section.Items)
            {
                yield return $"  {item.Minutes,2} phút  {(item.Form == ItemForm.Whole ? "toàn văn" : "tóm tắt "),-8}  {HarmlessText.Of(item.Document.Title)}";
                yield return $"           {Why(item.Reason)}; {item.Document.Source}";
            }
        }

        foreach (var task in bulletin.Tasks)
        {
            yield return string.Empty;
            yield return $"Việc cần làm, hạn {DateWords.Short(task.Due)}: {HarmlessText.Of(task.Task.Content)} ({task.Plan.CitedAs})";
        }

        foreach (var line in Lines("Không vào số này", report.Out, quotes).Concat(Lines("Chờ số sau", report.Waiting, quotes)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Lines(string title, ImmutableArray<NotInIssue> documents, bool quotes)
    {
        if (documents.IsEmpty)
        {
            yield break;
        }

        yield return string.Empty;
        yield return title;
        foreach (var one in documents)
        {
            yield return $"  {(quotes || one.Document.Scope == Scope.Public ? HarmlessText.Of(one.Document.Title) : "(bài nội bộ)")}";
            yield return $"           {Why(one)}; {one.Document.Source}";
        }
    }

    /// <summary>Why a document is not in an issue.</summary>
    public static string Why(NotInIssue one) => one.Reason switch
    {
        NotInReason.LeftOut => $"bài không được đăng ({LeftOutWords.Of(one.LeftOut!.Value)})",
        NotInReason.Excluded => "bài ghi \"ban_tin: false\"",
        NotInReason.Dropped => "có tên trong \"bo\" của bản tin",
        NotInReason.SectionDropped => $"số này bỏ mục {HarmlessText.Of(one.Section!)}",
        NotInReason.SectionFull => $"mục {HarmlessText.Of(one.Section!)} đã đủ bài, mới hơn",
        NotInReason.NoSection => "không mục nào nhận",
        NotInReason.Elsewhere => $"bài ghi \"ban_tin: {one.Issue}\"",
        NotInReason.Held => $"đã có trong bản tin {one.Issue} đã phát hành",
        _ => (one.Issue is { } month ? $"bản tin {month} sẽ lấy" : "số kế tiếp sẽ lấy, khi có") + (one.LeftOut is { } left ? $", nếu bài được đăng ({LeftOutWords.Of(left)})" : string.Empty),
    };

    /// <summary>Why one is.</summary>
    public static string Why(InclusionReason reason) => reason switch
    {
        InclusionReason.Pin => "ghim trong \"muc\" của bản tin",
        InclusionReason.Released => "có trong số khi phát hành",
        InclusionReason.OwnWish => "bài ghi \"ban_tin\" của tháng này",
        _ => "theo quy tắc của mục",
    };
}
