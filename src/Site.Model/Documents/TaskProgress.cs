namespace Site.Model.Documents;

/// <summary>The progress on a day of a plan's tasks, or of the tasks that a unit leads.</summary>
/// <param name="Recorded">Tasks whose state somebody has recorded. When there are none, pages must not claim that 0 are done.</param>
/// <param name="NextDeadline">The next day by which a task that is not done is due.</param>
public sealed record TaskProgress(int All, int Recorded, int Done, int Overdue, DateOnly? NextDeadline)
{
    /// <summary>Whether the progress can change with the day alone.</summary>
    public bool GoesByTheDay => Overdue > 0 || NextDeadline is not null;

    /// <summary>Whether the tasks give any information about progress: a state or a day.</summary>
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
