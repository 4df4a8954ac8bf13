using System.Collections.Immutable;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Documents;

internal static class PlanReader
{
    private const string UnnamedType = "Văn bản";

    public static PlanSummary Read(SourceFile file, string title, FieldValues values, Committee committee, AssetReferences references)
    {
        var code = values.Get(PlanFields.Code) ?? PlanSummary.NoCode;
        var issuer = values.Get(PlanFields.Issuer) ?? string.Empty;
        var issued = values.Value(PlanFields.IssuedOn) ?? values.Value(Fields.Date)?.Day;
        var own = VietnameseText.Fold(issuer) == VietnameseText.Fold(committee.Name);
        return new PlanSummary
        {
            Source = file.Path,
            Url = file.PageUrl,
            Title = title,
            Code = code,
            TypeName = values.Get(PlanFields.TypeName) ?? code.TypeName ?? UnnamedType,
            IssuedOn = issued ?? default,
            Issuer = issuer,
            SuperiorBody = values.Get(PlanFields.SuperiorBody) ?? (own ? committee.Superior : null),
            Place = values.Get(PlanFields.Place) ?? (own ? committee.Place : null),
            SignedFor = values.Get(PlanFields.SignedFor),
            Signer = values.Get(PlanFields.Signer),
            SignerTitle = values.Get(PlanFields.SignerTitle),
            EffectiveFrom = values.Value(PlanFields.EffectiveFrom),
            EffectiveUntil = values.Value(PlanFields.EffectiveUntil),
            Status = values.Value(PlanFields.Status) ?? DocumentStatus.Unknown,
            Bulletin = values.Get(Fields.Bulletin) ?? BulletinPlacement.ByRule,
            Bases = values.List(PlanFields.Bases),
            Replaces = WithTheirDays(values.List(PlanFields.Replaces)),
            Recipients = values.List(PlanFields.Recipients),
            PassedOnTo = values.Get(PlanFields.PassedOnTo),
            Attachments = references.Attachments(values.List(PlanFields.Attachments)),
            Tasks =
            [
                .. from task in values.List(PlanFields.Tasks)
                   let content = task.Get(TaskFields.Content)
                   where content is not null
                   select new PlanTask(
                       content,
                       task.Get(TaskFields.Lead),
                       task.Get(TaskFields.Support),
                       task.Get(TaskFields.Deadline)?.Resolve(issued),
                       task.Value(TaskFields.State),
                       task.Get(TaskFields.Result))
                   {
                       LeadSpan = task.SpanOf(TaskFields.Lead),
                   },
            ],
        };
    }

    /// <summary>The comma in <c>12-KH/ĐUK, ngày 22/3/2022</c> separates a document from its day, not from another document.</summary>
    private static ImmutableArray<Citation> WithTheirDays(ImmutableArray<Citation> written)
    {
        var documents = ImmutableArray.CreateBuilder<Citation>(written.Length);
        foreach (var citation in written)
        {
            if (documents is [.., { Code: not null, Date: null } last] && citation.Code is null && last.Span.Line == citation.Span.Line &&
                citation.Text.StartsWith("ngày ", StringComparison.OrdinalIgnoreCase))
            {
                var span = last.Span with { Length = citation.Span.Column + citation.Span.Length - last.Span.Column };
                documents[^1] = Citation.Read($"{last.Text}, {citation.Text}", span);
            }
            else
            {
                documents.Add(citation);
            }
        }

        return documents.ToImmutable();
    }
}
