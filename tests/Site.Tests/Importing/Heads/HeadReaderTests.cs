using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Site.Importing.Heads;
using Site.Importing.Tree;
using Site.Importing.Word;
using Site.Tests.Importing.Word;
using static Site.Tests.Importing.Word.Docx;

namespace Site.Tests.Importing.Heads;

public partial class HeadReaderTests
{
    public static TheoryData<string> Samples => [.. TypistSamples.All.Select(sample => sample.Name)];

    private static TypistSample Sample(string name) => TypistSamples.All.First(sample => sample.Name == name);

    private static RecognisedDocument Read(byte[] file) => HeadReader.Read(WordFile.Read(file).Text!)!;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Head_OfEachTypist_IsRecognised(string name)
    {
        var sample = Sample(name);
        var head = Read(sample.File).Head;

        Assert.Equal(
            (sample.Code, sample.Day, sample.Type, sample.Issuer),
            (head.Code?.Value.ToString(), head.IssuedOn?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), head.TypeName?.Value, head.Issuer?.Value));
        Assert.Equal((sample.Superior, sample.Subject), (head.SuperiorBody?.Value, head.Subject?.Value));
        Assert.Equal((sample.Signer, sample.Recipients, sample.Bases), (head.Signer?.Value, head.Recipients.Length, head.Bases.Length));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryWord_IsInTheTextTheHeadOrTold(string name)
    {
        var file = Sample(name).File;
        var found = Read(file);
        var after = Words(TreeText.Words(found.Text) + "\n" + string.Join('\n', found.Taken) + "\n" + string.Join('\n', found.Text.Told.Where(each => each.Kind != RemarkKind.InsertedTextTaken && each.Kind != RemarkKind.OldEncoding).Select(each => each.Text)));
        var before = Words(WordsOf(file, isOld: name.Contains("Vn", StringComparison.Ordinal)));

        Assert.Equal(before.Order(StringComparer.Ordinal), after.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bases_StandBeforeTheFirstHeadingOnly()
    {
        var bases = Read(Sample("dán phẳng, không định dạng").File).Head.Bases;
        Assert.Equal(["Nghị quyết Đại hội (mẫu) nhiệm kỳ 2025 - 2030"], bases.Select(each => each.Value));
        Assert.All(bases, each => Assert.False(each.IsSure));
    }

    [Fact]
    public void Tasks_OfATable_KeepWhoAndWhenAsWritten() => Assert.Equal(
        [new FoundTask("Gửi tin mẫu", "Các chi bộ", null, "Quý III/2027", "bảng 1, hàng 2")],
        Read(Sample("có phụ lục, trang ngang").File).Head.Tasks);

    [Fact]
    public void Signature_OfTheSecondSigner_StaysInTheText()
    {
        var found = Read(Sample("hai người ký").File);
        Assert.False(found.Head.Signer!.IsSure);
        Assert.Contains("T/M BAN THƯỜNG VỤ", TreeText.Of(found.Text), StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn Mẫu", TreeText.Of(found.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PHỤ LỤC 1")]
    [InlineData("PHỤ LỤC")]
    public void Appendix_BehindTheSignature_IsNoSecondSigner(string title)
    {
        var found = Read(Bytes(
            P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số 61-KH/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("KẾ HOẠCH"), P("mẫu"), P("Nội dung."),
            P("T/M BAN THƯỜNG VỤ", "b", "center"), P("PHÓ BÍ THƯ", "b", "center"), P("Nguyễn Văn Mẫu", "b", "center"), P(title, "b", "center"), P("Nội dung phụ lục.")));
        Assert.True(found.Head.Signer!.IsSure);
        Assert.Equal($"Nội dung.\n#1 **{title}**\nNội dung phụ lục.\n", TreeText.Of(found.Text));
    }

    [Fact]
    public void SourceOfATable_IsNotTheArticles()
    {
        var news = NewsReader.Read(WordFile.Read(Bytes(P("Kết quả thu (mẫu)", "b"), P("Nội dung mẫu."), Table(true, Row("Năm", "Số"), Row("2026", "12")), P("Nguồn: Ban Tổ chức", "right"))).Text!);
        Assert.Null(news.Head.Source);
        Assert.EndsWith("Nguồn: Ban Tổ chức\n", TreeText.Of(news.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Emblem_IsDroppedAndTold()
    {
        var found = Read(Sample("có hình huy hiệu").File);
        Assert.DoesNotContain(found.Text.Blocks, block => block is PictureBlock);
        Assert.Single(found.Text.Told, remark => remark.Kind == RemarkKind.EmblemDropped);
    }

    [Fact]
    public void Letter_WhoseSignNamesNoType_LosesItsHeadAllTheSame()
    {
        var found = Read(Bytes(P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số 12-QĐ/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("Nội dung mẫu.")));
        Assert.Null(found.Head.TypeName);
        Assert.Equal("Nội dung mẫu.\n", TreeText.Of(found.Text));
    }

    [Fact]
    public void Type_ThatTheSignContradicts_IsUnsure() => Assert.False(Read(Bytes(
        P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số 61-TB/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("KẾ HOẠCH"), P("mẫu"), P("Nội dung."))).Head.TypeName!.IsSure);

    [Fact]
    public void Number_LeftBlank_IsMissing()
    {
        var head = Read(Bytes(P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số:       -KH/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("KẾ HOẠCH"), P("mẫu"), P("Nội dung."))).Head;
        Assert.Null(head.Code);
        Assert.Equal("Đảng ủy Khối tỉnh Mẫu", head.Issuer?.Value);
    }

    [Theory]
    [InlineData("BÁO CÁO TỔNG HỢP")]
    [InlineData("CHI BỘ VĂN PHÒNG VỀ NGUỒN (MẪU)")]
    public void Text_WithoutALetterhead_IsNoDocument(string title) => Assert.Null(HeadReader.Read(WordFile.Read(Bytes(P(title), P("Sáng ngày 03/11/2026, chi bộ mẫu họp."))).Text!));

    [Fact]
    public void News_TitleDaySapoBylineAndSource_AreTaken()
    {
        var news = NewsReader.Read(WordFile.Read(Bytes(
            P("CHI BỘ VĂN PHÒNG TỔ CHỨC VỀ NGUỒN (MẪU)", "b", "center"), P("(Tỉnh Mẫu, ngày 03/11/2026)", "i", "center"), P("Sáng 03/11, Chi bộ Văn phòng Đảng ủy Khối tổ chức chuyến về nguồn.", "b"), P("Nội dung mẫu."), P("Tin, ảnh: Minh Mẫu", "b", "right"), P("Nguồn: Báo Mẫu", "right"))).Text!);

        Assert.Equal(
            ("Chi bộ Văn phòng tổ chức về nguồn (mẫu)", new DateOnly(2026, 11, 3), "Sáng 03/11, Chi bộ Văn phòng Đảng ủy Khối tổ chức chuyến về nguồn.", "Minh Mẫu", "Báo Mẫu"),
            (news.Head.Title?.Value, news.Head.Day?.Value, news.Head.Summary?.Value, news.Head.Author?.Value, news.Head.Source?.Value));
        Assert.Equal("Nội dung mẫu.\n", TreeText.Of(news.Text));
        Assert.False(news.Head.Title!.IsSure);
    }

    [Theory]
    [InlineData("Ảnh: Minh Mẫu", null, null)]
    [InlineData("Ảnh, bài: Minh Mẫu", "Minh Mẫu", null)]
    [InlineData("Bài và ảnh: Minh Mẫu", "Minh Mẫu", null)]
    [InlineData("Tác giả: Minh Mẫu", "Minh Mẫu", null)]
    [InlineData("Theo Kế hoạch 61-KH/ĐUK, các chi bộ họp", null, null)]
    [InlineData("Theo Điều lệ Đảng", null, null)]
    [InlineData("Nguồn Kinh phí của chi bộ (mẫu)", null, null)]
    [InlineData("(Theo Kế hoạch 61-KH/ĐUK)", null, null)]
    [InlineData("Theo Báo Mẫu", null, "Báo Mẫu")]
    [InlineData("Theo Báo Mẫu, ngày mai có mưa", null, null)]
    [InlineData("(Theo Tạp chí Mẫu)", null, "Tạp chí Mẫu")]
    [InlineData("(Theo Minh Mẫu)", null, "Minh Mẫu")]
    [InlineData("Nguồn: minhmau, số 5", null, "minhmau, số 5")]
    [InlineData("(Nguồn: Báo Mẫu)", null, "Báo Mẫu")]
    public void LastLine_IsBylineOrSource_OnlyWhereItSaysSo(string line, string? author, string? source)
    {
        var news = NewsReader.Read(WordFile.Read(Bytes(P("Tin mẫu", "b", "center"), P("Nội dung mẫu."), P(line))).Text!);
        Assert.Equal((author, source), (news.Head.Author?.Value, news.Head.Source?.Value));
        Assert.Equal(author is null && source is null, TreeText.Of(news.Text).Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Phân công", "Thời gian", "Ban A", "Quý I/2027")]
    [InlineData("Phân công", "Hạn hoàn thành", "Ban A", "Quý I/2027")]
    [InlineData("Chủ trì/phân công", "Hạn", "Ban A", "Quý I/2027")]
    public void ColumnsOfATaskTable_AreKnownByWholeWords(string who, string when, string lead, string deadline)
    {
        var head = Read(Bytes(
            P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số 61-KH/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("KẾ HOẠCH"), P("mẫu"), P("Nội dung."),
            Table(lines: true, Row(P("Nội dung", "b"), P(who, "b"), P(when, "b")), Row("Gửi tin mẫu", "Ban A", "Quý I/2027")))).Head;
        Assert.Equal([new FoundTask("Gửi tin mẫu", lead, null, deadline, "bảng 1, hàng 2")], head.Tasks);
    }

    [Fact]
    public void TaskTable_WithoutADeadline_HasNone()
    {
        var head = Read(Bytes(
            P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số 61-KH/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("KẾ HOẠCH"), P("mẫu"), P("Nội dung."),
            Table(lines: true, Row(P("Nội dung", "b"), P("Phân công", "b")), Row("Gửi tin mẫu", "Ban A")))).Head;
        Assert.Equal([new FoundTask("Gửi tin mẫu", "Ban A", null, null, "bảng 1, hàng 2")], head.Tasks);
    }

    /// <summary>The letters of the file itself, read without the reader under test.</summary>
    internal static string WordsOf(byte[] file, bool isOld)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        XNamespace mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        var document = XDocument.Load(part);
        document.Descendants(mc + "Fallback").Remove();
        var lines = document.Descendants(w + "p").Select(p => string.Concat(p.Descendants().Where(each => each.Ancestors(w + "p").First() == p)
            .Select(each => each.Name == w + "t" ? each.Value : each.Name == w + "tab" || each.Name == w + "br" ? " " : "")));
        var text = string.Join('\n', lines);
        return isOld ? Site.Model.Vietnamese.OldEncodings.Tcvn3.Decode(text) : text;
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
