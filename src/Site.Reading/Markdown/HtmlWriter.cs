using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Site.Model.Html;

namespace Site.Reading.Markdown;

/// <summary>Writes HTML directly as UTF-8 into a pooled buffer. Markup comes from literals only; everything else is escaped.</summary>
internal sealed class HtmlWriter : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    // The characters that RFC 3986 allows in a URL, and percent signs, which count as already encoded; without & and ', which HTML escapes.
    private static readonly SearchValues<char> UrlSafe =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$()*+,;=%");

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;

    /// <summary>UTF-8 literals: <c>"&lt;p>"u8</c>.</summary>
    public void Markup(ReadOnlySpan<byte> html)
    {
        html.CopyTo(Room(html.Length));
        _length += html.Length;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var special and >= 0)
        {
            Encode(text[..special]);
            Markup(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&quot;"u8,
            });
            text = text[(special + 1)..];
        }

        Encode(text);
    }

    public void Number(int number)
    {
        number.TryFormat(Room(11), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Percent-encodes every character that a URL may not hold, so that no browser can interpret a control character or a backslash in its own way.</summary>
    public void Url(ReadOnlySpan<char> url)
    {
        Span<byte> utf8 = stackalloc byte[4];
        while (!url.IsEmpty)
        {
            var safe = url.IndexOfAnyExcept(UrlSafe) is var other and >= 0 ? other : url.Length;
            Encode(url[..safe]);
            url = url[safe..];
            if (url.IsEmpty)
            {
                return;
            }

            if (url[0] == '&')
            {
                Markup("&amp;"u8);
                url = url[1..];
                continue;
            }

            Rune.DecodeFromUtf16(url, out var rune, out var units);
            foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
            {
                var room = Room(3);
                room[0] = (byte)'%';
                octet.TryFormat(room[1..], out _, "X2", CultureInfo.InvariantCulture);
                _length += 3;
            }

            url = url[units..];
        }
    }

    /// <summary>Adds the number of a line to the element that begins at this place, if it is one that may tell its line.</summary>
    public void MarkElement(int begins, int line)
    {
        var element = _buffer.AsSpan(begins, _length - begins);
        if (element is not [(byte)'<', ..] || element.IndexOfAny(" >"u8) is not (> 0 and var name) || BodyHtml.Find(element[1..name])?.Attributes.Contains(BodyHtml.Line) != true)
        {
            return;
        }

        var mark = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $" {BodyHtml.Line.Name}=\"{line}\""));
        Room(mark.Length);
        _buffer.AsSpan(begins + name, _length - begins - name).CopyTo(_buffer.AsSpan(begins + name + mark.Length));
        mark.CopyTo(_buffer.AsSpan(begins + name));
        _length += mark.Length;
    }

    public int Length => _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    // A lone surrogate becomes U+FFFD, as everywhere in .NET.
    private void Encode(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)), out _, out var written);
        _length += written;
    }

    private Span<byte> Room(int count)
    {
        if (_buffer.Length - _length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }
}
