using System.Runtime.CompilerServices;
using System.Text;
using Site.Model.Html;

namespace Site.Rendering.Search.Indexing.Reading;

/// <summary>Reads the words of a body. The buffer is reused for one text after another.</summary>
internal sealed class BodyText
{
    // Ends a sentence, so that words of two paragraphs are not neighbours.
    private const char BlockEnd = '.';

    private char[] _text = new char[16 * 1024];
    private int _length;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<char> Of(ReadOnlySpan<byte> html)
    {
        _length = 0;
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text)
            {
                Append(reader.Written);
            }
            else if (!reader.Element.RunsOn)
            {
                Room(1)[0] = BlockEnd;
                _length++;
            }
        }

        return _text.AsSpan(0, _length);
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        var room = Room(text.Length);
        while (!text.IsEmpty)
        {
            var written = Encoding.UTF8.GetChars(EscapedText.Take(ref text), room);
            room = room[written..];
            _length += written;
        }
    }

    private Span<char> Room(int count)
    {
        if (_text.Length - _length < count)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
        }

        return _text.AsSpan(_length);
    }
}
