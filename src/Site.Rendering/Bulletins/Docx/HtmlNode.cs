using System.Collections.Frozen;
using System.Text;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>A piece of a document's text as Read rendered it.</summary>
internal abstract record HtmlNode
{
    /// <summary>The words alone.</summary>
    public abstract string Words { get; }
}

internal sealed record HtmlText(string Text) : HtmlNode
{
    public override string Words => Text;
}

/// <param name="Attributes">A bare one (<c>checked</c>) has an empty value.</param>
internal sealed record HtmlElement(string Name, FrozenDictionary<string, string> Attributes, List<HtmlNode> Children) : HtmlNode
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "div", "table", "aside", "figure", "figcaption", "hr", "section");

    public bool IsBlock => Blocks.Contains(Name);

    public IEnumerable<HtmlElement> Elements => Children.OfType<HtmlElement>();

    public override string Words
    {
        get
        {
            var words = new StringBuilder();
            foreach (var text in Descendants().OfType<HtmlText>())
            {
                words.Append(text.Text);
            }

            return words.ToString();
        }
    }

    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);

    public bool HasClass(string name) => Attribute("class")?.Split(' ').Contains(name, StringComparer.Ordinal) == true;

    /// <summary>All that is inside it, in the order of the text.</summary>
    public IEnumerable<HtmlNode> Descendants()
    {
        var open = new Stack<HtmlNode>(Enumerable.Reverse(Children));
        while (open.TryPop(out var node))
        {
            yield return node;
            if (node is HtmlElement element)
            {
                for (var child = element.Children.Count - 1; child >= 0; child--)
                {
                    open.Push(element.Children[child]);
                }
            }
        }
    }
}
