using Site.Model.Documents;
using Site.Reading.Schema;

namespace Site.Reading.Documents;

internal static class BulletinReader
{
    /// <summary>Cells commonly meet on the 3rd and must have the issue a day before (HD 42-HD/BTCTW).</summary>
    private const int UsualDeadlineDay = 2;

    // Stands in for a month that is missing or wrong, which has been told.
    private static readonly YearMonth NoMonth = new(2000, 1);

    public static Bulletin Read(DocumentHead head, FieldValues values)
    {
        var month = values.Value(BulletinFields.Month) ?? NoMonth;
        return new Bulletin
        {
            Source = head.Source,
            Url = head.Url,
            Title = head.Title,
            Month = month,
            Number = values.Value(BulletinFields.Number),
            Deadline = values.Value(BulletinFields.Deadline) ?? new DateOnly(month.Year, month.Month, UsualDeadlineDay),
        };
    }
}
