using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;

namespace Site.Tests.Cli.Printing;

/// <summary>
/// The browser's side of the DevTools protocol: shows a page by asking for it, its stylesheet and a picture that is not there, and prints what it
/// is told to. The handshake is RFC 6455, section 4.2.2.
/// </summary>
public sealed class FakeDevTools : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private int _port;
    private WebSocket? _socket;
    private int _answered;
    private string? _prefix;

    /// <summary>What a print gives.</summary>
    public string Pdf { get; set; } = OnePage();

    /// <summary>What is asked for when a page is opened, after the page's own address.</summary>
    public IReadOnlyList<string> Asks { get; set; } = ["/tai-san/in.css", "/tai-san/khong-co.png"];

    /// <summary>Does something else at a call: gives the reply, or null to answer as usual.</summary>
    public Func<string, JsonNode?> Instead { get; set; } = _ => null;

    /// <summary>Answers to what was asked for: code or reason, by address.</summary>
    public Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    public int Port
    {
        get
        {
            if (_port == 0)
            {
                _listener.Start();
                _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
                _ = Task.Run(ServeAsync, CancellationToken.None);
            }

            return _port;
        }
    }

    /// <summary>Ends the conversation, as a browser does that dies.</summary>
    public void HangUp() => _socket?.Abort();

    private static string OnePage()
    {
        using var pdf = new PdfDocumentBuilder();
        pdf.AddPage(PageSize.A4);
        return Encoding.Latin1.GetString(pdf.Build());
    }

    public void Dispose()
    {
        _ending.Cancel();
        _listener.Dispose();
        _socket?.Dispose();
        _ending.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_ending.Token);
                await ConverseAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        try
        {
            var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            var key = string.Empty;
            while (await reader.ReadLineAsync(_ending.Token) is { Length: > 0 } line)
            {
                key = line.StartsWith("Sec-WebSocket-Key: ", StringComparison.OrdinalIgnoreCase) ? line["Sec-WebSocket-Key: ".Length..] : key;
            }

            var accepted = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accepted}\r\n\r\n"), _ending.Token);
            _socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
            while (await HearAsync() is { } call)
            {
                await AnswerAsync(call);
            }
        }
        catch (Exception e) when (e is WebSocketException or IOException)
        {
            // The program has left.
        }
    }

    private async Task<JsonObject?> HearAsync()
    {
        var buffer = new byte[64 * 1024];
        using var text = new MemoryStream();
        while (true)
        {
            var piece = await _socket!.ReceiveAsync(buffer.AsMemory(), _ending.Token);
            if (piece.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, piece.Count);
            if (piece.EndOfMessage)
            {
                return JsonNode.Parse(text.ToArray())!.AsObject();
            }
        }
    }

    private async Task AnswerAsync(JsonObject call)
    {
        var method = call["method"]!.GetValue<string>();
        if (Instead(method) is { } other)
        {
            other["id"] = call["id"]!.GetValue<int>();
            await SayAsync(other);
            return;
        }

        var result = method switch
        {
            "Target.createTarget" => new JsonObject { ["targetId"] = "the" },
            "Target.attachToTarget" => new JsonObject { ["sessionId"] = "phien" },
            "Page.printToPDF" => new JsonObject { ["data"] = Convert.ToBase64String(Encoding.Latin1.GetBytes(Pdf)) },
            "Runtime.evaluate" => new JsonObject { ["result"] = new JsonObject { ["value"] = 0 } },
            _ => [],
        };
        if (method == "Page.navigate")
        {
            var page = call["params"]!["url"]!.GetValue<string>();
            _prefix = new Uri(page).GetLeftPart(UriPartial.Authority);
            await AskAsync(page);
        }

        await SayAsync(new JsonObject { ["id"] = call["id"]!.GetValue<int>(), ["result"] = result });
        if (method == "Page.navigate")
        {
            foreach (var asked in Asks)
            {
                await AskAsync(asked.StartsWith('/') ? _prefix + asked : asked);
            }

            await SayAsync(new JsonObject { ["method"] = "Page.loadEventFired", ["params"] = new JsonObject(), ["sessionId"] = "phien" });
        }
    }

    private async Task AskAsync(string address)
    {
        var id = (++_answered).ToString(CultureInfo.InvariantCulture);
        await SayAsync(new JsonObject
        {
            ["method"] = "Fetch.requestPaused",
            ["sessionId"] = "phien",
            ["params"] = new JsonObject { ["requestId"] = id, ["request"] = new JsonObject { ["url"] = address } },
        });
        var answer = (await HearAsync())!["params"]!;
        Answers[address] = answer["responseCode"]?.ToString() ?? answer["errorReason"]!.ToString();
    }

    private async Task SayAsync(JsonObject message) =>
        await _socket!.SendAsync(JsonSerializer.SerializeToUtf8Bytes<JsonNode>(message), WebSocketMessageType.Text, endOfMessage: true, _ending.Token);

    private async Task SayAsync(JsonNode message) => await SayAsync(message.AsObject());
}
