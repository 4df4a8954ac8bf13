using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Site.Cli.Terminal;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;

namespace Site.Cli.Publication.Netlify;

/// <summary>Lets some time pass.</summary>
/// <exception cref="OperationCanceledException">The run is to end.</exception>
internal delegate void Pause(TimeSpan time, CancellationToken cancellation);

/// <param name="Published">The deploy that readers see; null before the first.</param>
internal readonly record struct NetlifySite(string Id, string? Published);

/// <summary>
/// Netlify's API (https://docs.netlify.com/api, the method by file digests), as far as a publication needs it. What fails for a moment is tried again; what a
/// user can do something about is a <see cref="NetlifyRefusedException"/>.
/// </summary>
internal sealed class NetlifyApi : IDisposable
{
    /// <summary>Where the API is, if not at Netlify. Netlify's own program reads the same variable.</summary>
    public const string AddressVariable = "NETLIFY_API_URL";

    /// <summary>How often a request is tried; the pauses between add up to the minute for which Netlify counts requests.</summary>
    private const int Turns = 7;

    private const int PageOfDeploys = 100;
    private const int LongestQuote = 200;

    private readonly Uri _address;
    private readonly string _token;
    private readonly Pause _pause;
    private readonly HttpClient _client;

    /// <exception cref="NetlifyTokenException">No token can look like this one.</exception>
    public NetlifyApi(Uri address, string token, Pause pause)
    {
        (_address, _token, _pause) = (address, NetlifyTokens.IsToken(token) ? token : throw new NetlifyTokenException(), pause);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(30) }) { Timeout = TimeSpan.FromMinutes(10) };
    }

    /// <summary>Whether Netlify has answered as somebody who knows the token.</summary>
    public bool IsAccepted { get; private set; }

    /// <summary>The token goes over no connection that others can read.</summary>
    /// <param name="variable">The value of <see cref="AddressVariable"/>.</param>
    /// <returns>Null unless it is an address of a secure server, or of this machine.</returns>
    public static Uri? AddressOf(string? variable)
    {
        var written = string.IsNullOrWhiteSpace(variable) ? "https://api.netlify.com" : variable.Trim().TrimEnd('/');
        return Uri.TryCreate(written, UriKind.Absolute, out var uri) && IsPrivate(uri) ? new Uri(uri.PathAndQuery == "/" ? written + "/api/v1/" : written + "/") : null;
    }

    public void Dispose() => _client.Dispose();

    public NetlifySite Site(string site, CancellationToken cancellation)
    {
        var (status, json) = Ask(HttpMethod.Get, $"sites/{Uri.EscapeDataString(site)}", cancellation);
        if (status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            throw new NetlifyRefusedException(NetlifyFaults.SiteMissing.Alone(HarmlessText.Of(site)));
        }

        Need(status, json);
        return new NetlifySite(
            NetlifyDeploy.Text(json, "id") ?? throw Unreadable(),
            json.TryGetProperty("published_deploy", out var published) && NetlifyDeploy.Text(published, "id") is { } id ? id : NetlifyDeploy.Text(json, "deploy_id"));
    }

    /// <returns>Null when Netlify does not have it any more.</returns>
    public NetlifyDeploy? Deploy(string site, string deploy, CancellationToken cancellation)
    {
        var (status, json) = Ask(HttpMethod.Get, $"sites/{Uri.EscapeDataString(site)}/deploys/{Uri.EscapeDataString(deploy)}", cancellation);
        return status == HttpStatusCode.NotFound ? null : ReadDeploy(status, json);
    }

    /// <returns>The newest first, as Netlify lists them. One that comes while the pages are read moves others to the next page, where they stand once more.</returns>
    public ImmutableArray<NetlifyDeploy> Deploys(string site, CancellationToken cancellation)
    {
        var all = ImmutableArray.CreateBuilder<NetlifyDeploy>();
        for (var page = 1; ; page++)
        {
            var (status, json) = Ask(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"sites/{Uri.EscapeDataString(site)}/deploys?page={page}&per_page={PageOfDeploys}"), cancellation);
            Need(status, json);
            List<NetlifyDeploy> found = json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray().Select(NetlifyDeploy.Read).OfType<NetlifyDeploy>()] : throw Unreadable();
            all.AddRange(found);
            if (found.Count < PageOfDeploys)
            {
                return [.. all.DistinctBy(deploy => deploy.Id, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Begins a deploy: Netlify answers which files it does not have. It goes to readers when the last of them has come.</summary>
    /// <param name="isLater">Whether the answer may come before Netlify has compared the digests, which takes time for many files.</param>
    public NetlifyDeploy Create(string site, string title, ImmutableArray<NetlifyFile> files, bool isLater, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteBoolean("async", isLater);
            json.WriteStartObject("files");
            foreach (var file in files)
            {
                json.WriteString(file.Path, file.Digest);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        var body = buffer.ToArray();
        var (status, answer) = Ask(HttpMethod.Post, $"sites/{Uri.EscapeDataString(site)}/deploys?title={Uri.EscapeDataString(title)}", cancellation, () => Content(new ByteArrayContent(body), "application/json"));
        return ReadDeploy(status, answer);
    }

    public void Upload(NetlifyDeploy deploy, NetlifyFile file, CancellationToken cancellation)
    {
        var path = string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString));
        var (status, json) = Ask(HttpMethod.Put, $"deploys/{Uri.EscapeDataString(deploy.Id)}/files{path}", cancellation, () => Content(new StreamContent(file.Open()), "application/octet-stream"));
        Need(status, json, file.Path + ": ");
    }

    /// <summary>Makes readers see an older deploy again.</summary>
    public void Restore(string site, string deploy, CancellationToken cancellation)
    {
        var (status, json) = Ask(HttpMethod.Post, $"sites/{Uri.EscapeDataString(site)}/deploys/{Uri.EscapeDataString(deploy)}/restore", cancellation);
        Need(status, json);
    }

    /// <summary>Gives a deploy up. It is never seen anyhow while a file is missing, so it does not matter whether this succeeds.</summary>
    public void Cancel(NetlifyDeploy deploy)
    {
        try
        {
            using var answer = _client.Send(Request(HttpMethod.Post, new Uri(_address, $"deploys/{Uri.EscapeDataString(deploy.Id)}/cancel")));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            // Netlify forgets it by itself.
        }
    }

    /// <summary>A file of a deploy as any reader gets it: the token is not sent.</summary>
    /// <returns>Null when it cannot be had.</returns>
    public string? Published(NetlifyDeploy deploy, string name, CancellationToken cancellation)
    {
        if (deploy.Address is not { } address || !IsPrivate(address))
        {
            return null;
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, name));
            using var answer = _client.Send(request, cancellation);
            using var reader = new StreamReader(answer.Content.ReadAsStream(cancellation), Encoding.UTF8);
            return answer.IsSuccessStatusCode ? reader.ReadToEnd() : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>Whether nobody between here and there can read along.</summary>
    private static bool IsPrivate(Uri address) => address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback);

    private static HttpContent Content(HttpContent content, string type)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return content;
    }

    private static NetlifyRefusedException Unreadable() => Unreachable("nơi trả lời không phải Netlify; mạng có thể đang chờ đăng nhập");

    private static NetlifyRefusedException Unreachable(string why) => new(NetlifyFaults.Unreachable.Alone(why));

    private static bool IsPassing(HttpStatusCode status) => status == HttpStatusCode.TooManyRequests || (int)status >= 500;

    private static JsonElement Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private HttpRequestMessage Request(HttpMethod method, Uri uri)
    {
        var request = new HttpRequestMessage(method, uri);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("khoi-site", BugReport.Version.Split('+')[0]));
        return request;
    }

    /// <summary>Tries a request until it is answered.</summary>
    /// <param name="content">Made anew for each try.</param>
    /// <exception cref="NetlifyTokenException">Netlify does not know the token.</exception>
    private (HttpStatusCode Status, JsonElement Json) Ask(HttpMethod method, string path, CancellationToken cancellation, Func<HttpContent>? content = null)
    {
        for (var turn = 1; ; turn++)
        {
            TimeSpan? asked = null;
            try
            {
                using var request = Request(method, new Uri(_address, path));
                request.Content = content?.Invoke();
                using var answer = _client.Send(request, cancellation);
                using var reader = new StreamReader(answer.Content.ReadAsStream(cancellation), Encoding.UTF8);
                var json = Parse(reader.ReadToEnd());
                if (answer.StatusCode == HttpStatusCode.Unauthorized)
                {
                    throw new NetlifyTokenException();
                }

                if (!IsPassing(answer.StatusCode))
                {
                    IsAccepted = true;
                    return (answer.StatusCode, json);
                }

                asked = answer.Headers.RetryAfter?.Delta;
                if (turn == Turns)
                {
                    throw Unreachable($"máy chủ đang bận ({Quote(answer.StatusCode, json)})");
                }
            }
            catch (HttpRequestException e) when (turn == Turns || !IsAccepted)
            {
                throw Unreachable(e.HttpRequestError switch
                {
                    HttpRequestError.NameResolutionError => $"không tìm thấy máy chủ {_address.Host}",
                    HttpRequestError.SecureConnectionError => "không nối an toàn được, đồng hồ của máy hay chứng chỉ có thể sai",
                    _ => $"máy chủ {_address.Host} không trả lời",
                });
            }
            catch (HttpRequestException)
            {
                // The connection broke on the way; it has worked before.
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                throw Unreachable($"máy chủ {_address.Host} im lặng quá lâu");
            }

            _pause(asked ?? TimeSpan.FromSeconds(1 << (turn - 1)), cancellation);
        }
    }

    private NetlifyDeploy ReadDeploy(HttpStatusCode status, JsonElement json)
    {
        Need(status, json);
        return NetlifyDeploy.Read(json) ?? throw Unreadable();
    }

    private void Need(HttpStatusCode status, JsonElement json, string about = "")
    {
        if ((int)status is < 200 or > 299)
        {
            throw new NetlifyRefusedException(status is HttpStatusCode.Forbidden or HttpStatusCode.PaymentRequired
                ? NetlifyFaults.Refused.Alone(Quote(status, json))
                : NetlifyFaults.Unfinished.Alone($"{HarmlessText.Of(about)}máy chủ báo \"{Quote(status, json)}\""));
        }
    }

    /// <summary>What Netlify says of a failure, in its own words.</summary>
    private string Quote(HttpStatusCode status, JsonElement json)
    {
        var said = NetlifyDeploy.Text(json, "message") ?? NetlifyDeploy.Text(json, "error")
            ?? (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("errors", out var errors) ? errors.GetRawText() : string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status}"));
        var harmless = HarmlessText.Of(said.Replace(_token, "…", StringComparison.Ordinal));
        return harmless.Length > LongestQuote ? harmless[..LongestQuote] + "…" : harmless;
    }
}
