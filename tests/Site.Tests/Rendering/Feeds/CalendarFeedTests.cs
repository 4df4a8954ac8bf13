using System.Buffers;
using System.Text;
using Ical.Net.DataTypes;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Feeds;
using Site.Rendering.Pages;
using Site.Rendering.Pages.Calendar;
using Site.Tests.Cli;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Feeds;

/// <summary>What other calendars are handed, read back by a parser of the same library and by a calendar program.</summary>
public sealed class CalendarFeedTests
{
    private const int LongestLine = 75; // octets; RFC 5545, 3.1

    private static readonly SiteData Data = SiteData.Empty with
    {
        Days = [Samples.SolarDay("Ngày truyền thống; của Mặt trận, \\ Tổ quốc Việt Nam, tên dài để phải gấp dòng", 18, 11) with { Since = 1930 }],
        Units = [Samples.Unit("mot"), Samples.Unit("hai")],
    };

    private static readonly PlanSummary Plan = Samples.Plan("plan") with
    {
        Updated = new DateOnly(2026, 11, 9),
        Tasks =
        [
            new PlanTask("Nộp báo cáo", "mot", null, new DueOn(new DateOnly(2026, 12, 15)), TaskState.InProgress, null),
            new PlanTask("Nộp báo cáo", "hai", null, new DueOn(new DateOnly(2026, 12, 20)), null, null),
        ],
    };

    private static byte[] Write(string url, DateTimeOffset? now = null, SiteData? data = null, params Document[] documents)
    {
        var content = Samples.Content(documents is [] ? [Plan] : documents) with { Data = data ?? Data };
        var context = new ViewContext(Samples.Graph(content, Samples.Policy() with { Now = now ?? Samples.Now }), [], printsPdf: false);
        var output = new ArrayBufferWriter<byte>();
        new CalendarFeed(context).Write(output, CalendarFiles.OfAll(context).Concat(CalendarFiles.OfUnits(context)).Single(file => file.Url.Value == url));
        return output.WrittenSpan.ToArray();
    }

    private static Ical.Net.Calendar Read(byte[] file) => Ical.Net.Calendar.Load(Encoding.UTF8.GetString(file))!;

    private static IEnumerable<string> Events(byte[] file) => Read(file).Events.Select(known => $"{known.Start!.Date:yyyy-MM-dd} {known.Summary}");

    [Fact]
    public void Events_AreWholeDays_WithTheirWordsAndTheirPage()
    {
        var calendar = Read(Write("/lich/lich.ics"));
        Assert.Equal(
            [
                "2026-11-18 Ngày truyền thống; của Mặt trận, \\ Tổ quốc Việt Nam, tên dài để phải gấp dòng, 96 năm", "2026-12-15 Hạn: Nộp báo cáo", "2026-12-20 Hạn: Nộp báo cáo",
            ],
            calendar.Events.Select(known => $"{known.Start!.Date:yyyy-MM-dd} {known.Summary}"));
        var task = calendar.Events.Single(known => known.Start!.Date == new DateOnly(2026, 12, 15));
        Assert.Equal((false, new DateOnly(2026, 12, 16)), (task.Start!.HasTime, task.End!.Date));
        Assert.Equal("Hạn công việc\nTheo Kế hoạch số 59-KH/ĐUK ngày 22/3/2022\nChủ trì: Tổ chức mot\nĐang làm", task.Description);
        Assert.Equal(["Hạn công việc"], task.Categories);
        Assert.Equal("https://khoi.example/ke-hoach/plan/", task.Url!.AbsoluteUri);
        Assert.Equal(new CalDateTime(2026, 11, 9, 0, 0, 0, "UTC"), task.DtStamp);
        Assert.Equal("Trang mẫu: Mọi ngày trong lịch", calendar.Properties.Single(property => property.Name == "X-WR-CALNAME").Value);
    }

    [Fact]
    public void Event_KeepsItsId_WhenOneWithTheSameWordsIsOver()
    {
        var plan = Plan with { Tasks = [Plan.Tasks[0], Plan.Tasks[1] with { Deadline = new DueOn(new DateOnly(2027, 3, 20)) }] };
        var before = Read(Write("/lich/viec.ics", documents: plan)).Events.Last();
        var after = Read(Write("/lich/viec.ics", new DateTimeOffset(2027, 1, 5, 8, 0, 0, TimeSpan.FromHours(7)), documents: plan)).Events.Single();
        Assert.Equal((before.Start, before.Uid), (after.Start, after.Uid));
    }

    [Fact]
    public void Lines_EndAsTheFormatAsks_AndAreFoldedBetweenLetters()
    {
        var text = Encoding.UTF8.GetString(Write("/lich/lich.ics"));
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("\r\n ", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, LongestLine));
    }

    [Fact]
    public void File_HoldsItsKind_OrWhatItsUnitIsToKnow()
    {
        Assert.Equal(["2026-12-15 Hạn: Nộp báo cáo", "2026-12-20 Hạn: Nộp báo cáo"], Events(Write("/lich/viec.ics")));
        Assert.Equal(["2026-11-18", "2026-12-20"], Events(Write("/to-chuc/hai/lich.ics")).Select(known => known[..10]));
    }

    [Fact]
    public void Bytes_GoByTheContent_NotByTheDayOfTheBuild() =>
        Assert.Equal(Write("/lich/lich.ics", VietnamTime.At(new DateOnly(2026, 11, 1))), Write("/lich/lich.ics", VietnamTime.At(new DateOnly(2026, 11, 30), new TimeOnly(23, 59))));

    [Fact]
    public void Ids_AreTheSameInEveryFile_AndAfterADayIsPutOff_AndNoTwoAreAlike()
    {
        var ids = Ids(Write("/lich/lich.ics"));
        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{32}@khoi[.]example$", id));
        Assert.Subset(ids.ToHashSet(), Ids(Write("/to-chuc/hai/lich.ics")).ToHashSet());
        var later = Plan with { Tasks = [.. Plan.Tasks.Select(task => task with { Deadline = new DueOn(new DateOnly(2027, 1, 5)) })] };
        Assert.Equal(ids, Ids(Write("/lich/lich.ics", documents: later)));

        static List<string> Ids(byte[] file) => [.. Read(file).Events.Select(known => known.Uid!)];
    }

    [Fact]
    public void HostileName_StaysAName()
    {
        const string name = "a\r\nEND:VEVENT\r\nBEGIN:VALARM\nb\u0007c\u0085d\uD800";
        var calendar = Read(Write("/lich/lich.ics", data: Data with { Days = [Samples.SolarDay(name, 18, 11)] }));
        Assert.Equal("a\nEND:VEVENT\nBEGIN:VALARM\nbcd", calendar.Events.First().Summary);
        Assert.Equal(3, calendar.Events.Count);
        Assert.All(calendar.Events, known => Assert.Empty(known.Alarms));
    }

    [CalendarProgramFact]
    public void CalendarProgram_ReadsEveryEvent()
    {
        using var folder = new TemporaryFolder();
        var file = folder["lich.ics"];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Write("/lich/lich.ics"));
        Assert.Equal(
            ["2026-11-18 2026-11-18 Ngày truyền thống; của Mặt trận, \\ Tổ quốc Việt Nam, tên dài để phải gấp dòng, 96 năm", "2026-12-15 2026-12-15 Hạn: Nộp báo cáo", "2026-12-20 2026-12-20 Hạn: Nộp báo cáo"],
            CalendarProgram.Print(file, "{start-date} {end-date} {title}"));
    }
}
