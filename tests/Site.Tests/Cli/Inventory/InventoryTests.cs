using System.Collections.Immutable;
using Site.Cli.Inventory;
using Site.Model.Consultations;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Tests.Model;

namespace Site.Tests.Cli.Inventory;

public sealed class InventoryTests
{
    private static readonly InventoryFilter Anything = new(null, null, null, null);

    private static readonly InventoryNames Names = new(new SiteData([Samples.Unit("mot"), Samples.Unit("hai", "mot")], [new Category("xd", "Xây dựng Đảng", null)], []));

    private static readonly Document[] Documents =
    [
        Samples.News("cu", "2025-12-31") with { Genre = Genre.Feature, Units = [Samples.Id("mot")] },
        Samples.News("nhap", "2026-11-19") with { State = PublicationState.Draft },
        Samples.News("cho", "2026-11-18") with { State = PublicationState.AwaitingApproval },
        Samples.News("mai", "2026-11-17") with { PublishFrom = new Moment(new DateOnly(2026, 11, 21), new TimeOnly(7, 0)) },
        Samples.News("het", "2026-11-16") with { ExpiresAfter = Samples.Day("2026-11-17") },
        Samples.News("kin", "2026-11-15") with { Scope = Scope.Internal },
        Samples.Activity("hop", "mot", "2026-10-01"),
        Samples.Activity("tham", "hai", "2026-10-02") with { Genre = Genre.Photo, Units = [Samples.Id("hai"), Samples.Id("la")] },
        Samples.Plan("59", "2026-09-01") with { Category = Samples.Id("xd") },
        Samples.Bulletin("2026-11"),
        Samples.Page("gioi-thieu"),
    ];

    private static readonly ImmutableArray<InventoryEntry> Entries = InventoryEntry.All(Samples.Content(Documents), Samples.Now);

    [Fact]
    public void All_IsNewestFirst_AndWhatHasNoDateLast() => Assert.Equal(
        ["nhap", "cho", "mai", "het", "kin", "2026-11", "tham", "hop", "59", "cu", "gioi-thieu"],
        Titles(Entries));

    [Fact]
    public void All_GivenInAnotherOrder_IsTheSame()
    {
        Document[] sameDay = [Samples.News("b"), Samples.News("a"), Samples.News("c")];

        Assert.Equal(["a", "b", "c"], Titles(InventoryEntry.All(Samples.Content(sameDay) with { Documents = [.. sameDay] }, Samples.Now)));
    }

    [Theory]
    [InlineData("nhap", "nháp", "nháp")]
    [InlineData("cho", "chờ duyệt", "chờ duyệt")]
    [InlineData("mai", "chưa đến giờ đăng", "chưa đến 21/11/2026 07:00")]
    [InlineData("het", "hết hạn", "hết hạn")]
    [InlineData("kin", "nội bộ", "nội bộ")]
    [InlineData("hop", "đã đăng", "đã đăng")]
    public void State_IsWhatThePublicSees(string title, string state, string stateOrTime)
    {
        var entry = Entries.Single(entry => entry.Document.Title == title);
        Assert.Equal((state, stateOrTime), (entry.State, entry.StateOrTime));
    }

    [Theory]
    [InlineData("tin-tuc", "nhap cho mai het kin cu")]
    [InlineData("tin", "nhap cho mai het kin hop")]
    [InlineData("bai", "cu")]
    [InlineData("anh", "tham")]
    [InlineData("video", "")]
    [InlineData("hoat-dong", "tham hop")]
    [InlineData("ke-hoach", "59")]
    [InlineData("ban-tin", "2026-11")]
    [InlineData("trang", "gioi-thieu")]
    public void Filter_BySort_TakesAKindOrAGenreOfAnyKind(string name, string titles) =>
        Assert.Equal(titles, string.Join(' ', Taken(Anything with { Sort = SortChoice.Names.Single(choice => choice.Name == name).Value })));

