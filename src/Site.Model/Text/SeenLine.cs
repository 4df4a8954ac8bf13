using Site.Model.Diagnostics;
using Site.Model.Vietnamese;

namespace Site.Model.Text;

/// <summary>A line of a file as the readers see it, without invisible characters and with composed letters, and where each character stands on the disk.</summary>
public sealed class SeenLine
{
    private readonly string _onDisk;

    // The place on the disk of each character of Text, and of the line's end; null when the places are the same.
    private readonly List<int>? _places;

    /// <param name="onDisk">The line without its line end.</param>
    /// <param name="keepsInvisible">Whether nothing is removed from this file.</param>
    public SeenLine(string onDisk, bool keepsInvisible = false)
    {
        _onDisk = onDisk;
        _places = [];
        var visible = onDisk;
        if (keepsInvisible)
        {
            _places.AddRange(Enumerable.Range(0, onDisk.Length + 1));
        }
        else
        {
            visible = InvisibleCharacters.Without(onDisk, _places);
        }

        Text = VietnameseText.Compose(visible, _places);
        if (Text.Length == onDisk.Length)
        {
            _places = null;
        }
    }

    public string Text { get; }

    /// <summary>The stretch on the disk that a stretch of <see cref="Text"/> stands for. An empty stretch lies right after the character before it.</summary>
    public SourceSpan OnDisk(SourceSpan span)
    {
        if (_places is null)
        {
            return span;
        }

        var start = Math.Clamp(span.Column - 1, 0, Text.Length);
        var end = Math.Clamp(start + span.Length, start, Text.Length);
        var first = span.Length > 0 ? _places[start] : BehindFormer(start);
        return span with { Column = first + 1, Length = _places[end] - _places[start] };
    }

    private int BehindFormer(int at)
    {
        if (at == 0)
        {
            return 0;
        }

        var place = _places![at - 1] + 1;
        while (place < _places[at] && _onDisk[place] is >= '\u0300' and <= '\u036F')
        {
            place++;
        }

        return place;
    }
}
