using System.Collections.Frozen;
using System.Globalization;
using Site.Model.Vietnamese;

namespace Site.Cli.NewFiles;

/// <summary>Names of new files, without <c>.md</c>: folded as addresses are, so that a file is called what its page is.</summary>
public static class NewFileName
{
    /// <summary>Long enough to tell articles apart, short enough for an address that is read out.</summary>
    private const int Longest = 60;

    // Devices of Windows, whatever the extension, and the name that means the folder itself.
    private static readonly FrozenSet<string> Special = FrozenSet.Create(
        StringComparer.Ordinal,
        ["con", "prn", "aux", "nul", "index", .. Enumerable.Range(0, 10).SelectMany(port => new[] { $"com{port}", $"lpt{port}" })]);

    /// <summary>The title's own name, cut between two words when it is long.</summary>
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

    /// <summary>The name, or with the first of -2, -3 … that leaves it free.</summary>
    public static string Free(string name, Func<string, bool> isTaken)
    {
        var free = name;
        for (var number = 2; IsSpecial(free) || isTaken(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return free;
    }

    /// <summary>Few digits alone are the address of a year's or a month's list.</summary>
    private static bool IsSpecial(string name) => Special.Contains(name) || (name.Length <= 4 && name.All(char.IsAsciiDigit));
}
