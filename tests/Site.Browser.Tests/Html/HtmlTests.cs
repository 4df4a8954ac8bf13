using System.Text.Json;
using AngleSharp.Dom;
using Site.Browser.Tests.Sample;
using Site.Model;

namespace Site.Browser.Tests.Html;

/// <summary>Over every page of the site, without a browser.</summary>
public sealed class HtmlTests
{
    private static IEnumerable<SamplePage> Pages => SampleSite.Built.Pages.Value.Values.OrderBy(page => page.Url, StringComparer.Ordinal);

    [Fact]
    public void EveryKindOfPage_IsInTheSample() =>
        Expect.Nothing(PageKinds.All.Select(kind => kind.Data.Item2).Where(url => !SampleSite.Built.Pages.Value.ContainsKey(url)));

    [Fact]
    public void EveryPage_ReadByTheHtmlStandard_HasNoParseError() =>
        Expect.Nothing(Pages.SelectMany(page => page.ParseErrors.Select(error => $"{page.Url}:{error}")));

    [Theory]
    [InlineData("<!doctype html><title>t</title><p><div></div></p>")]
    [InlineData("<!doctype html><title>t</title><img alt=a alt=b>")]
    [InlineData("<title>t</title>")]
    public void ParseError_IfOneSlippedIn_WouldBeFound(string html) => Assert.NotEmpty(SamplePage.Parse("/", html).ParseErrors);

    [Fact]
    public void EveryPage_HoldsNoBlockWhereOnlyTextMayStand() =>
        Expect.Nothing(Found(":is(p, h1, h2, h3, h4, h5, h6, span, button, strong, em, label, time) " +
            ":is(address, article, aside, blockquote, div, dl, fieldset, figure, form, h1, h2, h3, h4, h5, h6, hr, main, nav, ol, p, pre, section, table, ul)"));

    [Fact]
    public void EveryPage_InTheFrame_NamesTheReleaseThatMadeIt() =>
        Expect.Nothing(Pages.Where(page => page.Url != PageKinds.BulletinOnPaper && page.Document.QuerySelector("body > header") is not null)
            .Where(page => page.Document.QuerySelector("meta[name=generator]")?.GetAttribute("content") != "Khối " + Release.Number).Select(page => page.Url));

    [Fact]
    public void EveryPage_NamesIconsThatExist() =>
        Expect.Nothing(Pages.Where(page => page.Document.QuerySelectorAll("link[rel=icon]") is not { Length: 2 } icons
            || icons.Any(icon => !SampleSite.Built.Urls.Contains(icon.GetAttribute("href")!))).Select(page => page.Url));

    [Fact]
    public void Favicon_IsAnIconFileOfThreeSizes() =>
        Assert.Equal([0, 0, 1, 0, 3, 0], File.ReadAllBytes(SampleSite.Built.FileOf("/favicon.ico")).Take(6));

    [Fact]
    public void EveryPage_SaysThatItIsVietnamese() =>
        Expect.Nothing(Pages.Where(page => page.Document.DocumentElement.GetAttribute("lang") != "vi").Select(page => page.Url));

    /// <summary>A screen reader lists them by name.</summary>
    [Fact]
    public void EveryPage_GivesItsLandmarksOfOneKindDifferentNames() =>
        Expect.Nothing(Pages.SelectMany(page => page.Document
            .QuerySelectorAll("nav, aside, form[aria-label], section[aria-label], section[aria-labelledby], [role=region], [role=search], [role=navigation]")
            .CountBy(landmark => (Kind: landmark.GetAttribute("role") ?? landmark.LocalName, Name: NameOf(landmark)))
            .Where(alike => alike.Value > 1)
            .Select(alike => $"{page.Url}: {alike.Value} × {alike.Key.Kind} “{alike.Key.Name}”")));

