using AngleSharp.Dom;

namespace Site.Importing.Html.Pages;

/// <summary>Finds what a page is about among all that stands around it.</summary>
/// <param name="Chosen">In words for an editor: the program that made the page and the place, or how it was found.</param>
internal sealed record MainContent(IElement Element, string Chosen)
{
    private const int FewestLetters = 40;

    /// <summary>A shorter line says nothing of where the text is.</summary>
    private const int ShortLine = 25;

    /// <summary>How far up from a word is looked: pages nest a few dozen elements.</summary>
    private const int MostSteps = 60;

    private static readonly (string Program, string Selector)[] _known =
    [
        ("NukeViet", "#news-bodyhtml"), ("NukeViet", ".bodytext"), ("NukeViet", "#page-bodyhtml"), ("NukeViet", ".page-bodyhtml"),
        ("WordPress", ".entry-content"), ("WordPress", ".wp-block-post-content"), ("WordPress", ".td-post-content"), ("WordPress", ".post-content"),
        ("Joomla", "[itemprop=articleBody]"), ("Joomla", ".com-content-article__body"), ("Joomla", ".item-page"),
        ("HTML", "main article"), ("HTML", "article"), ("HTML", "main"), ("HTML", "[role=main]"),
    ];

    // Parts of a content's container that are not its text: buttons, other articles, what readers say.
    private static readonly HashSet<string> _furniture = new(StringComparer.OrdinalIgnoreCase)
    {
        "social", "social-share", "socialicon", "share", "sharing", "share-buttons", "sharedaddy", "addtoany_share_save_container", "addthis_toolbox", "fb-like", "fb-share-button", "fb-comments", "fb-root",
        "related", "related-posts", "related-articles", "jp-relatedposts", "yarpp", "other-news", "comments", "comments-area", "comment-list", "comment-respond", "post-navigation", "nav-links", "navigation", "pagination", "pager", "pagenav",
        "tags", "tag-links", "tagcloud", "news_keywords", "post-tags", "rating", "ratings", "content_rating", "content_vote", "breadcrumb", "breadcrumbs", "icons", "print", "hidden-print", "toolbar", "author-box",
        "article-info", "entry-meta", "entry-footer", "post-meta", "advertisement", "ads", "adsbygoogle", "banner", "newsletter", "toc_container", "screen-reader-text", "sr-only",
    };

    public static MainContent Of(IDocument document)
    {
        foreach (var (program, selector) in _known)
        {
            // Several articles are a list of news.
            if (document.QuerySelectorAll(selector) is [var only] && NodeText.Of(only).Length >= FewestLetters)
            {
                return new MainContent(only, $"{program}: {selector}");
            }
        }

        return Densest(document.Body!);
    }

    public static bool IsFurniture(IElement element) =>
        element.LocalName is "nav" or "aside" || element.ClassList.Any(_furniture.Contains) || (element.Id is { } id && _furniture.Contains(id));

    /// <summary>The element that holds most running text itself; links count for nothing.</summary>
    private static MainContent Densest(IElement body)
    {
        var scores = new Dictionary<IElement, int>();
        for (INode? node = body.FirstChild; node is not null; node = NodeText.Next(node, body))
        {
            if (node is not IText { Data: var words, ParentElement: { } holder } || words.Trim().Length is not (>= ShortLine and var length) || IsPassedBy(holder, body))
            {
                continue;
            }

            // A paragraph counts for what holds it, and half for what holds that.
            var block = holder;
            for (var steps = 0; steps < MostSteps && block != body && block.LocalName is "span" or "b" or "strong" or "i" or "em" or "font" or "u" or "p" or "li" or "h2" or "h3" or "blockquote" or "ul" or "ol" && block.ParentElement is { } up; steps++)
            {
                block = up;
            }

            scores[block] = scores.GetValueOrDefault(block) + length;
            if (block != body && block.ParentElement is { } outer)
            {
                scores[outer] = scores.GetValueOrDefault(outer) + (length / 2);
            }
        }

        var best = body;
        foreach (var (element, score) in scores)
        {
            best = score > scores.GetValueOrDefault(best) ? element : best;
        }

        return new MainContent(best, best == body ? "cả trang, vì không thấy khung nào riêng" : $"khối nhiều chữ nhất: {NameOf(best)}");
    }

    private static bool IsPassedBy(IElement holder, IElement body)
    {
        var steps = 0;
        for (var up = holder; up is not null && up != body && steps < MostSteps; up = up.ParentElement, steps++)
        {
            if (up.LocalName is "a" or "script" or "style" or "noscript" or "nav" or "header" or "footer" or "aside" or "form" || IsFurniture(up))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(IElement element) => element.LocalName + (element.Id is { Length: > 0 } id ? "#" + id : element.ClassList.FirstOrDefault() is { } name ? "." + name : string.Empty);
}
