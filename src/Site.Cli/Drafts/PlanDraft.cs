using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Importing.Heads;
using Site.Importing.Tree;
using Site.Model.Vietnamese;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Drafts;

/// <summary>A Party document's head as the keys of a plan.</summary>
internal static class PlanDraft
{
    /// <param name="source">The name of the file.</param>
    /// <param name="today">The day in Vietnam.</param>
    public static ArticleDraft Of(DocumentHead head, ImportedText text, string source, DateOnly today)
    {
        var (title, titleDoubt) = head.Subject is { } subject ? (subject.Value, subject.Doubt) : (DraftTitle.OfFile(source), "lấy theo tên tệp");
        var tasks = head.Tasks.Select(task => (Task: task, Deadline: DeadlineOf(task.Deadline))).ToList();
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PlanFields.Subject.Key] = DraftYaml.Text(title),
            [Fields.Date.Key] = DateWords.Iso(today),
            [Fields.State.Key] = Fields.DraftState,
        };
        Put(values, PlanFields.Code, head.Code?.Value.ToString());
        Put(values, PlanFields.IssuedOn, head.IssuedOn is { } day ? DateWords.Iso(day.Value) : null, isText: false);
        Put(values, PlanFields.Issuer, head.Issuer?.Value);
        Put(values, PlanFields.TypeName, head.TypeName?.Value);
        Put(values, PlanFields.SuperiorBody, head.SuperiorBody?.Value);
        Put(values, PlanFields.Place, head.Place?.Value);
        Put(values, PlanFields.SignedFor, head.SignedFor?.Value);
        Put(values, PlanFields.Signer, head.Signer?.Value);
        Put(values, PlanFields.SignerTitle, head.SignerTitle?.Value);
        Put(values, PlanFields.PassedOnTo, head.PassedOnTo?.Value);
        Put(values, PlanFields.Bases, DraftYaml.List(head.Bases.Select(basis => basis.Value)), isText: false);
        Put(values, PlanFields.Recipients, DraftYaml.List(head.Recipients), isText: false);
        Put(values, PlanFields.Tasks, DraftYaml.Mappings(tasks.Select(each => new (string, string?)[]
        {
            (TaskFields.Content.Key, each.Task.Content), (TaskFields.Lead.Key, each.Task.Lead), (TaskFields.Support.Key, each.Task.Support), (TaskFields.Deadline.Key, each.Deadline),
        })), isText: false);

        var unread = tasks.Where(each => each.Task.Deadline is not null && each.Deadline is null).ToList();
        return new ArticleDraft(NewKind.Plan, title, NewFileName.Of(head.Code?.Value.ToString() ?? title), values, text, source)
        {
            Year = today.Year,
            Fields =
            [
                new DraftField(PlanFields.Subject.Key, PlanFields.Subject.Label, title, titleDoubt, IsRequired: true),
                Field(PlanFields.Code, head.Code, code => code.ToString(), isRequired: true),
                Field(PlanFields.IssuedOn, head.IssuedOn, DateWords.Short, isRequired: true),
                Field(PlanFields.Issuer, head.Issuer, name => name, isRequired: true),
                Field(PlanFields.TypeName, head.TypeName, name => name),
                Field(PlanFields.SuperiorBody, head.SuperiorBody, name => name),
                Field(PlanFields.Place, head.Place, name => name),
                Field(PlanFields.SignedFor, head.SignedFor, name => name),
                Field(PlanFields.SignerTitle, head.SignerTitle, name => name),
                Field(PlanFields.Signer, head.Signer, name => name),
                Counted(PlanFields.Bases, head.Bases.Length, head.Bases.Select(basis => basis.Doubt).FirstOrDefault(doubt => doubt is not null)),
                Counted(PlanFields.Recipients, head.Recipients.Length, null),
                Counted(PlanFields.Tasks, head.Tasks.Length, unread.Count == 0 ? null : $"không hiểu thời hạn \"{unread[0].Task.Deadline}\" ({unread[0].Task.Place})"),
            ],
        };
    }

    /// <summary>The deadline as the reader takes it; null for words that it cannot read, which stay in the table.</summary>
    private static string? DeadlineOf(string? written) => written is null ? null
        : WrittenDeadline.Read(written, out _) == WrittenDeadline.Outcome.Fine ? written.Trim().TrimEnd('.', ';', ',')
        : VietnameseText.Fold(written.Trim().TrimEnd('.', ';')) switch
        {
            "thuong xuyen" => "thuong_xuyen",
            "hang thang" => "hang_thang",
            "hang quy" => "hang_quy",
            "hang nam" => "hang_nam",
            _ => null,
        };

    private static void Put(Dictionary<string, string> values, Field field, string? value, bool isText = true)
    {
        if (value is { Length: > 0 })
        {
            values[field.Key] = isText ? DraftYaml.Text(value) : value;
        }
    }

    private static DraftField Field<T>(Field field, HeadField<T>? found, Func<T, string> words, bool isRequired = false)
        where T : notnull => new(field.Key, field.Label, found is null ? null : words(found.Value), found?.Doubt, isRequired);

    private static DraftField Counted(Field field, int count, string? doubt) =>
        new(field.Key, field.Label, count == 0 ? null : Quantity.Count(count), doubt, IsRequired: false);
}