    [Fact]
    public void EveryPage_HasATitleOfItsOwn() =>
        Expect.Nothing(Pages.GroupBy(page => page.Document.Title?.Trim() ?? string.Empty, StringComparer.Ordinal)
            .Where(titled => titled.Key.Length == 0 || titled.Count() > 1)
            .Select(titled => $"“{titled.Key}”: {string.Join(", ", titled.Select(page => page.Url))}"));

    [Fact]
    public void EveryPage_HasADescription() =>
        Expect.Nothing(Pages.Where(page => string.IsNullOrWhiteSpace(page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content")))
            .Select(page => page.Url));

    [Fact]
    public void EveryPage_HasOneMainHeading() =>
        Expect.Nothing(Pages.Where(page => page.Document.QuerySelectorAll("h1").Length != 1)
            .Select(page => $"{page.Url}: {page.Document.QuerySelectorAll("h1").Length} h1"));

    [Fact]
    public void EveryPage_SkipsNoHeadingLevel() =>
        Expect.Nothing(
            from page in Pages
            let headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToArray()
            from pair in headings.Zip(headings.Skip(1))
            where Level(pair.Second) > Level(pair.First) + 1
            select $"{page.Url}: {Told(pair.Second)} after {Told(pair.First)}");

    [Fact]
    public void EveryPage_UsesNoIdTwice() =>
        Expect.Nothing(
            from page in Pages
            from same in page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal)
            where same.Count() > 1
            select $"{page.Url}: {string.Join(" ", same.Select(Told))}");

    [Fact]
    public void EveryPage_PointsOnlyToIdsThatItHas() =>
        Expect.Nothing(
            from page in Pages
            from attribute in new[] { "for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget" }
            from element in page.Document.QuerySelectorAll($"[{attribute}]")
            from id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            where page.Document.GetElementById(id) is null
            select $"{page.Url}: {attribute}={id} in {Told(element)}");

    [Fact]
    public void EveryImage_HasAnAlternativeAndASize() =>
        Expect.Nothing(Found("img:not([alt]), img:not([width]), img:not([height])"));

    [Fact]
    public void EveryPage_HoldsNothingThatTheSecurityPolicyForbids() =>
        Expect.Nothing(Pages.SelectMany(page => page.Document.All
            .Where(element => element.LocalName == "style"
                || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
                || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
            .Select(element => $"{page.Url}: {Told(element)}")));

    [Fact]
    public void EveryStructuredDatum_IsJsonOfAKnownKind() =>
        Expect.Nothing(
            from page in Pages
            from script in page.Document.QuerySelectorAll("script[type='application/ld+json']")
            let fault = JsonLdFault(script.TextContent)
            where fault is not null
            select $"{page.Url}: {fault}");

    [Fact]
    public void EveryTime_HasAMachineReadableDate() =>
        Expect.Nothing(
            from page in Pages
            from time in page.Document.QuerySelectorAll("time")
            let written = time.GetAttribute("datetime")
            where !DateTimeOffset.TryParse(written, System.Globalization.CultureInfo.InvariantCulture, out _)
            select $"{page.Url}: {Told(time)}");

    private static IEnumerable<string> Found(string selector) =>
        Pages.SelectMany(page => page.Document.QuerySelectorAll(selector).Select(element => $"{page.Url}: {Told(element)}"));

    private static string NameOf(IElement landmark) => landmark.GetAttribute("aria-label")
        ?? (landmark.GetAttribute("aria-labelledby") is { } id ? landmark.Owner!.GetElementById(id)?.TextContent.Trim() : null) ?? string.Empty;

    private static int Level(IElement heading) => heading.LocalName[1] - '0';

    private static string Told(IElement element)
    {
        var html = element.OuterHtml;
        return html.Length <= 160 ? html : html[..160] + "…";
    }

    private static string? JsonLdFault(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.TryGetProperty("@context", out var context) && context.GetString() == "https://schema.org" ? null : "no schema.org context";
        }
        catch (JsonException fault)
        {
            return fault.Message;
        }
    }
}
