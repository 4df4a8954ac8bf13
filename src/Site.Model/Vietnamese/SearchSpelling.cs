using System.Text;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Vietnamese;

/// <summary>Spells an exact form as people write it: the tone goes back on its vowel, and a final i becomes y where offices write y.</summary>
public static class SearchSpelling
{
    /// <summary><c>đang</c> and a hỏi make <c>đảng</c>. A word that is not a Vietnamese syllable is composed as well as possible.</summary>
    public static string Of(string exact)
    {
        var end = exact.AsSpan().IndexOfAny(SearchFolding.Tones);
        var letters = new StringBuilder(end < 0 ? exact : exact[..end]);
        if (SearchFolding.EndsInEitherI(exact.AsSpan(0, letters.Length)) && exact[0] != 's')
        {
            letters[^1] = 'y';
        }

        if (end >= 0 && TonePlace.Usual(letters.ToString()) is var vowel and >= 0)
        {
            letters.Insert(vowel + 1, exact[end]);
        }

        return VietnameseText.Compose(letters.ToString());
    }
}
