using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Checks;

/// <summary>A lunar day comes as long as its table goes: tells of those that the calendar's coming twelve months have no date for any more.</summary>
public static class LunarDays
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content, DateTimeOffset now)
    {
        var today = VietnamTime.DayOf(now);
        var year = EventCalendar.LastOf(today).Year;
        var missing = content.Data.Days.Where(day => day.Lunar is not null && day.In(year) is null).Select(day => $"\"{day.Name}\"").ToList();
        return missing.Count == 0 || content.Settings.IsArchived(today) ? [] : [FrontMatterFaults.LunarDateMissing.In(SiteData.DaysFile, year, string.Join(", ", missing))];
    }
}
