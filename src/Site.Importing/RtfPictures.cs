using System.Globalization;
using Site.Model.Pictures;

namespace Site.Importing;

/// <summary>
/// The pictures of an RTF text in its order, without the text. Word puts its HTML on the clipboard with the names of pictures on its own disk, which a browser may not read;
/// the same pictures stand in the RTF beside it, in hexadecimal (Rich Text Format 1.9.1, "Pictures").
/// </summary>
public static class RtfPictures
{
    /// <summary>Characters; of a longer text nothing is read.</summary>
    public const int Longest = 64 * 1024 * 1024;

    // Groups that hold a picture again in an old format, or signs of lists.
    private static readonly string[] _again = ["nonshppict", "listpicture"];

    private static readonly string[] _measures = ["picwgoal", "pichgoal", "piccropl", "piccropt", "piccropr", "piccropb"];

    /// <returns>Null stands for a picture of a kind that browsers do not show (WMF, EMF), or one that is cut by a measure that is not told.</returns>
    public static IReadOnlyList<PictureBeside?> Read(string rtf)
    {
        var found = new List<PictureBeside?>();
        if (rtf.Length > Longest || !rtf.StartsWith(@"{\rtf", StringComparison.Ordinal))
        {
            return found;
        }

        var (depth, skippedAt) = (0, int.MaxValue);
        for (var at = 0; at < rtf.Length; at++)
        {
            switch (rtf[at])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    skippedAt = depth < skippedAt ? int.MaxValue : skippedAt;
                    break;
                case '\\':
                    var word = Word(rtf, at + 1, out var end, out var number);
                    at = end - 1;
                    if (word == "bin")
                    {
                        at = (int)Math.Min(at + (long)number, rtf.Length - 1L);
                    }
                    else if (skippedAt == int.MaxValue && Array.IndexOf(_again, word) >= 0)
                    {
                        skippedAt = depth;
                    }
                    else if (word == "pict" && skippedAt == int.MaxValue)
                    {
                        at = Picture(rtf, end, found) - 1;
                    }

                    break;
            }
        }

        return found;
    }

    /// <summary>Reads on from behind <c>\pict</c>.</summary>
    /// <returns>The place of the brace that ends the group.</returns>
    private static int Picture(string rtf, int at, List<PictureBeside?> found)
    {
        var isShown = false;
        var hex = new List<char>();
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        var depth = 0;
        for (; at < rtf.Length; at++)
        {
            var c = rtf[at];
            if (c == '{')
            {
                depth++;
            }
            else if (c == '}' && depth-- == 0)
            {
                break;
            }
            else if (c == '\\')
            {
                isShown |= Word(rtf, at + 1, out var end, out var number) is var word && word is "pngblip" or "jpegblip";
                at = word == "bin" ? (int)Math.Min(end + (long)number, rtf.Length) - 1 : end - 1;
                if (depth == 0 && Array.IndexOf(_measures, word) >= 0)
                {
                    told[word] = number;
                }
            }
            else if (depth == 0 && char.IsAsciiHexDigit(c))
            {
                hex.Add(c);
            }
        }

        found.Add(isShown && hex.Count is > 0 and var count && count % 2 == 0 && Window(told) is { } window
            ? new PictureBeside(Convert.FromHexString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(hex)), window)
            : null);
        return at;
    }

    // What Word cuts off (piccrop…) is measured on the picture's own size (pic…goal), both in twips. An edge that is set on instead is below 0, which Word() reads as 0.
    private static PictureWindow? Window(Dictionary<string, int> told)
    {
        return Share("piccropl", "picwgoal") is { } left && Share("piccropt", "pichgoal") is { } top && Share("piccropr", "picwgoal") is { } right && Share("piccropb", "pichgoal") is { } bottom &&
            left + right < 1 && top + bottom < 1 ? new PictureWindow(left, top, right, bottom, QuarterTurns: 0) : null;

        double? Share(string cut, string whole) =>
            told.GetValueOrDefault(cut) is var twips && twips == 0 ? 0
            : told.GetValueOrDefault(whole) is > 0 and var size ? (double)twips / size
            : null;
    }

    /// <summary>A control word behind its backslash: letters, a number, and the space that ends it. A control sign has no letters.</summary>
    private static string Word(string rtf, int at, out int end, out int number)
    {
        end = at;
        while (end < rtf.Length && char.IsAsciiLetterLower(rtf[end]))
        {
            end++;
        }

        var word = rtf[at..end];
        if (word.Length == 0)
        {
            end = Math.Min(end + 1, rtf.Length);
            number = 0;
            return word;
        }

        var digits = end;
        end += end < rtf.Length && rtf[end] == '-' ? 1 : 0;
        while (end < rtf.Length && char.IsAsciiDigit(rtf[end]))
        {
            end++;
        }

        number = int.TryParse(rtf.AsSpan(digits, end - digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? Math.Max(0, value) : 0;
        end += end < rtf.Length && rtf[end] == ' ' ? 1 : 0;
        return word;
    }
}
