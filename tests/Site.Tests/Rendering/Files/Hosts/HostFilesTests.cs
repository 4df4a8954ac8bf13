using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Files.Hosts;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Files.Hosts;

/// <summary>What each host is told. Whether it understands is tried in <see cref="RealHostTests"/>.</summary>
public class HostFilesTests
{
    private static readonly HostPlan Plan = HostPlan.Of(
        Samples.Graph(Samples.News("a") with { OldPaths = [Samples.OldPath("/cu/a"), Samples.OldPath("/cu/b.html"), Samples.OldPath("/cu/c.php")] }),
        [UrlPath.Parse("/tai-san/a.12345678.css")!.Value],
        [UrlPath.Page("hinh")]);

    [Fact]
    public void Netlify_IsToldInTwoFiles()
    {
        var files = Files(HostKind.Netlify);
        Assert.Equal("/cu/a/ /tin-tuc/a/ 301\n/cu/b.html /tin-tuc/a/ 301\n/cu/c.php /tin-tuc/a/ 301\n", files["/_redirects"]);
        Assert.StartsWith("/*\n  Content-Security-Policy: default-src 'none';", files["/_headers"], StringComparison.Ordinal);
        Assert.EndsWith(
            "/tai-san/a.12345678.css\n  Cache-Control: public, max-age=31536000, immutable\n/hinh/*\n  Cache-Control: public, max-age=31536000, immutable\n", files["/_headers"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HostKind.Nginx, "/_nginx.conf")]
    [InlineData(HostKind.Iis, "/web.config")]
    [InlineData(HostKind.Apache, "/.htaccess")]
    public void Another_IsToldAllInOneFile(HostKind host, string file)
    {
        var (name, text) = Assert.Single(Files(host));
        Assert.Equal(file, name);
        Assert.All(Plan.Headers, header => Assert.Contains(header.Name, text, StringComparison.Ordinal));
        Assert.Equal(3, text.Split('\n').Count(line => line.Contains("/tin-tuc/a/", StringComparison.Ordinal)) - (host == HostKind.Nginx ? 1 : 0));
    }

    /// <summary>Elements and attributes as in the schema that IIS has in <c>config\schema\IIS_schema.xml</c> (Microsoft's reference of system.webServer).</summary>
    [Fact]
    public void Iis_FileHasOnlyWhatItsSchemaKnows()
    {
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["configuration"] = [],
            ["system.webServer"] = [],
            ["location"] = ["path"],
            ["defaultDocument"] = [],
            ["files"] = [],
            ["clear"] = [],
            ["staticContent"] = [],
            ["httpProtocol"] = [],
            ["customHeaders"] = [],
            ["mimeMap"] = ["fileExtension", "mimeType"],
            ["add"] = ["name", "value"],
            ["remove"] = ["name", "fileExtension", "statusCode", "subStatusCode"],
            ["httpErrors"] = ["errorMode"],
            ["error"] = ["statusCode", "path", "responseMode"],
            ["clientCache"] = ["cacheControlMode", "cacheControlMaxAge", "cacheControlCustom"],
            ["httpRedirect"] = ["enabled", "destination", "exactDestination", "childOnly", "httpResponseStatus"],
        };
        var file = XDocument.Parse(Files(HostKind.Iis)["/web.config"]);
        Assert.All(file.Descendants(), element => Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, known[element.Name.LocalName])));
        Assert.Equal(["tai-san/a.12345678.css", "hinh", "cu/a", "cu/b.html", "cu/c.php"], file.Root!.Elements("location").Select(location => location.Attribute("path")!.Value));
        Assert.Equal("utf-8", file.Declaration!.Encoding);
    }

    [Fact]
    public void NoRules_OldAddressesArePagesThatLeadOn()
    {
        Assert.Empty(Files(HostKind.None));
        var stubs = HostFiles.Stubs(HostKind.None, Plan).ToDictionary(stub => stub.Url.Value, stub => new HtmlParser().ParseDocument(stub.Text()), StringComparer.Ordinal);
        Assert.Equal(["/cu/a/", "/cu/b.html"], stubs.Keys);
        Assert.All(stubs.Values, page =>
        {
            Assert.Equal("0; url=/tin-tuc/a/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.Equal("https://khoi.example/tin-tuc/a/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Equal("/tin-tuc/a/", page.QuerySelector("a")!.GetAttribute("href"));
        });
    }

    [Theory]
    [InlineData(HostKind.Netlify)]
    [InlineData(HostKind.Nginx)]
    public void AHostWithRules_NeedsNoStubs(HostKind host) => Assert.Empty(HostFiles.Stubs(host, Plan));

    private static Dictionary<string, string> Files(HostKind host) =>
        HostFiles.Of(host, Plan).ToDictionary(file => file.Url.Value, file => file.Text(), StringComparer.Ordinal);
}
