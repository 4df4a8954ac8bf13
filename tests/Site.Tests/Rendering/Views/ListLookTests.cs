using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;
using Site.Rendering.Pages;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

/// <summary>How a list looks by what it holds, and the way through it by year.</summary>
public class ListLookTests
{
    private static readonly NewsArticle
        Photos = Samples.News("anh", "2026-03-01") with { Genre = Genre.Photo },
        Film = Samples.News("phim", "2025-03-01") with { Genre = Genre.Video },
        News = Samples.News("tin", "2024-03-01");

    [Fact]
    public void List_OfPhotoStoriesAndFilms_ShowsPictures()
    {
        Assert.True(Page("/tin-tuc/", Photos, Film).IsPictures);
        Assert.False(Page("/tin-tuc/", Photos, Film, News).IsPictures);
        Assert.True(Page("/the-loai/video/", Photos, Film, News).IsPictures);
        Assert.False(Page("/tin-tuc/").IsPictures);
    }

    [Fact]
    public void List_OfActivities_IsADiary()
    {
        var activity = Samples.Activity("a", "mau");
        var photos = activity with { Url = activity.Url.Child("anh"), Genre = Genre.Photo };
        Assert.True(Page("/hoat-dong/", activity, photos).IsActivities);
        Assert.False(Page("/hoat-dong/", photos).IsActivities);
        Assert.False(Page("/tin-tuc/", News).IsActivities);
    }

    [Fact]
    public void Unit_OnThePagesOfItsYears_IsNotNamedAgain()
    {
        var page = Page("/to-chuc/mau/2025/", Samples.Activity("a", "mau", "2026-01-01"), Samples.Activity("b", "mau", "2025-01-01"));
        Assert.Null(Assert.Single(page.Items).Unit);
        Assert.Equal("2025", Assert.Single(page.ByYear!.Years, year => year.IsCurrent).Label);
    }

    [Fact]
    public void ByYear_OnTheWholeList_NamesYearsWithTheirCounts()
    {
        var years = Page("/tin-tuc/", Photos, Film, News, News with { Url = News.Url.Child("b") }).ByYear!;
        Assert.Equal(("/tin-tuc/", 4, true), (years.Whole.Href, years.Whole.Count, years.Whole.IsCurrent));
        Assert.Equal([("2026", "/tin-tuc/2026/", 1), ("2025", "/tin-tuc/2025/", 1), ("2024", "/tin-tuc/2024/", 2)], years.Years.Select(year => (year.Label, year.Href, year.Count)));
        Assert.DoesNotContain(years.Years, year => year.IsCurrent);
        Assert.Empty(years.Months);
    }

    [Fact]
    public void ByYear_OnAMonth_MarksItAndItsYear()
    {
        var years = Page("/tin-tuc/2025/03/", Photos, Film, Film with { Url = Film.Url.Child("b"), Date = Samples.Day("2025-05-01") }).ByYear!;
        Assert.False(years.Whole.IsCurrent);
        Assert.Equal("2025", Assert.Single(years.Years, year => year.IsCurrent).Label);
        Assert.Equal([("Tháng 5", null, false), ("Tháng 3", 1, true)], years.Months.Select(month => (month.Label, month.Count, month.IsCurrent)));
        Assert.All(years.Years.Append(years.Whole), outside => Assert.Null(outside.Count));
    }

    [Fact]
    public void ByYear_OfAShortTopic_IsNotThere() => Assert.Null(Page("/the-loai/video/", Photos, Film).ByYear);

    [Fact]
    public void Trail_OfATopicsYear_LeadsThroughTheTopic()
    {
        var content = Composed("/the-loai/video/2025/", Film, Film with { Url = Film.Url.Child("b"), Date = Samples.Day("2024-05-01") });
        Assert.Equal(["/the-loai/", "/the-loai/video/", "/the-loai/video/2025/"], content.Trail.Select(link => link.Href));
    }

    private static ListView Page(string url, params Document[] documents) => (ListView)Composed(url, documents).View;

    private static PageContent Composed(string url, params Document[] documents)
    {
        var content = Samples.Content(documents);
        var graph = Samples.Graph(content with { Settings = content.Settings with { ItemsPerPage = 1 }, Data = content.Data with { Units = [Samples.Unit("mau")] } });
        var context = new ViewContext(graph, [], printsPdf: false);
        var listing = graph.Sections.Concat(graph.Archives.Concat(graph.TopicYears).SelectMany(archive => archive.Months.Prepend(archive.Year))).Concat(graph.Genres)
            .Single(listing => listing.Url.Value == url);
        return ListPages.Of(context, listing).First().Compose();
    }
}
