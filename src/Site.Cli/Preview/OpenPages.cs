using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Site.Cli.Preview;

/// <summary>Tells open pages of each new state by server-sent events (HTML Standard, 9.2).</summary>
internal sealed partial class OpenPages(PreviewBoard board, string run, CancellationToken ending)
{
    // Something must be written regularly, because only a write shows that a page is gone.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    // After this many milliseconds a page connects again, when the preview has been stopped and started.
    private const int Again = 1000;

    // A comment, which pages ignore.
    private const string Nothing = ":\n\n";

    public async Task ServeAsync(HttpContext context)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        try
        {
            while (true)
            {
                var next = board.Next;
                await SendAsync(board.Current is { } state ? Event(state) : Nothing);
                while (!await HappensAsync(next, over.Token))
                {
                    await SendAsync(Nothing);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page or the preview has been closed.
        }

        async Task SendAsync(string text)
        {
            await response.WriteAsync(text, over.Token);
            await response.Body.FlushAsync(over.Token);
        }
    }

    private static async Task<bool> HappensAsync(Task next, CancellationToken over)
    {
        try
        {
            await next.WaitAsync(Heartbeat, over);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private string Event(PreviewState state) =>
        $"retry: {Again}\ndata: {JsonSerializer.Serialize(new Told(PreviewMarks.Version(state, run), state.Styles, state.Report), TellingJson.Default.Told)}\n\n";

    /// <summary>What the script of <c>Marks/</c> reads.</summary>
    internal sealed record Told(
        [property: JsonPropertyName("ban")] string Version, [property: JsonPropertyName("kieu")] int Styles, [property: JsonPropertyName("loi")] string? Report);

    [JsonSerializable(typeof(Told))]
    private sealed partial class TellingJson : JsonSerializerContext;
}
