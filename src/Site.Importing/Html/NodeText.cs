using System.Text;
using AngleSharp.Dom;

namespace Site.Importing.Html;

/// <summary>The words of an element, however deep it nests: no recursion, and no words of scripts and styles.</summary>
internal static class NodeText
{
    /// <param name="staysBehind">Elements whose words do not count.</param>
    public static string Of(INode root, Func<IElement, bool>? staysBehind = null)
    {
        var text = new StringBuilder();
        var node = root.FirstChild;
        while (node is not null)
        {
            if (node is IElement element)
            {
                text.Append(' ');
                if (element.LocalName is "script" or "style" or "noscript" or "template" || (staysBehind is not null && staysBehind(element)))
                {
                    node = Behind(node, root);
                    continue;
                }
            }
            else if (node is IText words)
            {
                text.Append(words.Data);
            }

            node = Next(node, root);
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The next node in the order of the text; null behind the last one within the root.</summary>
    public static INode? Next(INode node, INode root) => node.FirstChild ?? Behind(node, root);

    private static INode? Behind(INode node, INode root)
    {
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
