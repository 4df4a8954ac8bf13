using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Site.Cli.Preview;

/// <summary>Tells open pages of each new state, as server-sent events (HTML Standard, 9.2).</summary>
internal sealed class OpenPages(PreviewBoard board, string run, CancellationToken ending)
{
    // Something must be written now and then, or a page that is gone would never be noticed.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task ServeAsync(HttpContext context)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        try
        {
            while (true)
            {
                var next = board.Next;
                await response.WriteAsync(board.Current is { } state ? Event(state) : ":\n\n", over.Token);
                await response.Body.FlushAsync(over.Token);
                while (!await HappensAsync(next, over.Token))
                {
                    await response.WriteAsync(":\n\n", over.Token);
                    await response.Body.FlushAsync(over.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page or the preview is closed.
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
        $"data: {JsonSerializer.Serialize(new { ban = PreviewMarks.Version(state, run), kieu = state.Styles, loi = state.Report })}\n\n";
}
