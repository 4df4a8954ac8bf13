using Site.Cli.Pipeline;
using Spectre.Console;

namespace Site.Cli.Terminal;

/// <summary>Shows the current stage beside a spinner. Only this file and <see cref="TerminalQuestions"/> use Spectre, so that a piped build never loads it.</summary>
public static class LiveProgress
{
    /// <summary>Respects NO_COLOR; on Windows it also turns the console's escape sequences on.</summary>
    public static (int Width, bool Colours) Capabilities()
    {
        var profile = AnsiConsole.Console.Profile;
        return (profile.Width, profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors });
    }

    public static T Watch<T>(Func<IProgress<BuildStage>, T> work) => Watch(AnsiConsole.Console, work);

    /// <inheritdoc cref="Watch{T}(Func{IProgress{BuildStage}, T})"/>
    public static T Watch<T>(IAnsiConsole console, Func<IProgress<BuildStage>, T> work) =>
        console.Status().Start(StageWords.Of(BuildStage.Read), status => work(new Stages(status)));

    private sealed class Stages(StatusContext status) : IProgress<BuildStage>
    {
        public void Report(BuildStage value) => status.Status(Markup.Escape(StageWords.Of(value)));
    }
}
