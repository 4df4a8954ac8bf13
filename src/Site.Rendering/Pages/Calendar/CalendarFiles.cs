using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Rendering.Views.Calendar;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages.Calendar;

/// <summary>A calendar to take over into a phone or a program: <c>/lich/lich.ics</c>, <c>/lich/viec.ics</c>, <c>/to-chuc/chi-bo-mau/lich.ics</c>.</summary>
/// <param name="Title">What it holds, in a page's list of calendars.</param>
/// <param name="Takes">Which of the site's events.</param>
internal sealed record CalendarFile(UrlPath Url, string Title, Func<CalendarEvent, bool> Takes);

/// <summary>All of them. Once a site has one, it stays as long as there is anything for it in any year, since calendars go on asking for it.</summary>
internal static class CalendarFiles
{
    private const string Name = "lich.ics";

    public static ImmutableArray<CalendarFile> OfAll(ViewContext context) =>
    [
        new(CalendarPages.Url.File(Name), "Mọi ngày trong lịch", _ => true),
        .. context.Graph.Events.Kinds.Select(OfKind),
    ];

    /// <summary>Without units that stand below themselves, which is told: they have no page.</summary>
    public static ImmutableArray<CalendarFile> OfUnits(ViewContext context) => context.Graph.Events.IsEmpty
        ? []
        : [.. context.Graph.Data.Units.Select(unit => unit.Id).Distinct(StringComparer.Ordinal).Where(context.Graph.Units.ContainsKey).Select(id => OfUnit(context, id))];

    /// <summary>Null on a site without a calendar.</summary>
    public static CalendarFileView? Of(ViewContext context, PartyUnit unit) => context.Graph.Events.IsEmpty ? null : View(context, OfUnit(context, unit.Id));

    public static CalendarFileView View(ViewContext context, CalendarFile file)
    {
        var address = context.Address.Absolute(file.Url);
        return new CalendarFileView(file.Title, context.Href(file.Url), context.Graph.Edition == Edition.Public ? "webcal" + address[address.IndexOf(':', StringComparison.Ordinal)..] : null);
    }

    private static CalendarFile OfKind(EventKind kind)
    {
        var (label, name) = CalendarWords.Kind(kind);
        return new CalendarFile(CalendarPages.Url.File(name + ".ics"), label, known => known.Kind == kind);
    }

    private static CalendarFile OfUnit(ViewContext context, string id) =>
        new(context.Graph.Units[id].Url.File(Name), context.Unit(id)!.Name, known => known.Concerns(id));
}
