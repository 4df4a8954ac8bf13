using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using static Site.Tests.Reading.Documents.DocumentReading;

namespace Site.Tests.Reading.Documents;

public sealed class NewsTests
{
    private const string Least = "tieu_de: Tin\nngay: 2026-11-20\n";

    [Theory]
    [InlineData("anh:\n  tep:\n  mo_ta:")]
    [InlineData("anh:\n  tep: \"\"\n  mo_ta: ~")]
    [InlineData("anh: { tep: , mo_ta: }")]
    public void Read_GroupInWhichNothingIsFilledIn_IsAbsent(string group)
    {
        var (document, told) = News(Least + group);
        Assert.Empty(told);
        Assert.Null(document.Image);
    }

    [Fact]
    public void Read_GroupThatIsHalfFilledIn_MissesTheOtherHalf()
    {
        var (_, told) = News(Least + "anh:\n  tep: /anh/phong-hop.webp\n  mo_ta:");
        Assert.Equal(["K221 5:3+3"], told);
    }

    [Fact]
    public void Read_EveryKey_FillsTheDocument()
    {
        var (document, told) = News(
            """
            tieu_de: Tin mẫu
            ngay: 2026-11-20 07:30
            tom_tat: Tóm tắt.
            trang_thai: cho_duyet
            nguoi_duyet: Ban Biên tập
            ngay_duyet: 19/11/2026
            dang_luc: 2026-11-21
            het_han: 2026-12-31
            pham_vi: noi_bo
            the: [bản tin, Bản Tin, viết tin]
            doi_tuong: [dang-vien]
            to_chuc: chi-bo-a, chi-bo-b
            chuyen_muc: xay-dung-dang
            the_loai: phong_van
            ban_tin: [2026-10, 2026-11]
            anh: { tep: /anh/phong-hop.webp, mo_ta: Phòng họp, chu_thich: Chú thích, nguon: Nguồn ảnh }
            tac_gia: Tác giả
            nguon: Báo
            duong_dan_cu: [/cu/tin]
            """);

        var news = Assert.IsType<NewsArticle>(document);
        Assert.Empty(told);
        Assert.Equal("Tin mẫu", news.Title);
        Assert.Equal(new Moment(new DateOnly(2026, 11, 20), new TimeOnly(7, 30)), news.Date);
        Assert.Equal("Tóm tắt.", news.Summary);
        Assert.Equal(PublicationState.AwaitingApproval, news.State);
        Assert.Equal(("Ban Biên tập", new DateOnly(2026, 11, 19)), (news.ApprovedBy, news.ApprovedOn));
        Assert.Equal(new Moment(new DateOnly(2026, 11, 21)), news.PublishFrom);
        Assert.Equal(new Moment(new DateOnly(2026, 12, 31)), news.ExpiresAfter);
        Assert.Equal(Scope.Internal, news.Scope);
        Assert.Equal(["bản tin", "viết tin"], news.Tags.AsEnumerable());
        Assert.Equal([new Located<string>("dang-vien", new SourceSpan(12, 13, 9))], news.Audiences.AsEnumerable());
        Assert.Equal(
            [new Located<string>("chi-bo-a", new SourceSpan(13, 10, 8)), new Located<string>("chi-bo-b", new SourceSpan(13, 20, 8))], news.Units.AsEnumerable());
        Assert.Equal(new Located<string>("xay-dung-dang", new SourceSpan(14, 13, 13)), news.Category);
        Assert.Equal(Genre.Interview, news.Genre);
        Assert.Equal([new YearMonth(2026, 10), new YearMonth(2026, 11)], news.Bulletin.Months.AsEnumerable());
        Assert.Equal(
            ("/anh/phong-hop.webp", "Phòng họp", "Chú thích", "Nguồn ảnh"),
            (news.Image!.Asset.Url.Value, news.Image.Alt, news.Image.Caption, news.Image.Credit));
        Assert.Equal(("Tác giả", "Báo"), (news.Author, news.ReprintedFrom));
        Assert.Equal([new Located<UrlPath>(UrlPath.Page("cu", "tin"), new SourceSpan(20, 16, 7))], news.OldPaths.AsEnumerable());
    }

    [Fact]
    public void Read_LeastKeys_LeaveTheRestAtTheirUsualValues()
    {
        var news = Assert.IsType<NewsArticle>(News(Least).Document);

        Assert.Equal("/tin-tuc/bai/", news.Url.Value);
        Assert.Equal("Thân bài.", news.Summary);
        Assert.Equal((PublicationState.Published, Scope.Public, Genre.News), (news.State, news.Scope, news.Genre));
        Assert.Equal(BulletinPlacement.ByRule, news.Bulletin);
    }

    [Theory]
    [InlineData("Tiêu đề: Tin\nNgày: 2026-11-20\nTóm-Tắt: x")]
    [InlineData("title: Tin\ndate: 2026-11-20\nsummary: x")]
    [InlineData("TIEU_DE: Tin\nngay: 20/11/2026\n\"tóm tắt\": x")]
    public void Read_KeysAsPeopleWriteThem_AreTheSame(string yaml)
    {
        var (document, told) = News(yaml);

        Assert.Empty(told);
        Assert.Equal(("Tin", "x", new DateOnly(2026, 11, 20)), (document.Title, document.Summary, document.Date!.Value.Day));
    }

