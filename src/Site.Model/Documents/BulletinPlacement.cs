using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents.Questions;

namespace Site.Model.Documents;

/// <summary>What the editor says about a document's place in the bulletin.</summary>
/// <param name="Excluded">Never in a bulletin.</param>
/// <param name="Months">The issues that it stands in. Empty: the issue that takes its day, by that rules.</param>
public sealed record BulletinPlacement(bool Excluded, ImmutableArray<YearMonth> Months)
{
    public static readonly BulletinPlacement ByRule = new(false, []);

    /// <summary>The section's id; null: the first one whose rule takes the document.</summary>
    public Located<string>? Section { get; init; }

    /// <summary>Its place in the section after what the issue pins there, from 1; null: by date.</summary>
    public int? Position { get; init; }

    /// <summary>Whether the document asks for an issue or a section itself, so that a section's limit does not drop it.</summary>
    public bool IsWish => !Months.IsEmpty || Section is not null;

    /// <summary>Null for kinds that never stand in a bulletin, and for a question without an answer.</summary>
    public static BulletinPlacement? Of(Document document) => document switch
    {
        NewsArticle news => news.Bulletin,
        BranchActivity activity => activity.Bulletin,
        PlanSummary plan => plan.Bulletin,
        StudyTheme theme => theme.Bulletin,
        Question { IsAnswered: true } question => question.Bulletin,
        _ => null,
    };
}