    [Theory]
    [InlineData("dang", "2026-11 tham hop 59 cu gioi-thieu")]
    [InlineData("nhap", "nhap")]
    [InlineData("cho-duyet", "cho")]
    [InlineData("chua-den-gio", "mai")]
    [InlineData("het-han", "het")]
    [InlineData("noi-bo", "kin")]
    public void Filter_ByState_TakesWhatStandsSo(string name, string titles) =>
        Assert.Equal(titles, string.Join(' ', Taken(Anything with { State = StateChoice.Names.Single(choice => choice.Name == name).Value })));

    [Theory]
    [InlineData(2026, 10, "tham hop")]
    [InlineData(2025, null, "cu")]
    [InlineData(2025, 11, "")]
    public void Filter_ByPeriod_TakesItsDates(int year, int? month, string titles) =>
        Assert.Equal(titles, string.Join(' ', Taken(Anything with { Period = new Period(year, month) })));

    [Fact]
    public void Filter_ByUnits_TakesWhateverNamesOne() =>
        Assert.Equal(["tham", "hop", "cu"], Taken(Anything with { Units = ImmutableHashSet.Create("mot", "la") }));

    [Theory]
    [InlineData("Trần Thị Mẫu", "a")]
    [InlineData("thi mau", "a b")]
    [InlineData("ban", "")]
    public void Filter_ByAuthor_TakesPartsOfTheName_WithOrWithoutAccents(string author, string titles)
    {
        var entries = InventoryEntry.All(Samples.Content(Samples.News("a") with { Author = "Trần Thị Mẫu" }, Samples.News("b") with { Author = "Lê Thị Mẫu" }, Samples.News("none")), Samples.Now);
        Assert.Equal(titles, string.Join(' ', Titles(entries.Where((Anything with { Author = author }).Takes))));
    }

    [Fact]
    public void Filter_ByTheme_TakesItAndWhatBelongsToIt()
    {
        var entries = InventoryEntry.All(Samples.Content(
            Samples.Theme(2026), Samples.Theme(2025), Samples.News("of it") with { ThemeYear = Samples.OfTheme(2026) }, Samples.News("other") with { ThemeYear = Samples.OfTheme(2025) }, Samples.News("none")), Samples.Now);
        Assert.Equal(["of it", "theme 2026"], Titles(entries.Where((Anything with { Theme = 2026 }).Takes)));
    }

    [Fact]
    public void Counts_TellAuthors_TheMostFrequentFirst()
    {
        var entries = InventoryEntry.All(Samples.Content(Samples.News("a") with { Author = "Hai" }, Samples.Activity("b", "mot") with { Author = "Hai" }, Samples.News("c") with { Author = "Một" }, Samples.News("d")), Samples.Now);
        Assert.Equal(["  Tác giả     Hai: 2 (2 tin)", "              Một: 1 (1 tin)"], InventoryCounts.Lines(entries, Names, IsOpen).Skip(3).Take(2));
    }

    [Fact]
    public void Consultations_AreFilteredAndCountedByWhereTheyStand()
    {
        var open = Samples.Page("open") with { Consultation = new Consultation(new DateOnly(2026, 11, 20), null, null, null) };
        var told = Samples.News("told") with { Consultation = new Consultation(new DateOnly(2026, 11, 19), null, null, "Tiếp thu một ý") };
        var silent = Samples.News("silent") with { Consultation = new Consultation(new DateOnly(2026, 11, 19), null, null, null) };
        var entries = InventoryEntry.All(Samples.Content(open, told, silent, Samples.News("none")), Samples.Now);
        Assert.Equal(["silent", "told", "open"], Titles(entries.Where((Anything with { Asks = true }).Takes)));
        Assert.Contains("  Lấy ý kiến  1 đang mở; 1 đã có kết quả; 1 chưa có kết quả", InventoryCounts.Lines(entries, Names, IsOpen));
    }

