using System.Net.Http.Headers;
using System.Text.Json;

namespace Site.Tests.Cli.Preview;

/// <param name="Version">Of the pages: a page of another one is loaded again.</param>
/// <param name="Report">Why the newest version is not shown.</param>
internal sealed record PreviewEvent(string Version, int Styles, string? Report);

/// <summary>An open page's ear.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage _answer;
    private readonly StreamReader _reader;

    private EventStream(HttpResponseMessage answer, Stream body)
    {
        _answer = answer;
        _reader = new StreamReader(body);
    }

    public HttpContentHeaders Headers => _answer.Content.Headers;

    public static async Task<EventStream> OpenAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_xem-truoc/su-kien");
        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new EventStream(answer, await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>The next event; null when the stream has ended.</summary>
    public async Task<PreviewEvent?> NextAsync()
    {
        using var limit = new CancellationTokenSource(Wait.Limit);
        while (await _reader.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var data = JsonDocument.Parse(line["data: ".Length..]);
                var root = data.RootElement;
                return new PreviewEvent(root.GetProperty("ban").GetString()!, root.GetProperty("kieu").GetInt32(), root.GetProperty("loi").GetString());
            }
        }

        return null;
    }

    public async Task<PreviewEvent> UntilAsync(Func<PreviewEvent, bool> isIt)
    {
        while (true)
        {
            var next = await NextAsync();
            Assert.NotNull(next);
            if (isIt(next))
            {
                return next;
            }
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _answer.Dispose();
    }
}
