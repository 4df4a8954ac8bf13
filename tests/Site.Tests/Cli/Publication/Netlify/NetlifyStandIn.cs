using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Site.Cli.Serving;

namespace Site.Tests.Cli.Publication.Netlify;

/// <summary>
/// What Netlify's API is documented to do, on this machine: deploys by file digests, deploys that wait for their files, one deploy that readers see. It takes
/// nothing on trust: a file whose bytes are not those of its digest is refused.
/// </summary>
internal sealed class NetlifyStandIn : IDisposable
{
    public const string Token = "nfp_MaDungChoThu", Site = "khoi-mau.netlify.app";

    private const string SiteId = "3970e0fe-8564-4903-9a55-c5f8de49fb8b";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, byte[]> _blobs = [];
    private readonly List<Deploy> _deploys = [];
    private readonly WebApplication _server;

    public NetlifyStandIn()
    {
        _server = LocalServer.Create(kestrel => kestrel.Listen(IPAddress.Loopback, 0), AnswerAsync);
        _server.StartAsync().GetAwaiter().GetResult();
    }

    /// <summary>Requests to the API in their order: <c>PUT deploys/d1/files/index.html</c>.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>Answers before the stand-in does: a status and a body, 0 to break the connection, or null to leave it to the stand-in.</summary>
    public Func<string, (int Status, string Body)?> Instead { get; set; } = _ => null;

    /// <summary>Asks to be tried again at once.</summary>
    public bool IsQuick { get; set; } = true;

    /// <summary>Readers keep what they see, whatever is deployed.</summary>
    public bool IsLocked { get; set; }

    public string? Published { get; private set; }

    public Uri Address => new(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/");

    public int Count(string begins) => Asked.Count(line => line.StartsWith(begins, StringComparison.Ordinal));

    /// <summary>What a reader gets now; null for a page that is not there.</summary>
    public string? Page(string path)
    {
        lock (_gate)
        {
            return _deploys.Find(deploy => deploy.Id == Published)?.Files.GetValueOrDefault(path) is { } digest ? Encoding.UTF8.GetString(_blobs[digest]) : null;
        }
    }

    /// <summary>Somebody publishes by other means.</summary>
    public void PublishElsewhere(string title)
    {
        lock (_gate)
        {
            _deploys.Add(new Deploy($"k{_deploys.Count + 1}", title, _deploys.Count) { State = "ready" });
            Published = _deploys[^1].Id;
        }
    }

    public void Dispose() => _server.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static async Task WriteAsync(HttpContext context, int status, JsonNode? body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body?.ToJsonString() ?? "{}");
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path.StartsWith("/seen/", StringComparison.Ordinal))
        {
            await ShowAsync(context, path.Split('/', 4));
            return;
        }

        var asked = $"{context.Request.Method} {path["/api/v1/".Length..]}";
        Asked.Enqueue(asked);
        if (Instead(asked) is var (status, said))
        {
            if (status == 0)
            {
                context.Abort();
                return;
            }

            if (IsQuick)
            {
                context.Response.Headers.RetryAfter = "0";
            }

            context.Response.StatusCode = status;
            await context.Response.WriteAsync(said);
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (context.Request.Headers.Authorization != "Bearer " + Token || context.Request.Headers.UserAgent.Count == 0)
        {
            await WriteAsync(context, 401, new JsonObject { ["code"] = 401, ["message"] = "Access Denied" });
            return;
        }

        (int Status, JsonNode? Json) answer;
        lock (_gate)
        {
            answer = Answer(context.Request, asked.Split('/', ' '), body.ToArray());
        }

        await WriteAsync(context, answer.Status, answer.Json);
    }

    private async Task ShowAsync(HttpContext context, string[] path)
    {
        byte[]? bytes;
        lock (_gate)
        {
            bytes = _deploys.Find(deploy => deploy.Id == path[2])?.Files.GetValueOrDefault("/" + path[3]) is { } digest ? _blobs[digest] : null;
        }

        Assert.Equal(0, context.Request.Headers.Authorization.Count);
        context.Response.StatusCode = bytes is null ? 404 : 200;
        await context.Response.Body.WriteAsync(bytes ?? []);
    }

