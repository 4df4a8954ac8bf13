using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Site.Model.Text;
using Site.Reading.Schema.Types;

namespace Site.Reading.Markdown.Links;

/// <summary>Reads addresses as people write them, without the scheme that a program needs.</summary>
internal static partial class WrittenAddress
{
    private static readonly FrozenSet<string> Domains = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "vn", "com", "net", "org", "info", "edu", "gov", "biz", "asia", "tv", "me");

    /// <summary><c>www.dangcongsan.vn</c>, <c>baotravinh.vn/tin</c>: a site's name without a scheme.</summary>
    public static bool IsWithoutScheme(string url)
    {
        var end = url.AsSpan().IndexOfAny("/?#:\\");
        var host = end < 0 ? url : url[..end];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ||
            (host.IndexOf('.', StringComparison.Ordinal) > 0 && !host.Contains('@', StringComparison.Ordinal) && Domains.Contains(host[(host.LastIndexOf('.') + 1)..]));
    }

    /// <summary><c>ban-bien-tap@khoi.example</c></summary>
    public static bool IsMail(string url) => EmailAddress.Is(url);

    /// <summary>The digits to dial of <c>0294.3851.234</c>; null when the text is not a phone number.</summary>
    public static string? Phone(string url) => Number().IsMatch(url) && string.Concat(url.Where(c => c == '+' || char.IsAsciiDigit(c))) is { Length: >= 8 and <= 13 } digits ? digits : null;

    /// <summary>
    /// Turns an address of a preview on the writer's own machine, <c>http://localhost:5080/tin-tuc/</c>, into the page's path, because nobody else can open it.
    /// Null for any other address.
    /// </summary>
    public static string? OfPreview(string url) => Local().Match(url) is { Success: true } match
        ? match.Groups["path"].Value is { Length: > 0 } path ? path : "/"
        : null;

    [GeneratedRegex(@"^(\+84|0|1[89]00)[0-9. -]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(https?://)?(localhost|127\.0\.0\.1)(:[0-9]{1,5})?(?<path>[/?#].*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Local();
}
