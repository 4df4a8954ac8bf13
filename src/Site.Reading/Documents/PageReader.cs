using Site.Model.Documents;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class PageReader
{
    public static StandalonePage Read(SourceFile file, string title, FieldValues values) => new()
    {
        Source = file.Path,
        Url = file.PageUrl,
        Title = title,
        ShowsContact = values.Value(PageFields.Layout) == PageLayout.Contact,
    };
}