    private (int, JsonNode?) Answer(HttpRequest request, string[] asked, byte[] body) => asked switch
    {
        [_, "sites", var site, ..] when site is not (Site or SiteId) => (404, new JsonObject { ["message"] = "Not Found" }),
        ["GET", "sites", _] => (200, new JsonObject { ["id"] = SiteId, ["name"] = "khoi-mau", ["published_deploy"] = Published is null ? null : new JsonObject { ["id"] = Published } }),
        ["GET", "sites", _, "deploys"] => (200, new JsonArray([.. Page(request)])),
        ["POST", "sites", _, "deploys"] => (200, Create(request.Query["title"]!, body)),
        ["GET", "sites", _, "deploys", var id] => Find(id) is { } deploy ? (200, Look(deploy)) : (404, null),
        ["POST", "sites", _, "deploys", var id, "restore"] => Find(id) is { State: "ready" } deploy ? (201, Json(Restored(deploy))) : (404, null),
        ["PUT", "deploys", var id, "files", .. var file] => Find(id) is { } deploy ? Take(deploy, "/" + string.Join('/', file), body) : (404, null),
        ["POST", "deploys", var id, "cancel"] when Find(id) is { } deploy => (201, Json(Cancelled(deploy))),
        _ => (404, new JsonObject { ["message"] = "Not Found" }),
    };

    private Deploy? Find(string id) => _deploys.Find(deploy => deploy.Id == id);

    private IEnumerable<JsonNode> Page(HttpRequest request)
    {
        var (page, size) = (int.Parse(request.Query["page"]!, CultureInfo.InvariantCulture), int.Parse(request.Query["per_page"]!, CultureInfo.InvariantCulture));
        return _deploys.AsEnumerable().Reverse().Skip((page - 1) * size).Take(size).Select(Json);
    }

    private JsonNode Create(string title, byte[] body)
    {
        var json = JsonNode.Parse(body)!;
        var deploy = new Deploy($"d{_deploys.Count + 1}", title, _deploys.Count);
        foreach (var (path, digest) in json["files"]!.AsObject())
        {
            Assert.StartsWith("/", path, StringComparison.Ordinal);
            deploy.Files[path] = digest!.GetValue<string>();
        }

        deploy.Missing.UnionWith(deploy.Files.Values.Where(digest => !_blobs.ContainsKey(digest)));
        deploy.State = json["async"]!.GetValue<bool>() ? "preparing" : "uploading";
        _deploys.Add(deploy);
        return Json(deploy);
    }

    /// <summary>Every look finds it a step further.</summary>
    private JsonNode Look(Deploy deploy)
    {
        deploy.State = deploy switch
        {
            { State: "preparing" } => "uploading",
            { State: "uploading", Missing.Count: 0 } => "processing",
            { State: "processing" } => "ready",
            _ => deploy.State,
        };
        if (deploy is { State: "ready", IsNew: true })
        {
            deploy.IsNew = false;
            Published = IsLocked ? Published : deploy.Id;
        }

        return Json(deploy);
    }

    private (int, JsonNode?) Take(Deploy deploy, string path, byte[] body)
    {
        var digest = Convert.ToHexStringLower(SHA1.HashData(body));
        if (deploy.State != "uploading" || deploy.Files.GetValueOrDefault(path) != digest)
        {
            return (422, new JsonObject { ["message"] = $"Invalid file {path}" });
        }

        _blobs[digest] = body;
        deploy.Missing.Remove(digest);
        return (200, new JsonObject { ["path"] = path });
    }

    private Deploy Restored(Deploy deploy)
    {
        Published = IsLocked ? Published : deploy.Id;
        return deploy;
    }

    private static Deploy Cancelled(Deploy deploy)
    {
        deploy.State = "error";
        return deploy;
    }

    private JsonNode Json(Deploy deploy) => JsonSerializer.SerializeToNode(new Dictionary<string, object?>
    {
        ["id"] = deploy.Id,
        ["state"] = deploy.State,
        ["title"] = deploy.Title,
        ["context"] = "production",
        ["created_at"] = new DateTimeOffset(2026, 11, 26, 1, 0, 0, TimeSpan.Zero).AddMinutes(deploy.Number).ToString("O", CultureInfo.InvariantCulture),
        ["deploy_ssl_url"] = $"{Address}seen/{deploy.Id}/",
        ["required"] = deploy.State == "preparing" ? [] : deploy.Missing.ToArray(),
    })!;

    private sealed class Deploy(string id, string title, int number)
    {
        public string Id => id;

        public string Title => title;

        public int Number => number;

        public string State { get; set; } = string.Empty;

        public bool IsNew { get; set; } = true;

        public Dictionary<string, string> Files { get; } = [];

        public HashSet<string> Missing { get; } = [];
    }
}
