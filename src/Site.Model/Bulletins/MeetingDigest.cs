using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>
/// Tóm tắt số này: one page for the secretary of a cell. The order of the meeting, what to read out, tasks that are due, questions, and what a
/// committee member who attends should raise. Its forms (page, PDF, PNG, Word) are made from this alone.
/// </summary>
/// <param name="Minutes">The meeting's length; the steps add up to it.</param>
/// <param name="Order">The steps of the meeting.</param>
/// <param name="Readings">The items of the issue in printed order.</param>
/// <param name="Tasks">The earliest deadline first; only as many as a page holds.</param>
/// <param name="MoreTasks">How many more the issue has.</param>
/// <param name="AttendeeNote">Only in the internal edition.</param>
public sealed record MeetingDigest(
    BulletinFront Front, int Minutes, ImmutableArray<MeetingStep> Order, ImmutableArray<MeetingReading> Readings, int MoreReadings,
    ImmutableArray<DueTask> Tasks, int MoreTasks, ImmutableArray<string> Questions, Body? AttendeeNote, DigestTitles Titles)
{
    /// <summary>Above the page.</summary>
    public const string Title = "Tóm tắt số này";

    // What one A4 page holds beside the order of the meeting.
    private const int MostReadings = 12;
    private const int MostTasks = 8;

    // Of the usual 90 minutes; a shorter or longer meeting has its share.
    private const int UsualLength = BulletinSettings.UsualMeetingMinutes;
    private const int Opening = 5;
    private const int Attendee = 5;
    private const int Closing = 10;
    private const int PerTask = 3;

    public static MeetingDigest Of(ComposedBulletin bulletin, BulletinSettings settings)
    {
        var length = settings.MeetingMinutes;
        var opening = Share(Opening);
        var closing = Share(Closing);
        var attendee = bulletin.AttendeeNote is null ? 0 : Share(Attendee);
        var open = Math.Max(0, length - opening - closing - attendee);
        var readings = ReadingsOf(bulletin, Math.Min(settings.MinutesAllowed, open * 2 / 3));
        var reading = readings.Sum(item => item.Aloud ? item.Minutes : 0) is > 0 and var aloud ? Math.Min(aloud, open) : 0;
        var tasks = bulletin.Tasks.IsEmpty ? 0 : Math.Min(bulletin.Tasks.Length * PerTask, (open - reading) / 2);
        MeetingStep[] steps =
        [
            new("Mở đầu: điểm danh, cử thư ký, nêu nội dung", opening),
            new("Đọc bản tin: các bài ghi “đọc”", reading),
            new("Việc đến hạn: báo cáo, giao việc", tasks),
            new(bulletin.Questions.IsEmpty ? "Thảo luận" : string.Create(CultureInfo.InvariantCulture, $"Thảo luận {bulletin.Questions.Length} câu hỏi gợi ý"), open - reading - tasks),
            new("Cấp ủy viên dự sinh hoạt phát biểu", attendee),
            new("Kết luận, biểu quyết, thông qua biên bản", closing),
        ];
        return new MeetingDigest(
            bulletin.Front,
            length,
            [.. steps.Where(step => step.Minutes > 0)],
            [.. readings.Take(MostReadings)],
            Math.Max(0, readings.Length - MostReadings),
            [.. bulletin.Tasks.Take(MostTasks)],
            Math.Max(0, bulletin.Tasks.Length - MostTasks),
            bulletin.Questions,
            bulletin.AttendeeNote,
            new DigestTitles("Trình tự buổi sinh hoạt", "Nội dung bản tin", bulletin.Titles.Tasks, bulletin.Titles.Questions, bulletin.Titles.Attendees));

        int Share(int minutes) => ((minutes * length) + (UsualLength / 2)) / UsualLength;
    }

    /// <summary>
    /// Read out are, in printed order, those that the time allows; one that is too long leaves its time to those after it. What the page does not
    /// name cannot be found to be read.
    /// </summary>
    private static ImmutableArray<MeetingReading> ReadingsOf(ComposedBulletin bulletin, int allowed)
    {
        var readings = ImmutableArray.CreateBuilder<MeetingReading>();
        for (var section = 0; section < bulletin.Sections.Length; section++)
        {
            foreach (var (index, item) in bulletin.Sections[section].Items.Index())
            {
                var aloud = readings.Count < MostReadings && !item.Document.IsWithdrawn && item.Minutes <= allowed;
                allowed -= aloud ? item.Minutes : 0;
                readings.Add(new MeetingReading(item, BulletinAnchors.Item(section + 1, index + 1), aloud));
            }
        }

        return readings.ToImmutable();
    }
}

/// <summary>A step of the meeting.</summary>
public sealed record MeetingStep(string Title, int Minutes);

/// <param name="Anchor">Of the item in the issue, one of <see cref="BulletinAnchors"/>.</param>
/// <param name="Aloud">Read out at the meeting; the others each member reads alone.</param>
public sealed record MeetingReading(ComposedItem Item, string Anchor, bool Aloud)
{
    public int Minutes => Item.Minutes;
}

/// <summary>The names of the digest's parts.</summary>
public sealed record DigestTitles(string Order, string Readings, string Tasks, string Questions, string Attendees);
