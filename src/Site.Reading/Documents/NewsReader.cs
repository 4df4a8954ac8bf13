using Site.Model.Documents;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class NewsReader
{
    public static NewsArticle Read(DocumentHead head, FieldValues values) => new()
    {
        Source = head.Source,
        Url = head.Url,
        Title = head.Title,
        Genre = values.Value(Fields.Genre)?.Value ?? Genre.News,
        Bulletin = values.Get(Fields.Bulletin) ?? BulletinPlacement.ByRule,
    };
}
