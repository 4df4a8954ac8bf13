using System.ComponentModel;
using System.Diagnostics;

namespace Site.Cli.Printing;

/// <summary>How a browser ended.</summary>
public enum BrowserEnd
{
    /// <summary>It exited by itself.</summary>
    Exited,

    /// <summary>It took too long and was ended, with every process that it had started.</summary>
    Hung,

    /// <summary>The system could not run it.</summary>
    DidNotStart,
}

/// <param name="ExitCode">When it exited.</param>
/// <param name="Reason">The system's words when it did not start.</param>
public sealed record BrowserRun(BrowserEnd End, int ExitCode, string Reason);

public static class BrowserProcess
{
    // Processes usually end at once; this is for a system that reports it late.
    private static readonly TimeSpan PatienceWithTheEnded = TimeSpan.FromSeconds(5);

    /// <exception cref="OperationCanceledException">The browser has been ended.</exception>
    public static async Task<BrowserRun> RunAsync(string browser, IEnumerable<string> arguments, TimeSpan limit, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(browser, arguments)
            {
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };

        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return new BrowserRun(BrowserEnd.DidNotStart, 0, e.Message);
        }

        process.StandardInput.Close();

        // The output is read so that a browser that writes much is not blocked; it is not waited for, because a child process may hold the pipes open.
        _ = Task.WhenAll(
            process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None),
            process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None));

        using var overdue = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        overdue.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(overdue.Token);
        }
        catch (OperationCanceledException)
        {
            End(process);
            cancellation.ThrowIfCancellationRequested();
            return new BrowserRun(BrowserEnd.Hung, 0, string.Empty);
        }

        // Ctrl+C reaches the browser too, and may end it before this program notices.
        cancellation.ThrowIfCancellationRequested();
        return new BrowserRun(BrowserEnd.Exited, process.ExitCode, string.Empty);
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // The browser has already ended, or may not be ended by us: nothing more can be done.
        }

        process.WaitForExit(PatienceWithTheEnded);
    }
}
