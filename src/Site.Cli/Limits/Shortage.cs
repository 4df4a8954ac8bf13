using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Limits;

/// <summary>Whether an exception says that the machine lacks something, and not that the program is wrong.</summary>
internal static class Shortage
{
    /// <summary>Null when it says something else. Whoever was in the middle of something may have wrapped it.</summary>
    public static Diagnostic? In(Exception? e) => e switch
    {
        null => null,
        OutOfMemoryException => OutputFaults.OutOfMemory.Alone(),
        AggregateException many => many.InnerExceptions.Select(In).FirstOrDefault(found => found is not null),
        _ => In(e.InnerException),
    };
}