    [Theory]
    [InlineData("tieu_de: 2026", "2026")]
    [InlineData("tieu_de: 2026-11-20", "2026-11-20")]
    [InlineData("tieu_de: 011", "011")]
    [InlineData("tieu_de: true", "true")]
    [InlineData("tieu_de: >\n  Hai\n  dòng", "Hai dòng")]
    [InlineData("tieu_de: |\n  Hai\n\n  dòng\n", "Hai dòng")]
    [InlineData("tieu_de: \"Hỏi: đáp\"", "Hỏi: đáp")]
    public void Read_Title_IsTheTextAsWrittenOnOneLine(string yaml, string title) =>
        Assert.Equal(title, News(yaml + "\nngay: 2026-11-20").Document.Title);

    [Theory]
    [InlineData("draft: true", PublicationState.Draft)]
    [InlineData("draft: có", PublicationState.Draft)]
    [InlineData("draft: false", PublicationState.Published)]
    [InlineData("trang_thai: Nháp", PublicationState.Draft)]
    [InlineData("trang_thai: chờ duyệt", PublicationState.AwaitingApproval)]
    [InlineData("trang_thai: published", PublicationState.Published)]
    public void Read_State_InAnyOfItsWords(string yaml, PublicationState state)
    {
        var (document, told) = News(Least + yaml);

        Assert.Empty(told);
        Assert.Equal(state, document.State);
    }

    [Fact]
    public void Read_NoState_IsTheSettingsOwn() =>
        Assert.Equal(PublicationState.Draft, News(Least, Usual with { DefaultState = PublicationState.Draft }).Document.State);

    [Theory]
    [InlineData("ban_tin: false", true, 0)]
    [InlineData("ban_tin: không", true, 0)]
    [InlineData("ban_tin: true", false, 0)]
    [InlineData("ban_tin: 11/2026", false, 1)]
    [InlineData("ban_tin: 2026-10, 2026-11", false, 2)]
    public void Read_BulletinPlacement_IsNoneOneOrMany(string yaml, bool excluded, int months)
    {
        var news = Assert.IsType<NewsArticle>(News(Least + yaml).Document);

        Assert.Equal((excluded, months), (news.Bulletin.Excluded, news.Bulletin.Months.Length));
    }

    [Fact]
    public void Read_BulletinPlacementByKeys_NamesMonthsSectionAndPlace()
    {
        var (document, told) = News(Least + "ban_tin: { thang: [2026-10, 11/2026], muc: hoat-dong, vi_tri: 2 }");

        var placement = Assert.IsType<NewsArticle>(document).Bulletin;
        Assert.Empty(told);
        Assert.Equal([new YearMonth(2026, 10), new YearMonth(2026, 11)], placement.Months.AsEnumerable());
        Assert.Equal((false, "hoat-dong", 2), (placement.Excluded, placement.Section?.Value, placement.Position));
    }

    [Theory]
    [InlineData("ban_tin: { thang: mười }", "K207 4:19+4")]
    [InlineData("ban_tin: { vi_tri: 0 }", "K208 4:20+1")]
    [InlineData("ban_tin: { mục: a, vị: 1 }", "K201 4:20+2")]
    public void Read_BulletinPlacementFault_IsToldAtItsPlace(string yaml, string told) =>
        Assert.Equal([told], News(Least + yaml).Told);

    [Theory]
    [InlineData("the: bản tin, viết tin bài", 2)]
    [InlineData("the: bản tin", 1)]
    [InlineData("the: [\"một, hai\", ba]", 2)]
    [InlineData("the:\n  - a\n  -\n  - b", 2)]
    [InlineData("the: \", ,\"", 0)]
    public void Read_Tags_AsListOrText(string yaml, int count)
    {
        var (document, told) = News(Least + yaml);

        Assert.Empty(told);
        Assert.Equal(count, document.Tags.Length);
    }

    [Theory]
    [InlineData("anh: { tep: canh-bai.png, mo_ta: x }")]
    [InlineData("anh: { tep: /tin-tuc/canh-bai.png, mo_ta: x }")]
    [InlineData("anh: { tep: '..\\tin-tuc\\canh-bai.png', mo_ta: x }")]
    public void Read_Image_IsFoundBesideTheDocumentOrFromTheTop(string yaml)
    {
        var (document, told) = News(Least + yaml);

        Assert.Empty(told);
        Assert.Equal("/tin-tuc/canh-bai.png", document.Image!.Asset.Url.Value);
    }

    [Theory]
    [InlineData("anh: /anh/phong-hop.webp", "K221 4:6+19")]
    [InlineData("anh: { tep: /anh/phong-hop.webp }", "K221 4:8+3")]
    [InlineData("anh: { mo_ta: x }", "K203 4:8+5")]
    [InlineData("anh: { tep: /anh/phong-hop.wepb, mo_ta: x }", "K403 4:13+19")]
    [InlineData("anh: { tep: /anh/khong-ai-biet.png, mo_ta: x }", "K401 4:13+22")]
    [InlineData("anh: { tep: /tep/mau-gui-tin.docx, mo_ta: x }", "K406 4:13+21")]
    [InlineData("anh: { tep: ../../ngoai.png, mo_ta: x }", "K407 4:13+15")]
    [InlineData("anh: { tep: \"https://xa.example/a.png\", mo_ta: x }", "K307 4:13+26")]
    [InlineData("anh: [a, b]", "K204 4:6+0")]
    public void Read_ImageFault_IsToldAtItsPlace(string yaml, string told) => Assert.Equal([told], News(Least + yaml).Told);
}
