using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Site.Benchmarks.Previewing;

/// <summary>The real program with <c>preview</c>, as a process of its own.</summary>
internal sealed class PreviewRun : IDisposable
{
    private readonly Process _process;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private PreviewRun(Process process, int port)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")) };

        // What the program says must be read, or it would wait for a reader.
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    public HttpClient Client { get; }

    /// <summary>Since the process was started.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>What all processors together have spent on the program: unlike the clock it hardly depends on what else the machine does.</summary>
    public TimeSpan Processors
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static PreviewRun Start(string input, string themes)
    {
        var port = FreePort();
        var start = RealProgram.With(
            "preview", "--input", input, "--themes", themes, "--date", "2026-11-20", "--port", port.ToString(CultureInfo.InvariantCulture));
        start.RedirectStandardOutput = true;
        return new PreviewRun(Process.Start(start)!, port);
    }

    /// <summary>Asks until the server listens and answers.</summary>
    public async Task<string> FirstAsync(string page)
    {
        while (true)
        {
            try
            {
                return await Client.GetStringAsync(new Uri(page, UriKind.Relative));
            }
            catch (HttpRequestException e) when (e.StatusCode is null && !_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1));
            }
        }
    }

    /// <summary>Waits until all texts are read: what lists all that the public does not see is never shown before.</summary>
    public Task WholeAsync() => FirstAsync("/_xem-truoc/");

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
