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
        Assert.Equal(["n9", "n8", "n7"], RelatedTo(Subject with { Date = Samples.Day("2026-11-20") }, 3, others));
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
    public void Of_Equals_TheNearestInTimeStandFirst()
    {
        var subject = Samples.News("subject", "2018-06-10") with { Tags = ["một"] };
        Document[] others = [.. new[] { "2026-01-01", "2018-06-01", "2018-06-30", "2018-05-01", "2009-01-01", "2018-06-12", "2018-06-09" }.Select(day => Samples.News("n" + day, day) with { Tags = ["một"] })];
        Assert.Equal(["n2018-06-01", "n2018-06-30", "n2018-05-01", "n2026-01-01", "n2009-01-01"], RelatedTo(subject, 5, others));
    }

    [Fact]
    public void Of_ALongListing_OffersOnlyTheDocumentsAround()
    {
        Document[] crowd = [.. Enumerable.Range(0, 2 * RelatedDocuments.Reach).Select(n => Samples.News($"n{n:00}", $"2026-{1 + (n / 28):00}-{1 + (n % 28):00}") with { Tags = ["một"] })];
        var related = RelatedTo(Subject with { Date = Samples.Day("2019-01-01") }, 100, crowd).ToArray();
        Assert.Equal(crowd.Take(RelatedDocuments.Reach).Select(document => document.Title).Order(StringComparer.Ordinal), related.Order(StringComparer.Ordinal));
    }

    /// <summary>An article of today changes the pages of its own days, and leaves those of other years as they are.</summary>
    [Fact]
    public void Of_OneMoreDocument_ChangesWhatIsRelatedToItsNeighboursInTimeAlone()
    {
        Document[] documents = [.. Enumerable.Range(0, 400).Select(n => Samples.News($"n{n:000}", $"{2018 + (n / 50)}-{1 + (n % 12):00}-{1 + (n % 28):00}") with { Tags = [$"thẻ {n % 3}"] })];
        var more = Samples.News("more", "2025-12-30") with { Tags = ["thẻ 1"] };
        var (before, after) = (Samples.Graph(Samples.Content(documents)), Samples.Graph(Samples.Content([.. documents, more])));
        var changed = documents.Where(document => !RelatedDocuments.Of(before, document, 4).SequenceEqual(RelatedDocuments.Of(after, document, 4))).ToList();
        Assert.InRange(changed.Count, 1, 6);
        Assert.All(changed, document => Assert.Equal(2025, document.Date!.Value.Day.Year));
    }

    [Fact]
    public void Nearest_OfAListing_AreThoseAroundInItsOrder()
    {
        Document[] documents = [.. Enumerable.Range(1, 20).Select(day => Samples.News($"n{day:00}", $"2026-11-{day:00}"))];
        var list = Samples.Graph(Samples.Content(documents)).Documents;
        Assert.Equal(["n12", "n11", "n09", "n08"], Samples.Names(RelatedDocuments.Nearest(list, documents[9], 4, new HashSet<Document> { documents[9] })));
        Assert.Equal(["n19", "n18", "n17"], Samples.Names(RelatedDocuments.Nearest(list, documents[19], 3, new HashSet<Document> { documents[19] })));
        Assert.Equal(["n03", "n02"], Samples.Names(RelatedDocuments.Nearest(list, documents[0], 2, new HashSet<Document> { documents[0] })));
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
