using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Tests.Model.Graph;

public class ArrangementTests
{
    [Fact]
    public void Sections_InTheOrderOfSettings_HoldTheirFolderNewestFirst()
    {
        var graph = Samples.Graph(Samples.News("cu", "2026-01-01"), Samples.News("2026/moi", "2026-02-01"), Samples.Plan("59-kh-duk"), Samples.Page("lien-he"));
        Assert.Equal(["tin-tuc", "ke-hoach", "hoat-dong", "chuyen-de", "hoi-dap", "ban-tin"], graph.Sections.Select(section => section.Id));
        Assert.Equal(["2026/moi", "cu"], Samples.Names(graph.Sections[0].Documents));
        Assert.Equal(["59-kh-duk"], Samples.Names(graph.Sections[1].Documents));
        Assert.Empty(graph.Sections[2].Documents);
        Assert.Equal("/tin-tuc/", graph.Sections[0].Url.Value);
        Assert.Equal("/tin-tuc/rss.xml", graph.Sections[0].Feed?.Value);
    }

    [Fact]
    public void Sections_AFolderWhoseNameOnlyBeginsAlike_IsNotTheirs()
    {
        var settings = Samples.Settings with { Sections = [new Section("tin", DocumentKind.News, "Tin", null)] };
        Assert.Empty(Samples.Graph(Samples.Content(Samples.News("a")) with { Settings = settings }).Sections[0].Documents);
    }

    [Fact]
    public void SectionOf_APageOfItsOwn_IsNull()
    {
        var (page, news) = (Samples.Page("lien-he"), Samples.News("a"));
        var graph = Samples.Graph(page, news);
        Assert.Null(graph.SectionOf(page));
        Assert.Same(graph.Sections[0], graph.SectionOf(news));
    }

    [Fact]
    public void Archives_BySection_AreYearsAndMonthsNewestFirst()
    {
        var graph = Samples.Graph(
            Samples.News("a", "2025-12-31"), Samples.News("b", "2026-01-01"), Samples.News("c", "2026-03-05"), Samples.News("d", "2026-03-01"),
            Samples.Plan("p", "2026-03-01"), Samples.Page("lien-he"));

        Assert.Equal(["tin-tuc/2026", "tin-tuc/2025", "ke-hoach/2022"], graph.Archives.Select(archive => $"{archive.Whole.Id}/{archive.Year.Id}"));
        var (section, year, months) = graph.Archives[0];
        Assert.Equal("/tin-tuc/2026/", year.Url.Value);
        Assert.Equal("Tin tức năm 2026", year.Title);
        Assert.Same(section, year.Parent);
        Assert.Equal(["c", "d", "b"], Samples.Names(year.Documents));
        Assert.Equal(["2026-03", "2026-01"], months.Select(month => month.Id));
        Assert.Equal("/tin-tuc/2026/03/", months[0].Url.Value);
        Assert.Equal("Tin tức tháng 3 năm 2026", months[0].Title);
        Assert.Same(year, months[0].Parent);
        Assert.Equal(["c", "d"], Samples.Names(months[0].Documents));
    }

    [Fact]
    public void Archives_OfPlans_GoByTheDayOfIssueNewestFirst()
    {
        var graph = Samples.Graph(
            Samples.Plan("cu", "2026-11-02") with { IssuedOn = new DateOnly(2020, 1, 30) },
            Samples.Plan("moi", "2026-11-01") with { IssuedOn = new DateOnly(2020, 10, 21) });
        var archive = Assert.Single(graph.Archives);
        Assert.Equal("/ke-hoach/2020/", archive.Year.Url.Value);
        Assert.Equal(["moi", "cu"], Samples.Names(archive.Year.Documents));
        Assert.Equal(["2020-10", "2020-01"], archive.Months.Select(month => month.Id));
    }

