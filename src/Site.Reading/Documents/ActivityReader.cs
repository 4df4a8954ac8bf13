using Site.Model.Documents;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class ActivityReader
{
    public static BranchActivity Read(DocumentHead head, FieldValues values) => new()
    {
        Source = head.Source,
        Url = head.Url,
        Title = head.Title,
        Genre = values.Value(Fields.Genre)?.Value ?? Genre.News,
        Bulletin = values.Get(Fields.Bulletin) ?? BulletinPlacement.ByRule,
    };
}
