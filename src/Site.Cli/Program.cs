using System.Runtime.InteropServices;
using Site.Cli;
using Site.Cli.Commands;
using Site.Cli.Limits;
using Site.Cli.Terminal;
using Site.Model.Vietnamese;

return SystemLimits.TellShortage() ? ExitCode.ContentHasErrors : Run(args);

// Apart, so that nothing of this is loaded before the limits have been looked at.
static int Run(string[] args)
{
    using var stop = new CancellationTokenSource();

    // The first Ctrl+C asks the program to stop and clean up; a second one ends it at once.
    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    }

    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

    using var windows = OperatingSystem.IsWindows() ? new WindowsConsole() : null;
    var screen = Screen.OfConsole();
    var context = new CommandContext(screen, Clock(), stop.Token)
    {
        Clock = Clock,
        Questions = screen.IsLive && !Console.IsInputRedirected ? TerminalQuestions.OfConsole(stop.Token) : null,
    };
    return OperatingSystem.IsWindows() && args.Length == 0 && windows!.IsOwn
        ? DoubleClick.Run(windows, context, Path.GetDirectoryName(Environment.ProcessPath))
        : CommandLine.Run(args, context);
}

#pragma warning disable RS0030 // The one place where the clock is read: from here it is passed in.
static DateTimeOffset Clock() => DateTimeOffset.UtcNow.ToOffset(VietnamTime.Offset);
#pragma warning restore RS0030

// Declared because ASP.NET Core would otherwise make it public, and every project that uses this one has its own Program.
internal sealed partial class Program;
