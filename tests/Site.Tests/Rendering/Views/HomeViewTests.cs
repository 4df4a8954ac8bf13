using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Settings;
using Site.Rendering.Pages;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

public class HomeViewTests
{
    private static readonly HomeBlock News = new HomeBlock.Usual(UsualBlock.LatestNews);
    private static readonly HomeBlock Pictures = OfNews("Ảnh", BlockLook.Pictures);

    private static readonly NewsArticle[] Articles = [.. new[] { "a", "b", "c" }.Select(name => Samples.News(name) with { Image = new Illustration(Picture(name), "Ảnh", null, null) })];

    [Fact]
    public void BlockOfPictures_ShowsThoseThatDoNotStandAbove()
    {
        var lead = new HomeBlock.Usual(UsualBlock.LeadStory);
        Assert.Equal(2, Assert.Single(View(Articles, lead, Pictures).Blocks, block => block.Own is not null).Own!.Items.Count);
        Assert.Single(View(Articles, News, Pictures).Blocks);
        Assert.All(View(Articles, Pictures, News).Blocks[1].News!.Items, card => Assert.Null(card.Image));
    }

    [Fact]
    public void BlockOfPictures_OfASiteWithoutAny_SaysSo() => Assert.Equal("Chưa có bài nào trong mục này.", Assert.Single(View([], Pictures).Blocks).Own!.Empty);

    [Fact]
    public void Groups_KeepTheOrderOfBlocks_AndPutThoseTogetherThatMayStandSideBySide()
    {
        HomeBlock[] blocks = [.. new[] { UsualBlock.Bulletin, UsualBlock.NextDays }.Select(kind => new HomeBlock.Usual(kind)), OfNews("Giữa", BlockLook.List), News, new HomeBlock.Usual(UsualBlock.BranchActivity)];
        var view = View(Articles, blocks);
        Assert.Equal([2, 1, 1, 1], view.Groups.Select(group => group.Blocks.Count));
        Assert.Equal(view.Blocks, view.Groups.SelectMany(group => group.Blocks));
    }

    private static HomeBlock OfNews(string title, BlockLook look) => new HomeBlock.Own(title, new DocumentQuery([DocumentKind.News], [], [], [], [], []), 6, look);

    private static Asset Picture(string name) => Samples.Asset($"anh/{name}.jpg") with { Image = new ImageSize(800, 600) };

    private static HomeView View(NewsArticle[] articles, params HomeBlock[] blocks)
    {
        var content = Samples.Content([.. articles]);
        var graph = Samples.Graph(content with { Settings = content.Settings with { HomeBlocks = [.. blocks] } });
        var pictures = new PictureCatalogue(articles.Select((article, number) => KeyValuePair.Create(article.Image!.Asset, new string((char)('a' + number), 64))));
        return (HomeView)HomePage.Of(new ViewContext(graph, [], printsPdf: false, pictures)).Compose().View;
    }
}
