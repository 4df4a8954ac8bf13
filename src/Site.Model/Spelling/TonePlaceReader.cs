using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Spelling;

/// <summary>
/// Checks whether a document places the tones of oa, oe and uy in both ways, <c>hòa</c> and <c>hoà</c>. Either is right, but a text should use one. Names
/// keep their own spelling, so words with capitals do not count, except <c>Ủy ban</c>.
/// </summary>
public sealed class TonePlaceReader(KnownWords known)
{
    private const string CountedInCapitalsToo = "uy";

    private readonly List<(int Text, ProseWord Word, string Written)> _usual = [];
    private readonly List<(int Text, ProseWord Word, string Written)> _other = [];

    /// <param name="number">The number of the text, for <see cref="Note"/>.</param>
    public void Read(int number, string text)
    {
        foreach (var word in ProseWords.Of(text))
        {
            if (word is { IsVietnamese: true, Syllable: { Tone: > 0 } syllable } && TonePlace.Other(syllable.Letters) is var other and >= 0 &&
                (word.Case == WordCase.Small || syllable.Letters == CountedInCapitalsToo) && !known.Contains(word.Small))
            {
                (syllable.ToneAt == other ? _other : _usual).Add((number, word, text.Substring(word.Start, word.Length)));
            }
        }
    }

    /// <summary>A note at the first word in the rarer way; null when only one way is used.</summary>
    public (int Text, SpellingNote Note)? Note()
    {
        if (_usual.Count == 0 || _other.Count == 0)
        {
            return null;
        }

        var (rarer, more) = _other.Count <= _usual.Count ? (_other, _usual) : (_usual, _other);
        var (number, word, written) = rarer[0];
        var syllable = word.Syllable!.Value;
        var at = rarer == _other ? TonePlace.Usual(syllable.Letters) : TonePlace.Other(syllable.Letters);
        var letters = syllable.Letters.ToCharArray();
        letters[at] = VietnameseLetters.WithTone(letters[at], syllable.Tone);
        return (number, new SpellingNote(
            MarkdownFaults.MixedTonePlaces, word.Start, word.Length, written, rarer.Count, AsWritten(written, letters), more.Count));
    }

    private static string AsWritten(string written, ReadOnlySpan<char> letters)
    {
        var same = letters.ToArray();
        for (var at = 0; at < same.Length; at++)
        {
            same[at] = char.IsUpper(written[at]) ? char.ToUpperInvariant(same[at]) : same[at];
        }

        return new string(same);
    }
}
