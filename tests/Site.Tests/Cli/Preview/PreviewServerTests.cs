using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Site.Rendering.Files;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>How the preview answers, as seen by a browser and by whoever means harm.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly PreviewInput _site = new();
    private RunningPreview _preview = null!;

    public async ValueTask InitializeAsync()
    {
        _site.News("mot", "Bài một").News("nhap", "Bài nháp", "trang_thai: nhap").News("moi", "Bài mới", "duong_dan_cu: [/cu/bai-cu/]")
            .Write("tep/phim.mp4", "0123456789").News("phim", "Có phim", "", "[Phim](/tep/phim.mp4)");
        _preview = await (await RunningPreview.StartAsync(_site.Input)).WithoutErrorsAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _preview.DisposeAsync();
        _site.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tin-tuc/mot/")]
    [InlineData("/khong-co/")]
    [InlineData("/tep/phim.mp4")]
    [InlineData("/cu/bai-cu/")]
    [InlineData("/_xem-truoc/")]
    [InlineData("/_xem-truoc/xem-truoc.js")]
    public async Task Headers_OfEveryAnswer_AreTheHostsAndKeepRobotsOut(string path)
    {
        using var answer = await _preview.GetAsync(path);

        Assert.All(HostRules.Headers, rule => Assert.Equal(rule.Value, Header(answer, rule.Name)));
        Assert.Equal("noindex", Header(answer, "X-Robots-Tag"));
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.Null(Header(answer, "Server"));
    }

    [Fact]
    public async Task AssetWhoseNameChangesWithItsContent_MayBeKeptForEver()
    {
        var home = await _preview.TextAsync("/");
        var start = home.IndexOf("/tai-san/plain.", StringComparison.Ordinal);
        using var answer = await _preview.GetAsync(home[start..home.IndexOf('"', start)]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", Header(answer, "Cache-Control"));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("ke-gian.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.ke-gian.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.ke-gian.example", HttpStatusCode.MisdirectedRequest)]
    public async Task Request_IsAnsweredUnderThisMachinesNamesAlone(string host, HttpStatusCode expected)
    {
        foreach (var path in new[] { "/", "/_xem-truoc/", "/_xem-truoc/xem-truoc.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = $"{host}:{_preview.Home.Port}" } };
            using var answer = await _preview.Client.SendAsync(request);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("192.0.2.7", true)] // this machine's number in its network, as others write it
    [InlineData("ke-gian.example", false)]
    [InlineData("192.0.2.7.ke-gian.example", false)]
    [InlineData(null, true)] // this machine's own name
    public async Task RequestFromTheNetwork_IsAnsweredUnderNumbersAndOwnNamesAlone(string? host, bool answered)
    {
        await using var open = await (await RunningPreview.StartAsync(RunningPreview.Options(_site.Input) with { Host = IPAddress.Any })).WithoutErrorsAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = $"{host ?? Environment.MachineName}:{open.Home.Port}" } };
        using var answer = await open.Client.SendAsync(request);
        Assert.Equal(answered ? HttpStatusCode.OK : HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task EventStream_UnderAnotherHostsName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_xem-truoc/su-kien") { Headers = { Host = "ke-gian.example" } };
        using var answer = await _preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task OtherMethods_AreRefused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var answer = await _preview.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/tin-tuc/mot/")]
    [InlineData("/tep/phim.mp4")]
    [InlineData("/_xem-truoc/")]
    public async Task Head_HasTheHeadersOfGetAndNoBody(string path)
    {
        using var get = await _preview.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await _preview.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Head_OfTheEventStream_Ends()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/_xem-truoc/su-kien");
        using var answer = await _preview.Client.SendAsync(request);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/tin-tuc/mot", "/tin-tuc/mot/")]
    [InlineData("/tin-tuc/mot?a=1", "/tin-tuc/mot/")]
    [InlineData("/tin-tuc/mot/index.html", "/tin-tuc/mot/")]
    [InlineData("/cu/bai-cu/", "/tin-tuc/moi/")]
    [InlineData("/cu/bai-cu", "/tin-tuc/moi/")]
    [InlineData("/_xem-truoc", "/_xem-truoc/")]
    public async Task AnotherSpellingOfAnAddress_LeadsToThePage(string path, string target)
    {
        using var answer = await _preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location?.OriginalString);
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
    }

    [Fact]
    public async Task Page_WithAQuery_IsThePage() => Assert.Contains("Bài một", await _preview.TextAsync("/tin-tuc/mot/?a=1&b=%20"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/tin-tuc/mott/", "/tin-tuc/mot/")]
    [InlineData("/2026/mot/", "/tin-tuc/mot/")]
    [InlineData("/tin-tuc/khong-giong-gi-ca/", "/tin-tuc/")]
    public async Task MissingPage_ShowsNearOnes(string path, string near)
    {
        using var answer = await _preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"href=\"{near}\"", MainOf(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../cau-hinh.yml")]
    [InlineData("/%2e%2e/cau-hinh.yml")]
    [InlineData("/tin-tuc/..%2f..%2fcau-hinh.yml")]
    [InlineData("/tin-tuc/%5c..%5c..%5ccau-hinh.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/cau-hinh.yml")]
    [InlineData("/tin-tuc/mot.md")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    [InlineData("/_du-lieu/to-chuc.yml")]
    [InlineData("/C:/Windows/win.ini")]
    [InlineData("/tin-tuc/mot/%00")]
    [InlineData("/%")]
    [InlineData("/%zz/")]
    [InlineData("/%ff%fe/")]
    [InlineData("/<script>alert(1)</script>/")]
    [InlineData("/tin-tuc/%C4%91%E1%BA%A3ng/")]
    public async Task PathThatIsNoPage_IsRefusedWithoutHarm(string path)
    {
        using var answer = await _preview.GetAsync(path);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("ten_trang", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, HttpStatusCode.NotFound)]
    [InlineData(6_000, HttpStatusCode.NotFound)]
    [InlineData(100_000, HttpStatusCode.RequestUriTooLong)]
    public async Task VeryLongPath_IsAnswered(int length, HttpStatusCode expected)
    {
        using var answer = await _preview.GetAsync("/" + new string('a', length) + "/");
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Film_IsSentInThePartsThatAPlayerAsksFor()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tep/phim.mp4") { Headers = { Range = new RangeHeaderValue(2, 4) } };
        using var answer = await _preview.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("234", await answer.Content.ReadAsStringAsync());
        Assert.Equal("video/mp4", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task FileThatIsGoneSinceTheSiteWasMade_IsNotFound()
    {
        File.Delete(_site["tep/phim.mp4"]);
        using var answer = await _preview.GetAsync("/tep/phim.mp4");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task SiteInAFolder_IsFoundFromTheRootAndWithoutTheSlash()
    {
        using var copy = new SiteCopy("dia-chi-co-thu-muc");
        await using var preview = await RunningPreview.StartAsync(copy.Input);
        foreach (var path in new[] { "/", "/khoi" })
        {
            using var answer = await preview.GetAsync(path);
            Assert.Equal("/khoi/", answer.Headers.Location?.OriginalString);
        }

        using var outside = await preview.GetAsync("/tin-tuc/");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        Assert.Contains("Xem trước", await preview.TextAsync("/_xem-truoc/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_ManyAtATimeWhileVersionsChange_AreAllAnswered()
    {
        using var over = new CancellationTokenSource();
        var saving = Task.Run(async () =>
        {
            for (var version = 0; !over.IsCancellationRequested; version++)
            {
                _site.News("mot", $"Bài một, bản {version}");
                await Task.Delay(5);
            }
        });
        string[] paths = ["/", "/tin-tuc/mot/", "/_xem-truoc/"];
        var answers = new ConcurrentBag<(HttpStatusCode Status, string Text)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 90), new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (number, _) =>
        {
            using var answer = await _preview.GetAsync(paths[number % 3]);
            answers.Add((answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        });
        await over.CancelAsync();
        await saving;

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.All(answers, answer => Assert.EndsWith("</html>", answer.Text.TrimEnd(), StringComparison.Ordinal));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    private static string MainOf(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
}