    [Fact]
    public void Archives_OfPlans_HaveTheYearsOfTheirDeadlinesToo()
    {
        var graph = Samples.Graph(Samples.Plan("a") with { Tasks = [Samples.Task("Một", "2024-06-30"), Samples.Task("Hai", "2022-12-31"), Samples.Task("Ba")] });
        Assert.Equal(["2024", "2022"], graph.Archives.Select(archive => archive.Year.Id));
        Assert.Empty(graph.Archives[0].Year.Documents);
        Assert.Empty(graph.Archives[0].Months);
    }

    [Fact]
    public void TopicYears_OfATopicLongerThanAPage_AreItsYearsNewestFirst()
    {
        var graph = Paged(2, Samples.News("a", "2024-12-31"), Samples.News("b", "2026-01-01"), Samples.News("c", "2026-03-05"));
        Assert.Equal(["/chuyen-muc/ly-luan/2026/", "/chuyen-muc/ly-luan/2024/"], graph.TopicYears.Select(archive => archive.Year.Url.Value));
        var (topic, year, months) = graph.TopicYears[0];
        Assert.Same(topic, year.Parent);
        Assert.Same(topic, year.Whole);
        Assert.Equal($"{topic.Title} năm 2026", year.Title);
        Assert.Equal(["c", "b"], Samples.Names(year.Documents));
        Assert.Empty(months);
    }

    [Fact]
    public void TopicYears_OfATopicOnOnePageOrOfOneYear_AreNotThere()
    {
        Assert.Empty(Paged(2, Samples.News("a", "2024-12-31"), Samples.News("b", "2026-01-01")).TopicYears);
        Assert.Empty(Paged(2, Samples.News("a", "2026-02-01"), Samples.News("b", "2026-01-01"), Samples.News("c", "2026-03-05")).TopicYears);
    }

    [Fact]
    public void TopicYears_OfUnitsTagsAudiencesAndGenres_AreThereToo()
    {
        BranchActivity Activity(string name, string day) =>
            Samples.Activity(name, "mau", day) with { Tags = ["Bản tin"], Genre = Genre.GoodDeeds, Audiences = [Samples.Id("dang-vien")] };
        var content = Samples.Content(Activity("a", "2024-12-31"), Activity("b", "2026-01-01"));
        var graph = Samples.Graph(content with
        {
            Settings = content.Settings with { ItemsPerPage = 1, Audiences = [new Audience("dang-vien", "Đảng viên", null)] },
            Data = content.Data with { Units = [Samples.Unit("mau")] },
        });
        Assert.Equal(
            ["/the/ban-tin/2026/", "/the/ban-tin/2024/", "/doi-tuong/dang-vien/2026/", "/doi-tuong/dang-vien/2024/", "/the-loai/nguoi-tot-viec-tot/2026/", "/the-loai/nguoi-tot-viec-tot/2024/", "/to-chuc/mau/2026/", "/to-chuc/mau/2024/"],
            graph.TopicYears.Select(archive => archive.Year.Url.Value));
    }

    [Fact]
    public void Genres_AreThoseInUseButPlainNews()
    {
        var (film, photos) = (Samples.News("a") with { Genre = Genre.Video }, Samples.News("b") with { Genre = Genre.Photo });
        var graph = Samples.Graph(film, photos, Samples.News("c"), Samples.Page("lien-he"));
        Assert.Equal(["/the-loai/anh/ Ảnh", "/the-loai/video/ Video"], graph.Genres.Select(genre => $"{genre.Url.Value} {genre.Title}"));
        Assert.Same(graph.Genres[1], graph.GenreOf(film));
        Assert.Null(graph.GenreOf(graph.Documents.Single(document => document.Url.Value.EndsWith("/c/", StringComparison.Ordinal))));
    }

    [Fact]
    public void UsedAssets_APictureOfACampaign_IsThereWhileItRuns()
    {
        var picture = Samples.Asset("anh/a.png");
        SiteGraph Until(int day) => Samples.Graph(Samples.Content() with
        {
            Settings = Samples.Settings with
            {
                Campaigns = [new Campaign("A", null, null, "https://tinh.example/", null, new DateOnly(2026, 11, day)) { Picture = new Illustration(picture, string.Empty, null, null) }],
            },
        });
        Assert.Equal([picture], Until(20).UsedAssets);
        Assert.Single(Until(20).Campaigns);
        Assert.Empty(Until(19).UsedAssets);
        Assert.Empty(Until(19).Campaigns);
    }