    private static bool IsOpen(Consultation asked) => asked.IsOpen(VietnamTime.DayOf(Samples.Now));

    [Theory]
    [InlineData(null, "answered waits")]
    [InlineData(QuestionProgress.UnderConsideration, "waits")]
    [InlineData(QuestionProgress.Answered, "answered")]
    [InlineData(QuestionProgress.PassedOn, "")]
    public void Filter_ByAQuestionsState_TakesQuestionsAlone(QuestionProgress? state, string titles)
    {
        var entries = InventoryEntry.All(Samples.Content(Questions), Samples.Now);
        var filter = state is null ? Anything with { Sort = new SortChoice(DocumentKind.Question, null) } : Anything with { State = new StateChoice(null, state) };
        Assert.Equal(titles, string.Join(' ', Titles(entries.Where(filter.Takes))));
    }

    [Fact]
    public void Counts_TellQuestionsByState_AndHowLongAnswersTook() =>
        Assert.Contains("  Hỏi đáp     1 đang xem xét; 1 đã trả lời; trả lời sau 13 ngày", InventoryCounts.Lines(InventoryEntry.All(Samples.Content(Questions), Samples.Now), Names, IsOpen));

    [Fact]
    public void Csv_TellsOfAQuestionWhatItsListDoes()
    {
        var text = string.Concat(InventoryCsv.Lines(InventoryEntry.All(Samples.Content(Questions), Samples.Now), Names, SiteAddress.Parse("https://khoi.example")!));
        Assert.Contains(",đã trả lời,2026-11-01,Tổ chức mot,2026-11-14,13,", text, StringComparison.Ordinal);
        Assert.Contains(",đang xem xét,2026-11-01,,,,", text, StringComparison.Ordinal);
    }

    private static Document[] Questions => [Samples.Question("waits", "2026-11-01"), Samples.Question("answered", "2026-11-01", "2026-11-14"), Samples.News("news", "2026-10-01")];

    [Fact]
    public void Filter_BySeveral_TakesWhatFitsAll() => Assert.Equal(["hop"], Taken(new InventoryFilter(
        new SortChoice(DocumentKind.Activity, null), ImmutableHashSet.Create("mot"), new StateChoice(null), new Period(2026, null))));

    [Fact]
    public void Names_OfEveryChoice_AreToldOnce()
    {
        Assert.Equal(Enum.GetValues<DocumentKind>().Length + Genre.Usual.Length, SortChoice.Names.DistinctBy(choice => choice.Value).Count());
        Assert.Equal(Enum.GetValues<LeftOutReason>().Length + 1 + Enum.GetValues<QuestionProgress>().Length, StateChoice.Names.DistinctBy(choice => choice.Value).Count());
    }

    [Fact]
    public void Counts_TellKindsGenresAndUnits() => Assert.Equal(
        [
            "Tổng cộng 11 bài",
            "  Loại        6 tin, bài; 1 kế hoạch; 2 hoạt động cơ sở; 1 bản tin; 1 trang riêng",
            "  Thể loại    6 tin; 1 bài phản ánh; 1 ảnh",
            "  Tổ chức     Tổ chức mot: 2 (1 tin; 1 bài phản ánh)",
            "              Tổ chức hai: 1 (1 ảnh)",
            "              la: 1 (1 ảnh)",
            "              không ghi tổ chức: 8 (5 tin; 1 kế hoạch; 1 bản tin; 1 trang riêng)",
            "              bài của nhiều tổ chức được đếm ở từng tổ chức",
        ],
        InventoryCounts.Lines(Entries, Names, IsOpen));

    [Fact]
    public void Counts_OfOneUnit_DoNotRepeatIt() => Assert.Equal(
        ["Tổng cộng 1 bài", "  Loại        1 hoạt động cơ sở", "  Thể loại    1 tin"],
        InventoryCounts.Lines([.. Entries.Where(entry => entry.Document.Title == "hop")], Names, IsOpen));

