using Site.Model.Documents;
using Site.Model.Selection;
using Site.Rendering.Wording;

namespace Site.Tests.Model.Selection;

public class ObstaclesTests
{
    private static readonly NewsArticle Plain = Samples.News("a");

    private static string Words(Document document) => Site.Rendering.Wording.Words.WhyHidden(Obstacles.Of(document, Samples.Now));

    [Fact]
    public void Of_WhatThePublicSees_AreNone()
    {
        Assert.False(Obstacles.Of(Plain, Samples.Now).Any);
        Assert.Empty(Words(Plain));
        Assert.False(Obstacles.Of(Plain with { PublishFrom = Samples.Day("2026-11-20"), ExpiresAfter = Samples.Day("2026-11-20") }, Samples.Now).Any);
    }

    [Fact]
    public void Words_OfEachObstacle_SayWhatWouldChangeIt()
    {
        Assert.Equal("Bài còn là bản nháp: đổi thành \"trang_thai: dang\" thì công chúng mới thấy.", Words(Plain with { State = PublicationState.Draft }));
        Assert.StartsWith("Bài đang chờ duyệt", Words(Plain with { State = PublicationState.AwaitingApproval }), StringComparison.Ordinal);
        Assert.StartsWith("Bài lưu hành nội bộ", Words(Plain with { Scope = Scope.Internal }), StringComparison.Ordinal);
        Assert.Contains("21/11/2026", Words(Plain with { PublishFrom = Samples.Day("2026-11-21") }), StringComparison.Ordinal);
        Assert.Contains("20/11/2026", Words(Plain with { ExpiresAfter = Samples.Day("2026-11-19") }), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfSeveralObstacles_SayThemAll()
    {
        var words = Words(Plain with { Scope = Scope.Internal, State = PublicationState.Draft, PublishFrom = Samples.Day("2026-11-21") });
        Assert.Contains("nội bộ", words, StringComparison.Ordinal);
        Assert.Contains("bản nháp", words, StringComparison.Ordinal);
        Assert.Contains("hẹn giờ", words, StringComparison.Ordinal);
    }

    /// <summary>The two that decide and that explain may never disagree.</summary>
    [Fact]
    public void Any_ForEveryCombination_IsWhatThePolicyDecides()
    {
        var forThePublic = Samples.Policy();
        var documents =
            from scope in Enum.GetValues<Scope>()
            from state in Enum.GetValues<PublicationState>()
            from begin in new[] { "2026-11-19", "2026-11-20", "2026-11-21", null }
            from end in new[] { "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-25", null }
            select Plain with
            {
                Scope = scope,
                State = state,
                PublishFrom = begin is null ? null : Samples.Day(begin),
                ExpiresAfter = end is null ? null : Samples.Day(end),
            };
        Assert.All(documents, document => Assert.Equal(forThePublic.Judge(document).LeftOut is not null, Obstacles.Of(document, Samples.Now).Any));
    }
}
