using System.Text;

namespace Site.Model.Html;

/// <summary>Text of a body as it is written in HTML, with entities.</summary>
public static class EscapedText
{
    /// <summary>Takes the next piece from the front of the text: the characters up to an entity, or the character that an entity stands for.</summary>
    public static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> text)
    {
        var plain = text.IndexOf((byte)'&') is var entity and >= 0 ? text[..entity] : text;
        if (!plain.IsEmpty || text.IsEmpty)
        {
            text = text[plain.Length..];
            return plain;
        }

        return TryTake("&amp;"u8, ref text) ? "&"u8
            : TryTake("&quot;"u8, ref text) ? "\""u8
            : TryTake("&lt;"u8, ref text) ? "<"u8
            : TryTake("&gt;"u8, ref text) ? ">"u8
            : throw HtmlReader.Strange(text, 0);
    }

    /// <summary>A text as a body has it, so that <see cref="Read"/> gives it back.</summary>
    public static string Write(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>The text that a reader sees.</summary>
    public static string Read(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'&'))
        {
            return Encoding.UTF8.GetString(text);
        }

        var read = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            read.Append(Encoding.UTF8.GetString(Take(ref text)));
        }

        return read.ToString();
    }

    private static bool TryTake(ReadOnlySpan<byte> entity, ref ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith(entity))
        {
            return false;
        }

        text = text[entity.Length..];
        return true;
    }
}
