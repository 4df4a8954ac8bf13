using Site.Rendering.Pages.Parts;
using Site.Rendering.Views.Consultations;

namespace Site.Rendering.Views;

/// <summary><c>layouts/article.sbn-html</c>: a news item or an activity.</summary>
public sealed record ArticleView(ArticleHeadView Head, ImageView? Image, Html Body, ContentsView? Contents, ArticleFootView Foot)
{
    /// <summary>What it states of a practice (<c>mo_hinh</c>); null if nothing.</summary>
    public PracticeView? Practice { get; init; }

    /// <summary>Of an article about a practice: all of them.</summary>
    public LinkView? Practices { get; init; }
}

/// <summary>The parts above the text of everything that editors write.</summary>
/// <param name="Section">The section label above the title.</param>
/// <param name="Minutes">To read silently.</param>
public sealed record ArticleHeadView(
    string Title, LinkView? Section, LinkView? Category, string? Genre, string? Summary, DateView? Date, string? Time, int Minutes,
    string? Author, string? ReprintedFrom, IReadOnlyList<LinkView> Units, string? Notice)
{
    /// <summary>The text read aloud; null where nobody has.</summary>
    public SoundView? Sound { get; init; }

    /// <summary>The list of its genre.</summary>
    public string? GenreHref { get; init; }

    /// <summary>The study theme that it belongs to; null if there is none.</summary>
    public LinkView? Theme { get; init; }

    /// <summary>What it asks its readers' opinion on; null of most.</summary>
    public ConsultationView? Consultation { get; init; }

    /// <summary>The day on which it was corrected; null if it was not.</summary>
    public DateView? Updated { get; init; }

    /// <summary>What was corrected; may be null.</summary>
    public string? UpdatedBecause { get; init; }
}

/// <param name="Type">The media type: <c>audio/mpeg</c>.</param>
/// <param name="Extension"><c>MP3</c></param>
/// <param name="Size"><c>3,2 MB</c></param>
public sealed record SoundView(string Href, string Type, string Extension, string Size);

/// <summary>The parts below the text.</summary>
public sealed record ArticleFootView(
    IReadOnlyList<LinkView> Tags, IReadOnlyList<LinkView> Audiences, ShareView Share, CardView? Older, CardView? Newer, IReadOnlyList<CardView> Related)
{
    /// <summary>Other documents of the same category and about the same units, in groups; empty when the document has neither.</summary>
    public IReadOnlyList<CardGroupView> Groups { get; init; } = [];

    public bool HasMore => Groups.Count > 0 || Related.Count > 0;

    public bool HasNeighbours => Older is not null || Newer is not null;

    public bool HasTopics => Tags.Count > 0 || Audiences.Count > 0;
}

/// <param name="Title"><c>Cùng chuyên mục</c></param>
/// <param name="Href">The page with all of them.</param>
public sealed record CardGroupView(string Title, string Href, IReadOnlyList<CardView> Items);

/// <summary>Plain links for sharing the page; no third-party script.</summary>
/// <param name="Url">Absolute, to be copied.</param>
public sealed record ShareView(string Url, string Title, string Facebook, string Zalo, string Mail);

/// <summary>Mục lục; null below three headings.</summary>
public sealed record ContentsView(IReadOnlyList<ContentsItemView> Items);

/// <param name="Items">The headings one level down.</param>
public sealed record ContentsItemView(string Text, string Href, IReadOnlyList<LinkView> Items);

/// <summary><c>layouts/page.sbn-html</c>: a standalone page.</summary>
/// <param name="Contact">On the page that shows how to reach the committee.</param>
public sealed record PageView(string Title, string? Summary, ImageView? Image, Html Body, ContentsView? Contents, ContactView? Contact, string? Notice)
{
    /// <summary>What it asks its readers' opinion on; null of most.</summary>
    public ConsultationView? Consultation { get; init; }
}

/// <summary><c>layouts/not-found.sbn-html</c></summary>
/// <param name="Near">Pages that may have been meant, where they are known.</param>
/// <param name="Explanation">Why there is nothing here.</param>
public sealed record NotFoundView(string Title, string Explanation, SearchBoxView Search, IReadOnlyList<LinkView> Near, IReadOnlyList<LinkView> Places);
