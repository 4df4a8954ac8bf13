namespace Site.Model.Text;

/// <summary>What a line of a document that was set for paper is by its look.</summary>
public static class PaperLine
{
    private const int LongestTitle = 160;
    private const int LongestCaps = 120;
    private const int LongestName = 40;

    /// <summary>A hand that breaks lines itself breaks later; what ends before this was ended on purpose.</summary>
    private const int ShortLine = 60;

    // Thể thức đề ký: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền.
    private static readonly string[] _onBehalf = ["T/M", "TM.", "TM ", "K/T", "KT.", "T/L", "TL.", "TUQ.", "Q."];

    private static readonly string[] _offices =
        ["BÍ THƯ", "PHÓ BÍ THƯ", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TRƯỞNG ", "PHÓ TRƯỞNG", "CHÁNH ", "PHÓ CHÁNH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "THƯ KÝ", "CHỦ TỌA", "CHỦ TRÌ", "NGƯỜI "];

    /// <summary>Past signs of Markdown and quotation.</summary>
    public static bool BeginsUpper(ReadOnlySpan<char> text) => FirstLetter(text) is { } first && char.IsUpper(first);

    /// <summary>Whether a line that begins so is a new one, and not the rest of the one above.</summary>
    public static bool BeginsAnew(ReadOnlySpan<char> text) =>
        BeginsUpper(text) || text is [>= '0' and <= '9', ..] or ['(' or '[', '*' or (>= '0' and <= '9'), ..] or ['.', '.', '.', ..] or ['…', ..] or ['_', '_', '_', ..] ||
        text.TrimEnd() is "*" or "./." || (text is [_, '.' or '/' or '-', ' ', ..] && BeginsUpper(text[3..])) || BeginsWithPicture(text);

    // "✅", "👉", "→": a sign that stands for a mark.
    private static bool BeginsWithPicture(ReadOnlySpan<char> text) =>
        System.Text.Rune.DecodeFromUtf16(text, out var first, out _) == System.Buffers.OperationStatus.Done && !first.IsAscii &&
        System.Text.Rune.GetUnicodeCategory(first) is System.Globalization.UnicodeCategory.OtherSymbol or System.Globalization.UnicodeCategory.MathSymbol;

    public static bool BeginsLower(ReadOnlySpan<char> text) => FirstLetter(text) is { } first && char.IsLower(first);

    /// <summary>A line all in capitals: names of bodies, a type of document, a title.</summary>
    public static bool IsCaps(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimStart("*(\"“");
        if (line.Length is < 4 or > LongestCaps || !char.IsLetterOrDigit(line[0]) || line[^1] is '.' or ',' or ';')
        {
            return false;
        }

        int letters = 0, others = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c) || c == '|')
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
            others += char.IsLetter(c) || c == ' ' ? 0 : 1;
        }

        // "59-KH/ĐUK" is a document's code.
        return letters >= 4 && letters > 2 * others;
    }

    /// <param name="words">Behind the mark.</param>
    public static bool ReadsAsTitle(ReadOnlySpan<char> words, ReadOnlySpan<char> nextLine)
    {
        words = words.Trim();
        return words.Length is > 0 and <= LongestTitle && words.TrimEnd('*') is [.., not ('.' or ';' or ',')] && (IsCaps(words) || !BeginsLower(nextLine));
    }

    /// <summary><c>T/M BAN THƯỜNG VỤ</c>, or an office with a name below it.</summary>
    public static bool OpensSignature(ReadOnlySpan<char> line, ReadOnlySpan<char> nextLine)
    {
        line = line.Trim().Trim("*_\\").Trim();
        return line.Length > 3 && IsCaps(line) && (BeginsWithAny(line, _onBehalf) || (BeginsWithAny(line, _offices) && (IsName(nextLine) || IsSignedNote(nextLine))));
    }

    /// <summary>What stands where the hand signed: <c>(Đã ký)</c>, <c>(Ký tên, đóng dấu)</c>.</summary>
    public static bool IsSignedNote(ReadOnlySpan<char> line)
    {
        line = line.Trim().Trim('*').Trim();
        return line.Length <= LongestName && line is ['(', .., ')'] && line.Contains("ký", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A person's: two to six words that begin with a capital.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        line = line.Trim().Trim('*').Trim();
        if (line.Length is < 4 or > LongestName)
        {
            return false;
        }

        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || word[1..].ContainsAnyExceptLetters() || (word.Length > 1 && char.IsUpper(word[1])))
            {
                return false;
            }

            words++;
        }

        return words is >= 2 and <= 6;
    }

    /// <summary>Long enough to have been broken to fit a width.</summary>
    public static bool IsFull(ReadOnlySpan<char> line) => line.Length >= ShortLine;

    /// <summary>Whether the line was ended on purpose: by a sign, or before it was full.</summary>
    public static bool IsEnded(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd().TrimEnd('*').TrimEnd();
        return !IsFull(line) || line[^1] is '.' or ':' or ';' or '!' or '?' or '…' or ')' or '”' or '"';
    }

    private static bool BeginsWithAny(ReadOnlySpan<char> line, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAnyExceptLetters(this ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static char? FirstLetter(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart().TrimStart("*_[(\"'“‘«").TrimStart();
        return trimmed.IsEmpty || !char.IsLetter(trimmed[0]) ? null : trimmed[0];
    }
}
