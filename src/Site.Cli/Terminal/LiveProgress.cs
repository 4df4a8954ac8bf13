using Site.Cli.Pipeline;
using Spectre.Console;

namespace Site.Cli.Terminal;

/// <summary>Shows the current stage, and of long builds how far it is, beside a spinner. Only this file and <see cref="TerminalQuestions"/> use Spectre, so that a piped build never loads it.</summary>
public static class LiveProgress
{
    /// <summary>Respects NO_COLOR; on Windows it also turns the console's escape sequences on.</summary>
    public static (int Width, bool Colours) Capabilities()
    {
        var profile = AnsiConsole.Console.Profile;
        return (profile.Width, profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors });
    }

    public static T Watch<T>(Func<IBuildProgress, T> work) => Watch(AnsiConsole.Console, work);

    /// <inheritdoc cref="Watch{T}(Func{IBuildProgress, T})"/>
    public static T Watch<T>(IAnsiConsole console, Func<IBuildProgress, T> work) =>
        console.Status().Start(StageWords.Of(BuildStage.Read), status => work(new Stages(status)));

    private sealed class Stages : IBuildProgress
    {
        private readonly StatusContext _status;
        private readonly Headway _headway;
        private BuildStage _stage;

        public Stages(StatusContext status)
        {
            _status = status;
            _headway = Headway.FromNow((done, all) => Show(StageWords.Of(_stage, done, all)));
        }

        public void Report(BuildStage value)
        {
            _stage = value;
            Show(StageWords.Of(value));
        }

        public void Report(int done, int all) => _headway.Report(done, all);

        private void Show(string words) => _status.Status(Markup.Escape(words));
    }
}
