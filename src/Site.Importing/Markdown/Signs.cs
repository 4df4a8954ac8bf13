namespace Site.Importing.Markdown;

/// <summary>What single signs mean to Markdown beside their neighbours.</summary>
internal static class Signs
{
    /// <summary>In addresses and captions a backslash does not keep it from naming a character.</summary>
    public const string Ampersand = "&amp;";

    public const string Backslash = "&#92;";

    public const int LongestEntity = 40;

    /// <summary><c>&amp;amp;</c>, <c>&amp;#8211;</c>: Markdown writes the character that it names.</summary>
    public static bool BeginsEntity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
        {
            return false;
        }

        foreach (var c in text[1..end])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '#')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether <c>&lt;</c> before this begins a tag or an address.</summary>
    public static bool OpensTag(char after) => char.IsAsciiLetter(after) || after is '/' or '!' or '?';

    /// <summary>ASCII's signs can be escaped, no other character can.</summary>
    public static bool IsEscapable(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
