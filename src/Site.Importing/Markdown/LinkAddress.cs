using System.Globalization;
using System.Text;
using Site.Model.Text;

namespace Site.Importing.Markdown;

/// <summary>What Markdown writes between the brackets behind a link's words.</summary>
internal static class LinkAddress
{
    private static readonly string[] _schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Without the parts that follow who opens it. Null for an address that no page may link to; its words stay.</summary>
    public static string? Of(string source)
    {
        var address = new StringBuilder(source.Length);
        foreach (var rune in source.Trim().EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && rune.Value != 0xFFFD)
            {
                address.Append(rune);
            }
        }

        var cleaned = address.ToString();
        if (cleaned.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            cleaned = "https://" + cleaned;
        }

        return cleaned.Length == 0 || !HasKnownScheme(cleaned) ? null : Written(Tracking.Find(cleaned)?.Address ?? cleaned);
    }

    private static bool HasKnownScheme(string address)
    {
        var colon = address.AsSpan().IndexOfAny(":/?#");
        return colon < 0 || address[colon] != ':' || Array.Exists(_schemes, scheme => address.AsSpan(0, colon).Equals(scheme, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Signs with a meaning for Markdown, and white space, become <c>%</c> and two digits, which mean the same to a browser.</summary>
    public static string Written(string address)
    {
        if (address.AsSpan().IndexOfAny(" ()<>|\\\"`&\u00A0") < 0 && !address.Any(char.IsWhiteSpace))
        {
            return address;
        }

        var written = new StringBuilder(address.Length);
        for (var at = 0; at < address.Length; at++)
        {
            var c = address[at];
            if (c is '(' or ')' or '<' or '>' or '|' or '\\' or '"' or '`' || char.IsWhiteSpace(c))
            {
                foreach (var unit in Encoding.UTF8.GetBytes([c]))
                {
                    written.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
                }
            }
            else
            {
                written.Append(c == '&' && Signs.BeginsEntity(address.AsSpan(at)) ? Signs.Ampersand : c.ToString());
            }
        }

        return written.ToString();
    }
}
