using Site.Model.Documents;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class PageReader
{
    public static StandalonePage Read(DocumentHead head, FieldValues values) => new()
    {
        Source = head.Source,
        Url = head.Url,
        Title = head.Title,
        ShowsContact = values.Value(PageFields.Layout) == PageLayout.Contact,
    };
}
