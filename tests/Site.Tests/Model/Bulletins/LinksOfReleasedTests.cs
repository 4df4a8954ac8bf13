using System.Text;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

public class LinksOfReleasedTests
{
    private static readonly UrlPath _gone = UrlPath.Parse("/tin-tuc/mat/")!.Value;

    [Fact]
    public void Keep_ALinkToAPageThatIsGone_LeavesItsWords()
    {
        var article = Samples.News("a") with
        {
            Body = Samples.Linking(Samples.To("/tin-tuc/mat/", "cuoi"), Samples.To("/tin-tuc/con/")) with
            {
                Html = new TextInMemory(Encoding.UTF8.GetBytes("<p>Xem <a href=\"/tin-tuc/mat/#cuoi\">bài <em>cũ</em></a>, <a href=\"/tin-tuc/con/\">bài còn</a>.</p>\n")),
            },
        };
        var kept = LinksOfReleased.Keep([Out(article)], Samples.Settings.Address, url => url != _gone);
        Assert.Equal(
            "<p>Xem bài <em>cũ</em>, <a href=\"/tin-tuc/con/\">bài còn</a>.</p>\n",
            Encoding.UTF8.GetString(kept[0].Sections[0].Items[0].Document.Body.Html.Read().Span));
    }

    [Fact]
    public void Keep_WhereEveryPageIsThere_OrTheIssueIsNotOut_ChangesNothing()
    {
        var article = Samples.News("a") with { Body = Samples.Linking(Samples.To("/tin-tuc/mat/")) with { Html = new TextInMemory(Encoding.UTF8.GetBytes("<p><a href=\"/tin-tuc/mat/\">x</a></p>\n")) } };
        System.Collections.Immutable.ImmutableArray<ComposedBulletin> released = [Out(article)];
        Assert.True(released == LinksOfReleased.Keep(released, Samples.Settings.Address, _ => true));
        System.Collections.Immutable.ImmutableArray<ComposedBulletin> open = [Compose([Rule("mot")], Issue(), article).Bulletin];
        Assert.True(open == LinksOfReleased.Keep(open, Samples.Settings.Address, _ => false));
    }

    private static ComposedBulletin Out(Document article) => Compose(
        [Rule("mot")],
        Issue() with
        {
            ReleasedOn = new DateOnly(2026, 11, 2),
            Released = new ReleasedIssue(SourcePath.InInput("ban-tin/_phat-hanh/2026-11/so.yml"), [new ReleasedSection("mot", "Mục một", ItemForm.Whole, [new ReleasedItem(article, article.Source)])], [], []),
        }).Bulletin;
}
