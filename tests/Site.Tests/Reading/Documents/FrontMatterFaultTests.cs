using System.Text;
using CsCheck;
using Site.Model.Documents;
using static Site.Tests.Reading.Documents.DocumentReading;

namespace Site.Tests.Reading.Documents;

public sealed class FrontMatterFaultTests
{
    private const string Least = "tieu_de: Tin\nngay: 2026-11-20\n";

    [Theory]
    [InlineData("", "K203 1:1+3", "K203 1:1+3")]
    [InlineData("tieu_de:\nngay: 2026-11-20", "K203 1:1+3")]
    [InlineData("- a", "K109 2:1+0")]
    [InlineData("a", "K109 2:1+1")]
    [InlineData(Least + "mau: xanh", "K201 4:1+3")]
    [InlineData(Least + "to_chucs: a", "K202 4:1+8")]
    [InlineData("tieu_de: Tin\nngay_dang: 2026-11-20", "K202 3:1+9")]
    [InlineData(Least + "ngay_viet: 2026-11-19", "K201 4:1+9")]
    [InlineData(Least + "ten_cua_tac_gia: Ban Biên tập", "K202 4:1+15")]
    [InlineData(Least + "anh_dai_dien: /anh/hop.jpg", "K202 4:1+12")]
    [InlineData(Least + "title: Tin khác", "K105 4:1+5")]
    [InlineData(Least + "draft: true\ntrang_thai: dang", "K105 5:1+10")]
    [InlineData(Least + "so_ky_hieu: 59-KH/ĐUK", "K222 4:1+10")]
    [InlineData(Least + "thang: 2026-11", "K222 4:1+5")]
    [InlineData("tieu_de: [a, b]\nngay: 2026-11-20", "K204 2:10+0")]
    [InlineData("tieu_de: Tin\nngay: hôm nay", "K205 3:7+7")]
    [InlineData("tieu_de: Tin\nngay: 31/02/2026", "K206 3:7+10")]
    [InlineData("tieu_de: Tin\nngay: \"31/02/2026\"", "K206 3:7+12")]
    [InlineData(Least + "ban_tin: tháng 11", "K207 4:10+8")]
    [InlineData(Least + "ban_tin: [2026-10, 2026-13]", "K207 4:20+7")]
    [InlineData(Least + "trang_thai: xuat_ban", "K209 4:13+8")]
    [InlineData(Least + "the_loai: phong_vn", "K210 4:11+8")]
    [InlineData(Least + "draft: chưa biết", "K211 4:8+9")]
    [InlineData(Least + "duong_dan_cu: cu/tin", "K213 4:15+6")]
    [InlineData(Least + "duong_dan_cu: https://khoi.example/cu", "K213 4:15+23")]
    [InlineData(Least + "duong_dan_cu: /../../etc/passwd", "K213 4:15+17")]
    [InlineData(Least + "duong_dan_cu: //xa.example/", "K213 4:15+13")]
    [InlineData(Least + "duong_dan_cu: /index.php?id=5", "K223 4:15+15")]
    [InlineData(Least + "duong_dan_cu: '/a\"b'", "K223 4:15+6")]
    [InlineData(Least + "het_han: 2026-11-19", "K217 4:10+10")]
    [InlineData(Least + "dang_luc: 2026-12-02\nhet_han: 2026-12-01", "K217 5:10+10")]
    public void Read_News_TellsEachFaultAtItsPlace(string yaml, params string[] told) => Assert.Equal(told, News(yaml).Told);

    [Fact]
    public void Read_SeveralFaults_AreAllTold() =>
        Assert.Equal(
            ["K202 3:1+7", "K206 4:7+10", "K209 5:13+1", "K203 1:1+3"],
            News("tac_gia: x\ntac_gja: y\nngay: 31/02/2026\ntrang_thai: z").Told);

    [Fact]
    public void Read_ExpiryOnThePublishingDay_IsFine() => Assert.Empty(News(Least + "het_han: 2026-11-20").Told);

