using System.Net;
using Site.Cli.Printing;
using Site.Model.Paths;

namespace Site.Tests.Cli.Printing;

public sealed class LoopbackSiteTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private PublishedFiles _files = null!;
    private LoopbackSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.WriteFile("output/in/index.html", "Bản tin");
        _folder.WriteFile("output/tai-san/in.css", "h1 {}");
        _folder.WriteFile("output/.khoi-output", "dấu");
        _folder.WriteFile("bi-mat.txt", "bí mật");
        _files = new PublishedFiles(_folder["output"]);
        _site = await LoopbackSite.StartAsync(_files, SiteAddress.Parse("https://tinh.example/khoi")!, default);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _files.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    private static UrlPath Url(string path) => UrlPath.Parse(path)!.Value;

    // Taken as it is written: Uri would tidy dots away before they are sent.
    private Task<HttpResponseMessage> Get(string path) => _client.GetAsync(
        new Uri(_site.Of(UrlPath.Home).GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));

    [Fact]
    public async Task Page_UnderItsLink_IsServedAsUtf8()
    {
        using var answer = await _client.GetAsync(_site.Of(Url("/in/")));

        Assert.Equal("Bản tin", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("/khoi/in/", _site.Of(Url("/in/")).AbsolutePath);
    }

    [Fact]
    public async Task Page_MayRunNoScriptAndAskNoOtherHost()
    {
        using var answer = await _client.GetAsync(_site.Of(Url("/in/")));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Server_ListensOnThisMachineAlone() => Assert.Equal("127.0.0.1", _site.Of(UrlPath.Home).Host);

    [Theory]
    [InlineData("/khoi/../bi-mat.txt")]
    [InlineData("/khoi/%2e%2e/bi-mat.txt")]
    [InlineData("/khoi/..%2fbi-mat.txt")]
    [InlineData("/khoi/..%5cbi-mat.txt")]
    [InlineData("/khoi//etc/passwd")]
    [InlineData("/khoi/.khoi-output")]
    [InlineData("/khoi/C:/Windows/win.ini")]
    [InlineData("/in/")]
    [InlineData("/khoi")]
    [InlineData("/khoi/")]
    [InlineData("/khoi/khong-co/")]
    public async Task Path_ThatIsNoPublishedFile_IsNotFound(string path)
    {
        using var answer = await Get(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Request_UnderAnotherHostsName_IsNotAnswered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _site.Of(Url("/in/"))) { Headers = { Host = "ke-gian.example" } };
        using var answer = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task TakeAsked_GivesWhatWasAskedForSinceTheLastCall()
    {
        _ = await _client.GetStringAsync(_site.Of(Url("/tai-san/in.css")));
        _ = await _client.GetStringAsync(_site.Of(Url("/in/")));
        (await Get("/khoi/khong-co.png")).Dispose();

        Assert.Equal(["/in/", "/khong-co.png", "/tai-san/in.css"], _site.TakeAsked().Select(url => url.Value));
        Assert.Empty(_site.TakeAsked());
    }

    [Fact]
    public async Task TwoServers_TakeTwoPorts()
    {
        await using var other = await LoopbackSite.StartAsync(_files, SiteAddress.Parse("https://khoi.example")!, default);

        Assert.NotEqual(_site.Of(UrlPath.Home).Port, other.Of(UrlPath.Home).Port);
        Assert.Equal("Bản tin", await _client.GetStringAsync(other.Of(Url("/in/"))));
    }
}
