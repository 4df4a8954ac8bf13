using Site.Model.Paths;
using Site.Rendering.Pages;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

public class PaginationTests
{
    private static readonly ViewContext Context = new(Samples.Graph(), [], printsPdf: false);
    private static readonly UrlPath List = UrlPath.Page("tin-tuc");

    [Fact]
    public void OnePage_HasNoPagination() => Assert.Null(Context.Pagination(List, 1, 1));

    [Theory]
    [InlineData(1, 3, "[1] 2 3")]
    [InlineData(1, 9, "[1] 2 3 … 9")]
    [InlineData(5, 9, "1 … 3 4 [5] 6 7 … 9")]
    [InlineData(9, 9, "1 … 7 8 [9]")]
    [InlineData(4, 9, "1 2 3 [4] 5 6 … 9")]
    public void Pages_ShowTheEndsAndTheNeighbours(int current, int total, string shown) =>
        Assert.Equal(shown, string.Join(' ', Context.Pagination(List, current, total)!.Pages.Select(page => page.IsCurrent ? $"[{page.Number}]" : page.Number)));

    [Fact]
    public void FirstPage_HasNoPreviousAndTheListsOwnAddress()
    {
        var pagination = Context.Pagination(List, 1, 3)!;
        Assert.Null(pagination.Previous);
        Assert.Equal("/tin-tuc/trang/2/", pagination.Next!.Href);
        Assert.Equal("/tin-tuc/", pagination.Pages[0].Href);
    }

    [Fact]
    public void SecondPage_GoesBackToTheListsOwnAddress() => Assert.Equal("/tin-tuc/", Context.Pagination(List, 2, 2)!.Previous!.Href);
}
