using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;

namespace Site.Tests.Model.Selection;

public class EditionContentTests
{
    private static EditionContent Select(params Document[] documents) => EditionContent.Of(Samples.Content(documents), Samples.Policy());

    [Fact]
    public void Of_DocumentsOfEverySort_KeepsWhatIsOnTheSiteAndSaysWhyTheRestIsNot()
    {
        var selection = Select(
            Samples.News("on"),
            Samples.News("draft") with { State = PublicationState.Draft },
            Samples.News("internal") with { Scope = Scope.Internal });
        Assert.Equal(["on"], Samples.Names(selection.Documents));
        Assert.Equal(
            [("draft", LeftOutReason.Draft), ("internal", LeftOutReason.Internal)],
            selection.LeftOut.Select(left => (left.Document.Title, left.Reason)));
    }

    [Fact]
    public void NextChange_NothingScheduled_IsNull() => Assert.Null(Select(Samples.News("on")).NextChange);

    [Fact]
    public void NextChange_SomeAppearAndSomeExpire_IsTheFirstToDoSo()
    {
        var later = Samples.News("later") with { PublishFrom = Samples.Day("2026-12-05") };
        var expires = Samples.News("expires") with { ExpiresAfter = Samples.Day("2026-12-01") };
        var appears = Samples.News("appears") with { PublishFrom = Samples.Day("2026-12-01") };

        Assert.Equal(new ScheduledChange(Samples.Day("2026-12-02").Begin, expires, Appears: false), Select(later, expires).NextChange);
        Assert.Equal(new ScheduledChange(Samples.Day("2026-12-01").Begin, appears, Appears: true), Select(later, expires, appears).NextChange);
    }

    [Fact]
    public void NextChange_TwoAtOneInstant_IsTheFirstBySource()
    {
        var b = Samples.News("b") with { PublishFrom = Samples.Day("2026-12-01") };
        var a = Samples.News("a") with { PublishFrom = Samples.Day("2026-12-01") };
        Assert.Equal("a", Select(b, a).NextChange?.Document.Title);
    }

    [Fact]
    public void NextChange_AScheduledDraft_DoesNotCount() =>
        Assert.Null(Select(Samples.News("a") with { State = PublicationState.Draft, PublishFrom = Samples.Day("2026-12-01") }).NextChange);

    [Fact]
    public void Summary_OfABuild_CountsByKindAndByReason()
    {
        var used = Samples.Asset("anh/dung.png");
        var content = Samples.Content(
            Samples.News("a") with { Body = Body.Empty with { Assets = [used] } },
            Samples.News("b"),
            Samples.Page("lien-he"),
            Samples.News("nhap") with { State = PublicationState.Draft, Body = Body.Empty with { Assets = [Samples.Asset("anh/nhap.png")] } });
        content = content with { Assets = [used, Samples.Asset("anh/nhap.png"), Samples.Asset("anh/thua.png")] };
        var selection = EditionContent.Of(content, Samples.Policy());
        var summary = SiteSummary.Of(content, selection, Arrangement.Arrange(content, selection, Samples.Policy()));

        Assert.Equal([(DocumentKind.News, 2), (DocumentKind.Page, 1)], summary.Documents.AsEnumerable());
        Assert.Equal([(LeftOutReason.Draft, 1)], summary.LeftOut.AsEnumerable());
        Assert.Equal(2, summary.UnusedAssets);
    }

    [Fact]
    public void LeftOutWords_EveryReason_HasItsOwn()
    {
        var words = Enum.GetValues<LeftOutReason>().Select(LeftOutWords.Of).ToArray();
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
    }
}
