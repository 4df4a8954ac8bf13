using System.Globalization;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Cli.NewFiles;

/// <summary>Names of new files, without <c>.md</c>: folded like addresses, so that a file and its page have the same name.</summary>
public static class NewFileName
{
    /// <summary>Long enough to distinguish articles, short enough for an address that is read aloud.</summary>
    private const int Longest = 60;

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
    /// <param name="isYear">Whether it is meant to be a year, whose list has no such address then.</param>
    public static string Free(string name, Func<string, bool> isTaken, bool isYear = false)
    {
        var free = name;
        for (var number = 2; (IsSpecial(free) && !isYear) || isTaken(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return free;
    }

    /// <summary>A device's name, the name that means the folder itself, or one of few digits: the address of a year's or a month's list.</summary>
    private static bool IsSpecial(string name) => OutputName.IsDevice(name) || name == "index" || (name.Length <= 4 && name.All(char.IsAsciiDigit));
}
