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
/// A file's bytes as the one form of text that everything after works with: no BOM, lines end in <c>\n</c>, no invisible characters,
/// letters composed. Places in it are made places on the disk by <see cref="SeenLine"/>, when they are told.
/// </summary>
internal static class SourceText
{
    private const char SoftBreakInWord = '\v';

    // Breaks that editors cannot tell from a space but that YAML would count as the end of a line.
    private static readonly SearchValues<char> SoftBreaks = SearchValues.Create([SoftBreakInWord, '\u0085', '\u2028', '\u2029']);

    // What XML 1.0 forbids or HTML calls a parse error: it must reach neither a feed nor a page.
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

        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        // Before anything is taken out: what is a soft hyphen elsewhere is the letter ư in TCVN3.
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
        if (FirstForbidden(text) is not { } index)
        {
            return text;
        }

        diagnostics.Add(FileFaults.InvisibleCharacter.At(file, PlaceOf(text, index), NameOf(text[index])));
        return WithoutForbidden(text);
    }

    /// <summary>With a space for each character that no page may hold.</summary>
    public static string WithoutForbidden(string text) => Blank(text, Forbidden);

    /// <summary>Where the first character is that no page may hold.</summary>
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

        // Nothing is taken out before the first of them, so that its place is the same in the text that is read on.
        var before = VietnameseText.Compose(text[..first.Start]);
        diagnostics.Add(FileFaults.InvisibleTakenOut.At(file, PlaceOf(before, before.Length) with { Length = 0 }, InvisibleCharacters.Count(text)));
        return InvisibleCharacters.Without(text);
    }

    /// <summary>Null when the bytes are not UTF-8.</summary>
    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        // Never more characters than bytes. One pass, where asking first and counting first would make it three.
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var isWhole = Utf8.ToUtf16(bytes, characters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        var text = isWhole ? new string(characters, 0, length) : null;
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    /// <summary>
    /// Whether there is nothing to blank, compose or tell, as in most texts. Ranges are asked for fast; the sets above are not, for
    /// Vietnamese letters share bytes with what is in them.
    /// </summary>
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\0', '\u0008') && !text.ContainsAnyInRange('\u000B', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F') &&
        !text.ContainsAnyInRange('\u0300', '\u036F') && !InvisibleCharacters.MayBeIn(text) && !text.ContainsAnyInRange('\u2028', '\u2029') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    /// <summary>Columns stay as they are: each such character becomes one space.</summary>
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

        var before = Encoding.UTF8.GetString(bytes[..valid]).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return PlaceOf(before, before.Length);
    }
}
