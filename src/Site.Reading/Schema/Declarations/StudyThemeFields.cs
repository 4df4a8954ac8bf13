using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema.Declarations;

/// <summary>The keys of a year's study theme alone.</summary>
public static class StudyThemeFields
{
    public static readonly Field<int> Year = new("nam", "năm", ThemeYear.Type)
    {
        Aliases = ["year"],
        Help = "Mỗi năm một chuyên đề. Trong năm ấy ô `chuyen_de` của trang chủ hiện chuyên đề này.",
    };

    public static readonly Field<Citation> SetBy = new("van_ban", "văn bản", new CitationType("Kế hoạch số 147-KH/TU ngày 30/01/2020 của Ban Thường vụ Tỉnh ủy"))
    {
        Help = "Văn bản đề ra chuyên đề. Kế hoạch ghi văn bản này ở `can_cu` thì tự vào trang của chuyên đề.",
    };

    public static readonly Field<ImmutableArray<string>> Questions = new("goi_y_thao_luan", "gợi ý thảo luận", new ListType<string>(
        new TextType("Chi bộ chọn việc gì để làm theo?"), "[\"Chi bộ chọn việc gì để làm theo?\", \"Ai làm, đến khi nào?\"]"))
    {
        Help = BulletinFields.Questions.Help,
    };
}

/// <summary>The year of a study theme, as the theme and the documents that belong to it write it.</summary>
public static class ThemeYear
{
    /// <summary>The Party was founded in that year.</summary>
    public const int First = 1930;

    public const int Last = 2200;

    internal static readonly NumberType Type = new(First, Last, "2026");
}
