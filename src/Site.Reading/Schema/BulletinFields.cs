using Site.Model.Documents;
using Site.Reading.Schema.Types;

namespace Site.Reading.Schema;

/// <summary>The keys of bulletins alone.</summary>
public static class BulletinFields
{
    public static readonly Field<YearMonth> Month = new("thang", "tháng", new MonthType("2026-11"))
    {
        Aliases = ["month"],
    };

    public static readonly Field<int> Number = new("so", "số", new NumberType(1, 9999, "11"))
    {
        Aliases = ["number", "issue"],
    };

    public static readonly Field<DateOnly> Deadline = new("han_phat_hanh", "hạn phát hành", new DateType("2026-11-02"))
    {
        Help = "Ngày chi bộ phải có bản tin. Bỏ trống là ngày 2 của tháng.",
    };
}
