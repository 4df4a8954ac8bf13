using System.Text;
using System.Text.RegularExpressions;

namespace Site.Importing.Html.Pages;

/// <summary>The text of a saved page: in the encoding that its bytes show, else in the one that it names.</summary>
internal static partial class PageBytes
{
    private const int WhereItNames = 4096;
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        bytes = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        try
        {
            return _strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var named = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, WhereItNames)])).Groups["name"].Value;
            return (named.ToLowerInvariant() switch
            {
                "utf-8" or "utf8" => Encoding.UTF8,
                "windows-1258" => CodePagesEncodingProvider.Instance.GetEncoding(1258)!,
                _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            }).GetString(bytes);
        }
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?(?<name>[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
