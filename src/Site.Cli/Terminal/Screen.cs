using System.Text;
using Site.Cli.Pipeline;

namespace Site.Cli.Terminal;

/// <summary>The program's output to the user.</summary>
/// <param name="Output">Results: reports, summaries, the guide. Lines end with LF on every system.</param>
/// <param name="Error">Messages about what went wrong with the command itself.</param>
/// <param name="Width">Columns.</param>
/// <param name="IsLive">A person watches, so lines may be drawn again.</param>
public sealed record Screen(TextWriter Output, TextWriter Error, int Width, Paint Paint, bool IsLive)
{
    /// <summary>The width for pipes and files, so that a report is the same wherever it was made.</summary>
    public const int PipedWidth = 100;

    public static Screen OfConsole()
    {
        var output = Utf8(Console.OpenStandardOutput());
        var error = Utf8(Console.OpenStandardError());
        if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return new Screen(output, error, PipedWidth, Paint.Off, IsLive: false);
        }

        var (width, colours) = LiveProgress.Capabilities();
        return new Screen(output, error, width, new Paint(colours), IsLive: true)
        {
            ErrorPaint = new Paint(colours && !Console.IsErrorRedirected),
        };
    }

    /// <summary>Errors may go to a file while results go to a terminal.</summary>
    public Paint ErrorPaint { get; init; } = Paint;

    /// <summary>Does the work and shows its stages.</summary>
    public T Watch<T>(Func<IBuildProgress, T> work)
    {
        Output.Flush();
        return IsLive ? LiveProgress.Watch(work) : work(new PlainProgress(Output));
    }

    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }

    // UTF-8 for Vietnamese, whatever code page or LANG the machine has; buffered, since reports may be long.
    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };
}
