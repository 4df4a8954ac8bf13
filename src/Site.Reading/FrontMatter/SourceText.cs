using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese;
using Site.Model.Vietnamese.OldEncodings;

namespace Site.Reading.FrontMatter;

/// <summary>
/// Turns a file's bytes into the text that all later reading works with: without BOM and invisible characters, lines end in <c>\n</c>, letters are
/// composed. <see cref="SeenLine"/> turns places in this text into places in the file when they are told.
/// </summary>
internal static class SourceText
{
    /// <summary>Up to <see cref="LastPrivate"/>: what has a shape in one font alone, as the signs of Wingdings that Word keeps.</summary>
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    private const char SoftBreakInWord = '\v';

    // Line breaks that look like a space in an editor, but that end a line in YAML.
    private static readonly SearchValues<char> SoftBreaks = SearchValues.Create([SoftBreakInWord, '\u0085', '\u2028', '\u2029']);

    // Characters that XML 1.0 forbids or HTML calls a parse error: neither a feed nor a page may have them.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n')), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Null when the bytes are not UTF-8, which is told.</summary>
    public static string? Decode(SourcePath file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes["\uFEFF"u8.Length..];
        }

        if (Text(bytes) is not { } text)
        {
            diagnostics.Add(FileFaults.NotUtf8.At(file, FirstBadPlace(bytes)));
            return null;
        }

        text = WithLineFeeds(text);

        // Before invisible characters are taken out: the code of the soft hyphen is the letter ư in TCVN3.
        var isOld = TellOldEncodings(file, text, diagnostics);
        if (IsPlain(text))
        {
            return text;
        }

        if (text.AsSpan().IndexOfAny(SoftBreaks) is var soft and >= 0)
        {
            var before = VietnameseText.Compose(isOld ? text[..soft] : InvisibleCharacters.Without(text[..soft]));
            diagnostics.Add(FileFaults.SoftBreakBlanked.At(file, PlaceOf(before, before.Length) with { Length = 0 }, NameOf(text[soft])));
            text = Blank(text, SoftBreaks);
        }

        text = VietnameseText.Compose(isOld ? text : WithoutInvisible(file, text, diagnostics));
        if (!isOld && text.AsSpan().IndexOfAnyInRange(FirstPrivate, LastPrivate) is var sign and >= 0)
        {
            diagnostics.Add(FileFaults.SignOfAFont.At(file, PlaceOf(text, sign), NameOf(text[sign])));
        }

        if (FirstForbidden(text) is not { } index)
        {
            return text;
        }

        diagnostics.Add(FileFaults.InvisibleCharacter.At(file, PlaceOf(text, index), NameOf(text[index])));
        return WithoutForbidden(text);
    }

    /// <summary>The text with <c>\n</c> at the end of each line: only what ends a line in an editor counts, not U+2028 and its like.</summary>
    public static string WithLineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    /// <summary>The text with a space in place of each character that ends a line in YAML and does not in an editor.</summary>
    public static string WithoutSoftBreaks(string text) => Blank(text, SoftBreaks);

    /// <summary>The text with a space in place of each character that no page may have.</summary>
    public static string WithoutForbidden(string text) => Blank(text, Forbidden);

    /// <summary>The offset of the first character that no page may have; null if there is none.</summary>
    public static int? FirstForbidden(string text) => text.AsSpan().IndexOfAny(Forbidden) is var index and >= 0 ? index : null;

    /// <summary><c>U+0007</c></summary>
    public static string NameOf(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    /// <summary>The place of one character, line and column from 1.</summary>
    public static SourceSpan PlaceOf(ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return new SourceSpan(before.Count('\n') + 1, index - before.LastIndexOf('\n'), 1);
    }

    private static bool TellOldEncodings(SourcePath file, string text, DiagnosticBag diagnostics)
    {
        var found = OldText.Find(text);
        foreach (var old in found)
        {
            var (place, words) = (PlaceOf(text, old.Start) with { Length = old.Length }, OldEncodingWords.Of(old.Encoding));
            diagnostics.Add(FileFaults.OldEncoding.At(file, place, words.Name, words.Fonts, old.Written(text), old.Decoded(text), words.InUniKey));
        }

        return found.Length > 0;
    }

    private static string WithoutInvisible(SourcePath file, string text, DiagnosticBag diagnostics)
    {
        if (!InvisibleCharacters.MayBeIn(text) || InvisibleCharacters.Next(text, 0) is not { Length: > 0 } first)
        {
            return text;
        }

        // The place of the first of them is the same in the cleaned text, because nothing before it is taken out.
        var before = VietnameseText.Compose(text[..first.Start]);
        diagnostics.Add(FileFaults.InvisibleTakenOut.At(file, PlaceOf(before, before.Length) with { Length = 0 }, InvisibleCharacters.Count(text)));
        return InvisibleCharacters.Without(text);
    }

    /// <summary>Null when the bytes are not UTF-8.</summary>
    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        // A text never has more characters than bytes. So one pass is enough; to validate and to count first would make it three.
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var isWhole = Utf8.ToUtf16(bytes, characters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        var text = isWhole ? new string(characters, 0, length) : null;
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    /// <summary>
    /// Whether nothing must be replaced, composed or told, as in most texts. It asks for ranges of characters, which is fast; the sets above are slower,
    /// because Vietnamese letters share bytes with their characters.
    /// </summary>
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\0', '\u0008') && !text.ContainsAnyInRange('\u000B', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F') &&
        !text.ContainsAnyInRange(FirstPrivate, LastPrivate) && !text.ContainsAnyInRange('\u0300', '\u036F') && !InvisibleCharacters.MayBeIn(text) && !text.ContainsAnyInRange('\u2028', '\u2029') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    /// <summary>Each such character becomes one space, so that columns stay as they are.</summary>
    private static string Blank(string text, SearchValues<char> characters)
    {
        if (!text.AsSpan().ContainsAny(characters))
        {
            return text;
        }

        return string.Create(text.Length, (text, characters), static (blanked, source) =>
        {
            source.text.CopyTo(blanked);
            for (var at = blanked.IndexOfAny(source.characters); at >= 0; at = blanked.IndexOfAny(source.characters))
            {
                blanked[at] = ' ';
                blanked = blanked[at..];
            }
        });
    }

    private static SourceSpan FirstBadPlace(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        var before = WithLineFeeds(Encoding.UTF8.GetString(bytes[..valid]));
        return PlaceOf(before, before.Length);
    }
}
