using System.Collections.Immutable;

namespace Site.Model.Disclosure;

/// <summary>Finds in the words that say who asks whatever could tell who it is. These words are general or they are wrong, so nothing is excused.</summary>
public static class AskerReader
{
    private const int FewestDigits = 6;

    // Before a number or a capital they are a home.
    private static readonly string[] HouseWords = ["số nhà", "số", "ngõ", "ngách", "hẻm", "căn hộ", "nhà"];

    /// <returns>What it is, in the words of the text.</returns>
    public static ImmutableArray<string> Read(string asker)
    {
        var words = NameText.Of(asker);
        var found = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].IsCapital)
            {
                continue;
            }

            var run = words.Capitals(at, int.MaxValue);
            var isName = run > 1 && NameWords.FamilyNames.Contains(words[at].Lower) && !NameWords.Places.Contains(words.Text(at, 2));
            if (isName || (words.AddressBefore(at) is not null && !NameWords.Offices.Contains(words.Text(at, 2))))
            {
                found.Add(asker[words[at].Start..words[at + run - 1].End]);
                at += run - 1;
            }
        }

        found.AddRange(FindingReader.Read(asker).Where(one => one.Kind is not (FindingKind.SecretStamp or FindingKind.SecretWord or FindingKind.InternalMark))
            .Select(one => asker.Substring(one.Span.Column - 1, Math.Min(one.Span.Length, asker.Length - one.Span.Column + 1))));
        if (found.Count == 0 && (asker.Contains('@', StringComparison.Ordinal) || asker.Count(char.IsAsciiDigit) >= FewestDigits || HouseWords.Any(IsHome)))
        {
            found.Add(asker);
        }

        return found.DrainToImmutable();

        bool IsHome(string word)
        {
            for (var at = asker.IndexOf(word + " ", StringComparison.OrdinalIgnoreCase); at >= 0; at = asker.IndexOf(word + " ", at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var next = at + word.Length + 1;
                if (next < asker.Length && char.IsAsciiDigit(asker[next]) && (at == 0 || !char.IsLetter(asker[at - 1])))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
