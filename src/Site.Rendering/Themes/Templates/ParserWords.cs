using System.Collections.Immutable;
using Scriban.Parsing;

namespace Site.Rendering.Themes.Templates;

/// <summary>
/// What Scriban's parser (7.5.3) says, in Vietnamese, by a part of each of its sentences. One slip often makes it stumble several
/// times: the sentence that stands highest here says it best, and alone is told.
/// </summary>
internal static class ParserWords
{
    public const string LoopNames = "sau for. chỉ viết được first, last, index";

    private const string NoEnd = "The <end> statement was not found";

    private static readonly ImmutableArray<(string Part, string Words)> Known =
    [
        ("depth limit", "các khối lồng nhau quá nhiều tầng"),
        ("object initializer", "một thẻ {{ chưa đóng bằng }} thì đã có dấu {"),
        ("A else condition must be preceded", "{{ else }} không nằm trong if hay for nào, hoặc if ấy đã có {{ else }}"),
        ("Invalid if/else combination within a for", "trong for chỉ viết được {{ else }}, không viết được {{ else if }}"),
        ("Found <end> statement without", "{{ end }} không đóng khối nào"),
        ("Error while parsing for statement: Expecting", "viết vòng lặp là {{ for mục in danh_sách }}"),
        ("Error while parsing if statement: Expecting", "sau if phải là một tên"),
        ("The loop variable", LoopNames),
        ("The dot operator", "sau dấu chấm phải là một tên"),
        ("Expecting <EOL>", "thừa chữ hoặc dấu ở đây"),
        ("Unexpected token", "không hiểu dấu này"),
        (NoEnd, "thiếu {{ end }}"),
    ];

    /// <summary>Null when there is no error among them.</summary>
    public static LogMessage? MostTelling(IEnumerable<LogMessage> messages) =>
        messages.Where(message => message.Type == ParserMessageType.Error).MinBy(Rank);

    public static bool IsMissingEnd(LogMessage message) => message.Message.Contains(NoEnd, StringComparison.Ordinal);

    public static string InVietnamese(LogMessage message) =>
        Rank(message) is var rank && rank < Known.Length ? Known[rank].Words : "không hiểu chỗ này";

    private static int Rank(LogMessage message)
    {
        for (var rank = 0; rank < Known.Length; rank++)
        {
            if (message.Message.Contains(Known[rank].Part, StringComparison.Ordinal))
            {
                return rank;
            }
        }

        return Known.Length;
    }
}
