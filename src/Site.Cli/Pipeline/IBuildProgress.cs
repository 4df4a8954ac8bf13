using System.Diagnostics;

namespace Site.Cli.Pipeline;

/// <summary>Is told what a build is doing.</summary>
public interface IBuildProgress : IProgress<BuildStage>
{
    /// <summary>How far the stage is. Called by many threads, after each turn.</summary>
    void Report(int done, int all)
    {
    }
}

/// <summary>Shows how far a stage is to somebody who waits: not of builds that take less than two seconds, and ten times a second at most, so that it costs nothing.</summary>
/// <param name="elapsed">Since the build began.</param>
/// <param name="show">Called by one thread at a time, with what is done and all there is to do.</param>
public sealed class Headway(Func<TimeSpan> elapsed, Action<int, int> show)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private long _next = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>Of a build that begins now.</summary>
    public static Headway FromNow(Action<int, int> show)
    {
        var began = Stopwatch.GetTimestamp();
        return new Headway(() => Stopwatch.GetElapsedTime(began), show);
    }

    public void Report(int done, int all)
    {
        var (now, next) = (elapsed().Ticks, Volatile.Read(ref _next));
        if (now >= next && Interlocked.CompareExchange(ref _next, now + Pause.Ticks, next) == next)
        {
            show(done, all);
        }
    }
}
