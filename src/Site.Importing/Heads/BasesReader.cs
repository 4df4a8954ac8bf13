using System.Text.RegularExpressions;
using Site.Model.DocumentCodes;

namespace Site.Importing.Heads;

/// <summary>
/// Căn cứ: the documents that one builds on. They stand before the first heading, each a paragraph that begins with "Căn cứ", "Thực hiện" or "Xét" and ends
/// with a semicolon or a comma. A paragraph that goes on to say what is issued is text; the document that it begins with is a basis too.
/// </summary>
internal static partial class BasesReader
{
    private const int LongestBasis = 900;
    private const int LongestCopied = 400;

    /// <summary>No opening sentence is longer; a pattern that looks for words is not let loose on more.</summary>
    private const int LongestOpening = 4_000;

    /// <summary>Whether a paragraph begins as a basis does.</summary>
    public static bool IsBasis(string text) => Opening().IsMatch(text);

    /// <summary>The basis, when the paragraph is nothing else.</summary>
    public static HeadField<string>? Whole(string text)
    {
        var trimmed = text.Trim();
        return IsBasis(trimmed) && trimmed.Length <= LongestBasis && trimmed is [.., ';' or ','] && !Resolution().IsMatch(trimmed)
            ? new HeadField<string>(Opening().Replace(trimmed, string.Empty).TrimEnd(';', ',', ' '), trimmed)
            : null;
    }

    /// <summary>The basis that a paragraph of text begins with, up to who does what; null when it begins with none.</summary>
    public static HeadField<string>? Beginning(string text)
    {
        if (text.Length > LongestOpening || !Opening().IsMatch(text) || !Resolution().IsMatch(text))
        {
            return null;
        }

        var rest = Opening().Replace(text, string.Empty);
        var end = Actor().Match(rest) is { Success: true, Index: var actor } ? actor : -1;
        if (end is < 8 or > LongestCopied)
        {
            return null;
        }

        var basis = rest[..end].TrimEnd('.', ',', ';', ' ');
        return new HeadField<string>(basis, basis, DocumentCodeScanner.Find(basis).IsEmpty ? "rút từ câu mở đầu" : null);
    }

    [GeneratedRegex(@"^(Căn cứ( vào)?|Thực hiện|Xét|Theo|Quán triệt|Triển khai)\s+(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    // What makes a paragraph more than a basis.
    [GeneratedRegex(@"\b(như sau|cụ thể như sau|ban hành|xây dựng|thông báo|báo cáo|yêu cầu|hướng dẫn|quyết định|tổ chức)\b[^;]*[:.]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Resolution();

    // ", Ban Thường vụ Đảng ủy Khối ban hành kế hoạch": who does something now.
    [GeneratedRegex(@"[.,;]\s+(?=(Ban (Thường vụ|Chấp hành|Tuyên giáo|Tổ chức|Dân vận|Chỉ đạo|Biên tập)|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Chi bộ|Chi ủy|Văn phòng|Ủy ban|Thường trực|Công đoàn|Đoàn)\b[^,;.]{0,80}\b(ban hành|xây dựng|thông báo|báo cáo|yêu cầu|hướng dẫn|quyết định|tổ chức|đề ra|triển khai|kết luận|đề nghị)\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Actor();
}
