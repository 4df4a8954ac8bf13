using Site.Model.Documents;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class NewsReader
{
    public static NewsArticle Read(SourceFile file, string title, FieldValues values) => new()
    {
        Source = file.Path,
        Url = file.PageUrl,
        Title = title,
        Genre = values.Value(Fields.Genre)?.Value ?? Genre.News,
        Bulletin = values.Get(Fields.Bulletin) ?? BulletinPlacement.ByRule,
    };
}
