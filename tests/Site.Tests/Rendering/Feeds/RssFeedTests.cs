using System.Buffers;
using System.Xml.Linq;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Rendering.Feeds;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Feeds;

public class RssFeedTests
{
    [Fact]
    public void Items_CarryAbsoluteLinksAndRfc822Dates()
    {
        var item = Read(Samples.News("a") with { Date = new Moment(new DateOnly(2026, 11, 20), new TimeOnly(7, 30)) }).Descendants("item").Single();
        Assert.Equal("https://khoi.example/tin-tuc/a/", item.Element("link")!.Value);
        Assert.Equal("Fri, 20 Nov 2026 07:30:00 +0700", item.Element("pubDate")!.Value);
    }

    [Fact]
    public void Titles_AreEscapedAndFreeOfWhatXmlCannotHold() =>
        Assert.Equal("a<b>&c 😀", Read(Samples.News("a") with { Title = "a<b>&c\u0001\uD800 😀" }).Descendants("item").Single().Element("title")!.Value);

    [Fact]
    public void Feed_HoldsTheNewestTwenty() =>
        Assert.Equal(RssFeed.MostItems, Read([.. Enumerable.Range(1, 30).Select(number => Samples.News("tin-" + number))]).Descendants("item").Count());

    [Theory]
    [InlineData("tep/a.mp3", "audio/mpeg")]
    [InlineData("tep/a.m4a", "audio/mp4")]
    public void Recording_IsAnEnclosureWithItsLengthAndType(string file, string type)
    {
        var enclosure = Read(Samples.News("a") with { Sound = Samples.Asset(file) with { Bytes = 12345 } }).Descendants("enclosure").Single();
        Assert.Equal(["https://khoi.example/" + file, "12345", type], enclosure.Attributes().Select(attribute => attribute.Value));
        Assert.Empty(Read(Samples.News("a")).Descendants("enclosure"));
    }

    [Fact]
    public void EmptyFeed_IsStillAFeed() => Assert.Equal("Tin tức", Read().Descendants("channel").Single().Element("title")!.Value);

    private static XDocument Read(params Document[] documents)
    {
        var buffer = new ArrayBufferWriter<byte>();
        RssFeed.Write(buffer, Samples.Settings.Address, "Tin tức", "Mô tả", UrlPath.Page("tin-tuc"), UrlPath.Page("tin-tuc").File("rss.xml"), documents);
        return XDocument.Load(new MemoryStream(buffer.WrittenSpan.ToArray()));
    }
}
