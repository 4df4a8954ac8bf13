using Site.Cli.Publication;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Tests.Model.Publication;
using static Site.Tests.Model.Publication.Published;

namespace Site.Tests.Cli.Publication;

public class PublicationOfferTests
{
    private static readonly SourcePath One = SourcePath.InInput("tin-tuc/mot.md"), Other = SourcePath.InInput("tin-tuc/hai.md");

    [Fact]
    public void With_WarningsOfArticlesThatDoNotChange_SetsThemApart()
    {
        var old = Manifest(Article("/hai/", "Hai") with { Source = Other });
        var offer = Offer(old, Manifest(Article("/mot/", "Một") with { Source = One }, Article("/hai/", "Hai") with { Source = Other })).With(
            [FileFaults.EmptyFile.In(One, "mot.md"), FileFaults.EmptyFile.In(Other, "hai.md"), PublicationFaults.OpennessUnknown.Alone()]);
        Assert.Equal([Other], offer.OldWarnings.Select(told => told.File));
        Assert.Equal(2, offer.Warnings.Length);
    }

    [Fact]
    public void Fingerprint_OfTheSameBuiltTwice_IsTheSame()
    {
        var before = Manifest(Made("/")) with { Id = "20261126T091500-1a2b3c4d" };
        var now = Manifest(Made("/", "b"));
        Assert.Equal(Offer(before, now with { Id = "a" }).Fingerprint, Offer(before, now with { Id = "b" }).Fingerprint);
    }

    [Fact]
    public void Fingerprint_WhenReadersWouldGetOtherPagesOrSeeOthersNow_Differs()
    {
        var before = Manifest(Made("/")) with { Id = "20261126T091500-1a2b3c4d" };
        var now = Manifest(Made("/", "b"));
        var agreed = Offer(before, now).Fingerprint;
        Assert.NotEqual(agreed, Offer(before, Manifest(Made("/", "c"))).Fingerprint);
        Assert.NotEqual(agreed, Offer(before with { Id = "20261126T101500-1a2b3c4d" }, now).Fingerprint);
    }

    [Fact]
    public void Obstacles_OfAnAddressThatReadersWouldLose_SayWhatToDo()
    {
        var offer = Offer(Manifest(Article("/mot/", "Một")), Manifest(Made("/")));
        Assert.Equal(PublicationFaults.AddressGone, Assert.Single(offer.Obstacles).Fault);
    }

    private static PublicationOffer Offer(PublishedManifest before, PublishedManifest now) =>
        new("thư mục /srv/www", PublicationChange.Between(before, now, new Dictionary<UrlPath, (SourcePath, LeftOutReason)>()), now, before);
}
