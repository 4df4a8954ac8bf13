namespace Site.Tests;

/// <summary>How much a task costs. Told by the processor's clock: a wall clock would blame a busy machine.</summary>
internal static class Work
{
    /// <summary>
    /// Guards against work that grows with the square of its input, which would take minutes. What tests beside it spend meanwhile
    /// counts too, so limits are many times what the task takes.
    /// </summary>
    public static void IsDoneWithin(TimeSpan limit, Action task)
    {
        var before = Environment.CpuUsage.TotalTime;
        task();
        var spent = Environment.CpuUsage.TotalTime - before;
        Assert.True(spent < limit, $"{spent.TotalSeconds:0.0} s of processor time, more than {limit.TotalSeconds:0} s");
    }
}
