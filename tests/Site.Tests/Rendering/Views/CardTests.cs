using Site.Model.Documents;
using Site.Model.Selection;
using Site.Rendering.Pages;
using Site.Rendering.Views;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Views;

public class CardTests
{
    [Fact]
    public void Summary_IsTheSapo_ElseTheFirstParagraph()
    {
        var bare = Samples.News("a") with { Body = Body.Empty with { FirstParagraph = "Đoạn đầu." } };
        Assert.Equal("Đoạn đầu.", Card(bare).Summary);
        Assert.Equal("Sapo.", Card(bare with { Sapo = "Sapo." }).Summary);
    }

    [Fact]
    public void PublicDocument_HasNoNotice() => Assert.Null(Card(Samples.News("a")).Notice);

    [Fact]
    public void UnfinishedAndInternalDocuments_SayWhyThePublicDoesNotSeeThem()
    {
        Assert.Equal("Nháp", Card(Samples.News("a") with { State = PublicationState.Draft }).Notice);
        Assert.Equal("Chờ duyệt", Card(Samples.News("a") with { State = PublicationState.AwaitingApproval }).Notice);
        Assert.Equal("Nội bộ", Card(Samples.News("a") with { Scope = Scope.Internal }).Notice);
        Assert.Equal("Chưa đến giờ đăng: 01/12/2026", Card(Samples.News("a") with { PublishFrom = Samples.Day("2026-12-01") }).Notice);
    }

    [Fact]
    public void Genre_IsNamedUnlessItIsPlainNews()
    {
        Assert.Null(Card(Samples.News("a")).Genre);
        Assert.Equal("Phỏng vấn", Card(Samples.News("a") with { Genre = Genre.Interview }).Genre);
    }

    [Fact]
    public void Date_WithATime_TellsMachinesTheInstant()
    {
        var date = Card(Samples.News("a") with { Date = new Moment(new DateOnly(2026, 11, 20), new TimeOnly(7, 30)) }).Date!;
        Assert.Equal("2026-11-20T07:30+07:00", date.Iso);
        Assert.Equal("Thứ Sáu, 20 tháng 11 năm 2026", date.WithWeekday);
    }

    [Fact]
    public void Card_ShownOnSeveralPages_IsMadeOnce()
    {
        var news = Samples.News("a");
        var context = new ViewContext(Samples.Graph(news), [], printsPdf: false);
        Assert.Same(context.Card(news), Assert.Single(context.Cards([news])));
    }

    private static CardView Card(Document document) =>
        new ViewContext(Samples.Graph(Samples.Content(document), Samples.Policy(Edition.Internal, unfinished: true)), [], printsPdf: false).Card(document);
}
