using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Reading.FrontMatter;

namespace Site.Reading.Schema.Types;

/// <summary>Thời hạn: a day, or a word for how often.</summary>
public sealed class DeadlineType() : ScalarType<Deadline>("một ngày, hoặc thuong_xuyen, hang_thang, hang_quy, hang_nam", "hang_nam")
{
    private static readonly DateType Day = new("2026-12-31");

    private static readonly ChoiceType<Recurrence> Often = new(
        new(Recurrence.Ongoing, "thuong_xuyen", "thường xuyên"),
        new(Recurrence.Monthly, "hang_thang", "hằng tháng"),
        new(Recurrence.Quarterly, "hang_quy", "hằng quý"),
        new(Recurrence.Yearly, "hang_nam", "hằng năm"));

    public override ImmutableArray<Option> Options => Often.Options;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Deadline value)
    {
        // What begins with a digit was meant as a day.
        if (char.IsAsciiDigit(scalar.Text.TrimStart()[0]))
        {
            var read = Day.TryReadText(scalar, context, out var day);
            value = new Deadline(day, null);
            return read;
        }

        var known = Often.TryReadText(scalar, context, out var recurrence);
        value = new Deadline(null, recurrence);
        return known;
    }
}
