using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Tests.Model.Bulletins;

public class MeetingDigestTests
{
    private static readonly BulletinSettings Ninety = BulletinSettings.Usual;

    private static ComposedBulletin Issue(int[] minutes, int tasks = 0, int questions = 0, bool note = false)
    {
        var issue = BulletinSamples.Issue() with
        {
            Questions = [.. Enumerable.Range(1, questions).Select(number => $"Câu {number}?")],
            AttendeeNote = note ? BulletinSamples.Words(10) : null,
        };
        Document[] items = [.. minutes.Select((count, index) => Samples.News($"bai-{index}", "2026-11-01") with { Title = $"Bài {index}", Body = BulletinSamples.Words(count * ReadingAloud.WordsPerMinute) })];
        var plan = Samples.Plan("ke-hoach");
        var (bulletin, _) = BulletinSamples.Compose(BulletinSamples.Content([BulletinSamples.Rule("mot")], [issue, .. items]), issue, Edition.Internal);
        return bulletin with
        {
            Tasks = [.. Enumerable.Range(1, tasks).Select(number => new DueTask(new PlanTask($"Việc {number}", null, null, null, null, null), plan, new DateOnly(2026, 11, 20), false))],
        };
    }

    [Fact]
    public void Order_AddsUpToTheMeeting_WhateverItsLengthAndWhateverTheIssueHolds() =>
        Assert.All(
            from length in Enumerable.Range(30, 211)
            from issue in new[] { Issue([]), Issue([3, 4], 2, 3), Issue([20, 20, 20], 30, 5, note: true), Issue([200], 0, 1, note: true) }
            select (length, issue),
            pair =>
            {
                var digest = MeetingDigest.Of(pair.issue, Ninety with { MeetingMinutes = pair.length });
                Assert.Equal(pair.length, digest.Order.Sum(step => step.Minutes));
                Assert.All(digest.Order, step => Assert.InRange(step.Minutes, 1, pair.length));
            });

    [Fact]
    public void Order_OfAnUsualIssue_GivesDiscussionTheMostTime()
    {
        var digest = MeetingDigest.Of(Issue([5, 6], tasks: 2, questions: 3, note: true), Ninety);
        Assert.Equal(
            ["Mở đầu: điểm danh, cử thư ký, nêu nội dung 5", "Đọc bản tin: các bài ghi “đọc” 11", "Việc đến hạn: báo cáo, giao việc 6", "Thảo luận 3 câu hỏi gợi ý 53", "Cấp ủy viên dự sinh hoạt phát biểu 5", "Kết luận, biểu quyết, thông qua biên bản 10"],
            digest.Order.Select(step => $"{step.Title} {step.Minutes}"));
    }

    [Fact]
    public void Readings_AreReadOutAsLongAsTheTimeForReadingLasts_AndALongOneLeavesItsTimeToOthers()
    {
        var digest = MeetingDigest.Of(Issue([10, 25, 10, 10, 10]), Ninety with { MinutesAllowed = 30 });
        Assert.Equal([true, false, true, true, false], digest.Readings.Select(reading => reading.Aloud));
        Assert.Equal(30, digest.Order.Single(step => step.Title.StartsWith("Đọc", StringComparison.Ordinal)).Minutes);
    }

    [Fact]
    public void Readings_ThatThePageDoesNotName_AreNotReadOut_NorWhatWasWithdrawn()
    {
        var heavy = Issue([.. Enumerable.Repeat(2, 20)]);
        var digest = MeetingDigest.Of(heavy, Ninety with { MinutesAllowed = 50 });
        Assert.Equal(24, digest.Order.Single(step => step.Title.StartsWith("Đọc", StringComparison.Ordinal)).Minutes);

        var section = heavy.Sections[0];
        var withdrawn = heavy with { Sections = [section with { Items = [.. section.Items.Select(item => item with { Document = item.Document with { State = PublicationState.Withdrawn } })] }] };
        Assert.DoesNotContain(MeetingDigest.Of(withdrawn, Ninety).Readings, reading => reading.Aloud);
    }

    [Fact]
    public void Readings_LeadToTheItemsOfTheIssue() =>
        Assert.Equal(["muc_1_1", "muc_1_2"], MeetingDigest.Of(Issue([1, 1]), Ninety).Readings.Select(reading => reading.Anchor));

    [Fact]
    public void Digest_OfAHeavyIssue_TellsWhatAPageDoesNotHold()
    {
        var digest = MeetingDigest.Of(Issue([.. Enumerable.Repeat(1, 25)], tasks: 11), Ninety);
        Assert.Equal((12, 13, 8, 3), (digest.Readings.Length, digest.MoreReadings, digest.Tasks.Length, digest.MoreTasks));
    }

    [Fact]
    public void AttendeeNote_IsForMembersAlone()
    {
        var issue = BulletinSamples.Issue() with { AttendeeNote = BulletinSamples.Words(10) };
        var (bulletin, _) = BulletinSamples.Compose(BulletinSamples.Content([BulletinSamples.Rule("mot")], issue), issue);
        Assert.Null(MeetingDigest.Of(bulletin, Ninety).AttendeeNote);
    }
}
