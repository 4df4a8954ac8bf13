using System.Collections.Immutable;

namespace Site.Model.Disclosure;

/// <summary>Finds in the words that say who asks whatever could tell who it is. These words are general or they are wrong, so nothing is excused.</summary>
public static class AskerReader
{
    private const int FewestDigits = 6;

    // Before a number or a capital they are a home.
    private static readonly string[] HouseWords = ["số nhà", "số", "ngõ", "ngách", "hẻm", "căn hộ", "nhà"];

    // A place of thousands tells nobody.
    private static readonly string[] PlaceWords = ["phường", "xã", "huyện", "quận", "tỉnh", "thành phố", "thị trấn", "thị xã", "đặc khu"];

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
            var isName = run > 1 && NameWords.FamilyNames.Contains(words[at].Lower) && !NameWords.Places.Contains(words.Text(at, 2)) &&
                words.Text(at, run) != "hồ chí minh" && !PlaceWords.Any(place => words.EndsBefore(at, place));
            if (isName || ((words.AddressBefore(at) is not null || words.EndsBefore(at, "tên")) && !NameWords.Offices.Contains(words.Text(at, 2))))
            {
                found.Add(asker[words[at].Start..words[at + run - 1].End]);
                at += run - 1;
            }
        }

        if (found.Count == 0)
        {
            found.AddRange(PersonNameReader.Read(asker).Where(one => one.Kind == FindingKind.PersonName).Select(one => asker.Substring(one.Span.Column - 1, one.Span.Length)));
        }

        found.AddRange(FindingReader.Read(asker).Where(one => one.Kind is not (FindingKind.SecretStamp or FindingKind.SecretWord or FindingKind.InternalMark))
            .Select(one => asker.Substring(one.Span.Column - 1, Math.Min(one.Span.Length, asker.Length - one.Span.Column + 1))));
        if (found.Count == 0 && (asker.Contains('@', StringComparison.Ordinal) || asker.Contains(".com", StringComparison.OrdinalIgnoreCase) || LongestNumber(asker) >= FewestDigits || HouseWords.Any(IsHome)))
        {
            found.Add(asker);
        }

        return found.DrainToImmutable();

        // Digits may be grouped by spaces, dots and hyphens; a date, written with slashes, is several numbers.
        static int LongestNumber(string text)
        {
            int longest = 0, digits = 0;
            foreach (var sign in text)
            {
                digits = char.IsAsciiDigit(sign) ? digits + 1 : sign is ' ' or '.' or '-' ? digits : 0;
                longest = Math.Max(longest, digits);
            }

            return longest;
        }

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
