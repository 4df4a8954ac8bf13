using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Site.Model.Html;

/// <summary>
/// Reads a body's HTML from start to end without copying. It accepts what <see cref="BodyHtml"/> declares and throws at anything else, because
/// our own writer cannot have written that: it is our bug.
/// </summary>
/// <remarks>Methods called for every tag are marked for <c>AggressiveOptimization</c>: a build ends before the runtime would notice that they are hot.</remarks>
public ref struct HtmlReader(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("<>\""u8);
    private static readonly SearchValues<byte> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private BodyElement[] _open = new BodyElement[16];
    private int _depth;

    public HtmlToken Token { get; private set; }

    /// <summary>The element of a tag; for text, the element around it.</summary>
    public BodyElement Element { get; private set; } = BodyHtml.Root;

    /// <summary>Where the token begins in the body.</summary>
    public int Start { get; private set; }

    /// <summary>Where the next token begins.</summary>
    public int End { get; private set; }

    /// <summary>The token as written, entities included.</summary>
    public readonly ReadOnlySpan<byte> Written => _html[Start..End];

    /// <summary>The attributes of a start tag.</summary>
    public readonly HtmlAttributes Attributes => new(_html, Start + 1 + Element.Utf8.Length, Element);

    /// <summary>Goes to the next token; false at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        Start = End;
        if (Start == _html.Length)
        {
            return _depth == 0 ? false : throw Strange(_html, Start);
        }

        if (_html[Start] != '<')
        {
            ReadText();
        }
        else if (_html[Start..] is [_, (byte)'/', ..])
        {
            ReadEnd();
        }
        else
        {
            ReadStart();
        }

        return true;
    }

    internal static InvalidOperationException Strange(ReadOnlySpan<byte> html, int at) =>
        new($"Not the HTML of a body, at {at}: {Encoding.UTF8.GetString(html.Slice(at, Math.Min(40, html.Length - at)))}");

    internal static int NameLength(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(NameLetters) is var end and >= 0 ? end : text.Length;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadText()
    {
        var rest = _html[Start..];
        var length = rest.IndexOfAny(Special) is var special and >= 0 ? special : rest.Length;
        Token = HtmlToken.Text;
        Element = Around;
        End = Start + length;
        if (length == 0 || (length < rest.Length && rest[length] != '<') || (!Element.Holds.HasFlag(Content.Characters) && rest[..length].ContainsAnyExcept((byte)'\n', (byte)' ')))
        {
            throw Strange(_html, Start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadStart()
    {
        var name = _html[(Start + 1)..];
        var element = BodyHtml.Find(name[..NameLength(name)]) ?? throw Strange(_html, Start);
        if ((Around.Holds & element.Kind) == Content.None || (element.NestsNever && _open.AsSpan(0, _depth).Contains(element)))
        {
            throw Strange(_html, Start);
        }

        Token = HtmlToken.Start;
        Element = element;
        var attributes = Attributes;
        while (attributes.MoveNext())
        {
        }

        End = attributes.End + 1;
        if (element.Holds != Content.None)
        {
            if (_depth == _open.Length)
            {
                Array.Resize(ref _open, _depth * 2);
            }

            _open[_depth++] = element;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadEnd()
    {
        var element = Around;
        var rest = _html[(Start + 2)..];
        var length = element.Utf8.Length;
        if (_depth == 0 || rest.Length <= length || !rest.StartsWith(element.Utf8) || rest[length] != '>')
        {
            throw Strange(_html, Start);
        }

        Token = HtmlToken.End;
        Element = element;
        End = Start + length + 3;
        _depth--;
    }

    private readonly BodyElement Around => _depth == 0 ? BodyHtml.Root : _open[_depth - 1];
}
