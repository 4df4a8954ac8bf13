using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Limits;

/// <summary>Whether an exception says that the machine lacks something, and not that the program is wrong.</summary>
internal static class Shortage
{
    /// <summary>
    /// Whoever was in the middle of something may have wrapped it. For exception filters: it takes no memory, because a filter that finds none counts as "no"
    /// without a word.
    /// </summary>
    public static bool IsIn(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            if (e is OutOfMemoryException)
            {
                return true;
            }

            // Its first exception is the inner one, which comes next.
            for (var at = 1; e is AggregateException many && at < many.InnerExceptions.Count; at++)
            {
                if (IsIn(many.InnerExceptions[at]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Null when it says something else.</summary>
    public static Diagnostic? In(Exception? e) => IsIn(e) ? OutputFaults.OutOfMemory.Alone() : null;
}
