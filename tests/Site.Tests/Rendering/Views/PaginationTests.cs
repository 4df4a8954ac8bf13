using Site.Model.Graph;
using Site.Model.Paths;
using Site.Rendering.Pages;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

public class PaginationTests
{
    private static readonly ViewContext Context = new(Samples.Graph(), [], printsPdf: false);
    private static readonly UrlPath List = UrlPath.Page("tin-tuc");

    [Fact]
    public void OnePage_HasNoPagination() => Assert.Null(Of(19, 1));

    [Theory]
    [InlineData(3, 3, "[Đầu] 2 1")]
    [InlineData(9, 9, "[Đầu] 8 7 … 1")]
    [InlineData(5, 9, "Đầu … 7 6 [5] 4 3 … 1")]
    [InlineData(1, 9, "Đầu … 3 2 [1]")]
    [InlineData(6, 9, "Đầu 8 7 [6] 5 4 … 1")]
    public void Pages_ShowTheEndsAndTheNeighbours(int current, int total, string shown) =>
        Assert.Equal(shown, string.Join(' ', Of(10 * total, current)!.Pages.Select(page => page.IsCurrent ? $"[{page.Number}]" : page.Number)));

    [Fact]
    public void FirstPage_HasNoPreviousAndTheListsOwnAddress()
    {
        var pagination = Of(35, 3)!;
        Assert.True(pagination.IsFirst);
        Assert.Null(pagination.Previous);
        Assert.Equal("/tin-tuc/trang/2/", pagination.Next!.Href);
        Assert.Equal(("/tin-tuc/", "Trang đầu"), (pagination.Pages[0].Href, pagination.Pages[0].Label));
        Assert.Equal("Trang 2", pagination.Pages[1].Label);
    }

    [Fact]
    public void NewestFullPage_GoesBackToTheListsOwnAddress()
    {
        var pagination = Of(35, 2)!;
        Assert.False(pagination.IsFirst);
        Assert.Equal("/tin-tuc/", pagination.Previous!.Href);
        Assert.Equal("/tin-tuc/trang/1/", pagination.Next!.Href);
    }

    [Fact]
    public void OldestPage_HasNoNext() => Assert.Null(Of(35, 1)!.Next);

    /// <summary>However the list grows, what a full page shows and says of the pages around it stays, but on the few next to the newest.</summary>
    [Fact]
    public void FullPage_OfAGrowingList_StaysAsItIs()
    {
        for (var count = 60; count < 120; count++)
        {
            var (paging, more) = (new Paging(count, 10), new Paging(count + 1, 10));
            for (var number = 1; number < paging.Total; number++)
            {
                Assert.Equal(Places(paging, number), Places(more, number));
            }

            for (var number = 1; number < paging.Total - 3; number++)
            {
                Assert.Equivalent(Of(count, number), Of(count + 1, number), strict: true);
            }
        }

        // From the list's end.
        static (int, int) Places(Paging paging, int number) => (paging.Count - paging.Of(number).Start.Value, paging.Count - paging.Of(number).End.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(137)]
    public void Pages_Together_AreTheWholeListInItsOrder(int count)
    {
        var paging = new Paging(count, 10);
        var list = Enumerable.Range(0, count).ToArray();
        Assert.Equal(list, Enumerable.Range(1, paging.Total).Reverse().SelectMany(number => list[paging.Of(number)]));
        Assert.All(Enumerable.Range(1, paging.Total - 1), number => Assert.Equal(10, list[paging.Of(number)].Length));
        Assert.InRange(list[paging.Of(paging.Total)].Length, Math.Min(count, 10), 19);
        Assert.All(list, place => Assert.Contains(place, list[paging.Of(paging.At(place))]));
    }

    private static PaginationView? Of(int count, int current) => Context.Pagination(List, new Paging(count, 10), current);
}
