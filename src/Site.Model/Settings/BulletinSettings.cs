using System.Collections.Immutable;
using Site.Model.Bulletins;
using Site.Model.Documents;

namespace Site.Model.Settings;

/// <summary>What the settings' <c>ban_tin</c> says: how the monthly bulletin is named, composed and signed.</summary>
/// <param name="Name">On the first page: <c>Thông tin sinh hoạt chi bộ</c>.</param>
/// <param name="MinutesAllowed">How long reading it aloud may take of the meeting's time.</param>
/// <param name="Sections">In printed order.</param>
public sealed record BulletinSettings(string Name, int MinutesAllowed, Imprint Imprint, ImmutableArray<BulletinSectionRule> Sections);

/// <summary>The last page, as the press law asks (Luật Báo chí 2016, art. 34). What is null is not printed.</summary>
/// <param name="Frequency">Kỳ hạn xuất bản: <c>hằng tháng</c>.</param>
/// <param name="PrintRun">Số lượng in, in the editor's words: <c>200 bản</c>.</param>
public sealed record Imprint(string? ResponsiblePerson, string? Licence, string? Printer, string? PrintRun, string? Frequency);

/// <summary>Which of the month's documents a section takes. A list that is empty asks for nothing.</summary>
/// <param name="Most">How many at most; null: all.</param>
public sealed record BulletinSectionRule(
    string Id, string Title, ImmutableArray<DocumentKind> Kinds, ImmutableArray<string> Categories, ImmutableArray<Genre> Genres, ImmutableArray<string> Tags,
    int? Most, ItemForm Form);
