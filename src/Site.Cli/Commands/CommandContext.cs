using Site.Cli.Terminal;

namespace Site.Cli.Commands;

/// <summary>What a command gets from the world.</summary>
/// <param name="Now">When the program was started, in Vietnam.</param>
public sealed record CommandContext(Screen Screen, DateTimeOffset Now, CancellationToken Cancellation)
{
    /// <summary>Null when nobody is there to answer.</summary>
    public IQuestions? Questions { get; init; }

    /// <summary>For a command that goes on for hours; the others live in one instant.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = () => Now;
}
