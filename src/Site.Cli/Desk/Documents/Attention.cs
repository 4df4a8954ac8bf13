using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Documents;

/// <summary>Why an editor should look at a document.</summary>
/// <param name="Reason">For the page: <c>loi</c>, <c>canh-bao</c>, <c>cho-duyet</c>, <c>den-han</c>.</param>
/// <param name="Date">ISO 8601; null when no day is meant.</param>
internal sealed record Attention(string Reason, string Label, string? Date)
{
    private const int DaysAhead = 7;

    // An issue that was never handed out is no longer waited for.
    private const int DaysBehind = 31;

    /// <summary>The most pressing first; none for most documents.</summary>
    /// <param name="isArchived">Whether the site is kept as it is, so that nothing of the bulletin or of plans falls due.</param>
    public static ImmutableArray<Attention> Of(Document document, DocumentState state, int errors, int warnings, DateOnly today, bool isArchived)
    {
        if (errors + warnings == 0 && state.Id is "da-dang" or "noi-bo" && document is not (PlanSummary or Bulletin) && document.ExpiresAfter is null)
        {
            return [];
        }

        return [.. Reasons(document, state, errors, warnings, today, isArchived)];
    }

    private static IEnumerable<Attention> Reasons(Document document, DocumentState state, int errors, int warnings, DateOnly today, bool isArchived)
    {
        bool IsSoon(DateOnly day) => day >= today && day <= today.AddDays(DaysAhead);
        if (errors > 0)
        {
            yield return new Attention("loi", $"{Quantity.Count(errors)} lỗi", null);
        }

        if (state.Id == "cho-duyet")
        {
            yield return new Attention("cho-duyet", "chờ duyệt", null);
        }

        if (state.Id == "hen-gio" && IsSoon(document.PublishFrom!.Value.Day))
        {
            yield return Due("đăng", document.PublishFrom.Value.Day);
        }

        if (state.Id is "da-dang" or "noi-bo" && document.ExpiresAfter is { Day: var last } && IsSoon(last))
        {
            yield return Due("hết hạn", last);
        }

        if (!isArchived && document is Bulletin { ReleasedOn: null, State: not PublicationState.Withdrawn } issue && issue.Deadline >= today.AddDays(-DaysBehind) && issue.Deadline <= today.AddDays(DaysAhead))
        {
            yield return Due(issue.Deadline < today ? "quá hạn phát hành" : "hạn phát hành", issue.Deadline);
        }

        if (!isArchived && document is PlanSummary plan && state.Id is "da-dang" or "noi-bo" && TaskDue(document, today) is { } due)
        {
            yield return Due(due < today ? "có việc quá hạn" : "có việc đến hạn", due);
        }

        if (warnings > 0)
        {
            yield return new Attention("canh-bao", $"{Quantity.Count(warnings)} cảnh báo", null);
        }
    }

    /// <summary>The first day on which a task of the plan is due, past or near.</summary>
    private static DateOnly? TaskDue(Document document, DateOnly today)
    {
        var days = ((PlanSummary)document).Tasks.Where(task => task.State != TaskState.Done)
            .Select(task => task.Deadline?.NextFrom(today)).OfType<DateOnly>().Where(day => day <= today.AddDays(DaysAhead)).ToList();
        return days.Count > 0 ? days.Min() : null;
    }

    private static Attention Due(string what, DateOnly day) => new("den-han", $"{what} {DateWords.Short(day)}", DateWords.Iso(day));
}
