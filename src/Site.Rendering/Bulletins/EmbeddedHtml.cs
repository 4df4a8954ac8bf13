using System.Buffers;
using System.Text;
using Site.Model.Html;
using Site.Rendering.Views;

namespace Site.Rendering.Bulletins;

/// <param name="Prefix">Stands before every id.</param>
/// <param name="LowerBy">How many levels each heading goes down; none goes below the sixth.</param>
public sealed record PartOfPage(string Prefix, int LowerBy);

/// <summary>
/// A body as a part of another page: its headings stand lower, and its ids carry a prefix so that two bodies on one page never
/// share one.
/// </summary>
public static class EmbeddedHtml
{
    private const int LowestHeading = 6;

    /// <param name="lowerBy">How many levels each heading goes down; none goes below the sixth.</param>
    public static Html Of(ReadOnlyMemory<byte> body, string prefix, int lowerBy)
    {
        var html = body.Span;
        var output = new ArrayBufferWriter<byte>(html.Length + (html.Length / 8) + 16);
        var mark = Encoding.UTF8.GetBytes(prefix);
        var written = 0;
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text)
            {
                continue;
            }

            if (reader.Element.HeadingLevel is var level and > 0)
            {
                var digit = reader.Start + (reader.Token == HtmlToken.Start ? 2 : 3);
                output.Write(html[written..digit]);
                output.Write([(byte)('0' + Math.Min(LowestHeading, level + lowerBy))]);
                written = digit + 1;
            }

            if (reader.Token == HtmlToken.Start)
            {
                written = MarkIds(reader.Attributes, html, written, mark, output);
            }
        }

        output.Write(html[written..]);
        return new Html(output.WrittenMemory);
    }

    /// <summary>Gives how far the body is written then.</summary>
    private static int MarkIds(HtmlAttributes attributes, ReadOnlySpan<byte> html, int written, byte[] mark, ArrayBufferWriter<byte> output)
    {
        while (attributes.MoveNext())
        {
            if (HoldsId(attributes) is var sign and >= 0)
            {
                var id = attributes.ValueStart + sign;
                output.Write(html[written..id]);
                output.Write(mark);
                written = id;
            }
        }

        return written;
    }

    /// <summary>How many signs stand in the value before the id; -1 when it is none.</summary>
    private static int HoldsId(HtmlAttributes attributes) => attributes.Attribute.Value switch
    {
        AttributeValue.Id or AttributeValue.IdOfAnother => 0,
        AttributeValue.Address when attributes.Value is [(byte)'#', ..] => 1,
        _ => -1,
    };
}
