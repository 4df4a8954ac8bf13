using Site.Model.Documents;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class StudyThemeReader
{
    /// <summary>Without a year, which is told, it is the theme of the year of its date.</summary>
    public static StudyTheme Read(SourceFile file, string title, FieldValues values, AssetReferences references) => new()
    {
        Source = file.Path,
        Url = file.PageUrl,
        Title = title,
        Year = values.Value(StudyThemeFields.Year) ?? values.Value(Fields.Date)?.Day.Year ?? 0,
        YearSpan = values.SpanOf(StudyThemeFields.Year),
        SetBy = values.Get(StudyThemeFields.SetBy),
        Questions = values.List(StudyThemeFields.Questions),
        Attachments = references.Attachments(values.List(PlanFields.Attachments)),
        Bulletin = values.Get(Fields.Bulletin) ?? BulletinPlacement.ByRule,
    };
}
