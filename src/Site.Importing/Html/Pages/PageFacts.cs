using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Importing.Heads;
using Site.Model.Vietnamese;

namespace Site.Importing.Html.Pages;

/// <summary>What a page says of itself around its text: in its head, or where the usual programs put it.</summary>
internal sealed partial class PageFacts(IDocument document, MainContent main)
{
    private const int LongestName = 100;
    private const int HowFarUp = 4;
    private const int NearBy = 600;
    private const int FirstYear = 1990;

    private static readonly string[] _titles = ["[itemprop=headline]", "h1.entry-title", "h1.post-title", ".page-header h1", ".page-header h2", "h1.title", ".news_column h1", "h2.article-title", "h1"];
    private static readonly string[] _days = ["[itemprop=datePublished]", "time.entry-date", "time.published", "dd.published time", ".entry-date", ".posted-on", ".post-date", "dd.published", "time[datetime]", ".news_column .h5", ".date", ".time"];
    private static readonly string[] _authors = ["[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", ".author .fn", ".author", ".byline", "dd.createdby", "meta[name=author]"];
    private static readonly string[] _categories = ["[itemprop=articleSection]", "dd.category-name a", ".cat-links a", "a[rel~=category]", ".breadcrumb li:not(:first-child) a", ".breadcrumbs a:not(:first-child)"];
    private static readonly HashSet<string> _nobody = new(StringComparer.OrdinalIgnoreCase) { "admin", "administrator", "super user", "quản trị", "quản trị viên", "webmaster", "root", "user" };

    public string? Title
    {
        get
        {
            var site = Meta("og:site_name");
            foreach (var selector in _titles)
            {
                if (document.QuerySelectorAll(selector).Select(Text).FirstOrDefault(text => text.Length is > 3 and < 400 && text != site) is { } title)
                {
                    return title;
                }
            }

            return (Meta("og:title") ?? Clean(document.Title ?? string.Empty)) is { Length: > 0 } named ? WithoutSite(named, site) : null;
        }
    }

    public DateOnly? Day => DayIn(Meta("article:published_time")) ?? DayIn(Published()) ?? _days.SelectMany(selector => document.QuerySelectorAll(selector))
        .Select(element => DayIn(element.GetAttribute("content")) ?? DayIn(element.GetAttribute("datetime")) ?? DayIn(Text(element))).FirstOrDefault(day => day is not null) ?? DayIn(Labelled("Ngày đăng:", "Đăng ngày:", "Đăng lúc:", "Ngày cập nhật:", "Cập nhật:")) ?? DayIn(TextAbove());

    public string? Author => Labelled("Tác giả bài viết:", "Tác giả:", "Người viết:") ?? _authors.SelectMany(selector => document.QuerySelectorAll(selector))
        .Select(element => Byline().Replace(element.GetAttribute("content") is { Length: > 0 } content ? Clean(content) : Text(element), string.Empty).Trim())
        .FirstOrDefault(name => name.Length is > 2 and < LongestName && !_nobody.Contains(name));

    public string? Source => Labelled("Nguồn tin:", "Nguồn:");

    public string? Category => Named(Meta("article:section")) ?? _categories.Select(selector => Named(document.QuerySelectorAll(selector).Select(Text).LastOrDefault())).FirstOrDefault(name => name is not null);

    /// <summary>The lead of NukeViet stands outside of the text.</summary>
    public string? Summary => document.QuerySelectorAll(".hometext") is [var only] && !main.Element.Contains(only) && Text(only) is { Length: > 0 } text ? text : null;

