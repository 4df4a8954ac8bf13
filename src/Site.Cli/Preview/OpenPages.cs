using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Site.Cli.Preview;

/// <summary>Tells open pages of each new state, as server-sent events (HTML Standard, 9.2).</summary>
internal sealed class OpenPages(PreviewBoard board, string run, CancellationToken ending)
{
    // Something must be written now and then, or a page that is gone would never be noticed.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    // Milliseconds after which a page asks again, when the preview has been stopped and started.
    private const int Again = 1000;

    // A comment, which pages do not hear.
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
            // The page or the preview is closed.
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
        $"retry: {Again}\ndata: {JsonSerializer.Serialize(new { ban = PreviewMarks.Version(state, run), kieu = state.Styles, loi = state.Report })}\n\n";
}