    private static SiteGraph Paged(int size, params NewsArticle[] news)
    {
        var content = Samples.Content([.. news.Select(article => article with { Category = Samples.Id("ly-luan") })]);
        return Samples.Graph(content with
        {
            Settings = content.Settings with { ItemsPerPage = size },
            Data = content.Data with { Categories = [new Category("ly-luan", "Lý luận", null)] },
        });
    }

    [Fact]
    public void Tags_SpellingsThatFoldAlike_AreOneNamedByTheMostUsed()
    {
        var graph = Samples.Graph(
            Samples.News("a") with { Tags = ["Chuyển đổi số"] },
            Samples.News("b") with { Tags = ["chuyển đổi số"] },
            Samples.News("c") with { Tags = ["chuyển đổi số", "Chuyen doi so"] });
        var tag = Assert.Single(graph.Tags);
        Assert.Equal("chuyển đổi số", tag.Title);
        Assert.Equal("/the/chuyen-doi-so/", tag.Url.Value);
        Assert.Equal(["a", "b", "c"], Samples.Names(tag.Documents));
        Assert.All(graph.Documents, document => Assert.Same(tag, Assert.Single(graph.TagsOf(document))));
    }

    [Fact]
    public void Tags_SpellingsUsedEqually_TheNameDoesNotDependOnOrder()
    {
        var (upper, lower) = (Samples.News("a") with { Tags = ["Bản tin"] }, Samples.News("b") with { Tags = ["bản tin"] });
        var swapped = (A: upper with { Tags = lower.Tags }, B: lower with { Tags = upper.Tags });
        Assert.Equal(Samples.Graph(upper, lower).Tags[0].Title, Samples.Graph(swapped.A, swapped.B).Tags[0].Title);
    }

    [Fact]
    public void Tags_OfSeveral_AreInAlphabeticalOrder()
    {
        var graph = Samples.Graph(Samples.News("a") with { Tags = ["đoàn viên", "dân vận", "ảnh", "Bản tin"] });
        Assert.Equal(["ảnh", "Bản tin", "dân vận", "đoàn viên"], graph.Tags.Select(tag => tag.Title));
    }

    [Fact]
    public void Tags_OfWhatIsLeftOut_AreNotThere() =>
        Assert.Empty(Samples.Graph(Samples.News("a") with { Tags = ["mật danh"], State = PublicationState.Draft }).Tags);

    [Fact]
    public void Categories_AllDeclared_AreThereEvenIfEmptyInTheEditorsOrder()
    {
        var news = Samples.News("a") with { Category = Samples.Id("ly-luan") };
        var graph = Samples.Graph(Samples.Content(news) with
        {
            Data = SiteData.Empty with { Categories = [new Category("tuyen-giao", "Tuyên giáo", null), new Category("ly-luan", "Lý luận", "Học")] },
        });
        Assert.Equal(["tuyen-giao", "ly-luan"], graph.Categories.Select(category => category.Id));
        Assert.Empty(graph.Categories[0].Documents);
        Assert.Equal(["a"], Samples.Names(graph.Categories[1].Documents));
        Assert.Equal("/chuyen-muc/ly-luan/", graph.Categories[1].Url.Value);
        Assert.Same(graph.Categories[1], graph.CategoryOf(news));
        Assert.Null(graph.Categories[1].Feed);
    }

    [Fact]
    public void Audiences_OneNamedTwice_HoldsTheDocumentOnce()
    {
        var news = Samples.News("a") with { Audiences = [Samples.Id("cap-uy"), Samples.Id("cap-uy")] };
        var graph = Samples.Graph(Samples.Content(news) with
        {
            Settings = Samples.Settings with { Audiences = [new Audience("cap-uy", "Cấp ủy viên", null)] },
        });
        Assert.Equal(["a"], Samples.Names(Assert.Single(graph.Audiences).Documents));
        Assert.Equal(graph.Audiences.AsEnumerable(), graph.AudiencesOf(news));
    }

