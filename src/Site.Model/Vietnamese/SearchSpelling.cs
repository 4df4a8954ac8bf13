using System.Text;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Vietnamese;

/// <summary>An exact form as people spell it: the tone back on its vowel, final i as y where offices write it so.</summary>
public static class SearchSpelling
{
    /// <summary><c>đang</c> and a hỏi is <c>đảng</c>. What is no Vietnamese syllable comes back composed as well as may be.</summary>
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
