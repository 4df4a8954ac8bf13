using System.Globalization;

namespace Site.Model.Vietnamese;

/// <summary>Numbers as Vietnamese readers write them: a comma before decimals, a full stop between thousands.</summary>
public static class Quantity
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary><c>12.345</c></summary>
    public static string Count(long number) => number.ToString("#,0", Format);

    /// <summary>A file's size in KB or MB of 1024: <c>48 KB</c>, <c>1,2 MB</c>; never 0.</summary>
    public static string Bytes(long bytes) => bytes + 512 < 1024 * 1024
        ? Math.Max(1, (bytes + 512) / 1024).ToString("0", Format) + " KB"
        : (bytes / (1024.0 * 1024.0)).ToString("0.0", Format) + " MB";

    /// <summary>Seconds to one decimal: <c>1,4</c>.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", Format);
}
