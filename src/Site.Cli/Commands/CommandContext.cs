using Site.Cli.Terminal;

namespace Site.Cli.Commands;

/// <summary>The world around a command: screen, time and cancellation.</summary>
/// <param name="Now">When the program was started, in Vietnam.</param>
public sealed record CommandContext(Screen Screen, DateTimeOffset Now, CancellationToken Cancellation)
{
    /// <summary>Null when nobody can answer questions.</summary>
    public IQuestions? Questions { get; init; }

    /// <summary>The clock for a command that runs for hours; the other commands use <see cref="Now"/> alone.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = () => Now;
}
