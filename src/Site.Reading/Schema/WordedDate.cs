using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Reading.Schema;

/// <summary>Dates and times as office texts write them: <c>7h30 ngày 20/11/2026</c>, <c>ngày 20 tháng 11 năm 2026, 07 giờ 30</c>.</summary>
internal static partial class WordedDate
{
    private const string Clock = @"(lúc\s+)?(?<hour>[0-9]{1,2})\s*(h|g|giờ|:)\s*((?<minute>[0-9]{1,2})\s*(phút|p|')?)?";

    /// <summary>The same in digits only, <c>20/11/2026 07:30</c>; the unchanged text when its wording is unknown.</summary>
    public static string InDigits(string written)
    {
        // Digits and signs alone need no change; T and Z belong to ISO 8601.
        if (!written.AsSpan().ContainsAnyExcept("0123456789-/.:+ TZtz"))
        {
            return written;
        }

        var match = Pattern().Match(written.Trim());
        if (!match.Success)
        {
            return written;
        }

        string Of(string name) => match.Groups[name].Value;
        var day = Of("day") is { Length: > 0 } digits ? digits : $"{Of("d")}/{Of("m")}/{Of("y")}";
        return match.Groups["hour"].Success
            ? string.Create(CultureInfo.InvariantCulture, $"{day} {Of("hour")}:{(Of("minute") is { Length: > 0 } minute ? minute.PadLeft(2, '0') : "00")}")
            : day;
    }

    [GeneratedRegex(
        @"^((thứ\s+(hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s*,?\s*)?(" + Clock + @"\s*,?\s+)?(ngày\s+)?" +
        @"((?<day>[0-9]{1,2}([/.-])[0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})|(?<d>[0-9]{1,2})\s+tháng\s+(?<m>[0-9]{1,2})\s+năm\s+(?<y>[0-9]{4}))(\s*,?\s+" + Clock + ")?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
