using System.Runtime.CompilerServices;

namespace Site.Reading.Markdown;

/// <summary>Counts words as readers do: text between spaces. It receives text piece by piece, because a word may be partly in bold.</summary>
internal sealed class WordCounter
{
    private bool _insideWord;

    public int Count { get; private set; }

    // This method sees every letter of the site in the first second, before the runtime would optimise it by itself.
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

    /// <summary>To be called at the end of a line or block.</summary>
    public void Break() => _insideWord = false;
}
