namespace Site.Model.Documents;

/// <summary>How far tasks have come on a day: those of a plan, or those that a unit leads.</summary>
/// <param name="Recorded">Tasks whose state somebody has recorded. With none, that 0 are done is not a fact to be told.</param>
/// <param name="NextDeadline">The first day not yet passed by which something not done is due.</param>
public sealed record TaskProgress(int All, int Recorded, int Done, int Overdue, DateOnly? NextDeadline)
{
    /// <summary>Whether it would be another one on another day.</summary>
    public bool GoesByTheDay => Overdue > 0 || NextDeadline is not null;

    /// <summary>Whether the tasks say anything of how far they are: a state or a day.</summary>
    public bool IsKnown => Recorded > 0 || GoesByTheDay;

    public static TaskProgress Of(IEnumerable<PlanTask> tasks, DateOnly today)
    {
        var (all, recorded, done, overdue) = (0, 0, 0, 0);
        DateOnly? next = null;
        foreach (var task in tasks)
        {
            all++;
            recorded += task.State is null ? 0 : 1;
            if (task.State == TaskState.Done)
            {
                done++;
            }
            else if (task.IsOverdue(today))
            {
                overdue++;
            }
            else if (task.Deadline?.LastDay is { } due && (next is null || due < next))
            {
                next = due;
            }
        }

        return new TaskProgress(all, recorded, done, overdue, next);
    }
}
