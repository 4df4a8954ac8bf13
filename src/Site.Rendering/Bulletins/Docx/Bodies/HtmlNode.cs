using System.Text;
using Site.Model.Html;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>A piece of a body. Word asks what comes later (how wide a table's columns are, what a note says), so it needs a tree; the tree's leaves stay where they are, in the body.</summary>
internal abstract class HtmlNode
{
    /// <summary>The words alone.</summary>
    public abstract string Words { get; }
}

internal sealed class HtmlText(ReadOnlyMemory<byte> written) : HtmlNode
{
    public override string Words => EscapedText.Read(written.Span);
}

/// <param name="tag">The start tag.</param>
internal sealed class HtmlElement(BodyElement declared, ReadOnlyMemory<byte> tag) : HtmlNode
{
    public string Name => declared.Name;

    public bool IsBlock => declared.IsBlock;

    public List<HtmlNode> Children { get; } = [];

    public IEnumerable<HtmlElement> Elements => Children.OfType<HtmlElement>();

    public override string Words
    {
        get
        {
            var words = new StringBuilder();
            foreach (var text in Descendants().OfType<HtmlText>())
            {
                words.Append(text.Words);
            }

            return words.ToString();
        }
    }

    /// <summary>All of a body, as the children of an element without a name.</summary>
    public static HtmlElement Root(ReadOnlyMemory<byte> body)
    {
        var root = new HtmlElement(BodyHtml.Root, default);
        var open = new Stack<HtmlElement>([root]);
        var reader = new HtmlReader(body.Span);
        while (reader.Read())
        {
            var written = body[reader.Start..reader.End];
            switch (reader.Token)
            {
                case HtmlToken.Text:
                    open.Peek().Children.Add(new HtmlText(written));
                    break;
                case HtmlToken.Start:
                    var element = new HtmlElement(reader.Element, written);
                    open.Peek().Children.Add(element);
                    if (reader.Element.Holds != Content.None)
                    {
                        open.Push(element);
                    }

                    break;
                case HtmlToken.End:
                    open.Pop();
                    break;
            }
        }

        return root;
    }

    /// <summary>Null when it has none of this name; one without a value (<c>checked</c>) is empty.</summary>
    public string? Attribute(string name)
    {
        if (tag.IsEmpty)
        {
            return null;
        }

        var attributes = HtmlAttributes.Of(tag.Span, declared);
        while (attributes.MoveNext())
        {
            if (attributes.Is(name))
            {
                return EscapedText.Read(attributes.Value);
            }
        }

        return null;
    }

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
