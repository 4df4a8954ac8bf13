using System.Text.Json;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Pages.Parts;

public class StructuredDataTests
{
    [Fact]
    public void Title_CannotEndTheScriptElement()
    {
        var article = Samples.News("a") with { Title = "</script><script>alert(1)</script> & \"quotes\"" };
        var json = Write(article);
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('&', json);
        Assert.Equal(article.Title, JsonDocument.Parse(json).RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
    }

    [Fact]
    public void Vietnamese_StaysReadable() => Assert.Contains("Đảng ủy Khối (mẫu)", Write(Samples.News("a")), StringComparison.Ordinal);

    [Fact]
    public void Article_NamesItsDayPublisherAndPage()
    {
        var root = JsonDocument.Parse(Write(Samples.News("a"))).RootElement.GetProperty("@graph")[0];
        Assert.Equal("NewsArticle", root.GetProperty("@type").GetString());
        Assert.Equal("2026-11-01", root.GetProperty("datePublished").GetString());
        Assert.Equal("https://khoi.example/tin-tuc/a/", root.GetProperty("mainEntityOfPage").GetString());
        Assert.Equal("GovernmentOrganization", root.GetProperty("publisher").GetProperty("@type").GetString());
    }

    [Fact]
    public void Breadcrumbs_AreNumberedAbsoluteAddresses()
    {
        var html = StructuredData.Write(Samples.Settings.Address, [new LinkView("Trang chủ", "/"), new LinkView("Tin tức", "/tin-tuc/")], null)!.Value;
        var items = JsonDocument.Parse(html.Utf8).RootElement.GetProperty("@graph")[0].GetProperty("itemListElement");
        Assert.Equal(["https://khoi.example/", "https://khoi.example/tin-tuc/"], items.EnumerateArray().Select(item => item.GetProperty("item").GetString()));
        Assert.Equal([1, 2], items.EnumerateArray().Select(item => item.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void NothingToSay_IsNothing() => Assert.Null(StructuredData.Write(Samples.Settings.Address, [], null));

    private static string Write(Site.Model.Documents.Document document) =>
        StructuredData.Write(Samples.Settings.Address, [], new NewsArticleData(Samples.Graph(document), document, null))!.Value.ToString();
}
