using System.Collections.Immutable;
using CsCheck;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Register;

namespace Site.Tests.Model.Register;

public class DocumentRegisterTests
{
    private static DocumentCode Code(string text) => DocumentCode.Parse(text)!;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static PlanSummary Plan(string code, string issued, string[]? bases = null, string[]? replaces = null) => Samples.Plan(Code(code).Slug + "-" + issued) with
    {
        Code = Code(code),
        IssuedOn = Day(issued),
        Bases = Citations(bases),
        Replaces = Citations(replaces),
    };

    private static ImmutableArray<Citation> Citations(string[]? texts) => [.. (texts ?? []).Select((text, index) => Citation.Read(text, new SourceSpan(index + 5, 1, text.Length)))];

    /// <summary>An article whose text is just these words.</summary>
    private static NewsArticle Article(string name, string text)
    {
        var mentions = DocumentCodeScanner.Find(text)
            .Select(found => new Mention(found.Code, found.TypeWord, found.Date?.Day, new SourceSpan(9, found.Start + 1, found.Length), Quote.Around(text, found.Start, found.Length)));
        return Samples.News(name) with { Body = Body.Empty with { Mentions = [.. mentions] } };
    }

    private static RegisterEntry Entry(string code, string? issued, params string[] replaces) => new(
        Code(code), issued is null ? null : Day(issued), null, null, "Trích yếu " + code, null, null, null, DocumentStatus.Unknown, [], Citations(replaces), null, null, new SourceSpan(1, 1, 1));

    private static DocumentRegister Build(params Document[] documents) => RegisterBuilder.Build([.. documents], []);

    private static string[] Told(DocumentRegister register) => [.. RegisterCheck.Run(register).Select(told => told.Code)];

    [Fact]
    public void Build_CodeMentionedOnly_IsADocumentWithWhatTheWordsSay()
    {
        var document = Assert.Single(Build(Article("a", "Nghị quyết số 35-NQ/TW, ngày 22/10/2018 của Bộ Chính trị.")).Documents);
        Assert.Equal(("35-NQ/TW", Day("2018-10-22"), "Nghị quyết"), (document.Code.ToString(), document.IssuedOn!.Value, document.TypeName));
        Assert.Equal("/van-ban/35-nq-tw/", document.Url.Value);
    }

    [Fact]
    public void Build_PlanAndEntryAndMention_AreOneDocument()
    {
        var register = RegisterBuilder.Build([Plan("59-KH/ĐUK", "2022-03-22"), Article("a", "Kế hoạch 59 -KH/ĐUK.")], [Entry("59-kh/đuk", "2022-03-22")]);
        var document = Assert.Single(register.Documents);
        Assert.NotNull(document.Plan);
        Assert.NotNull(document.Entry);
        Assert.Equal("a", Assert.Single(register.WaysOf(document).Mentions).Page.Title);
    }

    [Fact]
    public void Build_SameCodeInTwoTerms_AreTwoDocumentsToldApartByTheDay()
    {
        var register = Build(
            Plan("59-KH/ĐUK", "2022-03-22"), Plan("59-KH/ĐUK", "2016-05-10"),
            Article("khong-ngay", "Theo 59-KH/ĐUK."), Article("co-ngay", "Theo 59-KH/ĐUK ngày 10/5/2016."));
        Assert.Equal(["/van-ban/59-kh-duk/2022-03-22/", "/van-ban/59-kh-duk/2016-05-10/"], register.Documents.Select(document => document.Url.Value));
        var shared = Assert.Single(register.SharedCodes);
        Assert.Equal(["khong-ngay"], shared.Mentions.Select(mention => mention.Page.Title));
        Assert.Equal(["co-ngay"], register.WaysOf(register.Documents[1]).Mentions.Select(mention => mention.Page.Title));
        Assert.Empty(Told(register));
    }

    [Fact]
    public void Build_DayOfTheSameTermThatDiffers_IsOneDocumentAndTold()
    {
        var register = Build(Plan("59-KH/ĐUK", "2022-03-22"), Article("a", "Theo 59-KH/ĐUK ngày 23/3/2022."));
        Assert.Equal(Day("2022-03-22"), Assert.Single(register.Documents).IssuedOn);
        Assert.Equal(["K512"], Told(register));
    }

    [Fact]
    public void Build_BasesAndReplacements_LeadBothWays()
    {
        var register = Build(
            Plan("59-KH/ĐUK", "2022-03-22", ["Đề án số 02-ĐA/TU ngày 28/02/2022", "Nghị quyết Đại hội"], ["12-KH/ĐUK"]), Plan("02-ĐA/TU", "2022-02-28"), Plan("12-KH/ĐUK", "2021-01-01"));
        var plan = register.Documents.Single(document => document.Code == Code("59-KH/ĐUK"));
        var ways = register.WaysOf(plan);
        Assert.Equal(["/van-ban/02-da-tu/", null], ways.Bases.Select(way => way.Target?.Value));
        Assert.Equal([plan], register.WaysOf(register.Documents.Single(document => document.Code == Code("02-ĐA/TU"))).BuiltOnBy.AsEnumerable());
        Assert.Equal([plan], register.WaysOf(register.Documents.Single(document => document.Code == Code("12-KH/ĐUK"))).ReplacedBy.AsEnumerable());
    }

