namespace Site.Model.Documents.Questions;

/// <summary>Questions in numbers, as lists, statistics and reports tell them.</summary>
/// <param name="AverageDays">From receipt to answer, rounded; null where none is answered.</param>
/// <param name="MostDays">Of the answer that took longest.</param>
public sealed record QuestionCounts(int UnderConsideration, int PassedOn, int Answered, int? AverageDays, int? MostDays)
{
    public static QuestionCounts Of(IEnumerable<Question> questions)
    {
        var by = questions.ToLookup(question => question.Progress);
        var days = by[QuestionProgress.Answered].Select(question => question.DaysTaken).OfType<int>().ToList();
        return new QuestionCounts(
            by[QuestionProgress.UnderConsideration].Count(), by[QuestionProgress.PassedOn].Count(), by[QuestionProgress.Answered].Count(),
            days.Count == 0 ? null : (int)Math.Round(days.Average(), MidpointRounding.AwayFromZero),
            days.Count == 0 ? null : days.Max());
    }

    public int All => UnderConsideration + PassedOn + Answered;

    public int Of(QuestionProgress progress) => progress switch
    {
        QuestionProgress.UnderConsideration => UnderConsideration,
        QuestionProgress.PassedOn => PassedOn,
        QuestionProgress.Answered => Answered,
        _ => throw new ArgumentOutOfRangeException(nameof(progress)),
    };
}
