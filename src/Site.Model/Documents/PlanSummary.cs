using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Vietnamese;

namespace Site.Model.Documents;

/// <summary>Our summary of a plan (kế hoạch) or another Party document, with the facts by which people look it up.</summary>
public sealed record PlanSummary : Document
{
    /// <summary>Used for a code that is missing or wrong, which has been told.</summary>
    public static readonly DocumentCode NoCode = new(0, "VB", "X");

    public override DocumentKind Kind => DocumentKind.Plan;

    /// <summary>Số và ký hiệu.</summary>
    public required DocumentCode Code { get; init; }

    /// <summary>Loại văn bản in words: <c>Kế hoạch</c>. The editor's words, else the name of the code's type.</summary>
    public required string TypeName { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary><c>Kế hoạch số 05-KH/ĐUK ngày 21/10/2020</c>: a code is not unique for ever, so the document's own date stands beside it.</summary>
    public string CitedAs => $"{TypeName} số {Code} ngày {DateWords.Short(IssuedOn)}";

    /// <summary>Cơ quan ban hành.</summary>
    public required string Issuer { get; init; }

    /// <summary>The body above the issuer, first in the document's header.</summary>
    public string? SuperiorBody { get; init; }

    /// <summary>Where it was issued: the place before the date in the document's header.</summary>
    public string? Place { get; init; }

    /// <summary>On whose authority it is signed: <c>T/M Ban Thường vụ</c>.</summary>
    public string? SignedFor { get; init; }

    public string? Signer { get; init; }

    public string? SignerTitle { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    public DocumentStatus Status { get; init; }

    /// <summary>Căn cứ: the documents that it builds on.</summary>
    public ImmutableArray<Citation> Bases { get; init; } = [];

    /// <summary>Thay thế: the documents that it replaces.</summary>
    public ImmutableArray<Citation> Replaces { get; init; } = [];

    /// <summary>Nơi nhận.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>The readers to whom it is to be passed on: <c>chi bộ</c> in "phổ biến đến chi bộ".</summary>
    public string? PassedOnTo { get; init; }

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    public ImmutableArray<PlanTask> Tasks { get; init; } = [];

    public BulletinPlacement Bulletin { get; init; } = BulletinPlacement.ByRule;

    /// <summary>By the day of issue, not by the day when the summary was put up, because people look for a plan by its issue.</summary>
    public override DateOnly? FiledOn => IssuedOn;

    public override IEnumerable<Asset> Assets => base.Assets.Concat(Attachments.Select(attachment => attachment.Asset));
}

/// <summary>Tình trạng hiệu lực, as the editor knows it.</summary>
public enum DocumentStatus
{
    /// <summary>Not stated: the document's dates decide, if it has any.</summary>
    Unknown,

    /// <summary>còn hiệu lực</summary>
    InForce,

    /// <summary>hết hiệu lực</summary>
    Expired,

    /// <summary>chưa có hiệu lực</summary>
    NotYetInForce,
}

/// <summary>Nhiệm vụ: one thing that a plan asks for.</summary>
/// <param name="Lead">Chủ trì: a unit's id or any name.</param>
/// <param name="Support">Phối hợp.</param>
public sealed record PlanTask(string Content, string? Lead, string? Support, Deadline? Deadline, TaskState? State, string? Result)
{
    /// <summary>The place where <see cref="Lead"/> is written.</summary>
    public SourceSpan LeadSpan { get; init; }

    /// <summary>
    /// Whether its day has passed and nobody has recorded that it is done: whoever gives a task a day is expected to record its state.
    /// A recurring task has no such day.
    /// </summary>
    public bool IsOverdue(DateOnly today) => State != TaskState.Done && Deadline?.LastDay < today;
}

public enum TaskState
{
    /// <summary>chưa làm</summary>
    NotStarted,

    /// <summary>đang làm</summary>
    InProgress,

    /// <summary>xong</summary>
    Done,
}
