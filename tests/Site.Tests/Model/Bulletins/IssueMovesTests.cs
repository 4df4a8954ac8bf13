using System.Collections.Immutable;
using CsCheck;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using static Site.Tests.Model.Bulletins.BulletinSamples;

namespace Site.Tests.Model.Bulletins;

/// <summary>Each move is made, what it wrote is composed again, and the board must show what was asked for.</summary>
public class IssueMovesTests
{
    private static readonly BulletinSectionRule[] Rules = [Rule("mot") with { Kinds = [DocumentKind.News] }, Rule("hai") with { Kinds = [DocumentKind.Plan] }, Rule("ba")];

    private static readonly Document[] Articles =
        [Samples.News("a", "2026-11-05"), Samples.News("b", "2026-11-04"), Samples.News("c", "2026-11-03"), Samples.Plan("d", "2026-11-02"), Samples.Plan("e", "2026-11-01")];

    [Theory]
    [InlineData("c", "mot", 0, "mot: c a b; hai: d e", "mot: c")]
    [InlineData("a", "mot", 1, "mot: b a c; hai: d e", "mot: b")]
    [InlineData("a", "mot", 2, "mot: b c a; hai: d e", "mot: b c")]
    [InlineData("a", "mot", 0, "mot: a b c; hai: d e", "")]
    [InlineData("d", "mot", 1, "mot: a d b c; hai: e", "mot: a d")]
    [InlineData("a", "ba", 0, "mot: b c; hai: d e; ba: a", "ba: a")]
    public void Place_AnItem_PinsNoMoreThanItTakes(string title, string section, int to, string outline, string pins) =>
        Moved(board => IssueMoves.Place(board, Of(title), section, to), outline, pins);

    [Fact]
    public void Place_AnItemPinnedElsewhere_TakesThatPinAway() =>
        Moved(
            board => IssueMoves.Place(board, Of("d"), "hai", 1), "mot: a b c; hai: e d", "hai: e d",
            Edit("mot") with { Pins = Pins("d") });

    [Fact]
    public void Place_WhatAnIssueDropped_TakesItIn() =>
        Moved(board => IssueMoves.Place(board, Of("b"), "mot", 1), "mot: a b c; hai: d e", "mot: a b", Edit("mot") with { Drops = Pins("b") });

    [Fact]
    public void Place_BesideAPinThatTheEditionDoesNotHave_KeepsIt() =>
        Moved(board => IssueMoves.Place(board, Of("c"), "mot", 0), "mot: c a b; hai: d e", "mot: c nhap", Edit("mot") with { Pins = Pins("nhap") });

    [Fact]
    public void Pin_StandsBehindThePinsOfItsSection() =>
        Moved(board => IssueMoves.Pin(board, Of("c"), "mot"), "mot: b c a; hai: d e", "mot: b c", Edit("mot") with { Pins = Pins("b") });

    [Fact]
    public void Unpin_LeavesADocumentToTheRules() =>
        Moved(board => IssueMoves.Unpin(board, Of("c")), "mot: b a c; hai: d e", "mot: b", Edit("mot") with { Pins = Pins("c", "b") });

    [Fact]
    public void Drop_APinnedItem_LeavesItOutAltogether() =>
        Moved(board => IssueMoves.Drop(board, Of("c")), "mot: a b; hai: d e", "mot: - c", Edit("mot") with { Pins = Pins("c") });

    [Fact]
    public void TakeBack_WhatWasDropped_LeavesItToTheRules() =>
        Moved(board => IssueMoves.TakeBack(board, Of("c")), "mot: a b c; hai: d e", "", Edit("mot") with { Drops = Pins("c") });

    [Theory]
    [InlineData("hai", 0, "hai: d e; mot: a b c", "hai: @1")]
    [InlineData("mot", 1, "hai: d e; mot: a b c", "mot: @2")]
    [InlineData("mot", 0, "mot: a b c; hai: d e", "")]
    public void MoveSection_AsksForOnePlaceOnly(string id, int to, string outline, string asks) => Moved(board => IssueMoves.MoveSection(board, id, to), outline, asks);

    [Fact]
    public void MoveSection_BackToItsUsualPlace_AsksForNone() =>
        Moved(board => IssueMoves.MoveSection(board, "hai", 1), "mot: a b c; hai: d e", "", Edit("hai") with { Position = 1 });

    [Fact]
    public void LeaveOut_ASection_LeavesOutWhatItTakes_AndBack()
    {
        Moved(board => IssueMoves.LeaveOut(board, "mot", true), "hai: d e", "mot: bỏ");
        Moved(board => IssueMoves.LeaveOut(board, "mot", false), "mot: a b c; hai: d e", "", Edit("mot") with { Hidden = true });
    }

    [Fact]
    public void FormAndName_ThatTheSettingsHave_AreNotSaid()
    {
        Moved(board => IssueMoves.Form(board, "mot", ItemForm.Summary), "mot: a b c; hai: d e", "mot: Summary");
        Moved(board => IssueMoves.Form(board, "mot", ItemForm.Whole), "mot: a b c; hai: d e", "", Edit("mot") with { Form = ItemForm.Summary });
        Moved(board => IssueMoves.Name(board, "mot", "Tên khác"), "mot: a b c; hai: d e", "mot: 'Tên khác'");
        Moved(board => IssueMoves.Name(board, "mot", "Mục mot"), "mot: a b c; hai: d e", "", Edit("mot") with { Title = "Tên khác" });
    }