    [Fact]
    public void UnitTree_UnitsAndTheirParents_IsAForestInTheEditorsOrder()
    {
        var activity = Samples.Activity("hop", "chi-bo-b") with { Units = [Samples.Id("chi-bo-b"), Samples.Id("dang-bo"), Samples.Id("chi-bo-b")] };
        var graph = Samples.Graph(Samples.Content(activity) with
        {
            Data = SiteData.Empty with
            {
                Units =
                [
                    Samples.Unit("chi-bo-b", "dang-bo"), Samples.Unit("doc-lap"), Samples.Unit("dang-bo"), Samples.Unit("to", "chi-bo-a"), Samples.Unit("chi-bo-a", "dang-bo"),
                ],
            },
        });

        Assert.Equal(["doc-lap", "dang-bo"], graph.UnitTree.Select(node => node.Unit.Id));
        Assert.Empty(graph.UnitTree[0].Children);
        Assert.Equal(["chi-bo-b", "chi-bo-a"], graph.UnitTree[1].Children.Select(node => node.Unit.Id));
        var deepest = Assert.Single(graph.UnitTree[1].Children[1].Children);
        Assert.Equal("to", deepest.Unit.Id);
        Assert.Equal("chi-bo-a", deepest.Listing.Parent?.Id);
        Assert.Equal("dang-bo", deepest.Listing.Parent?.Parent?.Id);
        Assert.Null(graph.Units["dang-bo"].Parent);
        Assert.Equal(5, graph.Units.Count);
        Assert.Equal(["hop"], Samples.Names(graph.Units["chi-bo-b"].Documents));
        Assert.Empty(graph.Units["chi-bo-a"].Documents);
        Assert.Equal("/to-chuc/chi-bo-b/rss.xml", graph.Units["chi-bo-b"].Feed?.Value);
        Assert.Equal(["chi-bo-b", "dang-bo"], graph.UnitsOf(activity).Select(unit => unit.Id));
    }

    [Fact]
    public void UnitTree_UnitsInACircle_AreOutsideIt() =>
        Assert.Empty(Samples.Graph(Samples.Content() with { Data = SiteData.Empty with { Units = [Samples.Unit("a", "b"), Samples.Unit("b", "a"), Samples.Unit("c", "c")] } }).UnitTree);

    [Fact]
    public void NeighboursOf_ADocument_AreThoseBeforeAndAfterInItsSection()
    {
        var (old, middle, young) = (Samples.News("old", "2026-01-01"), Samples.News("middle", "2026-01-02"), Samples.News("young", "2026-01-03"));
        var (plan, page) = (Samples.Plan("p", "2026-01-02"), Samples.Page("lien-he"));
        var graph = Samples.Graph(young, plan, old, page, middle);

        Assert.Equal((old, young), graph.NeighboursOf(middle));
        Assert.Equal((null, middle), graph.NeighboursOf(old));
        Assert.Equal((middle, null), graph.NeighboursOf(young));
        Assert.Equal((null, null), graph.NeighboursOf(plan));
        Assert.Equal((null, null), graph.NeighboursOf(page));
    }

    [Fact]
    public void UsedAssets_OfSeveralDocuments_AreEachOnceBySourceAndNoneOfADraft()
    {
        var (shared, own, secret) = (Samples.Asset("anh/b.png"), Samples.Asset("anh/a.png"), Samples.Asset("anh/0.png"));
        var graph = Samples.Graph(
            Samples.News("a") with { Body = Body.Empty with { Assets = [shared, own] } },
            Samples.News("b") with { Image = new Illustration(shared, "Ảnh", null, null) },
            Samples.News("c") with { State = PublicationState.Draft, Body = Body.Empty with { Assets = [secret] } });
        Assert.Equal([own, shared], graph.UsedAssets.AsEnumerable());
    }

