using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.Importing.Markdown;

/// <summary>What a page says, as <see cref="TreeWords"/> tells it of a tree. Words that every page adds of itself are left out.</summary>
internal sealed class PageWords
{
    private const string Own = "sup.so-chu-thich, h2#chu-thich_, .ve-cho-doc, .bo-anh-so, .tep-loai, .video-nhan";

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _looks = new();

    public PageWords(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var own in page.QuerySelectorAll(Own))
        {
            own.Remove();
        }

        Headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Length;
        Pictures = page.QuerySelectorAll("img").Length;
        Links.AddRange(page.QuerySelectorAll("a:not(.so-ky-hieu, .bo-anh a)").Where(link => !IsBare(link)).Select(link => link.GetAttribute("href")!));
        Add(page.Body!, Looks.Length);
    }

    public string Text => string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Looks => _looks.ToString();

    public int Headings { get; }

    public int Pictures { get; }

    public List<string> Links { get; } = [];

    // An address among the words is a link of itself.
    private static bool IsBare(IElement link) => Uri.UnescapeDataString(link.GetAttribute("href")!) is var href && link.TextContent.Trim() is var words && (href == words || href == "https://" + words || href == "mailto:" + words);

    private void Add(INode node, int depth)
    {
        if (node is IText text)
        {
            var (bold, italic) = (node.ParentElement!.Closest("strong") is not null, node.ParentElement!.Closest("em") is not null);
            _text.Append(text.Data);
            foreach (var c in text.Data.Where(char.IsLetterOrDigit))
            {
                _looks.Append((bold, italic) switch { (true, true) => 'x', (true, false) => 'b', (false, true) => 'i', _ => '.' });
            }

            return;
        }

        var isBlock = node is IElement { LocalName: not ("strong" or "em" or "a" or "i" or "code" or "span" or "sup") };
        _text.Append(isBlock ? "\n" : string.Empty);
        var isCounted = node is IElement { LocalName: "ol" } && node.ParentElement?.LocalName != "section" && !((IElement)node).ClassList.Contains("dau");
        var number = isCounted ? int.Parse(((IElement)node).GetAttribute("start") ?? "1", CultureInfo.InvariantCulture) : 0;
        foreach (var child in node.ChildNodes)
        {
            if (isCounted && child is IElement item)
            {
                number = item.GetAttribute("value") is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : number;
                var label = number.ToString(CultureInfo.InvariantCulture);
                _text.Append('\n').Append(label).Append(". ");
                _looks.Append('.', label.Length);
                number++;
            }

            Add(child, depth + 1);
        }

        _text.Append(isBlock ? "\n" : string.Empty);
    }
}