    [Fact]
    public void Build_SummaryThatNamesItself_IsNoMention()
    {
        var plan = Plan("59-KH/ĐUK", "2022-03-22") with { Body = Article("x", "Kế hoạch 59-KH/ĐUK này.").Body };
        Assert.Empty(Build(plan, Plan("59-KH/ĐUK", "2016-05-10")).SharedCodes.Single().Mentions);
    }

    [Fact]
    public void Build_MentionsOfOneDocument_StandInTheOrderOfThePages()
    {
        var register = Build(
            Article("moi", "Theo 35-NQ/TW. Lại theo 35-NQ/TW ngày 22/10/2018."), Article("giua", "Không nhắc gì."), Article("cu", "Nghị quyết 35-NQ/TW."));
        var mentions = register.WaysOf(Assert.Single(register.Documents)).Mentions;
        Assert.Equal(["moi", "cu"], mentions.Select(mention => mention.Page.Title));
        Assert.Equal(2, mentions[0].Quotes.Length);
    }

    [Fact]
    public void Build_AnyTexts_GiveEveryMentionAPlace()
    {
        string[] days = [string.Empty, " ngày 22/10/2018", " ngày 1/1/2010", " ngày 2/1/2010", " ngày 5/5/2024"];
        var mention = Gen.Select(Gen.Int[35, 36], Gen.OneOf(days), (number, day) => $"Nghị quyết số {number}-NQ/TW{day}");
        mention.Array[1, 3].Array[1, 6].Always(
            texts =>
            {
                var pages = texts.Select((mentions, number) => Article($"bai-{number}", string.Join("; ", mentions))).ToArray();
                var register = Build([.. pages]);
                var placed = register.Documents.SelectMany(document => register.WaysOf(document).Mentions).Concat(register.SharedCodes.SelectMany(shared => shared.Mentions));
                Assert.Equal(
                    pages.Select(page => page.Url).Order(),
                    placed.Select(mention => mention.Page.Url).Distinct().Order());
                Assert.Equal(register.Documents.Length, register.Documents.Select(document => document.Url).Distinct().Count());
            },
            times: 200);
    }

    [Fact]
    public void Check_SelfReplacement_IsTold() =>
        Assert.Equal(["K514"], Told(Build(Plan("59-KH/ĐUK", "2022-03-22", null, ["59-KH/ĐUK"]))));

    [Fact]
    public void Check_Circles_AreEachToldOnce()
    {
        var register = Build(
            Plan("01-KH/ĐUK", "2022-01-01", null, ["02-KH/ĐUK"]), Plan("02-KH/ĐUK", "2022-01-02", null, ["03-KH/ĐUK"]), Plan("03-KH/ĐUK", "2022-01-03", null, ["01-KH/ĐUK"]),
            Plan("04-KH/ĐUK", "2022-01-04", null, ["05-KH/ĐUK"]), Plan("05-KH/ĐUK", "2022-01-05", null, ["04-KH/ĐUK"]), Plan("06-KH/ĐUK", "2022-01-06", null, ["01-KH/ĐUK"]));
        Assert.Equal(["K515", "K515"], Told(register));
    }

    [Fact]
    public void Check_ChainOfVeryManyReplacements_IsNoTrouble()
    {
        ImmutableArray<RegisterEntry> entries = [.. Enumerable.Range(1, Thoroughness.Turns(20_000, more: 5) - 1).Select(number => Entry($"{number}-KH/ĐUK", "2022-01-01", $"{number + 1}-KH/ĐUK"))];
        Assert.Empty(RegisterCheck.Run(RegisterBuilder.Build([], entries)).Where(told => told.Code != "K512"));
    }

    [Theory]
    [InlineData(null, null, DocumentStatus.Unknown)]
    [InlineData("2022-01-01", null, DocumentStatus.InForce)]
    [InlineData("2027-01-01", null, DocumentStatus.NotYetInForce)]
    [InlineData("2022-01-01", "2026-11-19", DocumentStatus.Expired)]
    [InlineData(null, "2026-11-20", DocumentStatus.Unknown)]
    public void Standing_ByDates_IsThatOfTheDay(string? from, string? until, DocumentStatus expected)
    {
        var entry = Entry("59-KH/ĐUK", "2021-01-01") with { EffectiveFrom = from is null ? null : Day(from), EffectiveUntil = until is null ? null : Day(until) };
        var document = Assert.Single(RegisterBuilder.Build([], [entry]).Documents);
        Assert.Equal(expected, DocumentStanding.On(Day("2026-11-20"), document, []));
    }

    [Fact]
    public void Standing_OfAReplacedDocument_IsExpiredUnlessAnEditorSaysOtherwise()
    {
        var newer = new KnownDocument(Code("60-KH/ĐUK"), Day("2025-01-01"), Code("60-KH/ĐUK").Url, null, null, null);
        var entry = Entry("59-KH/ĐUK", "2021-01-01");
        var older = new KnownDocument(entry.Code, entry.IssuedOn, entry.Code.Url, null, entry, null);
        Assert.Equal(DocumentStatus.Expired, DocumentStanding.On(Day("2026-11-20"), older, [newer]));
        Assert.Equal(DocumentStatus.InForce, DocumentStanding.On(Day("2026-11-20"), older with { Entry = entry with { Status = DocumentStatus.InForce } }, [newer]));
        Assert.Equal(DocumentStatus.Unknown, DocumentStanding.On(Day("2024-11-20"), older, [newer]));
    }
}
