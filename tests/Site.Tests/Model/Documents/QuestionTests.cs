using Site.Model.Documents.Questions;
using Site.Model.Selection;

namespace Site.Tests.Model.Documents;

public class QuestionTests
{
    [Fact]
    public void Days_AreCountedFromReceipt_ToTheAnswerOrToToday()
    {
        var today = Samples.Day("2026-11-20").Day;
        var answered = Samples.Question("a", "2026-11-01", "2026-11-14");
        Assert.Equal((13, (int?)null), (answered.DaysTaken, answered.DaysWaiting(today)));
        var waiting = Samples.Question("b", "2026-11-01");
        Assert.Equal(((int?)null, 19), (waiting.DaysTaken, waiting.DaysWaiting(today)));
        Assert.Null((waiting with { Progress = QuestionProgress.PassedOn }).DaysWaiting(today));
        Assert.Null((answered with { ReceivedOn = null }).DaysTaken);
    }

    [Fact]
    public void Counts_TellStates_AndTheDaysOfAnswersAlone()
    {
        Question[] questions =
        [
            Samples.Question("a", "2026-11-01", "2026-11-02"), Samples.Question("b", "2026-11-01", "2026-11-09"), Samples.Question("c", "2026-01-01"),
            Samples.Question("d", "2026-01-01") with { Progress = QuestionProgress.PassedOn },
        ];
        Assert.Equal(new QuestionCounts(1, 1, 2, 5, 8), QuestionCounts.Of(questions));
        Assert.Equal(4, QuestionCounts.Of(questions).All);
        Assert.Equal(new QuestionCounts(0, 0, 0, null, null), QuestionCounts.Of([]));
    }

    [Theory]
    [InlineData("2026-10-20", null, "2026-11-01", "2026-11-01")]
    [InlineData("2026-10-20", "2026-10-21", "2026-11-01", "2026-11-01")]
    [InlineData("2026-10-20", "2026-11-05", "2026-11-01", "2026-11-05")]
    public void BulletinDay_IsThatOfTheAnswer_UnlessItIsPublishedLater(string received, string? from, string answered, string day)
    {
        var question = Samples.Question("a", received, answered) with { PublishFrom = from is null ? null : Samples.Day(from) };
        Assert.Equal(Samples.Day(day).Day, IssueCalendar.DayOf(question));
    }
}
