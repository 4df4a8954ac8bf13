using Site.Cli.Pipeline;

namespace Site.Cli.Terminal;

/// <summary>Each stage as a line, at once: a log that stops shows where.</summary>
public sealed class PlainProgress(TextWriter output) : IProgress<BuildStage>
{
    public void Report(BuildStage value)
    {
        output.WriteLine(StageWords.Of(value));
        output.Flush();
    }
}
