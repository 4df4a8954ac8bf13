using System.Collections.Immutable;
using System.Globalization;
using Site.Cli.Terminal;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Inventory;

/// <summary>Entries for a spreadsheet: each fact has its own column, and dates have a form that a spreadsheet recognises.</summary>
public static class InventoryCsv
{
    public static readonly ImmutableArray<string> Header =
    [
        "Ngày", "Loại", "Thể loại", "Tiêu đề", "Tổ chức", "Chuyên mục", "Trạng thái", "Đăng lúc", "Hết hạn",
        "Người duyệt", "Ngày duyệt", "Tác giả", "Chuyên đề", "Lấy ý kiến đến", "Kết quả lấy ý kiến",
        "Tình trạng kiến nghị", "Ngày nhận", "Nơi trả lời", "Ngày trả lời", "Số ngày trả lời", "Địa chỉ", "Tệp",
    ];

    public static IEnumerable<string> Lines(ImmutableArray<InventoryEntry> entries, InventoryNames names, SiteAddress address) =>
        entries.Select(entry => CsvText.Line(Cells(entry, names, address))).Prepend(CsvText.ByteOrderMark + CsvText.Line(Header));

    private static string[] Cells(InventoryEntry entry, InventoryNames names, SiteAddress address)
    {
        var document = entry.Document;
        return
        [
            Iso(document.Date),
            KindWords.Of(document.Kind),
            entry.GenreName ?? string.Empty,
            document.Title,
            string.Join("; ", document.Units.Select(unit => names.UnitName(unit.Value))),
            names.CategoryName(document),
            entry.State,
            Iso(document.PublishFrom),
            Iso(document.ExpiresAfter),
            document.ApprovedBy ?? string.Empty,
            document.ApprovedOn is { } day ? DateWords.Iso(day) : string.Empty,
            document.Author ?? string.Empty,
            (document.ThemeYear?.Value ?? (document as StudyTheme)?.Year)?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            document.Consultation is { Until: var until } ? DateWords.Iso(until) : string.Empty,
            document.Consultation?.Outcome ?? string.Empty,
            .. Question(document as Question, names),
            address.Absolute(document.Url),
            document.Source.Value,
        ];
    }

    /// <summary>Empty cells for other documents.</summary>
    private static string[] Question(Question? question, InventoryNames names) => question is null ? [string.Empty, string.Empty, string.Empty, string.Empty, string.Empty] :
    [
        QuestionWords.Of(question.Progress),
        question.ReceivedOn is { Value: var received } ? DateWords.Iso(received) : string.Empty,
        question.AnsweredBy is { Value: var name } ? names.UnitName(name) : string.Empty,
        question.AnsweredOn is { Value: var answered } ? DateWords.Iso(answered) : string.Empty,
        question.DaysTaken?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
    ];

    // A space before the time, not a T: spreadsheets know no other ISO form.
    private static string Iso(Moment? moment) => moment is not { } at ? string.Empty
        : at.Time is { } time ? $"{DateWords.Iso(at.Day)} {time:HH':'mm}"
        : DateWords.Iso(at.Day);
}
