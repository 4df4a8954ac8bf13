using CsCheck;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;

namespace Site.Tests.Model.Graph;

public class RelatedDocumentsTests
{
    private static readonly SiteData Data = SiteData.Empty with
    {
        Units = [Samples.Unit("chi-bo")],
        Categories = [new Category("ly-luan", "Lý luận", null)],
    };

    /// <summary>Titles of what is related to the last document, which stands in a section of its own and so has no neighbours.</summary>
    private static IEnumerable<string> RelatedTo(Document document, int count, params Document[] others) =>
        Samples.Names(RelatedDocuments.Of(Samples.Graph(Samples.Content([.. others, document]) with { Data = Data }), document, count));

    private static readonly PlanSummary Subject = Samples.Plan("subject") with
    {
        Units = [Samples.Id("chi-bo")],
        Category = Samples.Id("ly-luan"),
        Tags = ["một", "hai", "ba"],
    };

    [Fact]
    public void Of_SharedUnitTagsAndCategory_WeighFourTwoAndOne()
    {
        var category = Samples.News("category", "2026-11-09") with { Category = Samples.Id("ly-luan") };
        var tag = Samples.News("tag", "2026-11-08") with { Tags = ["một"] };
        var tagAndCategory = Samples.News("tag-and-category", "2026-11-07") with { Tags = ["một"], Category = Samples.Id("ly-luan") };
        var unit = Samples.News("unit", "2026-11-06") with { Units = [Samples.Id("chi-bo")] };
        var unitAndCategory = Samples.News("unit-and-category", "2026-11-05") with { Units = [Samples.Id("chi-bo")], Category = Samples.Id("ly-luan") };
        var threeTags = Samples.News("three-tags", "2026-11-04") with { Tags = ["một", "hai", "ba"] };
        var nothing = Samples.News("nothing", "2026-11-10");

        Assert.Equal(
            ["three-tags", "unit-and-category", "unit", "tag-and-category", "tag", "category"],
            RelatedTo(Subject, 10, category, tag, tagAndCategory, unit, unitAndCategory, threeTags, nothing));
    }

    [Fact]
    public void Of_Equals_TheNewerStandsFirstThenTheUrl()
    {
        var tags = Samples.News("x").Tags.Add("một");
        Assert.Equal(
            ["new", "a", "b", "old"],
            RelatedTo(Subject, 10, Samples.News("b", "2026-10-01") with { Tags = tags }, Samples.News("old", "2026-01-01") with { Tags = tags }, Samples.News("a", "2026-10-01") with { Tags = tags }, Samples.News("new", "2026-11-01") with { Tags = tags }));
    }

    [Fact]
    public void Of_MoreThanAsked_IsTheBestOfThem()
    {
        Document[] others = [.. Enumerable.Range(1, 9).Select(day => Samples.News($"n{day}", $"2026-11-0{day}") with { Tags = ["một"] })];
        Assert.Equal(["n9", "n8", "n7"], RelatedTo(Subject, 3, others));
    }

    [Fact]
    public void Of_ADocument_IsNeverItselfOrItsNeighbours()
    {
        var tags = Subject.Tags;
        var (oldest, older, subject, newer, newest) = (
            Samples.News("oldest", "2026-11-01") with { Tags = tags }, Samples.News("older", "2026-11-02") with { Tags = tags },
            Samples.News("subject", "2026-11-03") with { Tags = tags },
            Samples.News("newer", "2026-11-04") with { Tags = tags }, Samples.News("newest", "2026-11-05") with { Tags = tags });
        Assert.Equal(["newest", "oldest"], RelatedTo(subject, 10, oldest, older, newer, newest));
    }

    [Fact]
    public void Of_ADocument_IsNeverABulletinOrAPageOfItsOwn()
    {
        Document[] others =
        [
            Samples.Bulletin("2026-11") with { Tags = ["một"] },
            Samples.Page("lien-he") with { Tags = ["một"] },
            Samples.Activity("hop", "chi-bo"),
        ];
        Assert.Equal(["hop"], RelatedTo(Subject, 10, others));
    }

    [Fact]
    public void Of_ALongListing_OffersOnlyItsNewest()
    {
        Document[] crowd = [.. Enumerable.Range(0, RelatedDocuments.Depth).Select(n => Samples.News($"n{n:00}", "2026-11-01") with { Tags = ["một"] })];
        var old = Samples.News("old", "2020-01-01") with { Tags = ["một"] };
        var related = RelatedTo(Subject with { Date = Samples.Day("2019-01-01") }, 100, [.. crowd, old]).ToArray();
        Assert.Equal(RelatedDocuments.Depth, related.Length);
        Assert.DoesNotContain("old", related);
    }

    [Fact]
    public void Of_NothingShared_IsEmpty() => Assert.Empty(RelatedTo(Samples.Page("lien-he"), 5, Samples.News("a")));

    [Fact]
    public void Of_DocumentsInAnyOrder_IsTheSame()
    {
        Document[] others =
        [
            .. Enumerable.Range(0, 40).Select(n => Samples.News($"n{n}", $"2026-11-{1 + (n * 7 % 20):00}") with
            {
                Tags = [n % 2 == 0 ? "một" : "hai", n % 3 == 0 ? "ba" : "bốn"],
                Units = n % 5 < 2 ? [] : [Samples.Id("chi-bo")],
            }),
        ];
        var expected = RelatedTo(Subject, 8, others).ToArray();
        Assert.Equal(8, expected.Length);
        Gen.Shuffle(others).Always(shuffled => Assert.Equal(expected, RelatedTo(Subject, 8, shuffled)), times: 20);
    }
}
