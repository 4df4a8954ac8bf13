using System.Text;
using System.Runtime.CompilerServices;

namespace Site.Rendering.Search;

/// <summary>
/// The words of a body, from the HTML that our own renderer wrote: every tag is closed, every sign escaped, so that a plain scan will do.
/// The room is used for one text after another.
/// </summary>
internal sealed class BodyText
{
    // Ends a sentence, so that words of two paragraphs are no neighbours.
    private const char BlockEnd = '.';

    private char[] _text = new char[16 * 1024];
    private int _length;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<char> Of(ReadOnlySpan<byte> html)
    {
        _length = 0;
        while (!html.IsEmpty)
        {
            var special = html.IndexOfAny((byte)'<', (byte)'&');
            Append(special < 0 ? html : html[..special]);
            if (special < 0)
            {
                break;
            }

            html = html[special..];
            var end = html.IndexOf(html[0] == '<' ? (byte)'>' : (byte)';');
            if (end < 0)
            {
                break;
            }

            if (html[0] == '&')
            {
                Append(html[1..end] switch
                {
                    [(byte)'l', ..] => "<"u8,
                    [(byte)'g', ..] => ">"u8,
                    [(byte)'a', ..] => "&"u8,
                    _ => "\""u8,
                });
            }
            else if (!IsInline(html[1..end]))
            {
                Room(1)[0] = BlockEnd;
                _length++;
            }

            html = html[(end + 1)..];
        }

        return _text.AsSpan(0, _length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsInline(ReadOnlySpan<byte> tag)
    {
        tag = tag is [(byte)'/', .. var name] ? name : tag;
        var space = tag.IndexOf((byte)' ');
        tag = space < 0 ? tag : tag[..space];
        return tag.SequenceEqual("strong"u8) || tag.SequenceEqual("em"u8) || tag.SequenceEqual("a"u8) || tag.SequenceEqual("code"u8) || tag.SequenceEqual("i"u8);
    }

    private void Append(ReadOnlySpan<byte> utf8) => _length += Encoding.UTF8.GetChars(utf8, Room(utf8.Length));

    private Span<char> Room(int count)
    {
        if (_text.Length - _length < count)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
        }

        return _text.AsSpan(_length);
    }
}
