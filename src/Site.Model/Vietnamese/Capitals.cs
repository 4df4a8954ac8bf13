namespace Site.Model.Vietnamese;

/// <summary>Text in capitals alone.</summary>
public static class Capitals
{
    /// <summary>Abbreviations stand in capitals by right: <c>HĐND, UBND</c>.</summary>
    private const int LongestAbbreviations = 12;

    /// <summary>Whether not one letter is small, though there are more of them than abbreviations have.</summary>
    public static bool IsShouted(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > LongestAbbreviations;
    }
}
