using System.Collections.Immutable;
using Site.Cli.Pictures;
using Site.Model.Diagnostics;
using Site.Tests.Cli;
using Site.Tests.Pictures;

namespace Site.Tests.WholeSite.Injection;

/// <summary>
/// Whatever stands in a field, a setting, a data file or a text, the site has no element, attribute, script, place to load from or kind of link that it would not have with harmless words there.
/// </summary>
public sealed class InjectionTests
{
    /// <summary>What Markdown of the table lawfully makes of a text that harmless words do not: emphasis, code, lists, links to elsewhere.</summary>
    private static readonly string[] Lawful =
    [
        "<em>", "<strong>", "<code>", "<pre>", "<pre tabindex>", "<li>", "<ul>", "<ol>", "<h2>", "<h2 id>", "<h3>", "<h3 id>", "<br>", "<blockquote>", "<hr>", "<del>", "<sub>", "<sup>", "<input>", "<input type>", "<input checked>", "<input disabled>", "<input aria-label>", "link https", "link http", "link mailto", "word link https", "word link http", "word link mailto", "word <w:br>", "word <w:tab>",
    ];

    private static readonly Lazy<byte[]> Picture = new(() => TestPicture.Jpeg(400, 300));

    /// <summary>In the short form each payload stands in some of the places; in the long one in each.</summary>
    [Fact]
    public void EveryPayload_InEveryPlace_ChangesNothingButWords()
    {
        var payloads = Payloads.All;
        Assert.True(payloads.Length >= 200, $"{payloads.Length} payloads");
        Assert.Equal(payloads.Length, payloads.Distinct(StringComparer.Ordinal).Count());
        var (harmless, places, none) = Shape(_ => null);
        Assert.Empty(none);
        Assert.True(places > 100, $"{places} places");

        // Places and payloads have no common rhythm: a payload comes to other places in each site.
        var stride = payloads.Length / Sites;
        List<string> wrong = [];
        for (var site = 0; site < Sites; site++)
        {
            var first = site * stride;
            var (facts, _, _) = Shape(place => payloads[(first + place) % payloads.Length]);
            wrong.AddRange(facts.Except(harmless).Except(Lawful).Select(fact => $"site {site}: {fact}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(100)));
    }

    /// <summary>The shape sees what it is to see.</summary>
    [Theory]
    [InlineData("<p>x</p><script>alert(1)</script>", "script  alert(1)")]
    [InlineData("<p onclick=x>", "<p onclick>")]
    [InlineData("<a href=' jav\tascript:x'>", "link javascript")]
    [InlineData("<img src='//evil.example/x'>", "load another host")]
    [InlineData("<img src='\\\\evil.example/x'>", "load another host")]
    [InlineData("<form action='https://evil.example/'>", "load evil.example")]
    [InlineData("<!-- x -->", "<!-- x -->")]
    public void Shape_OfAPage_TellsWhatRunsAndWhatLoads(string html, string fact) =>
        Assert.Contains(fact, SiteShape.Of(ImmutableSortedDictionary<string, byte[]>.Empty.Add("a.html", System.Text.Encoding.UTF8.GetBytes(html))).Facts);

    private static int Sites => Thoroughness.IsLong ? Payloads.All.Length : 6;

    private static (IReadOnlySet<string> Facts, int Places, ImmutableArray<Diagnostic> Refused) Shape(Func<int, string?> value)
    {
        using var folder = new TemporaryFolder();
        using var pictures = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "anh-da-lam"));
        var site = new PayloadSite(value);
        var (built, refused) = PayloadBuild.Run(site, folder["input"], Picture.Value, PayloadBuild.Request(folder["input"], Repository.PathOf("themes"), pictures));
        return (SiteShape.Of(SiteRun.Files(built)).Facts, site.Count, refused);
    }
}
