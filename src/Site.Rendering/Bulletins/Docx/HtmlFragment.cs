using System.Collections.Frozen;
using System.Text;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>
/// Reads the HTML that Read itself wrote: lower-case names, quoted or bare attributes, four entities, every element closed but the void ones.
/// Anything else cannot have come from there and is our bug, so it throws instead of guessing as a browser would.
/// </summary>
internal static class HtmlFragment
{
    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal, "br", "hr", "img", "input");

    public static HtmlElement Read(ReadOnlyMemory<byte> utf8)
    {
        var html = Encoding.UTF8.GetString(utf8.Span);
        var root = new HtmlElement(string.Empty, FrozenDictionary<string, string>.Empty, []);
        var open = new Stack<HtmlElement>([root]);
        var at = 0;
        while (at < html.Length)
        {
            if (html[at] != '<')
            {
                var end = html.IndexOf('<', at) is var tag and >= 0 ? tag : html.Length;
                open.Peek().Children.Add(new HtmlText(Unescape(html.AsSpan(at..end))));
                at = end;
            }
            else if (html.AsSpan(at).StartsWith("</"))
            {
                var end = html.IndexOf('>', at);
                if (end < 0 || open.Count == 1 || !html.AsSpan((at + 2)..end).SequenceEqual(open.Peek().Name))
                {
                    throw Strange(html, at);
                }

                open.Pop();
                at = end + 1;
            }
            else
            {
                var element = ReadTag(html, ref at);
                open.Peek().Children.Add(element);
                if (!Void.Contains(element.Name))
                {
                    open.Push(element);
                }
            }
        }

        return open.Count == 1 ? root : throw Strange(html, html.Length);
    }

    // From < to after >.
    private static HtmlElement ReadTag(string html, ref int at)
    {
        var start = at++;
        var name = ReadName(html, ref at);
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (at < html.Length && html[at] == ' ')
        {
            at++;
            var key = ReadName(html, ref at);
            var value = string.Empty;
            if (html.AsSpan(at).StartsWith("=\""))
            {
                var end = html.IndexOf('"', at + 2);
                if (end < 0)
                {
                    throw Strange(html, start);
                }

                value = Unescape(html.AsSpan((at + 2)..end));
                at = end + 1;
            }

            attributes.Add(key, value);
        }

        if (at >= html.Length || html[at] != '>')
        {
            throw Strange(html, start);
        }

        at++;
        return new HtmlElement(name, attributes.ToFrozenDictionary(StringComparer.Ordinal), []);
    }

    private static string ReadName(string html, ref int at)
    {
        var start = at;
        while (at < html.Length && (char.IsAsciiLetterLower(html[at]) || char.IsAsciiDigit(html[at]) || html[at] == '-'))
        {
            at++;
        }

        return at > start ? html[start..at] : throw Strange(html, start);
    }

    // &amp; comes last, so that what it makes is not read again.
    private static string Unescape(ReadOnlySpan<char> text) => text.Contains('&')
        ? text.ToString()
            .Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal)
        : text.ToString();

    private static InvalidOperationException Strange(string html, int at) =>
        new($"Not the HTML that Read writes, at {at}: {html.AsSpan(at, Math.Min(40, html.Length - at))}");
}