    [Fact]
    public void DaysIn_AMonth_AreItsDaysInOrder()
    {
        var graph = Samples.Graph(Samples.Content() with
        {
            Data = SiteData.Empty with
            {
                Days =
                [
                    Samples.SolarDay("Nhà giáo", 20, 11), Samples.SolarDay("Mặt trận", 18, 11), Samples.SolarDay("Quân đội", 22, 12),
                    new CommemorativeDay("Âm lịch", null, "1/10", [new DateOnly(2026, 11, 9)], null, false),
                    new CommemorativeDay("Không có năm ấy", null, "1/11", [new DateOnly(2025, 11, 9)], null, false),
                ],
            },
        });
        Assert.Equal(
            [("Âm lịch", 9), ("Mặt trận", 18), ("Nhà giáo", 20)],
            graph.DaysIn(new YearMonth(2026, 11)).Select(pair => (pair.Day.Name, pair.On.Day)));
    }

    [Theory]
    [InlineData(Edition.Public, false, false)]
    [InlineData(Edition.Public, true, true)]
    [InlineData(Edition.Internal, false, true)]
    public void IsHidden_AnythingButThePlainPublicEdition(Edition edition, bool unfinished, bool hidden) =>
        Assert.Equal(hidden, Samples.Graph(Samples.Content(), Samples.Policy(edition, unfinished)).IsHidden);

    [Fact]
    public void Today_LateInTheEveningInGreenwich_IsTheNextDayInVietnam()
    {
        var policy = new PublicationPolicy(Edition.Public, false, new DateTimeOffset(2026, 11, 20, 18, 0, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2026, 11, 21), Samples.Graph(Samples.Content(), policy).Today);
    }

    [Fact]
    public void Listings_ADocumentThatNamesATopicTwice_HoldItOnce()
    {
        var activity = Samples.Activity("a", "x") with { Units = [Samples.Id("x"), Samples.Id("x")], Audiences = [Samples.Id("y"), Samples.Id("y")], Tags = ["thẻ", "the"] };
        var graph = Samples.Graph(Samples.Content(activity, Samples.Activity("b", "x")) with
        {
            Settings = Samples.Settings with { Audiences = [new Audience("y", "Y", null)] },
            Data = SiteData.Empty with { Units = [Samples.Unit("x")] },
        });

        Assert.Equal(["a", "b"], Samples.Names(graph.Units["x"].Documents));
        Assert.Equal(["a"], Samples.Names(graph.Audiences[0].Documents));
        Assert.Equal(["a"], Samples.Names(graph.Tags[0].Documents));
        Assert.Single(graph.UnitsOf(activity));
        Assert.Single(graph.AudiencesOf(activity));
        Assert.Single(graph.TagsOf(activity));
    }

    [Fact]
    public void ListingsOf_ADocumentThatNamesUnknownIds_AreThoseThatAreKnown()
    {
        var activity = Samples.Activity("a", "la") with { Units = [Samples.Id("la"), Samples.Id("x")], Category = Samples.Id("la") };
        var graph = Samples.Graph(Samples.Content(activity) with { Data = SiteData.Empty with { Units = [Samples.Unit("x")] } });

        Assert.Equal(["x"], graph.UnitsOf(activity).Select(unit => unit.Id));
        Assert.Null(graph.CategoryOf(activity));
    }

    [Fact]
    public void Archives_DocumentsWithoutADate_AreInNone()
    {
        var graph = Samples.Graph(Samples.News("a") with { Date = null }, Samples.News("b", "2026-11-01"), Samples.News("c", "2025-11-01"));

        Assert.Equal(["2026", "2025"], graph.Archives.Select(archive => archive.Year.Id));
        Assert.Equal(["b", "c"], graph.Archives.SelectMany(archive => archive.Months).SelectMany(month => Samples.Names(month.Documents)));
        Assert.Equal(3, graph.Sections[0].Documents.Length);
    }
}
