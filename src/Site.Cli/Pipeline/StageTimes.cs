using System.Collections.Immutable;
using System.Diagnostics;

namespace Site.Cli.Pipeline;

/// <summary>Passes the stages of a build on and remembers how long each took.</summary>
/// <param name="inner">Is told of each stage.</param>
public sealed class StageTimes(IBuildProgress inner) : IBuildProgress
{
    private readonly List<(BuildStage Stage, long Began, TimeSpan Used)> _begun = [];

    public void Report(BuildStage value)
    {
        lock (_begun)
        {
            _begun.Add((value, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime));
        }

        inner.Report(value);
    }

    public void Report(int done, int all) => inner.Report(done, all);

    /// <summary>Each stage until the next one began, the last until now. What the program does before the first is its start, which is of none.</summary>
    public ImmutableArray<StageTime> UntilNow()
    {
        lock (_begun)
        {
            var (now, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var ends = _begun.Skip(1).Select(next => (next.Began, next.Used)).Append((now, used));
            return [.. _begun.Zip(ends, (stage, end) => new StageTime(stage.Stage, Stopwatch.GetElapsedTime(stage.Began, end.Item1), end.Item2 - stage.Used))];
        }
    }
}

/// <param name="Processors">What all processors together spent on it.</param>
public sealed record StageTime(BuildStage Stage, TimeSpan Elapsed, TimeSpan Processors);
