using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Selection;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

public class IssueMessageTests
{
    private static readonly Site.Model.Settings.BulletinSectionRule[] Rules = [Rule("mot") with { Kinds = [DocumentKind.Plan] }, Rule("hai")];

    [Fact]
    public void Of_AnIssue_IsItsNameFiveLinesAndItsAddress_EverySectionOnceBeforeAnyTwice()
    {
        var issue = Issue() with { Number = 3 };
        Document[] items = [Samples.Plan("p1"), Samples.Plan("p2"), .. Enumerable.Range(1, 6).Select(number => Samples.News("n" + number))];
        var lines = IssueMessage.Of(Compose(Rules, issue, items).Bulletin).Split('\n');
        Assert.Equal("Thông tin sinh hoạt chi bộ, số 3, tháng 11 năm 2026", lines[0]);
        Assert.Equal(["- p1 (1 phút)", "- p2 (1 phút)", "- n1 (1 phút)", "- n2 (1 phút)", "- n3 (1 phút)"], lines[1..^1]);
        Assert.EndsWith("https://khoi.example/ban-tin/2026-11/", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnIssueWithLongTitles_FitsInOneMessage()
    {
        var items = Enumerable.Range(1, 9).Select(number => (Document)(Samples.News("n" + number) with { Title = string.Concat(Enumerable.Repeat("chữ dài ", 200)) })).ToArray();
        var text = IssueMessage.Of(Compose(Rules, Issue(), items).Bulletin);
        Assert.InRange(text.Length, 600, IssueMessage.MostCharacters);
        Assert.Equal(7, text.Split('\n').Length);
    }

    [Fact]
    public void Of_AnIssueOfTheInternalEdition_NamesNoInternalArticle()
    {
        var issue = Issue() with { Questions = ["Bàn gì?"] };
        var content = Content(Rules, issue, Samples.News("kín") with { Scope = Scope.Internal }, Samples.News("công khai"));
        var text = IssueMessage.Of(Compose(content, issue, Edition.Internal).Bulletin);
        Assert.DoesNotContain("kín", text, StringComparison.Ordinal);
        Assert.Contains("- công khai", text, StringComparison.Ordinal);
        Assert.Contains("- Cùng bàn: Bàn gì?", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnInternalIssue_AsksNoneOfItsQuestions()
    {
        var issue = Issue() with { Scope = Scope.Internal, Questions = ["Bàn gì kín?"] };
        var lines = IssueMessage.Of(Compose(Content(Rules, issue, Samples.News("công khai")), issue, Edition.Internal).Bulletin).Split('\n');
        Assert.Equal(["- công khai (1 phút)"], lines[1..^1]);
    }

    [Fact]
    public void Of_AnIssueThatIsOut_NamesNothingThatWasWithdrawn()
    {
        var (bulletin, _) = Compose(Rules, Issue(), Samples.News("a"), Samples.News("b"));
        var section = bulletin.Sections[0];
        var withdrawn = bulletin with { Sections = [section with { Items = [section.Items[0] with { Document = section.Items[0].Document with { State = PublicationState.Withdrawn } }, .. section.Items[1..]] }] };
        Assert.DoesNotContain($"- {section.Items[0].Document.Title} ", IssueMessage.Of(withdrawn), StringComparison.Ordinal);
        Assert.Equal([section.Items[1].Document.Title], withdrawn.Headlines.Select(headline => headline.Item.Document.Title));
    }
}
