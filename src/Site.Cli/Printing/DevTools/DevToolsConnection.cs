using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace Site.Cli.Printing.DevTools;

/// <summary>
/// A conversation with a browser by the Chrome DevTools Protocol. One call at a time: while its reply is awaited, what the browser tells or asks
/// meanwhile goes to <paramref name="heard"/>. So nothing runs beside anything else, and nothing is waited for but a message.
/// </summary>
/// <param name="heard">Is given each event: its method and parameters.</param>
/// <param name="patience">How long the browser may be silent.</param>
internal sealed class DevToolsConnection(WebSocket socket, Func<string, JsonElement, CancellationToken, Task> heard, TimeSpan patience) : IDisposable
{
    private const int Piece = 64 * 1024;

    private int _calls;

    /// <exception cref="WebSocketException">This machine refuses the connection.</exception>
    public static async Task<DevToolsConnection> OpenAsync(
        Uri browser, Func<string, JsonElement, CancellationToken, Task> heard, TimeSpan patience, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        try
        {
            // A proxy of the machine has no part in what one program tells another.
            socket.Options.Proxy = null;
            socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
            await socket.ConnectAsync(browser, cancellation);
            return new DevToolsConnection(socket, heard, patience);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Calls a method and gives its result.</summary>
    /// <exception cref="BrowserGoneException">The browser is gone.</exception>
    /// <exception cref="BrowserAnswerException">It refuses.</exception>
    /// <exception cref="TimeoutException">It has been silent too long.</exception>
    public async Task<JsonElement> CallAsync<T>(string method, T parameters, string? session, CancellationToken cancellation)
    {
        var id = await SendAsync(method, parameters, session, cancellation);
        while (true)
        {
            if (await HearAsync(cancellation) is { } reply && reply.Id == id)
            {
                return reply.Error is null ? reply.Result : throw new BrowserAnswerException($"{method}: {reply.Error.Message}");
            }
        }
    }

    /// <summary>Calls a method whose reply does not matter.</summary>
    /// <returns>The call's number.</returns>
    public async Task<int> SendAsync<T>(string method, T parameters, string? session, CancellationToken cancellation)
    {
        var call = new Call<T>(++_calls, method, parameters, session);
        var text = JsonSerializer.SerializeToUtf8Bytes(call, typeof(Call<T>), DevToolsJson.Default);
        try
        {
            await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, cancellation);
        }
        catch (WebSocketException e)
        {
            throw new BrowserGoneException(e.Message, e);
        }

        return call.Id;
    }

    /// <summary>Takes the next message. An event is told, and null given; a reply is given.</summary>
    public async Task<Message?> HearAsync(CancellationToken cancellation)
    {
        var message = await NextAsync(cancellation);
        if (message.Method is null)
        {
            return message;
        }

        await heard(message.Method, message.Params, cancellation);
        return null;
    }

    public void Dispose() => socket.Dispose();

    private async Task<Message> NextAsync(CancellationToken cancellation)
    {
        using var overdue = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        overdue.CancelAfter(patience);
        var text = new ArrayBufferWriter<byte>(Piece);
        try
        {
            ValueWebSocketReceiveResult piece;
            do
            {
                piece = await socket.ReceiveAsync(text.GetMemory(Piece), overdue.Token);
                if (piece.MessageType == WebSocketMessageType.Close)
                {
                    throw new BrowserGoneException("closed");
                }

                text.Advance(piece.Count);
            }
            while (!piece.EndOfMessage);

            return JsonSerializer.Deserialize(text.WrittenSpan, DevToolsJson.Default.Message) ?? throw new BrowserAnswerException("null");
        }
        catch (WebSocketException e)
        {
            throw new BrowserGoneException(e.Message, e);
        }
        catch (JsonException e)
        {
            throw new BrowserAnswerException(e.Message, e);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(null, e);
        }
    }
}
