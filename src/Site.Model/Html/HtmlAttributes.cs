using System.Runtime.CompilerServices;

namespace Site.Model.Html;

/// <summary>Goes through the attributes of a start tag without copying. As strict as <see cref="HtmlReader"/>.</summary>
public ref struct HtmlAttributes
{
    private readonly ReadOnlySpan<byte> _html;
    private readonly BodyElement _element;
    private uint _seen;

    internal HtmlAttributes(ReadOnlySpan<byte> html, int start, BodyElement element)
    {
        _html = html;
        _element = element;
        Start = ValueStart = End = start;
    }

    /// <param name="tag">A start tag as the reader gives it, from &lt; to >.</param>
    public static HtmlAttributes Of(ReadOnlySpan<byte> tag, BodyElement element) => new(tag, 1 + element.Utf8.Length, element);

    /// <summary>The current attribute.</summary>
    public BodyAttribute Attribute { get; private set; } = null!;

    /// <summary>Where the current attribute begins, including the space before its name.</summary>
    public int Start { get; private set; }

    public int ValueStart { get; private set; }

    /// <summary>The place after the quote that ends the current attribute.</summary>
    public int End { get; private set; }

    /// <summary>The value as written, entities included; empty when there is none.</summary>
    public readonly ReadOnlySpan<byte> Value => Attribute.Value == AttributeValue.None ? default : _html[ValueStart..(End - 1)];

    public readonly bool Is(string name) => string.Equals(Attribute.Name, name, StringComparison.Ordinal);

    /// <summary>Goes to the next attribute; false at the tag's end, where <see cref="End"/> is the place of its &gt;.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        Start = End;
        var rest = _html[Start..];
        if (rest is [(byte)'>', ..])
        {
            return false;
        }

        if (rest is not [(byte)' ', .. var name])
        {
            throw HtmlReader.Strange(_html, Start);
        }

        var length = HtmlReader.NameLength(name);
        Attribute = Find(name[..length]);
        ValueStart = End = Start + 1 + length;
        if (Attribute.Value != AttributeValue.None)
        {
            ReadValue(name[length..]);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadValue(ReadOnlySpan<byte> rest)
    {
        if (rest is not [(byte)'=', (byte)'"', .. var value] || value.IndexOfAny((byte)'"', (byte)'<', (byte)'>') is not (>= 0 and var length) || value[length] != '"')
        {
            throw HtmlReader.Strange(_html, Start);
        }

        ValueStart += 2;
        End = ValueStart + length + 1;
        if (Attribute.Value == AttributeValue.Classes)
        {
            foreach (var name in value[..length].Split((byte)' '))
            {
                if (!_element.Allows(value[name]))
                {
                    throw HtmlReader.Strange(_html, Start);
                }
            }
        }
    }

    private BodyAttribute Find(ReadOnlySpan<byte> name)
    {
        for (var at = 0; at < _element.Attributes.Length; at++)
        {
            var attribute = _element.Attributes[at];
            if (name.SequenceEqual(attribute.Utf8) && (_seen & (1u << at)) == 0)
            {
                _seen |= 1u << at;
                return attribute;
            }
        }

        throw HtmlReader.Strange(_html, Start);
    }
}
