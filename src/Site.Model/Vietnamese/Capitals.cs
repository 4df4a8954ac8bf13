namespace Site.Model.Vietnamese;

/// <summary>Text in capitals alone.</summary>
public static class Capitals
{
    /// <summary>The longest text in capitals that counts as abbreviations: <c>HĐND, UBND</c>.</summary>
    private const int LongestAbbreviations = 12;

    /// <summary>Whether the text has no small letter and more letters than abbreviations have.</summary>
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
