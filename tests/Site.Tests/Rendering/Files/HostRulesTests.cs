using Site.Model.Paths;
using Site.Model.Selection;
using Site.Rendering.Files;
using Site.Rendering.Files.Hosts;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Files;

public class HostRulesTests
{
    private static readonly UrlPath Map = UrlPath.Home.File("sitemap.xml");

    [Fact]
    public void Robots_OfThePublicEdition_LetCrawlersIn() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://khoi.example/sitemap.xml\n", HostRules.Robots(Samples.Graph(), Map));

    [Theory]
    [InlineData(Edition.Internal, false)]
    [InlineData(Edition.Public, true)]
    public void Robots_OfAnyOtherEdition_KeepCrawlersOut(Edition edition, bool unfinished)
    {
        var graph = Samples.Graph(Samples.Content(), Samples.Policy(edition, unfinished));
        Assert.Equal("User-agent: *\nDisallow: /\n", HostRules.Robots(graph, Map));
        Assert.Contains(("X-Robots-Tag", "noindex"), HostPlan.Of(graph, [], []).Headers);
    }

    [Fact]
    public void Headers_AllowNothingInlineAndNothingForeign()
    {
        Assert.DoesNotContain("unsafe", HostRules.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", HostRules.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", HostRules.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://khoi.example", true)]
    [InlineData("http://khoi.noi-bo.example", false)]
    public void Browsers_AreKeptOnHttps_WhereTheSiteIsAtAnHttpsAddress(string address, bool kept)
    {
        var headers = HostRules.HeadersAt(SiteAddress.Parse(address)!).ToDictionary(header => header.Name, header => header.Value, StringComparer.Ordinal);
        Assert.Equal(kept, headers.ContainsKey("Strict-Transport-Security"));
        Assert.Equal(kept, headers["Content-Security-Policy"].EndsWith("; upgrade-insecure-requests", StringComparison.Ordinal));
        Assert.Superset(HostRules.Headers.Select(header => header.Name).ToHashSet(StringComparer.Ordinal), headers.Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Headers_OfEverySite_RefuseFramesAndUsesByOthers()
    {
        var headers = HostRules.Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.Ordinal);
        Assert.Equal("DENY", headers["X-Frame-Options"]);
        Assert.Equal("same-origin", headers["Cross-Origin-Resource-Policy"]);
        Assert.Contains("camera=(), ", headers["Permissions-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("https", string.Concat(headers.Values), StringComparison.Ordinal);
    }
}
