using Site.Cli.NewFiles;
using Site.Importing.Heads;
using Site.Importing.Tree;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Drafts;

/// <summary>A news item's head as the keys of news, activity or a page.</summary>
internal static class NewsDraft
{
    /// <inheritdoc cref="PlanDraft.Of"/>
    public static ArticleDraft Of(NewKind kind, NewsHead head, ImportedText text, string source, DateOnly today)
    {
        var (title, titleDoubt) = head.Title is { } found ? (found.Value, found.Doubt) : (DraftTitle.OfFile(source), "lấy theo tên tệp");
        var day = head.Day?.Value ?? today;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Fields.Title.Key] = DraftYaml.Text(title),
            [Fields.State.Key] = Fields.DraftState,
        };
        if (kind.Kind != DocumentKind.Page || head.Day is not null)
        {
            values[Fields.Date.Key] = DateWords.Iso(day);
        }

        if (kind.Genre is { } genre)
        {
            values[Fields.Genre.Key] = genre;
        }

        foreach (var (key, value) in new[] { (Fields.Summary.Key, head.Summary), (Fields.Author.Key, head.Author), (Fields.ReprintedFrom.Key, head.Source) })
        {
            if (value is not null)
            {
                values[key] = DraftYaml.Text(value.Value);
            }
        }

        var units = kind.Kind == DocumentKind.Activity ? [new DraftField(Fields.Units.Key, Fields.Units.Label, null, null, IsRequired: true)] : Array.Empty<DraftField>();
        return new ArticleDraft(kind, title, NewFileName.Of(title), values, text, source)
        {
            Year = day.Year,
            Fields =
            [
                new DraftField(Fields.Title.Key, Fields.Title.Label, title, titleDoubt, IsRequired: true),
                new DraftField(Fields.Date.Key, Fields.Date.Label, DateWords.Short(day), head.Day is null && kind.Kind != DocumentKind.Page ? "trong tệp không có, lấy ngày hôm nay" : null, IsRequired: kind.Kind != DocumentKind.Page),
                .. units,
                new DraftField(Fields.Summary.Key, Fields.Summary.Label, head.Summary?.Value, head.Summary?.Doubt, IsRequired: false),
                new DraftField(Fields.Author.Key, Fields.Author.Label, head.Author?.Value, head.Author?.Doubt, IsRequired: false),
                new DraftField(Fields.ReprintedFrom.Key, Fields.ReprintedFrom.Label, head.Source?.Value, head.Source?.Doubt, IsRequired: false),
            ],
        };
    }
}
