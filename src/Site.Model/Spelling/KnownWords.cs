using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Site.Model.Spelling;

/// <summary>Words and groups of words that the editors have declared correct, in <c>_du-lieu/tu-dung.yml</c>. Case does not matter.</summary>
public sealed class KnownWords
{
    public static readonly KnownWords None = new([]);

    private readonly FrozenSet<string> _words;

    public KnownWords(IEnumerable<string> words)
    {
        _words = words.Select(Normal).Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        LongestGroup = _words.Count == 0 ? 0 : _words.Max(word => word.Count(c => c == ' ') + 1);
    }

    /// <summary>The number of words in the longest group.</summary>
    public int LongestGroup { get; }

    public bool Contains(ReadOnlySpan<char> words) => _words.Count > 0 && _words.Contains(Normal(words.ToString()));

    private static string Normal(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
