using System.Net;
using System.Runtime.CompilerServices;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Files.Hosts;
using Site.Tests.Cli;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Files.Hosts;

/// <summary>The rules, read by the servers they are for.</summary>
public sealed class RealHostTests
{
    private const string Css = "/tai-san/a.12345678.css", Picture = "/hinh/a-480x320.webp", Page = "/tin-tuc/a/";

    [HostFact(HostKind.Nginx)]
    public Task Nginx_AtTheRoot() => ServesAsPlanned(HostKind.Nginx, "https://khoi.example");

    [HostFact(HostKind.Nginx)]
    public Task Nginx_BelowAFolder() => ServesAsPlanned(HostKind.Nginx, "http://tinh.example/khoi");

    [HostFact(HostKind.Apache)]
    public Task Apache_AtTheRoot() => ServesAsPlanned(HostKind.Apache, "https://khoi.example");

    [HostFact(HostKind.Apache)]
    public Task Apache_BelowAFolder() => ServesAsPlanned(HostKind.Apache, "http://tinh.example/khoi");

    private static async Task ServesAsPlanned(HostKind host, string address)
    {
        using var root = new TemporaryFolder();
        var folder = new Uri(address).AbsolutePath.TrimEnd('/');
        var plan = Plan(address);
        Write(root, folder, host, plan);
        await using var server = await RealHost.StartAsync(host, root.FullPath, folder);

        foreach (var old in new[] { "/cu/a", "/cu/a/", "/cu/b.html", "/cu/v%C4%83n-b%E1%BA%A3n/", "/cu/c+d(e).php" })
        {
            using var led = await server.GetAsync(folder + old);
            Assert.Equal(HttpStatusCode.MovedPermanently, led.StatusCode);
            var target = led.Headers.Location!;
            Assert.Equal(folder + Page, target.IsAbsoluteUri ? target.AbsolutePath : target.ToString());
        }

        foreach (var (path, text) in new[] { ("/", "home"), (Page, "article"), (Css, "css"), (Picture, "picture") })
        {
            using var answer = await server.GetAsync(folder + path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(text, await answer.Content.ReadAsStringAsync());
            HasHeaders(plan, answer);
            Assert.Equal(path is Css or Picture, answer.Headers.CacheControl is { MaxAge.TotalDays: 365 } kept && kept.ToString().Contains("immutable", StringComparison.Ordinal));
        }

        foreach (var path in new[] { "/khong-co/", "/cu/a/con/", "/cu/bxhtml" })
        {
            using var missing = await server.GetAsync(folder + path);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
            Assert.Equal("missing", await missing.Content.ReadAsStringAsync());
            HasHeaders(plan, missing);
        }

        using (var manifest = await server.GetAsync(folder + "/trang.webmanifest"))
        {
            Assert.Equal("application/manifest+json", manifest.Content.Headers.ContentType!.MediaType);
            HasHeaders(plan, manifest);
        }

        using var own = await server.GetAsync(folder + HostFiles.Of(host, plan).Single().Url);
        Assert.NotEqual(HttpStatusCode.OK, own.StatusCode);
    }

    private static void HasHeaders(HostPlan plan, HttpResponseMessage answer) =>
        Assert.All(plan.Headers, header => Assert.Equal(header.Value, string.Join(", ", answer.Headers.GetValues(header.Name))));

    private static HostPlan Plan(string address)
    {
        var content = Samples.Content(Samples.News("a") with
        {
            OldPaths = [Samples.OldPath("/cu/a"), Samples.OldPath("/cu/b.html"), Samples.OldPath("/cu/v%C4%83n-bản"), Samples.OldPath("/cu/c+d(e).php")],
        });
        var settings = content.Settings with { Address = SiteAddress.Parse(address)! };
        return HostPlan.Of(Samples.Graph(content with { Settings = settings }), [UrlPath.Parse(Css)!.Value], [UrlPath.Page("hinh")]);
    }

    private static void Write(TemporaryFolder root, string folder, HostKind host, HostPlan plan)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/index.html"] = "home",
            [Page + "index.html"] = "article",
            [Css] = "css",
            [Picture] = "picture",
            ["/404.html"] = "missing",
            ["/trang.webmanifest"] = "{}",
        };
        foreach (var (url, text) in HostFiles.Of(host, plan))
        {
            files[url.Value] = text();
        }

        foreach (var (path, text) in files)
        {
            var place = Path.Combine(root.FullPath, "web", (folder + path).TrimStart('/'));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, text);
        }
    }
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class HostFactAttribute : FactAttribute
{
    public HostFactAttribute(HostKind host, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (RealHost.Program(host) is null && !Cli.Printing.RealBrowser.IsRequired)
        {
            Skip = $"No {host} on this machine: install nginx or apache2-bin";
        }
    }
}
