using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Site.Cli.Desk;
using Site.Cli.Preview;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Cli.Desk;

/// <summary>A preview with its desk, and a browser that was let in.</summary>
internal sealed class RunningDesk : IAsyncDisposable
{
    private RunningDesk(RunningPreview preview) => Preview = preview;

    public RunningPreview Preview { get; }

    public HttpClient Client => Preview.Client;

    public Uri Address => ((EditingDesk)Preview.Room!).Address(Preview.Home);

    public string Origin => Preview.Home.GetLeftPart(UriPartial.Authority);

    /// <summary>As a browser sends it; null before the first visit.</summary>
    public string? Cookie { get; set; }

    public static Task<RunningDesk> StartAsync(string input) => StartAsync(RunningPreview.Options(input));

    public static async Task<RunningDesk> StartAsync(PreviewOptions options)
    {
        var desk = new RunningDesk(await RunningPreview.StartAsync(options, open: inside => new EditingDesk(inside)));
        using var first = await desk.Client.GetAsync(desk.Address);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        desk.Cookie = first.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return desk;
    }

    /// <param name="path">Below the desk's own.</param>
    public HttpRequestMessage Request(HttpMethod method, string path, JsonNode? json = null)
    {
        var request = new HttpRequestMessage(method, Preview.Raw(DeskPaths.Home + path));
        if (Cookie is not null)
        {
            request.Headers.Add("Cookie", Cookie);
        }

        if (method == HttpMethod.Post)
        {
            request.Headers.Add("Origin", Origin);
            request.Content = new StringContent(json?.ToJsonString() ?? string.Empty, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        }

        return request;
    }

    public async Task<(HttpStatusCode Status, JsonObject Json)> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await Client.SendAsync(request);
            return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
        }
    }

    public async Task<JsonObject> GetAsync(string name)
    {
        var (status, json) = await SendAsync(Request(HttpMethod.Get, "api/" + name));
        Assert.True(status == HttpStatusCode.OK, json.ToJsonString());
        return json;
    }

    public Task<(HttpStatusCode Status, JsonObject Json)> PostAsync(string name, JsonNode json) => SendAsync(Request(HttpMethod.Post, "api/" + name, json));

    public Task<JsonObject> FileAsync(string path) => GetAsync("file?path=" + Uri.EscapeDataString(path));

    public ValueTask DisposeAsync() => Preview.DisposeAsync();
}