    [Fact]
    public void Read_LongTitle_IsAWarningButNotForPlans()
    {
        var title = string.Join(' ', Enumerable.Repeat("chữ", 31));

        Assert.Equal(["K215 2:10+123"], News($"tieu_de: {title}\nngay: 2026-11-20").Told);
        Assert.Empty(Read(
            DocumentKind.Plan,
            $"tieu_de: {title}\nngay: 2026-11-20\nso_ky_hieu: 1-KH/A\nngay_ban_hanh: 2026-11-01\nco_quan_ban_hanh: A").Told);
    }

    [Fact]
    public void Read_Unapproved_IsToldOnlyWhereSettingsAskAndOnlyOfPublished()
    {
        var strict = Usual with { ApprovalRequired = true };

        Assert.Equal(["K216 1:1+3", "K216 1:1+3"], News(Least, strict).Told);
        Assert.Equal(["K216 1:1+3"], News(Least + "nguoi_duyet: A", strict).Told);
        Assert.Empty(News(Least + "nguoi_duyet: A\nngay_duyet: 2026-11-20", strict).Told);
        Assert.Empty(News(Least + "trang_thai: nhap", strict).Told);
        Assert.Empty(News(Least).Told);
    }

    [Theory]
    [InlineData("dang", "K309 6:1+0")]
    [InlineData("cho_duyet", "K309 6:1+0")]
    [InlineData("nhap")]
    public void Read_WithoutAText_IsToldUnlessItIsADraft(string state, params string[] faults) =>
        Assert.Equal(faults, ReadFile(DocumentKind.News, Encoding.UTF8.GetBytes($"---\ntieu_de: Tin\nngay: 2026-11-20\ntrang_thai: {state}\n---\n \n")).Told);

    [Theory]
    [InlineData("---\ntieu_de: \"Tin\nngay: x\n---\nThân bài.")]
    [InlineData("Thân bài.")]
    [InlineData("---\ntieu_de: Tin")]
    [InlineData("")]
    public void Read_BrokenFrontMatter_TellsOnlyThatAndKeepsTheDocumentsPlace(string text)
    {
        var (document, told) = ReadFile(DocumentKind.News, Encoding.UTF8.GetBytes(text));

        Assert.Equal(("/tin-tuc/bai/", "bai"), (document.Url.Value, document.Title));
        Assert.StartsWith("K1", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnreadableFile_KeepsTheDocumentsPlace()
    {
        var (document, told) = ReadFile(DocumentKind.Bulletin, null);

        Assert.Empty(told);
        Assert.Equal("/tin-tuc/bai/", document.Url.Value);
    }

    [Theory]
    [InlineData("\uFEFF---\r\ntieu_de: Tin\r\nngay: 2026-11-31\r\n---\r\n\r\nThân bài.\r\n")]
    [InlineData("---\r\ntie\u0302u_đe\u0302\u0300: Tin\r\nngày: 2026-11-31\r\n...\r\n\r\nThân bài.\r\n")]
    public void Read_FileFromWindowsOrMac_TellsTheSamePlaces(string text)
    {
        var (document, told) = ReadFile(DocumentKind.News, Encoding.UTF8.GetBytes(text));

        Assert.Equal(["K206 3:7+10"], told);
        Assert.Equal("Tin", document.Title);
    }

    [Theory]
    [InlineData(DocumentKind.News)]
    [InlineData(DocumentKind.Plan)]
    [InlineData(DocumentKind.Activity)]
    [InlineData(DocumentKind.Bulletin)]
    [InlineData(DocumentKind.Page)]
    public void Read_RandomBytes_NeverThrow(DocumentKind kind)
    {
        string[] pieces =
        [
            "---\n", "tieu_de", "ngay", "anh", "nhiem_vu", "thang", "so", "thoi_han", "ban_tin", "so_ky_hieu", "tep_dinh_kem", ": ", "\n", "- ", "  ",
            "[", "]", "{", "}", "\"", "2026-11-20", "31/02/2026", "/anh/phong-hop.webp", "../..", "59-KH/ĐUK", "true", ",", "\t", "\0", "#", "*a", "&a",
        ];
        Property.Joined(pieces, 0, 59).Always(head => ReadFile(kind, Encoding.UTF8.GetBytes("---\n" + head + "\n---\nx\n")), times: 600);
        Gen.Byte.Array[0, 199].Always(bytes => ReadFile(kind, bytes), times: 600);
    }
}
