using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Site.Cli.Serving;
using Site.Cli.Terminal;
using Site.Model.Paths;
using Site.Rendering.Files;

namespace Site.Cli.Preview;

/// <summary>Answers browsers from the newest state: the bytes that a build would write, with the headers that the host would send.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly PreviewBoard _board;
    private readonly PreviewAnswers _answers;
    private readonly OpenPages _openPages;
    private readonly IPreviewRoom? _room;
    private readonly bool _isOpenToAll;
    private readonly WebApplication _server;

    private PreviewServer(int port, IPAddress? host, PreviewBoard board, PreviewAnswers answers, IPreviewRoom? room, CancellationToken ending)
    {
        _board = board;
        _room = room;
        host = host is not null && IPAddress.IsLoopback(host) ? null : host;
        _isOpenToAll = host is not null;
        _openPages = new OpenPages(board, answers.Run, ending);
        _answers = answers;
        _server = LocalServer.Create(kestrel => Listen(kestrel, port, host), AnswerAsync);
        Port = port;
    }

    public int Port { get; }

    /// <param name="host">Null: only this machine may connect.</param>
    /// <param name="room">Served beside the pages.</param>
    /// <param name="ending">Ends the connections of open pages.</param>
    /// <exception cref="IOException">The port is taken or may not be used; the inner exception says which.</exception>
    public static async Task<PreviewServer> StartAsync(
        int port, IPAddress? host, PreviewBoard board, PreviewAnswers answers, IPreviewRoom? room, CancellationToken ending)
    {
        var server = new PreviewServer(port, host, board, answers, room, ending);
        try
        {
            await server._server.StartAsync(ending);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static void Listen(KestrelServerOptions kestrel, int port, IPAddress? host)
    {
        if (host is null)
        {
            kestrel.ListenLocalhost(port);
        }
        else
        {
            kestrel.Listen(host, port);
            if (!host.Equals(IPAddress.Any) && !host.Equals(IPAddress.IPv6Any))
            {
                kestrel.Listen(IPAddress.Loopback, port);
            }
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        foreach (var (name, value) in HostRules.Headers)
        {
            response.Headers[name] = value;
        }

        response.Headers["X-Robots-Tag"] = "noindex";
        if (!IsMeant(request.Host.Host))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        }
        else if (_room is not null && request.Path.Value is { } path && path.StartsWith(_room.Path, StringComparison.Ordinal))
        {
            await _room.AnswerAsync(context);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
        }
        else if (request.Path == PreviewPaths.Events)
        {
            await _openPages.ServeAsync(context);
        }
        else if (PreviewMarks.Find(request.Path.Value ?? string.Empty) is { } mark)
        {
            await SendAsync(context, new PreviewAnswer(StatusCodes.Status200OK, mark.Type, mark.Bytes));
        }
        else
        {
            // A page without marks cannot say that it is not complete.
            var unmarked = request.Query.ContainsKey(PreviewPaths.Unmarked);
            var state = await _board.FirstAsync(context.RequestAborted, unmarked ? null : site => site.Showing(request.Path.Value ?? "/"));
            await SendAsync(context, await AnswerAsync(state, request, unmarked, context.RequestAborted));
        }
    }

    private async ValueTask<PreviewAnswer> AnswerAsync(PreviewState state, HttpRequest request, bool unmarked, CancellationToken cancellation)
    {
        try
        {
            return await _answers.OfAsync(state, request.Path.Value ?? "/", unmarked, cancellation);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // When one page fails, its reader still gets an answer.
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            BugReport.Write(text, bug);
            return new PreviewAnswer(StatusCodes.Status500InternalServerError, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    /// <summary>
    /// Another site can let its own name lead to this machine, and read drafts through a visitor's browser (DNS rebinding). An address in numbers
    /// cannot be made to lead elsewhere, and this machine's name belongs to the network that may look.
    /// </summary>
    private bool IsMeant(string host) => host is "localhost" or "127.0.0.1" or "[::1]" ||
        (_isOpenToAll && (IPAddress.TryParse(host, out _) || IsOurName(host)));

    private static bool IsOurName(string host) =>
        string.Equals(host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) ? host[..^".local".Length] : host, Environment.MachineName, StringComparison.OrdinalIgnoreCase);

    private static async Task SendAsync(HttpContext context, PreviewAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers.CacheControl = answer.IsLasting ? "public, max-age=31536000, immutable" : "no-store";
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        if (answer.File is { } file)
        {
            // Players request a part of a film at a time.
            response.ContentType = answer.Type;
            await Results.File(file, answer.Type, enableRangeProcessing: true).ExecuteAsync(context);
            return;
        }

        response.ContentType = answer.Type;
        response.ContentLength = answer.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(answer.Bytes, context.RequestAborted);
        }
    }
}

/// <param name="IsLasting">The name changes with the content, so a browser may keep the file for ever.</param>
/// <param name="Location">Where to go instead.</param>
/// <param name="File">On disk, to be sent instead of the bytes, in parts if asked.</param>
internal sealed record PreviewAnswer(
    int Status, string? Type, ReadOnlyMemory<byte> Bytes, bool IsLasting = false, string? Location = null, string? File = null);