    [Fact]
    public void Csv_TellsEveryFactInItsColumn()
    {
        var news = Samples.News("mau", "2026-11-19") with
        {
            Title = "=1+1",
            Units = [Samples.Id("mot"), Samples.Id("la")],
            Category = Samples.Id("xd"),
            PublishFrom = new Moment(new DateOnly(2026, 11, 21), new TimeOnly(7, 0)),
            ExpiresAfter = Samples.Day("2026-12-31"),
            ApprovedBy = "Trưởng ban",
            ApprovedOn = new DateOnly(2026, 11, 18),
            Author = "Ban \"Biên tập\"",
            ThemeYear = Samples.OfTheme(2026),
            Consultation = new Consultation(new DateOnly(2026, 11, 15), null, null, "Tiếp thu một ý"),
        };
        var text = string.Concat(InventoryCsv.Lines(InventoryEntry.All(Samples.Content(news), Samples.Now), Names, SiteAddress.Parse("https://khoi.example/trang")!));

        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
        var lines = CsvReader.Read(text[1..]);
        Assert.Equal(2, lines.Count);
        Assert.Equal(
            [
                ("Ngày", "2026-11-19"), ("Loại", "tin, bài"), ("Thể loại", "tin"), ("Tiêu đề", "'=1+1"), ("Tổ chức", "Tổ chức mot; la"),
                ("Chuyên mục", "Xây dựng Đảng"), ("Trạng thái", "chưa đến giờ đăng"), ("Đăng lúc", "2026-11-21 07:00"), ("Hết hạn", "2026-12-31"),
                ("Người duyệt", "Trưởng ban"), ("Ngày duyệt", "2026-11-18"), ("Tác giả", "Ban \"Biên tập\""), ("Chuyên đề", "2026"), ("Lấy ý kiến đến", "2026-11-15"), ("Kết quả lấy ý kiến", "Tiếp thu một ý"),
                ("Tình trạng kiến nghị", ""), ("Ngày nhận", ""), ("Nơi trả lời", ""), ("Ngày trả lời", ""), ("Số ngày trả lời", ""),
                ("Địa chỉ", "https://khoi.example/trang/tin-tuc/mau/"), ("Tệp", "input/tin-tuc/mau.md"),
            ],
            lines[0].Zip(lines[1]));
    }

    [Theory]
    [InlineData(40, "")]
    [InlineData(80, "Loại")]
    [InlineData(100, "Loại Tổ chức Tệp")]
    [InlineData(140, "Loại Tổ chức Chuyên mục Tệp")]
    public void Table_InAWidth_ShowsWhatHasRoom(int width, string optional)
    {
        var wide = Entries.Select(entry => entry with { Document = entry.Document with { Title = string.Concat(Enumerable.Repeat("Chuyện chi bộ ", 9)), Units = [Samples.Id("chi-bo-van-phong-mau")], Category = Samples.Id("xd") } });
        var lines = InventoryTable.Of([.. wide], Names, width).Lines(Site.Cli.Terminal.Paint.Off).ToList();

        Assert.All(lines, line => Assert.True(Site.Cli.Terminal.CellText.Width(line) <= width, line));
        Assert.Equal(optional, string.Join(' ', new[] { "Loại", "Tổ chức", "Chuyên mục", "Tệp" }.Where(header => lines[0].Contains(header, StringComparison.Ordinal))));
        Assert.All(["Ngày", "Tiêu đề", "Trạng thái"], header => Assert.Contains(header, lines[0], StringComparison.Ordinal));
    }

    private static IEnumerable<string> Taken(InventoryFilter filter) => Titles(Entries.Where(filter.Takes));

    private static IEnumerable<string> Titles(IEnumerable<InventoryEntry> entries) => Samples.Names(entries.Select(entry => entry.Document));
}
