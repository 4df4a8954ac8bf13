using System.Collections.Frozen;
using Site.Model.Documents;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>Facts about the document that inline text needs.</summary>
internal sealed class BodyFacts
{
    public BodyFacts(DocxParts parts, Body body, HtmlElement root)
    {
        // An image or attachment may be used twice; both uses have the same asset.
        var assets = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var asset in body.Assets)
        {
            assets[parts.Address.Href(asset.Url)] = asset;
        }

        Assets = assets;
        var elements = root.Descendants().OfType<HtmlElement>().ToList();
        Anchors = elements
            .Where(element => element.Name is "h2" or "h3" or "h4" or "h5" or "h6" && element.Attribute("id") is { } id && !id.Contains('_', StringComparison.Ordinal))
            .ToFrozenDictionary(element => element.Attribute("id")!, _ => parts.Bookmarks.NewName("Muc"), StringComparer.Ordinal);
        Footnotes = elements
            .Where(element => element.Name == "section" && element.HasClass("chu-thich"))
            .SelectMany(section => section.Elements).Where(element => element.Name == "ol")
            .SelectMany(list => list.Elements)
            .ToFrozenDictionary(item => "#" + item.Attribute("id"), item => new FootnoteDraft(item), StringComparer.Ordinal);
    }

    /// <summary>Assets by the value of <c>src</c>.</summary>
    public IReadOnlyDictionary<string, Asset> Assets { get; }

    /// <summary>Bookmarks by the ids of headings.</summary>
    public FrozenDictionary<string, string> Anchors { get; }

    /// <summary>Footnotes by the <c>href</c> of their references.</summary>
    public FrozenDictionary<string, FootnoteDraft> Footnotes { get; }
}

/// <summary>A footnote as written, and its place in the document once the text has called it.</summary>
internal sealed class FootnoteDraft(HtmlElement content)
{
    public HtmlElement Content { get; } = content;

    private string? _digest;

    /// <summary>The plain words of a footnote, cut: footnotes that call each other must not make an endless or a huge text.</summary>
    public string Digest => _digest ??= Cut(string.Join(' ', Content.Words.Replace('↩', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>0 until the text calls it.</summary>
    public int Number { get; set; }

    /// <summary>The place of the sign of its first call.</summary>
    public string Bookmark { get; set; } = string.Empty;

    private static string Cut(string words)
    {
        const int Longest = 300;
        if (words.Length <= Longest)
        {
            return words;
        }

        var space = words.LastIndexOf(' ', Longest);
        return string.Concat(words.AsSpan(0, space > 0 ? space : Longest), "…");
    }
}
