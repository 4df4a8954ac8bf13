using System.Buffers;
using System.Text;
using Site.Rendering.Views;

namespace Site.Rendering.Bulletins;

/// <summary>
/// A body as a part of another page: its headings stand lower, and its ids carry a prefix so that two bodies on one page never
/// share one. Takes only our own HTML, in which every &lt; of the text is escaped and every attribute is in double quotes.
/// </summary>
public static class EmbeddedHtml
{
    private const int LowestHeading = 6;

    private static readonly byte[][] Ids = [" id=\""u8.ToArray(), " href=\"#"u8.ToArray(), " aria-labelledby=\""u8.ToArray(), " aria-describedby=\""u8.ToArray()];

    /// <param name="lowerBy">How many levels each heading goes down; none goes below the sixth.</param>
    public static Html Of(ReadOnlyMemory<byte> html, string prefix, int lowerBy)
    {
        var output = new ArrayBufferWriter<byte>(html.Length + (html.Length / 8) + 16);
        var mark = Encoding.UTF8.GetBytes(prefix);
        var rest = html.Span;
        while (rest.IndexOf((byte)'<') is var open and >= 0)
        {
            output.Write(rest[..open]);
            rest = rest[open..];
            var close = rest.IndexOf((byte)'>');
            if (close < 0)
            {
                break;
            }

            WriteTag(rest[..(close + 1)], mark, lowerBy, output);
            rest = rest[(close + 1)..];
        }

        output.Write(rest);
        return new Html(output.WrittenMemory);
    }

    private static void WriteTag(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> prefix, int lowerBy, ArrayBufferWriter<byte> output)
    {
        var name = tag.StartsWith("</"u8) ? 2 : 1;
        if (tag.Length > name + 2 && tag[name] == 'h' && tag[name + 1] is >= (byte)'1' and <= (byte)'6' && tag[name + 2] is (byte)' ' or (byte)'>')
        {
            output.Write(tag[..(name + 1)]);
            output.Write([(byte)('0' + Math.Min(LowestHeading, tag[name + 1] - '0' + lowerBy))]);
            tag = tag[(name + 2)..];
        }

        while (Next(tag) is var (at, length))
        {
            output.Write(tag[..(at + length)]);
            output.Write(prefix);
            tag = tag[(at + length)..];
        }

        output.Write(tag);
    }

    /// <summary>The first attribute in a tag that holds an id.</summary>
    private static (int At, int Length)? Next(ReadOnlySpan<byte> tag)
    {
        (int At, int Length)? first = null;
        foreach (var attribute in Ids)
        {
            if (tag.IndexOf(attribute) is var at and >= 0 && (first is null || at < first.Value.At))
            {
                first = (at, attribute.Length);
            }
        }

        return first;
    }
}
