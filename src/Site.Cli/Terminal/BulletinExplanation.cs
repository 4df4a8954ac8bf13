using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Terminal;

/// <summary>The items of an issue and the reason for each, line by line.</summary>
public static class BulletinExplanation
{
    public static IEnumerable<string> Lines(ComposedBulletin bulletin)
    {
        var issue = bulletin.Issue;
        yield return $"{HarmlessText.Of(issue.Title)}: thời gian đọc: khoảng {bulletin.Minutes} phút";
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
    }

    private static string Why(InclusionReason reason) => reason switch
    {
        InclusionReason.Pin => "ghim trong \"muc\" của bản tin",
        InclusionReason.OwnWish => "bài ghi \"ban_tin\" của tháng này",
        _ => "theo quy tắc của mục",
    };
}
