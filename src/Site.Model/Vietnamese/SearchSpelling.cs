using System.Text;

namespace Site.Model.Vietnamese;

/// <summary>An exact form as people spell it: the tone back on its vowel, final i as y where offices write it so.</summary>
public static class SearchSpelling
{
    private const string VowelLetters = "aăâeêioôơuưy";
    private const string ShapedVowels = "ăâêôơư";

    /// <summary><c>đang</c> and a hỏi is <c>đảng</c>. What is no Vietnamese syllable comes back composed as well as may be.</summary>
    public static string Of(string exact)
    {
        var end = exact.AsSpan().IndexOfAny(SearchFolding.Tones);
        var letters = new StringBuilder(end < 0 ? exact : exact[..end]);
        if (SearchFolding.EndsInEitherI(exact.AsSpan(0, letters.Length)) && exact[0] != 's')
        {
            letters[^1] = 'y';
        }

        if (end >= 0 && TonedVowel(letters.ToString()) is var vowel and >= 0)
        {
            letters.Insert(vowel + 1, exact[end]);
        }

        return VietnameseText.Compose(letters.ToString());
    }

    /// <summary>Where the tone stands: on a vowel with a shape, else on the last one before a consonant, else on the last but one.</summary>
    private static int TonedVowel(string letters)
    {
        var shaped = letters.AsSpan().LastIndexOfAny(ShapedVowels);
        if (shaped >= 0)
        {
            return shaped;
        }

        var last = letters.AsSpan().LastIndexOfAny(VowelLetters);
        var first = last;
        while (first > 0 && VowelLetters.Contains(letters[first - 1], StringComparison.Ordinal))
        {
            first--;
        }

        // The u of qu and the i of gi belong to the consonant when another vowel follows.
        if (first > 0 && first < last && letters[first - 1] is 'q' or 'g' && letters[first] is 'u' or 'i')
        {
            first++;
        }

        return last < letters.Length - 1 || first >= last ? last : last - 1;
    }
}
