using Site.Model.Diagnostics;
using Site.Model.Vietnamese;

namespace Site.Model.Documents.Questions;

/// <summary>
/// Hỏi đáp: a question or a proposal (kiến nghị) that reached the committee, with its answer, which is the text. The question in its asker's words is the sapo,
/// so that it stands above the answer wherever a text stands below its sapo. Who asks is told in general words alone.
/// </summary>
public sealed record Question : Document
{
    public override DocumentKind Kind => DocumentKind.Question;

    /// <summary>As the asker put it.</summary>
    public required string Asked { get; init; }

    /// <summary>In general words: <c>một đảng viên, chi bộ doanh nghiệp</c>. Null if it is missing, which is told.</summary>
    public string? Asker { get; init; }

    public Located<DateOnly>? ReceivedOn { get; init; }

    /// <summary>Who answers: a unit's id, or a name.</summary>
    public Located<string>? AnsweredBy { get; init; }

    public Located<DateOnly>? AnsweredOn { get; init; }

    public QuestionProgress Progress { get; init; }

    /// <summary>Whose matter it is: a unit's id, or a name.</summary>
    public Located<string>? PassedOnTo { get; init; }

    public BulletinPlacement Bulletin { get; init; } = BulletinPlacement.ByRule;

    public bool IsAnswered => Progress == QuestionProgress.Answered;

    /// <summary>Days from receipt to answer; null before it is answered, and while a day is missing.</summary>
    public int? DaysTaken => IsAnswered ? DaysUntil(AnsweredOn?.Value) : null;

    /// <summary>Days since receipt of a question that is under consideration; null of others.</summary>
    public int? DaysWaiting(DateOnly today) => Progress == QuestionProgress.UnderConsideration ? DaysUntil(today) : null;

    // Days in the wrong order are told; here they are taken for one day.
    private int? DaysUntil(DateOnly? day) => day?.DayNumber - ReceivedOn?.Value.DayNumber is { } days ? Math.Max(0, days) : null;
}

/// <summary>Tình trạng of a question.</summary>
public enum QuestionProgress
{
    /// <summary>đang xem xét</summary>
    UnderConsideration,

    /// <summary>đã chuyển: another body's matter, which has it now</summary>
    PassedOn,

    /// <summary>đã trả lời</summary>
    Answered,
}

/// <summary>The progress of questions in words, in lower case.</summary>
public static class QuestionWords
{
    public static string Of(QuestionProgress progress) => progress switch
    {
        QuestionProgress.UnderConsideration => "đang xem xét",
        QuestionProgress.PassedOn => "đã chuyển",
        QuestionProgress.Answered => "đã trả lời",
        _ => throw new ArgumentOutOfRangeException(nameof(progress)),
    };

    /// <summary><c>trả lời sau trung bình 12 ngày, lâu nhất 30 ngày</c>; null where nothing is answered.</summary>
    public static string? Pace(QuestionCounts counts) => counts is not { AverageDays: { } average, MostDays: { } most } ? null
        : most == 0 ? "trả lời ngay trong ngày nhận"
        : average == most ? $"trả lời sau {Quantity.Count(most)} ngày"
        : $"trả lời sau trung bình {Quantity.Count(average)} ngày, lâu nhất {Quantity.Count(most)} ngày";
}
