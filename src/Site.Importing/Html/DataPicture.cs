using System.Security.Cryptography;
using System.Text;

namespace Site.Importing.Html;

/// <summary>A picture that stands in the address itself: <c>data:image/png;base64,…</c>.</summary>
internal static class DataPicture
{
    private const string Start = "data:image/";
    private const string Mark = ";base64,";

    /// <summary>Characters. What a page shows until the real picture is loaded is shorter.</summary>
    private const int LongestStandIn = 4_000;

    public static bool Is(string address) => address.StartsWith(Start, StringComparison.OrdinalIgnoreCase);

    /// <summary>A dot or a blur in the place of a picture that is loaded later.</summary>
    public static bool IsStandIn(string address) => Is(address) && address.Length <= LongestStandIn;

    /// <summary>The same for the same picture, and short.</summary>
    public static string Id(string address) => "anh-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)));

    /// <summary>Null when the address does not hold what it says.</summary>
    public static byte[]? Bytes(string address)
    {
        var mark = address.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (mark < 0)
        {
            return null;
        }

        // Pages break long lines, and write + and / as in addresses.
        var written = address.AsSpan(mark + Mark.Length).Contains('%') ? Uri.UnescapeDataString(address[(mark + Mark.Length)..]) : address[(mark + Mark.Length)..];
        var bytes = new byte[(written.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(written, bytes, out var length) ? bytes[..length] : null;
    }
}
