using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Model.Publication;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Publication;

/// <summary>What <c>due</c> found.</summary>
/// <param name="Since">When the site that readers see was built; null when nobody knows, and then it is due.</param>
/// <param name="Happened">Between that time and now.</param>
/// <param name="Coming">From now on.</param>
/// <param name="IsBack">Whether the last publication was taken back, so that only an editor may publish.</param>
public sealed record DueReport(DateTimeOffset? Since, DateTimeOffset Now, DateTimeOffset Until, ImmutableArray<DatedChange> Happened, ImmutableArray<DatedChange> Coming, bool IsBack)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Programs are told from them how the site is published, and what serves it.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>Whether a build is due.</summary>
    public bool IsDue => !IsBack && (Since is null || Happened.Any(change => change.ChangesSite));

    /// <summary>For people.</summary>
    public IEnumerable<string> Lines()
    {
        if (Settings.Archive is { } archive && archive.IsOn(VietnamTime.DayOf(Now)))
        {
            yield return $"Trang đã chuyển sang lưu trữ từ ngày {DateWords.Short(archive.Since)}: chiến dịch, ngày đáng nhớ, lấy ý kiến và hạn bản tin không còn được nhắc";
        }

        yield return Since is not { } since ? "Chưa biết lần xuất bản nào: cần dựng trang"
            : Happened.IsEmpty ? $"Từ {DateWords.At(since)} đến nay chưa có gì đến hạn"
            : $"Từ {DateWords.At(since)} đến nay:";
        foreach (var change in Happened)
        {
            yield return Line(change);
        }

        if (IsBack)
        {
            yield return "Lần xuất bản cuối đã hoàn tác nên trang không tự dựng lại: sửa bài xong thì publish";
        }
        else if (Since is not null && !Happened.IsEmpty)
        {
            yield return IsDue ? "Cần dựng lại trang" : "Những việc ấy không làm trang đổi: chưa cần dựng lại";
        }

        yield return Coming.IsEmpty ? $"Đến {DateWords.At(Until)} không có gì tự đổi" : $"Sắp tới, đến {DateWords.At(Until)}:";
        foreach (var change in Coming)
        {
            yield return Line(change);
        }
    }

    /// <summary>For programs.</summary>
    public string Json()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteBoolean("due", IsDue);
            json.WriteBoolean("takenBack", IsBack);
            json.WriteString("way", Settings.Publication.Way?.ToString().ToLowerInvariant());
            json.WriteString("host", Settings.Host.ToString().ToLowerInvariant());
            json.WriteString("since", Since is { } since ? Time(since) : null);
            json.WriteString("now", Time(Now));
            json.WriteString("until", Time(Until));
            Array("happened", Happened);
            Array("coming", Coming);
            json.WriteEndObject();

            void Array(string name, ImmutableArray<DatedChange> changes)
            {
                json.WriteStartArray(name);
                foreach (var change in changes)
                {
                    json.WriteStartObject();
                    json.WriteString("at", Time(change.When));
                    json.WriteString("what", Name(change.Kind));
                    json.WriteString("title", change.Title);
                    json.WriteString("file", change.Source?.Value);
                    json.WriteBoolean("changesSite", change.ChangesSite);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Line(DatedChange change) => $"  {DateWords.At(change.When)}  {Words(change)}{(change.Source is { } file ? $"  ({file})" : string.Empty)}";

    private static string Words(DatedChange change)
    {
        var title = HarmlessText.Of(change.Title);
        return change.Kind switch
        {
            DatedKind.Appears => $"bài \"{title}\" đến giờ đăng",
            DatedKind.Expires => $"bài \"{title}\" hết hạn",
            DatedKind.Standing => $"văn bản {title} đổi tình trạng hiệu lực",
            DatedKind.Overdue => $"việc \"{title}\" quá hạn",
            DatedKind.Days => $"trang chủ bỏ ngày đáng nhớ đã qua, nay bắt đầu từ \"{title}\"",
            DatedKind.CampaignBegins => $"chiến dịch \"{title}\" lên trang chủ",
            DatedKind.CampaignEnds => $"chiến dịch \"{title}\" kết thúc",
            DatedKind.Theme => $"sang năm mới, trang chủ đổi ô chuyên đề (\"{title}\")",
            DatedKind.ConsultationCloses => $"hết hạn góp ý cho bài \"{title}\"",
            DatedKind.Archived => "trang chuyển sang lưu trữ",
            DatedKind.Calendar => $"trang lịch sang {title}",
            DatedKind.CutOff => $"bản tin {title} thôi nhận bài",
            _ => $"bản tin {title} đến hạn phát hành",
        };
    }

    private static string Name(DatedKind kind) => kind switch
    {
        DatedKind.Appears => "appears",
        DatedKind.Expires => "expires",
        DatedKind.Standing => "standing",
        DatedKind.Overdue => "overdue",
        DatedKind.Days => "days",
        DatedKind.CampaignBegins => "campaign-begins",
        DatedKind.CampaignEnds => "campaign-ends",
        DatedKind.Theme => "theme",
        DatedKind.ConsultationCloses => "consultation-closes",
        DatedKind.Archived => "archived",
        DatedKind.Calendar => "calendar",
        DatedKind.CutOff => "cut-off",
        _ => "deadline",
    };

    private static string Time(DateTimeOffset instant) => instant.ToOffset(VietnamTime.Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
