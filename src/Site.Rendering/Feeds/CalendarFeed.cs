using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Text;
using Site.Rendering.Pages;
using Site.Rendering.Pages.Calendar;
using Site.Rendering.Wording;

namespace Site.Rendering.Feeds;

/// <summary>
/// The site's events for other calendars (iCalendar, RFC 5545). Every time in it is a day of the content: the day of the build would make all events new with
/// every build. An event stands in several files and is written out once.
/// </summary>
internal sealed class CalendarFeed
{
    private const string End = "END:VCALENDAR\r\n";
    private const int BytesOfAnId = 16;

    private readonly ViewContext _context;
    private readonly Lazy<ImmutableArray<(CalendarEvent Event, byte[] Text)>> _events;

    public CalendarFeed(ViewContext context)
    {
        _context = context;
        _events = new Lazy<ImmutableArray<(CalendarEvent, byte[])>>(Events);
    }

    public void Write(IBufferWriter<byte> output, CalendarFile file)
    {
        var head = Head(file);
        Encoding.UTF8.GetBytes(head.AsSpan(0, head.Length - End.Length), output);
        foreach (var (_, text) in _events.Value.Where(known => file.Takes(known.Event)))
        {
            output.Write(text);
        }

        Encoding.UTF8.GetBytes(End, output);
    }

    private string Head(CalendarFile file)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Khoi//Khoi//VI", Method = CalendarMethods.Publish };
        var name = Plain($"{_context.Graph.Settings.Title}: {file.Title}");
        calendar.AddProperty("NAME", name); // RFC 7986
        calendar.AddProperty("X-WR-CALNAME", name);
        var often = new CalendarProperty("REFRESH-INTERVAL", "P1D");
        often.AddParameter("VALUE", "DURATION");
        calendar.AddProperty(often);
        calendar.AddProperty("X-PUBLISHED-TTL", "P1D");
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private ImmutableArray<(CalendarEvent Event, byte[] Text)> Events()
    {
        var writer = new EventSerializer();
        var host = new Uri(_context.Address.ToString()).IdnHost;
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. _context.Graph.Events.ToTakeAway.Select(known =>
            {
                // Two commemorative days may have one name, two files one month.
                var number = alike[known.Identity] = alike.GetValueOrDefault(known.Identity) + 1;
                var id = IdOf(number == 1 ? known.Identity : string.Create(CultureInfo.InvariantCulture, $"{known.Identity} {number}"));
                return (known, Encoding.UTF8.GetBytes(writer.SerializeToString(Event(known, $"{id}@{host}"))!));
            }),
        ];
    }

    private static string IdOf(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, BytesOfAnId));

    private Ical.Net.CalendarComponents.CalendarEvent Event(CalendarEvent known, string id)
    {
        var label = CalendarWords.Kind(known.Kind).Label;
        var name = Plain(CalendarWords.Name(known));
        var written = new Ical.Net.CalendarComponents.CalendarEvent
        {
            Uid = id,
            DtStamp = new CalDateTime(Revised(known).ToDateTime(default, DateTimeKind.Utc)),
            Start = new CalDateTime(known.On),
            End = new CalDateTime(known.On.AddDays(1)), // the first day after it
            Summary = known is CalendarEvent.OfTask ? $"Hạn: {name}" : name,
            Description = Plain(string.Join('\n', Lines(known))),
            Transparency = TransparencyType.Transparent, // nobody is busy for it
            Url = new Uri(_context.Address.Absolute(known.Document?.Url ?? CalendarPages.Url)),
        };
        written.Categories.Add(label);
        return written;
    }

    private IEnumerable<string> Lines(CalendarEvent known)
    {
        yield return CalendarWords.Kind(known.Kind).Label;
        switch (known)
        {
            case CalendarEvent.Commemoration { Day.Lunar: { } lunar }:
                yield return $"{lunar} âm lịch";
                break;
            case CalendarEvent.OfTask { Planned: var (task, plan) }:
                yield return $"Theo {plan.CitedAs}";
                if (TaskWords.Lead(_context, task).Name is { } lead)
                {
                    yield return $"Chủ trì: {lead}";
                }

                if (CalendarWords.State(task, _context.Graph.Today) is { } state)
                {
                    yield return state.Text;
                }

                break;
        }
    }

    /// <summary>The day on which its document was last changed; what no document says is of the year's first day.</summary>
    private DateOnly Revised(CalendarEvent known) =>
        known.Document is { } document && (document.Updated ?? document.Date?.Day ?? document.FiledOn) is { } day ? day : new DateOnly(_context.Graph.Today.Year, 1, 1);

    /// <summary>Without what no calendar may hold (RFC 5545, 3.3.11).</summary>
    private static string Plain(string text) => string.Concat(XmlCharacters.Clean(text).Where(letter => letter == '\n' || !char.IsControl(letter)));
}
