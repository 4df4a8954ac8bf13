using System.Text;
using AngleSharp.Dom;

namespace Site.Importing.Html;

/// <summary>The words of an element, however deep it nests: no recursion, and no words of scripts and styles.</summary>
internal static class NodeText
{
    public static string Of(INode root)
    {
        var text = new StringBuilder();
        for (var node = root.FirstChild; node is not null; node = Next(node, root))
        {
            if (node is IText words && node.Parent is not IElement { LocalName: "script" or "style" or "noscript" or "template" })
            {
                text.Append(words.Data);
            }
            else if (node is IElement)
            {
                text.Append(' ');
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The next node in the order of the text; null behind the last one within the root.</summary>
    public static INode? Next(INode node, INode root)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        for (var up = node; up is not null && up != root; up = up.Parent)
        {
            if (up.NextSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }
}
