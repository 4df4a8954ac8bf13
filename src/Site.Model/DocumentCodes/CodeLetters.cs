using System.Buffers;

namespace Site.Model.DocumentCodes;

/// <summary>The characters that codes are written with.</summary>
internal static class CodeLetters
{
    // Signs are capitals of words; a letter with a tone begins no sign, so words of the text around a code are none.
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzĐđÐðƉɖĂăÂâÊêÔôƠơƯư");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2212");

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\u00A0\u2007\u2009\u202F");

    public static bool IsLetter(char c) => Letters.Contains(c);

    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>Hyphens proper, as inside a word: not the dashes that part two thoughts.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Space inside a line.</summary>
    public static bool IsSpace(char c) => Spaces.Contains(c);

    /// <summary>Eth and the African D look like Đ and come from some keyboards and old converters.</summary>
    public static string Tidy(string sign) => sign.Replace('Ð', 'Đ').Replace('ð', 'đ').Replace('Ɖ', 'Đ').Replace('ɖ', 'đ');
}
