using System.Collections.Frozen;
using System.Globalization;
using Site.Model.Vietnamese;

namespace Site.Cli.NewFiles;

/// <summary>Names of new files, without <c>.md</c>: folded like addresses, so that a file and its page have the same name.</summary>
public static class NewFileName
{
    /// <summary>Long enough to distinguish articles, short enough for an address that is read aloud.</summary>
    private const int Longest = 60;

    // Names of Windows devices, with any extension, and the name that means the folder itself.
    private static readonly FrozenSet<string> Special = FrozenSet.Create(
        StringComparer.Ordinal,
        ["con", "prn", "aux", "nul", "index", .. Enumerable.Range(0, 10).SelectMany(port => new[] { $"com{port}", $"lpt{port}" })]);

    /// <summary>The name made from the title, cut between two words when it is long.</summary>
    public static string Of(string title)
    {
        var name = VietnameseText.Slug(title);
        if (name.Length <= Longest)
        {
            return name;
        }

        var end = name.LastIndexOf('-', Longest);
        return name[..(end > 0 ? end : Longest)];
    }

    /// <summary>The name, or the name with the first of -2, -3 … that is free.</summary>
    public static string Free(string name, Func<string, bool> isTaken)
    {
        var free = name;
        for (var number = 2; IsSpecial(free) || isTaken(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return free;
    }

    /// <summary>A name of few digits is the address of a year's or a month's list.</summary>
    private static bool IsSpecial(string name) => Special.Contains(name) || (name.Length <= 4 && name.All(char.IsAsciiDigit));
}
