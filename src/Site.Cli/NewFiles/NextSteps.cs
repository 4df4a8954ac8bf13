using Site.Model.Settings;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.NewFiles;

/// <summary>The next steps for the writer of a new file, one on each line.</summary>
public static class NextSteps
{
    public static readonly IEnumerable<string> OfIssue = ["Viết lời mở đầu rồi đổi thành \"trang_thai: dang\" để đưa lên trang."];

    public static IEnumerable<string> Of(NewDraft draft, SiteSettings settings)
    {
        if (draft.LeftEmpty(settings).ToList() is { Count: > 0 } keys)
        {
            yield return $"Điền ngay {string.Join(", ", keys.Select(key => $"\"{key}\""))}: còn thiếu thì chưa dựng được trang.";
        }

        yield return "Mở tệp, viết nội dung dưới dòng --- thứ hai.";
        yield return settings.ApprovalRequired
            ? $"Viết xong, đổi thành \"{Fields.State.Key}: cho_duyet\"; duyệt rồi thì đổi thành \"{Fields.State.Key}: dang\" và ghi \"{Fields.ApprovedBy.Key}\", \"{Fields.ApprovedOn.Key}\"."
            : $"Viết xong, đổi thành \"{Fields.State.Key}: dang\" để đưa lên trang.";
        if (draft.Kind == NewKind.Page)
        {
            yield return $"Muốn có trên trình đơn thì thêm vào \"{SettingsFields.Menu.Key}\" trong input/cau-hinh.yml.";
        }
    }
}
