using Site.Cli.Pipeline;

namespace Site.Cli.Terminal;

/// <summary>Writes each stage as a line when it begins, so that the log of a stopped run shows where it stopped.</summary>
public sealed class PlainProgress(TextWriter output) : IBuildProgress
{
    public void Report(BuildStage value)
    {
        output.WriteLine(StageWords.Of(value));
        output.Flush();
    }
}
