using System.Buffers;

namespace Site.Model.DocumentCodes;

/// <summary>The characters that codes are written with.</summary>
internal static class CodeLetters
{
    // Signs are abbreviations in capitals. A letter with a tone begins no sign, so the words around a code are not taken for signs.
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzĐđÐðƉɖĂăÂâÊêÔôƠơƯư");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2212");

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\u00A0\u2007\u2009\u202F");

    public static bool IsLetter(char c) => Letters.Contains(c);

    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Hyphens inside a word, not the dashes that separate two thoughts.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Space within a line.</summary>
    public static bool IsSpace(char c) => Spaces.Contains(c);

    /// <summary>Eth and the African D look like Đ and come from some keyboards and old converters.</summary>
    public static string Tidy(string sign) => sign.Replace('Ð', 'Đ').Replace('ð', 'đ').Replace('Ɖ', 'Đ').Replace('ɖ', 'đ');
}
