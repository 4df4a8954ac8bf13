using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Views.Calendar;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages.Calendar;

/// <summary>Lịch: <c>/lich/</c> for this month and the eleven after it, <c>/lich/2026/</c> for a year. A site that knows of no day has neither.</summary>
internal static class CalendarPages
{
    public static readonly UrlPath Url = UrlPath.Page("lich");

    public static IEnumerable<Page> All(ViewContext context)
    {
        var events = context.Graph.Events;
        if (events.IsEmpty)
        {
            yield break;
        }

        yield return new Page(Url, context.Graph.Settings.Source, Layouts.Calendar, () => Coming(context));
        foreach (var year in events.Years)
        {
            yield return new Page(Of(year), context.Graph.Settings.Source, Layouts.Calendar, () => Year(context, year));
        }
    }

    /// <summary>Null on a site without a calendar.</summary>
    public static LinkView? Link(ViewContext context) => context.Graph.Events.IsEmpty ? null : new LinkView(context.Word(PageWords.CalendarLink), context.Href(Url));

    private static UrlPath Of(int year) => Url.Child(Text(year));

    private static PageContent Coming(ViewContext context)
    {
        var events = context.Graph.Events;
        var title = context.Word(PageWords.Calendar);
        var isKept = context.Graph.Archive is not null;
        var description = isKept ? $"{Kinds(events)} của các năm." : $"{Kinds(events)}: từ {Month(events.First)} đến {Month(events.Last)}.";
        var view = new CalendarView(
            title, description, Ways(context, Url), Months(context, events.Coming),
            isKept ? [] : [.. CalendarFiles.OfAll(context).Select(file => CalendarFiles.View(context, file))],
            isKept ? [] : [.. CalendarFiles.OfUnits(context).Select(file => CalendarFiles.View(context, file))],
            isKept ? "Trang lưu trữ không còn ngày nào sắp tới; lịch của các năm vẫn xem được." : "Mười hai tháng tới chưa có ngày nào trong lịch.")
        {
            IsInternal = context.Graph.Edition != Edition.Public,
        };
        return new PageContent(view, title, description, [new LinkView(title, context.Href(Url), IsCurrent: true)]);
    }

    private static PageContent Year(ViewContext context, int year)
    {
        var label = "Năm " + Text(year);
        var title = $"{context.Word(PageWords.Calendar)} năm {Text(year)}";
        var events = context.Graph.Events.Of(year);
        var description = $"{Quantity.Count(events.DistinctBy(known => known.On).Count())} ngày cần nhớ của năm {Text(year)}.";
        return new PageContent(
            new CalendarView(title, description, Ways(context, Of(year)), Months(context, events), [], [], string.Empty), title, description,
            [new LinkView(context.Word(PageWords.Calendar), context.Href(Url)), new LinkView(label, context.Href(Of(year)), IsCurrent: true)]);
    }

    /// <summary>To what comes, unless nothing comes any more, and to each year.</summary>
    private static IReadOnlyList<LinkView> Ways(ViewContext context, UrlPath here) =>
    [
        .. context.Graph.Archive is null ? new[] { new LinkView("12 tháng tới", context.Href(Url), here == Url) } : [],
        .. context.Graph.Events.Years.Select(year => new LinkView(Text(year), context.Href(Of(year)), here == Of(year))),
    ];

    private static IReadOnlyList<CalendarMonthView> Months(ViewContext context, ImmutableArray<CalendarEvent> events) =>
    [
        .. from known in events
           group known by YearMonth.Of(known.On) into month
           let first = month.Key.FirstDay
           select new CalendarMonthView(
               first.ToString("'thang_'yyyy'_'MM", CultureInfo.InvariantCulture), VietnameseText.Capitalize(DateWords.Month(first.Year, first.Month)),
               first.ToString("M'/'yyyy", CultureInfo.InvariantCulture), [.. month.Select(known => Event(context, known))]),
    ];

    private static CalendarEventView Event(ViewContext context, CalendarEvent known)
    {
        var (label, name) = CalendarWords.Kind(known.Kind);
        var day = (known as CalendarEvent.Commemoration)?.Day;
        var view = new CalendarEventView(
            DateView.Of(known.On), DateWords.Weekday(known.On), CalendarWords.Name(known), known is not CalendarEvent.OfTask && known.Document is { } page ? context.Href(page.Url) : null,
            label, name, day?.Great ?? false, day?.Lunar);
        if (known is not CalendarEvent.OfTask { Planned: var planned })
        {
            return view;
        }

        var (lead, leadHref) = TaskWords.Lead(context, planned.Task);
        var state = CalendarWords.State(planned.Task, context.Graph.Today);
        return view with
        {
            Lead = lead,
            LeadHref = leadHref,
            Plan = new LinkView(planned.Plan.CitedAs, context.Href(planned.Plan.Url)),
            State = state?.Text,
            StateName = state?.Name,
        };
    }

    /// <summary><c>Ngày kỷ niệm, hạn công việc</c></summary>
    private static string Kinds(EventCalendar events) => string.Join(", ", events.Kinds.Select((kind, at) => CalendarWords.Kind(kind).Label is var label && at == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..]));

    private static string Month(DateOnly day) => DateWords.Of(new CalendarPeriod(PeriodKind.Month, day.Year, day.Month));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
