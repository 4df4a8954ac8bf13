using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Tests.Model.Selection;

public class BulletinDeadlinesTests
{
    [Fact]
    public void Missed_UnpublishedIssues_AreThoseWhoseDayIsOver()
    {
        var late = BulletinDeadlines.Missed(
            Samples.Content(
                Samples.Bulletin("2026-10") with { State = PublicationState.AwaitingApproval },
                Samples.Bulletin("2026-09") with { State = PublicationState.Draft },
                Samples.Bulletin("2026-08"),
                Samples.Bulletin("2026-11") with { State = PublicationState.Draft, Deadline = Samples.Day("2026-11-20").Day },
                Samples.Bulletin("2026-12") with { State = PublicationState.Draft },
                Samples.News("a", "2020-01-01") with { State = PublicationState.Draft }),
            Samples.Now);
        Assert.Equal(["2026-09", "2026-10"], Samples.Names(late));
    }
}
