using System.Net;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk;
using Site.Cli.Desk.Access;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Cli.Desk;

/// <summary>Only the browser that was given the key may read or write.</summary>
public sealed class DeskAccessTests : IAsyncLifetime
{
    private readonly PreviewInput _site = new();
    private RunningDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _site.News("mot", "Bài một");
        _desk = await RunningDesk.StartAsync(_site.Input);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _site.Dispose();
    }

    private async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await _desk.Client.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Key_OpensOnceAndIsThenNothing()
    {
        var address = _desk.Address;
        using var first = await _desk.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var cookie = first.Headers.GetValues("Set-Cookie").Single();
        Assert.All(["httponly", "samesite=strict", "path=/_ban-soan/"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));

        using var again = await _desk.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Forbidden, again.StatusCode);
        Assert.False(again.Headers.Contains("Set-Cookie"));
        Assert.Contains(_desk.Address.PathAndQuery, _desk.Preview.Said, StringComparison.Ordinal);
        Assert.NotEqual(address, _desk.Address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?khoa=")]
    [InlineData("?khoa=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public async Task VisitWithoutTheRightKey_GetsNothing(string query)
    {
        using var answer = await _desk.Client.GetAsync(_desk.Preview.Raw(DeskPaths.Home + query));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("<", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tai-san/desk.js")]
    [InlineData("api/documents")]
    [InlineData("api/file?path=tin-tuc/mot.md")]
    public async Task EveryAddress_NeedsTheCookie(string path)
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_desk.Request(HttpMethod.Get, path)));
        _desk.Cookie = null;
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(_desk.Request(HttpMethod.Get, path)));
        _desk.Cookie = $"ban-soan-{_desk.Preview.Home.Port}=" + new string('0', 64);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(_desk.Request(HttpMethod.Get, path)));
    }

    [Theory]
    [InlineData("Origin", "http://ke-gian.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://localhost:1")]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task AnotherPage_MayNotAsk(string name, string value)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
        {
            var request = _desk.Request(method, method == HttpMethod.Get ? "api/documents" : "api/save");
            request.Headers.Remove(name);
            request.Headers.Add(name, value);
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(request));
        }
    }

    [Fact]
    public async Task WritingWithoutAnOrigin_IsRefused()
    {
        var request = _desk.Request(HttpMethod.Post, "api/save");
        request.Headers.Remove("Origin");
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(request));
    }

    [Theory]
    [InlineData("ke-gian.example", true)]
    [InlineData("localhost.ke-gian.example", true)]
    [InlineData("localhost", false)] // without the port
    [InlineData("192.0.2.7", true)]
    public async Task OtherHost_IsRefused(string host, bool withPort)
    {
        var request = _desk.Request(HttpMethod.Get, "api/documents");
        request.Headers.Host = withPort ? $"{host}:{_desk.Preview.Home.Port}" : host;
        Assert.NotEqual(HttpStatusCode.OK, await StatusAsync(request));
    }

    [Fact]
    public async Task OpenToTheNetwork_TheDeskStaysOnThisMachine()
    {
        await using var open = await RunningDesk.StartAsync(RunningPreview.Options(_site.Input) with { Host = IPAddress.Any });
        var request = open.Request(HttpMethod.Get, "api/documents");
        request.Headers.Host = $"192.0.2.7:{open.Preview.Home.Port}";
        using var answer = await open.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        request.Dispose();
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.0.2.7", false)]
    [InlineData("2001:db8::7", false)]
    [InlineData("::ffff:192.0.2.7", false)]
    [InlineData(null, false)]
    public void ConnectionFromElsewhere_IsRefusedEvenWithTheKey(string? from, bool mayEnter)
    {
        var access = new DeskAccess(_ => { });
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);
        context.Connection.LocalPort = 5080;
        context.Request.Scheme = "http";
        context.Request.Method = HttpMethods.Get;
        context.Request.Host = new HostString("localhost", 5080);
        context.Request.Path = DeskPaths.Home;
        context.Request.QueryString = new QueryString(access.Address(new Uri("http://localhost:5080/")).Query);
        Assert.Equal(mayEnter, access.Refuse(context) is null);
    }

    [Fact]
    public async Task Answers_AreKeptFromFramesCachesAndOtherHosts()
    {
        using var request = _desk.Request(HttpMethod.Get, string.Empty);
        using var answer = await _desk.Client.SendAsync(request);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.All(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task OtherMethods_FindNothing(string method) =>
        Assert.NotEqual(HttpStatusCode.OK, await StatusAsync(_desk.Request(new HttpMethod(method), "api/save")));

    [Fact]
    public async Task WithoutTheDesk_ItsAddressIsNone()
    {
        await using var plain = await (await RunningPreview.StartAsync(_site.Input)).WithoutErrorsAsync();
        using var answer = await plain.GetAsync(DeskPaths.Home);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
