using Site.Model.Documents;
using Site.Model.Documents.Questions;

namespace Site.Model.Reports;

/// <summary>Questions that were put to the committee, and how soon they were answered.</summary>
/// <param name="Received">In the days of the report.</param>
/// <param name="Answered">In these days, whenever they were received.</param>
/// <param name="AverageDays">From receipt to answer, rounded, of those answered in these days and a year before; null where there are none.</param>
/// <param name="Waiting">Received by the last day of the report and under consideration on the day it is made.</param>
public sealed record QuestionFigures(Compared Received, Compared Answered, (int? Now, int? Before) AverageDays, int Waiting)
{
    public bool IsNothing => Received.IsNothing && Answered.IsNothing && Waiting == 0;

    /// <param name="documents">What readers have.</param>
    internal static QuestionFigures Of(IEnumerable<Document> documents, DaySpan days)
    {
        var questions = documents.OfType<Question>().ToList();
        var now = Answers(questions, days);
        var before = Answers(questions, days.YearBefore);
        return new QuestionFigures(
            new Compared(ReceivedIn(questions, days), ReceivedIn(questions, days.YearBefore)),
            new Compared(now.Answered, before.Answered),
            (now.AverageDays, before.AverageDays),
            questions.Count(question => question.Progress == QuestionProgress.UnderConsideration && question.ReceivedOn?.Value <= days.Last));
    }

    private static QuestionCounts Answers(List<Question> questions, DaySpan days) =>
        QuestionCounts.Of(questions.Where(question => question.IsAnswered && question.AnsweredOn is { } day && days.Contains(day.Value)));

    private static int ReceivedIn(List<Question> questions, DaySpan days) => questions.Count(question => question.ReceivedOn is { } day && days.Contains(day.Value));
}