    [Fact]
    public void AddAndRemove_ASectionOfTheIssuesOwn()
    {
        Moved(board => IssueMoves.Place(board, Of("a"), "rieng", 0), "mot: b c; hai: d e; rieng: a", "rieng: a 'Mục riêng'", Edit("rieng") with { Title = "Mục riêng" });
        Moved(board => IssueMoves.Add(board, "rieng", "Mục riêng"), "mot: a b c; hai: d e", "rieng: 'Mục riêng'");
        Moved(board => IssueMoves.Remove(board, "rieng"), "mot: a b c; hai: d e", "", Edit("rieng") with { Title = "Mục riêng", Pins = Pins("a") });
    }

    /// <summary>Documents may ask for positions and sections, and an issue may have said anything before: an item goes where it was put, and the others keep their order.</summary>
    [Fact]
    public void Place_InAnyIssue_PutsTheItemThereAndMovesNoOther() => AnySite.Sample(
        site =>
        {
            var board = BoardOf(site.Documents, site.Edits);
            var document = site.Documents[site.Which % site.Documents.Length];
            var section = board.Sections[site.Where % board.Sections.Length];
            var wanted = section.Items.Select(item => item.Document.Title).Where(title => title != document.Title).ToList();
            var to = site.To % (wanted.Count + 1);
            wanted.Insert(to, document.Title);
            var after = BoardOf(site.Documents, IssueMoves.Place(board, document, section.Id, to)).Sections.First(one => one.Id == section.Id);
            Assert.Equal(wanted, after.Items.Select(item => item.Document.Title));
        },
        iter: 3000);

    [Fact]
    public void MoveSection_InAnyIssue_PutsItThereAndMovesNoOther() => AnySite.Sample(
        site =>
        {
            var board = BoardOf(site.Documents, site.Edits);
            var wanted = board.Sections.Select(section => section.Id).ToList();
            var id = wanted[site.Which % wanted.Count];
            wanted.Remove(id);
            wanted.Insert(site.To % (wanted.Count + 1), id);
            var after = BoardOf(site.Documents, IssueMoves.MoveSection(board, id, wanted.IndexOf(id)));
            Assert.Equal(wanted, after.Sections.Select(section => section.Id));
        },
        iter: 3000);

    private static readonly Gen<(Document[] Documents, ImmutableArray<SectionEdit> Edits, int Which, int Where, int To)> AnySite =
        from documents in Gen.Select(Gen.Int[1, 28], Gen.Int[0, 4], Gen.Int[0, 3]).Array[1, 8]
        from positions in Gen.Int[0, 4].Array[3]
        from pins in Gen.Int[0, 7].Array[0, 4]
        from drops in Gen.Int[0, 7].Array[0, 2]
        from move in Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000])
        select (
            documents.Select((one, at) => (Document)(Samples.News($"b{at}", $"2026-11-{one.Item1:00}") with
            {
                Bulletin = Wish(one.Item3 == 0 ? "ba" : null, one.Item2 == 0 ? null : one.Item2),
            })).ToArray(),
            ImmutableArray.Create(
                Edit("mot") with { Position = positions[0] is > 0 and var first ? first : null, Pins = Paths(pins.Take(2)), Drops = Paths(drops) },
                Edit("hai") with { Position = positions[1] is > 0 and var second ? second : null, Pins = Paths(pins.Skip(2).Except(pins.Take(2))) },
                Edit("ba") with { Position = positions[2] is > 0 and var third ? third : null }),
            move.Item1, move.Item2, move.Item3);

    private static ImmutableArray<Located<UrlPath>> Paths(IEnumerable<int> numbers) => PathsTo([.. numbers.Distinct().Select(at => $"/tin-tuc/b{at}/")]);

    private static ImmutableArray<Located<UrlPath>> Pins(params string[] names) =>
        PathsTo([.. names.Select(name => Articles.FirstOrDefault(article => article.Title == name)?.Url.Value ?? $"/tin-tuc/{name}/")]);

    private static string NameOf(UrlPath url) => url.Value.Trim('/').Split('/')[^1];

    private static Document Of(string title) => Articles.First(article => article.Title == title);

    private static IssueBoard BoardOf(Document[] documents, IEnumerable<SectionEdit> edits)
    {
        var issue = Issue([.. edits]);
        var content = Content(Rules, [issue, .. documents]);
        return IssueBoard.Of(content, Samples.Graph(content, Samples.Policy()), Compose(content, issue).Bulletin);
    }

    private static void Moved(Func<IssueBoard, ImmutableArray<SectionEdit>> move, string outline, string said, params SectionEdit[] before)
    {
        var edits = move(BoardOf(Articles, before));
        Assert.Equal(outline, Outline(BoardOf(Articles, edits).Composed));
        Assert.Equal(said, string.Join("; ", edits.Select(Words).Where(words => words.Length > 0)));
    }

    private static string Words(SectionEdit edit)
    {
        var said = string.Join(' ', new[]
        {
            string.Join(' ', edit.Pins.Select(pin => NameOf(pin.Value))), edit.Drops.IsEmpty ? string.Empty : "- " + string.Join(' ', edit.Drops.Select(drop => NameOf(drop.Value))),
            edit.Position is { } at ? $"@{at}" : string.Empty, edit.Form?.ToString() ?? string.Empty, edit.Title is { } title ? $"'{title}'" : string.Empty, edit.Hidden ? "bỏ" : string.Empty,
        }.Where(part => part.Length > 0));
        return said.Length == 0 ? string.Empty : $"{edit.Id.Value}: {said}";
    }
}
