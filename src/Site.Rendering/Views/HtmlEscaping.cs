using System.Buffers;
using System.Text;

namespace Site.Rendering.Views;

/// <summary>Text as UTF-8, safe between tags and inside quoted attributes: <c>&amp; &lt; &gt; " '</c> become references, every other letter stays. A lone surrogate becomes U+FFFD.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Encode(text[..at], output);
            output.Write(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(at + 1)..];
        }

        Encode(text, output);
    }

    private static void Encode(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        if (!text.IsEmpty)
        {
            output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        }
    }
}
