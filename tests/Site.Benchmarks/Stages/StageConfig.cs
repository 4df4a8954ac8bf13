using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Site.Benchmarks.Stages;

/// <summary>In this process: a generated project would fall under the repository's own build rules.</summary>
internal sealed class StageConfig : ManualConfig
{
    public StageConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
