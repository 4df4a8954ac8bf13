using Site.Model.Paths;

namespace Site.Model.Graph;

/// <summary>
/// How a list, newest first, breaks into pages. They are counted from its end, so that a full page never changes when something new stands at the list's head: the page
/// with the highest number is the list's own address, which holds the newest, a page of them at least and less than two. A number that the list has not reached yet has no address, and no redirect to the list either: browsers keep redirects, and the page will come.
/// </summary>
/// <param name="Count">Of the whole list.</param>
/// <param name="Size">Of a full page.</param>
public readonly record struct Paging(int Count, int Size)
{
    /// <summary>How many pages there are: at least one, so that an empty list says so.</summary>
    public int Total => Math.Max(1, Count / Size);

    /// <summary>The places of a page in the list.</summary>
    /// <param name="number">From 1, the oldest page.</param>
    public Range Of(int number) => (IsFirst(number) ? 0 : Count - (number * Size))..(Count - ((number - 1) * Size));

    /// <summary>The number of the page on which a place of the list stands.</summary>
    public int At(int place) => Math.Min(Total, 1 + ((Count - 1 - place) / Size));

    /// <summary>Whether it is the page that a reader of the list sees first.</summary>
    public bool IsFirst(int number) => number == Total;

    public UrlPath Url(UrlPath list, int number) => IsFirst(number) ? list : list.PageNumber(number);
}
