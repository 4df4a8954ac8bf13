using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

/// <summary>What an issue's first page says of the pages behind it.</summary>
public class BulletinContentsTests
{
    private static readonly BulletinFront Front = BulletinFront.Of(Issue(), Samples.Settings);

    private static ComposedItem Item(string title, int minutes = 2) => new(Samples.News(title), ItemForm.Whole, minutes, InclusionReason.Rule);

    private static ComposedSection Section(string title, params ComposedItem[] items) => new("muc", title, null, [.. items]);

    private static ComposedBulletin Of(params ComposedSection[] sections) => new(Issue(), Front, [.. sections], [], [], [], null, [], 0);

    [Fact]
    public void Contents_AreThePartsInPrintedOrder_ASectionWithItsItems()
    {
        var bulletin = Of(Section("Một", Item("a", 2), Item("b", 3)), Section("Hai")) with { Questions = ["Vì sao?"], AttendeeNote = Words(3) };
        Assert.Equal(
            ["Một #muc_1 5", "Hai #muc_2 ", "Gợi ý thảo luận #goi_y_thao_luan ", "Dành cho đồng chí cấp ủy viên dự sinh hoạt #uy_vien "],
            bulletin.Contents.Select(entry => $"{entry.Title} #{entry.Anchor} {entry.Minutes}"));
        Assert.Equal(["a #muc_1_1 2", "b #muc_1_2 3"], bulletin.Contents[0].Items.Select(entry => $"{entry.Title} #{entry.Anchor} {entry.Minutes}"));
    }

    [Fact]
    public void Headlines_AreTheFirstItemsOfThreeSections() =>
        Assert.Equal(
            ["Một: a #muc_1_1", "Hai: c #muc_2_1", "Ba: d #muc_3_1"],
            Headlines(Section("Một", Item("a"), Item("b")), Section("Hai", Item("c")), Section("Ba", Item("d")), Section("Bốn", Item("e"))));

    [Fact]
    public void Headlines_ShowOffNothingThatWasWithdrawn() =>
        Assert.Equal(["Một: b #muc_1_2", "Hai: c #muc_2_1"], Headlines(
            Section("Một", Item("a") with { Document = Samples.News("a") with { State = PublicationState.Withdrawn } }, Item("b")), Section("Hai", Item("c"))));

    [Fact]
    public void Headlines_OfFewerSections_AreTheirNextItemsToo_InPrintedOrder() =>
        Assert.Equal(["Một: a #muc_1_1", "Một: b #muc_1_2", "Hai: c #muc_2_1"], Headlines(Section("Một", Item("a"), Item("b")), Section("Hai", Item("c"))));

    [Fact]
    public void LeadPicture_IsTheIssuesOwn_ElseThatOfTheFirstItemThatHasOne()
    {
        var own = Picture("own");
        var first = Picture("first");
        var items = Section("Một", Item("a"), Item("b") with { Document = Samples.News("b") with { Image = first } });
        Assert.Same(first, Of(items).LeadPicture);
        Assert.Same(own, (Of(items) with { Issue = Issue() with { Image = own } }).LeadPicture);
        Assert.Null(Of(Section("Một", Item("a"))).LeadPicture);
    }

    [Theory]
    [InlineData(3, "Số 3 · 11/2026", "Số 3, tháng 11 năm 2026")]
    [InlineData(null, "Tháng 11/2026", "Tháng 11 năm 2026")]
    public void Front_NamesTheIssueByNumberAndMonth(int? number, string runningHead, string numberAndMonth)
    {
        var front = BulletinFront.Of(Issue() with { Number = number }, Samples.Settings);
        Assert.Equal((runningHead, numberAndMonth), (front.RunningHead, front.NumberAndMonth));
        Assert.Equal(("https://khoi.example/ban-tin/2026-11/", "khoi.example/ban-tin/2026-11"), (front.Address, front.ShortAddress));
    }

    private static IEnumerable<string> Headlines(params ComposedSection[] sections) =>
        Of(sections).Headlines.Select(line => $"{line.Section}: {line.Item.Document.Title} #{line.Anchor}");

    private static Illustration Picture(string name) => new(new Asset(SourcePath.InInput($"anh/{name}.jpg"), UrlPath.OfFile($"anh/{name}.jpg"), name, 1, null), name, null, null);
}
