using System.Runtime.CompilerServices;

namespace Site.Reading.Markdown;

/// <summary>Counts words as readers do: whatever stands between spaces. Fed piece by piece, for a word may be half in bold.</summary>
internal sealed class WordCounter
{
    private bool _insideWord;

    public int Count { get; private set; }

    // Sees every letter of the site in the first second, before the runtime would compile it well by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _insideWord = false;
            }
            else if (!_insideWord)
            {
                _insideWord = true;
                Count++;
            }
        }
    }

    /// <summary>At the end of a line or block.</summary>
    public void Break() => _insideWord = false;
}
