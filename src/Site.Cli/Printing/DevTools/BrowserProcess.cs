using System.ComponentModel;
using System.Diagnostics;

namespace Site.Cli.Printing.DevTools;

/// <summary>A browser without a window that runs until it is disposed of, with every process that it has started.</summary>
internal sealed class BrowserProcess : IDisposable
{
    /// <summary>Tells the browser's processes from all others, where a command line does not.</summary>
    private const string Mark = "KHOI_IN";

    /// <summary>What a browser says, followed by its address, once it can be talked to.</summary>
    private const string Listening = "DevTools listening on ";

    private readonly Process _process;
    private readonly BrowserProfile _profile;

    private BrowserProcess(Process process, BrowserProfile profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>Its exit code; null while it runs.</summary>
    public int? ExitCode => _process.HasExited ? _process.ExitCode : null;

    /// <exception cref="Win32Exception">The system cannot run it.</exception>
    /// <exception cref="IOException">It cannot be given a folder.</exception>
    public static BrowserProcess Start(string browser, IEnumerable<string> arguments, string temporary)
    {
        var profile = BrowserProfile.Create(temporary);
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(browser, [.. arguments, $"--user-data-dir={profile.Folder}"])
            {
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.StartInfo.Environment[Mark] = profile.Folder;
        try
        {
            process.Start();
        }
        catch
        {
            process.Dispose();
            profile.Dispose();
            throw;
        }

        process.StandardInput.Close();
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return new BrowserProcess(process, profile);
    }

    /// <summary>Waits until the browser can be talked to.</summary>
    /// <returns>Null when it exits before; see <see cref="ExitCode"/>.</returns>
    public async Task<Uri?> AddressAsync(CancellationToken cancellation)
    {
        var exit = _process.WaitForExitAsync(cancellation);
        while (true)
        {
            // A child may hold the pipe open when the browser itself has ended.
            var line = _process.StandardError.ReadLineAsync(cancellation).AsTask();
            if (await Task.WhenAny(line, exit) == exit && !line.IsCompleted)
            {
                await exit;
                return null;
            }

            switch (await line)
            {
                case null:
                    await exit;
                    return null;
                case var said when said.StartsWith(Listening, StringComparison.Ordinal) && Uri.TryCreate(said[Listening.Length..], UriKind.Absolute, out var address) && address.IsLoopback:
                    // The rest is read so that a browser that writes much is not blocked.
                    _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                    return address;
            }
        }
    }

    /// <summary>Waits until a browser that closed its connection has exited too; null if it runs on.</summary>
    public async Task<int?> ExitAsync(TimeSpan patience)
    {
        using var overdue = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(overdue.Token);
        }
        catch (OperationCanceledException)
        {
            // It only stopped talking.
        }

        return ExitCode;
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has already ended, or may not be ended by us: nothing more can be done.
        }

        _profile.Dispose();
        _process.Dispose();
    }
}
