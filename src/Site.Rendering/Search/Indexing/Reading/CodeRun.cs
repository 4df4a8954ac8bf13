using System.Runtime.CompilerServices;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search.Indexing.Reading;

/// <summary>
/// Words joined by hyphens and slashes. They are a document's number and code if digits come first and a slash and letters
/// follow: <c>59-KH/ĐUK</c> and <c>145/2013/NĐ-CP</c> are codes; <c>20/11/2026</c> and <c>km/h</c> are not. A code is indexed as one more word,
/// <c>59khduk</c>, which the page's script also makes from neighbouring words of a query.
/// </summary>
internal sealed class CodeRun
{
    private const int MostParts = 6;

    private readonly char[] _joined = new char[SearchFolding.LongestWord];
    private int _length;
    private int _parts;
    private bool _hasSlash;
    private bool _hasLetters;

    public ReadOnlySpan<char> Joined => _joined.AsSpan(0, _length);

    public bool IsCode => _hasSlash && _hasLetters;

    public bool Continues(WordGap gap) => _parts > 0 && gap is WordGap.Hyphen or WordGap.Slash;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> key, WordGap gap)
    {
        var isNumber = IsNumber(key);
        if ((_parts == 0 && !isNumber) || _parts == MostParts || key.Length > _joined.Length - _length)
        {
            // Too long to be a code, so it is an ordinary word.
            Clear();
            return;
        }

        key.CopyTo(_joined.AsSpan(_length));
        _length += key.Length;
        _hasSlash |= _parts > 0 && gap == WordGap.Slash;
        _hasLetters |= !isNumber;
        _parts++;
    }

    public void Clear()
    {
        _length = _parts = 0;
        _hasSlash = _hasLetters = false;
    }

    // Most words leave here at their first letter.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsNumber(ReadOnlySpan<char> key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
