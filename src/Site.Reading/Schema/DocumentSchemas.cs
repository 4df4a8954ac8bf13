using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Schema;

/// <summary>The keys of each kind of document.</summary>
public static class DocumentSchemas
{
    private static readonly ImmutableArray<Field> Common =
    [
        Fields.Summary, Fields.Image, Fields.Sound, Fields.Tags, Fields.Audiences, Fields.IsLead, Fields.Author, Fields.ReprintedFrom,
        Fields.State, Fields.WithdrawnBecause, Fields.Updated, Fields.UpdatedBecause, Fields.ApprovedBy, Fields.ApprovedOn, Fields.PublishFrom, Fields.ExpiresAfter, Fields.Scope, Fields.Accepted, Fields.OldPaths,
    ];

    public static readonly ContentSchema News = new(
        "tin, bài",
        [Fields.Title, Fields.Date],
        [Fields.Genre, Fields.Category, Fields.Units, Fields.Practice, Fields.Consultation, Fields.Theme, Fields.Bulletin, .. Common])
    {
        OftenUsed = [Fields.Category, Fields.Summary, Fields.Image, Fields.Author],
    };

    public static readonly ContentSchema Plan = new(
        "kế hoạch, văn bản",
        [PlanFields.Subject, Fields.Date, PlanFields.Code, PlanFields.IssuedOn, PlanFields.Issuer],
        [
            PlanFields.TypeName, PlanFields.SuperiorBody, PlanFields.Place, PlanFields.SignedFor, PlanFields.Signer, PlanFields.SignerTitle,
            PlanFields.EffectiveFrom, PlanFields.EffectiveUntil, PlanFields.Status, PlanFields.Bases, PlanFields.Replaces,
            PlanFields.Recipients, PlanFields.PassedOnTo, PlanFields.Attachments, PlanFields.Tasks, Fields.Consultation, Fields.Theme, Fields.Bulletin, .. Common,
        ])
    {
        OftenUsed = [PlanFields.Signer, PlanFields.SignerTitle, PlanFields.Attachments, PlanFields.Tasks, Fields.Summary],
    };

    public static readonly ContentSchema Activity = new(
        "hoạt động cơ sở",
        [Fields.Title, Fields.Date, Fields.Units],
        [Fields.Genre, Fields.Category, Fields.Practice, Fields.Theme, Fields.Bulletin, .. Common])
    {
        OftenUsed = [Fields.Category, Fields.Summary, Fields.Image, Fields.Author],
    };

    public static readonly ContentSchema StudyTheme = new(
        "chuyên đề",
        [Fields.Title, Fields.Date, StudyThemeFields.Year],
        [StudyThemeFields.SetBy, StudyThemeFields.Questions, PlanFields.Attachments, Fields.Bulletin, .. Common])
    {
        OftenUsed = [StudyThemeFields.SetBy, StudyThemeFields.Questions, Fields.Summary],
    };

    /// <summary>The question stands where others have a summary.</summary>
    public static readonly ContentSchema Question = new(
        "hỏi đáp",
        [Fields.Title, QuestionFields.Asked, QuestionFields.Asker, QuestionFields.ReceivedOn],
        [
            QuestionFields.AnsweredBy, QuestionFields.AnsweredOn, QuestionFields.Progress, QuestionFields.PassedOnTo,
            Fields.Category, Fields.Units, Fields.Theme, Fields.Bulletin, .. Common.Remove(Fields.Summary),
        ])
    {
        OftenUsed = [QuestionFields.AnsweredBy, QuestionFields.AnsweredOn, QuestionFields.Progress, QuestionFields.PassedOnTo],
    };

    public static readonly ContentSchema Bulletin = new(
        "bản tin",
        [Fields.Title, Fields.Date, BulletinFields.Month],
        [BulletinFields.Number, BulletinFields.Deadline, BulletinFields.CutOff, BulletinFields.MeetingOn, BulletinFields.ReleasedOn, BulletinFields.Sections, BulletinFields.Questions, BulletinFields.AttendeeNote, .. Common])
    {
        OftenUsed = [BulletinFields.Number, BulletinFields.Deadline, BulletinFields.Sections, BulletinFields.Questions, Fields.Summary],
    };

    public static readonly ContentSchema Page = new(
        "trang riêng",
        [Fields.Title],
        [Fields.Date, PageFields.Layout, Fields.Consultation, .. Common])
    {
        OftenUsed = [Fields.Summary],
    };

    public static readonly ImmutableArray<ContentSchema> All = [News, Plan, Activity, StudyTheme, Question, Bulletin, Page];

    /// <summary>The key that holds the title of a page.</summary>
    public static Field<string> TitleOf(DocumentKind kind) => kind == DocumentKind.Plan ? PlanFields.Subject : Fields.Title;

    public static ContentSchema Of(DocumentKind kind) => kind switch
    {
        DocumentKind.News => News,
        DocumentKind.Plan => Plan,
        DocumentKind.Activity => Activity,
        DocumentKind.StudyTheme => StudyTheme,
        DocumentKind.Question => Question,
        DocumentKind.Bulletin => Bulletin,
        DocumentKind.Page => Page,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };
}
