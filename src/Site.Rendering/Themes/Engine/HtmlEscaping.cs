using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace Site.Rendering.Themes.Engine;

/// <summary>
/// Makes text safe between tags and inside quoted attributes: <c>&amp; &lt; &gt; " '</c>. Lets <see cref="RawHtml"/> pass.
/// </summary>
internal sealed class HtmlEscaping : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Write(text, writer);
        return writer.ToString();
    }

    public void Encode(string? text, TextWriter target) => Write(text, target);

    public void Encode(StringBuilder? text, TextWriter target) => Write(text?.ToString(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        if (text is RawHtml { Html: var html })
        {
            ((Utf8Writer)target).Write(html.Utf8.Span);
            return;
        }

        var whole = new StringBuilder();
        while (text is not null && text.MoveNext())
        {
            whole.Append(text.Current);
        }

        Encode(whole, target);
    }

    private static void Write(ReadOnlySpan<char> rest, TextWriter target)
    {
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            target.Write(rest[..at]);
            target.Write(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(at + 1)..];
        }

        target.Write(rest);
    }
}
