using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Model.Disclosure;

/// <summary>
/// Finds names of persons: a name behind a word of address (<c>ông</c>, <c>chị</c>, <c>đồng chí</c>), and a family name followed by given names, with their capitals or, of the surest, without. No list of names
/// is complete and no rule is sure: it is meant for texts in which a name is a mistake, where one report too many costs a reason.
/// </summary>
public static class PersonNameReader
{
    private const int MostWords = 5;
    private const int FewestOfAnyFamily = 3;
    private const int WordsOfTyped = 3;

    // Homes, in the words of whoever asks; numbers of houses are found by what stands before them.
    private static readonly string[] HomeWords = ["số nhà ", "nhà tôi ở ", "nhà em ở ", "nhà cháu ở ", "nhà chúng tôi ở ", "gia đình tôi ở ", "gia đình em ở "];

    /// <param name="text">Letters composed (NFC), lines ended by LF.</param>
    /// <returns>In the order of the text; a name's value is in lower case, its words divided by single spaces.</returns>
    public static ImmutableArray<Finding> Read(string text)
    {
        var words = NameText.Of(text);
        var found = new List<(FindingKind Kind, int Start, int End, string Value)>();
        for (var at = 0; at < words.Count;)
        {
            if (NameAt(words, at) is { } count)
            {
                found.Add((FindingKind.PersonName, words[at].Start, words[at + count - 1].End, words.Text(at, count)));
                at += count;
            }
            else
            {
                at++;
            }
        }

        foreach (var home in HomeWords)
        {
            for (var at = text.IndexOf(home, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(home, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (home != HomeWords[0] || (at + home.Length < text.Length && char.IsAsciiDigit(text[at + home.Length])))
                {
                    found.Add((FindingKind.HomeAddress, at, at + home.Length - 1, text.Substring(at, home.Length - 1)));
                }
            }
        }

        return found.Count == 0 ? [] : Placed(text, found.OrderBy(one => one.Start));
    }

    /// <summary>The text without the names in it.</summary>
    /// <param name="line">One line.</param>
    public static string Without(string line) => Read(line).Where(found => found.Kind == FindingKind.PersonName).Reverse()
        .Aggregate(line, (kept, found) => kept.Remove(found.Span.Column - 1, found.Span.Length));

    /// <summary>How many words the name has that begins at a word; null when none does.</summary>
    private static int? NameAt(NameText words, int at)
    {
        var typed = IsTypedName(words, at) ? WordsOfTyped : 0;
        if (!words[at].IsCapital)
        {
            return typed > 0 ? typed : null;
        }

        var run = words.Capitals(at, MostWords);
        if (IsOfHistory(words.Text(at, run)) || IsInitial(words, at, run))
        {
            return null;
        }

        return IsAddressed(words, at) || IsFullName(words, at, run) ? Math.Max(run, typed) : typed > 0 ? typed : null;
    }

    /// <summary>Behind a word of address, and no office.</summary>
    private static bool IsAddressed(NameText words, int at) => words.AddressBefore(at) is { } address &&
        !(address is "bác" or "cụ" && words[at].Lower == "hồ") && !NameWords.Offices.Contains(words.Text(at, 2)) && !NameWords.Offices.Contains(words[at].Lower);

    private static bool IsFullName(NameText words, int at, int run)
    {
        var family = words[at].Lower;
        var enough = run >= FewestOfAnyFamily ? NameWords.FamilyNames.Contains(family) || words[at + 1].Lower == "thị"
            : run == 2 && !words[at].IsShouted && (NameWords.SureFamilyNames.Contains(family) || (NameWords.FamilyNames.Contains(family) && NameWords.Holders.Any(holder => words.EndsBefore(at, holder))));
        return enough && !(words[at].IsShouted && !NameWords.SureFamilyNames.Contains(family)) &&
            !NameWords.Places.Contains(words.Text(at, 2)) && !(at > 0 && NameWords.Compounds.Contains(words.Text(at - 1, 2))) && !IsNamedAfter(words, at) &&
            !NameWords.HighOffices.Any(office => words.EndsBefore(at, office));
    }

    /// <summary>Whether a name begins there that is written without its capitals: <c>nguyễn văn …</c>. <c>Phạm</c> is left out for the sake of <c>vi phạm thị trường</c>.</summary>
    private static bool IsTypedName(NameText words, int at) =>
        words[at].Lower != "phạm" && NameWords.SureFamilyNames.Contains(words[at].Lower) && words.IsJoined(at) && NameWords.MiddleNames.Contains(words[at + 1].Lower) &&
        words.IsJoined(at + 1) && !IsInitial(words, at, WordsOfTyped) && !IsOfHistory(words.Text(at, WordsOfTyped)) && !IsNamedAfter(words, at) && !NameWords.HighOffices.Any(office => words.EndsBefore(at, office));

    /// <summary>Whether a street, a school or the like bears the name.</summary>
    private static bool IsNamedAfter(NameText words, int at)
    {
        for (var before = at - 1; before >= 0 && words.IsJoined(before); before--)
        {
            if (NameWords.NamedAfterPeople.Contains(words[before].Lower) || (words[before].Lower == "viên" && words.EndsBefore(before, "công")))
            {
                return !(NameWords.Administrative.Contains(words[before].Lower) && NameWords.OfficesOfPlaces.Any(office => words.EndsBefore(before, office)));
            }

            if (!words[before].IsCapital && !NameWords.BetweenThem.Contains(words[before].Lower))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whole, since <c>nguyễn du</c> begins other names too; behind one of three words the capitals may go on: <c>Bảo tàng Hồ Chí Minh Chi nhánh</c>.</summary>
    private static bool IsOfHistory(string name) => NameWords.OfHistory.Any(known =>
        name == known || (known.Count(' ') > 1 && name.StartsWith(known, StringComparison.Ordinal) && name[known.Length] == ' '));

    /// <summary>A letter instead of a given name, as in <c>Nguyễn Văn A</c>, names nobody; <c>Ý</c> and <c>Y</c> are given names, and behind a given name a letter tells two persons apart.</summary>
    private static bool IsInitial(NameText words, int at, int run) =>
        words[at + run - 1].Lower is [>= 'a' and < 'y'] && (run < FewestOfAnyFamily || (run == FewestOfAnyFamily && NameWords.MiddleNames.Contains(words[at + 1].Lower)));

    /// <param name="found">In the order of the text, which is gone through once for their lines.</param>
    private static ImmutableArray<Finding> Placed(string text, IEnumerable<(FindingKind Kind, int Start, int End, string Value)> found)
    {
        var placed = ImmutableArray.CreateBuilder<Finding>();
        int line = 1, lineStart = 0;
        foreach (var (kind, start, end, value) in found)
        {
            while (text.AsSpan(lineStart, start - lineStart).IndexOf('\n') is var newline and >= 0)
            {
                (line, lineStart) = (line + 1, lineStart + newline + 1);
            }

            var newLine = text.AsSpan(start, end - start).IndexOf('\n');
            placed.Add(new Finding(kind, value, new SourceSpan(line, start - lineStart + 1, newLine < 0 ? end - start : newLine)));
        }

        return placed.DrainToImmutable();
    }
}