    public Uri? Address => new[] { document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta("og:url"), SavedFrom(), document.QuerySelector("base")?.GetAttribute("href") }
        .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null).FirstOrDefault(uri => uri is not null);

    private string? Meta(string name) =>
        document.QuerySelectorAll("meta").FirstOrDefault(meta => string.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase))?.GetAttribute("content") is { } content &&
        Clean(content) is { Length: > 0 } text ? text : null;

    // The comment that browsers put above a page that they save.
    private string? SavedFrom() => document.ChildNodes.OfType<IComment>().Concat(document.DocumentElement.ChildNodes.OfType<IComment>())
        .Select(comment => SavedFromUrl().Match(comment.Data)).FirstOrDefault(match => match.Success)?.Groups["url"].Value;

    private string? Published() => document.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => PublishedInData().Match(script.TextContent)).FirstOrDefault(match => match.Success)?.Groups["day"].Value;

    private string TextAbove()
    {
        var text = string.Empty;
        for (var (up, steps) = (main.Element, 0); up is not null && steps < HowFarUp; up = up.ParentElement, steps++)
        {
            for (var before = up.PreviousSibling; before is not null && text.Length < NearBy; before = before.PreviousSibling)
            {
                text = before switch { IElement element => Text(element), IText words => Clean(words.Data), _ => string.Empty } + " " + text;
            }
        }

        return text.Length > NearBy ? text[^NearBy..] : text;
    }

    private string? Labelled(params string[] labels)
    {
        for (INode? node = document.Body!.FirstChild; node is not null; node = NodeText.Next(node, document.Body))
        {
            if (node is IText { Data: var data, ParentElement: { } holder } && Array.Find(labels, label => data.TrimStart().StartsWith(label, StringComparison.OrdinalIgnoreCase)) is { } label)
            {
                var line = Text(holder.LocalName is "strong" or "b" or "span" or "em" && holder.ParentElement is { } up ? up : holder);
                var name = line.StartsWith(label, StringComparison.OrdinalIgnoreCase) ? line[label.Length..].Trim() : string.Empty;
                if (name.Length is > 1 and < LongestName)
                {
                    return name;
                }
            }
        }

        return null;
    }

    private string? Named(string? text) => text is { Length: > 1 and < LongestName } && text != Title && !text.Equals("Trang chủ", StringComparison.OrdinalIgnoreCase) && !text.Equals("Trang nhất", StringComparison.OrdinalIgnoreCase) ? text : null;

    private static string WithoutSite(string title, string? site)
    {
        var at = title.LastIndexOfAny(['|', '–', '-', '»', ':']);
        var first = at < 0 ? at : title.AsSpan(0, at).TrimEnd(title[at]).Length; // "Tin :: Trang"
        return first > 10 && title[first - 1] == ' ' && at + 1 < title.Length && title[at + 1] == ' ' && (site is null || title[(at + 1)..].Trim() == site) ? title[..first].Trim() : title;
    }

    private static DateOnly? DayIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (IsoDay().Match(text) is { Success: true } iso)
        {
            return iso.Groups["zone"].Success && DateTimeOffset.TryParse(iso.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
                ? VietnamTime.DayOf(instant)
                : Made(iso);
        }

        return WrittenDay().Match(text) is { Success: true } written ? Made(written) : InWords().Match(text) is { Success: true } words ? Made(words) : null;
    }

    // Nothing stood on a page before there were any.
    private static DateOnly? Made(Match match) => MatchedDay.Of(match) is { Year: >= FirstYear } day ? day : null;

    private static string Text(IElement element) => Clean(NodeText.Of(element));

    private static string Clean(string text) => string.Join(' ', SourceLetters.Of(text, font: null).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(?<zone>Z|[+-][0-9]{2}:?[0-9]{2}))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenDay();

    [GeneratedRegex(@"(ngày )?(?<day>[0-9]{1,2}) [Tt]háng (?<month>[0-9]{1,2}),? (năm )?(?<year>[0-9]{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InWords();

    [GeneratedRegex(@"""datePublished""\s*:\s*""(?<day>[^""]{8,40})""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PublishedInData();

    [GeneratedRegex(@"saved from url=\([0-9]+\)(?<url>\S+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SavedFromUrl();

    [GeneratedRegex(@"^((Được )?(viết|đăng) bởi|Written by|Posted by|By|Bởi|Tác giả( bài viết)?)\s*:?\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Byline();
}
