using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>The additional content of lists of plans.</summary>
internal static class PlanLists
{
    public static PlanRowView Row(ViewContext context, PlanSummary plan) => new(
        plan.Code.ToString(), plan.Title, context.Href(plan.Url), plan.Summary, plan.Issuer, DateView.Of(plan.IssuedOn), plan.PassedOnTo,
        TaskWords.Progress(context, plan.Tasks), context.Notice(plan));

    /// <param name="year">The archive of a year. Its parent is the section, whose plans may have something due in the year.</param>
    public static PlanYearView Year(ViewContext context, Listing year)
    {
        var due = PlannedTask.DueIn(year.Parent!.Documents, int.Parse(year.Id, CultureInfo.InvariantCulture));
        return new PlanYearView(
            year.Id,
            [
                .. from planned in due
                   group planned by YearMonth.Of(planned.Due!.Value) into month
                   select new PlanMonthView(VietnameseText.Capitalize(DateWords.Month(month.Key.Year, month.Key.Month)), [.. month.Select(planned => TaskWords.Planned(context, planned, showsLead: true))]),
            ],
            [.. PlannedTask.RecurringIn(year.Documents).Select(planned => TaskWords.Planned(context, planned, showsLead: true))],
            due.IsEmpty ? null : DateView.Of(context.Graph.Today));
    }
}
