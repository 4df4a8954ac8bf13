using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Settings;

namespace Site.Tests.Reading.Settings;

public sealed class SettingsReaderTests
{
    private const string Least = "ten_trang: Trang\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối }\n";

    [Fact]
    public void Read_EveryKey_FillsTheSettings()
    {
        var (settings, told) = Read(
            """
            ten_trang: Trang
            khau_hieu: Dễ nhìn
            dia_chi_trang: https://tinh.example/khoi
            giao_dien: trang-nha
            co_quan: { cap_tren: Đảng bộ tỉnh, ten: Đảng ủy Khối, ten_ngan: Khối }
            dia_danh: Trà Vinh
            ma_co_quan: ĐUK, BTGĐUK
            chiu_trach_nhiem: Trưởng ban
            giay_phep: Số 00
            dia_chi: Số 00
            dien_thoai: 0000 000 000
            email: a@khoi.example
            duong_day_nong: 0000
            zalo: https://zalo.example/g
            facebook: https://facebook.example/g
            trinh_don: [{ nhan: Chức năng, duong_dan: "/gioi-thieu/#chuc-nang" }]
            trang_chu: [tin mới, ban_tin]
            chuyen_trang:
              - { thu_muc: tin, loai: tin_tuc, ten: Tin, mo_ta: Mô tả }
            doi_tuong: [{ id: dang-vien, ten: Đảng viên }]
            phe_duyet: có
            trang_thai_mac_dinh: cho_duyet
            so_bai_moi_trang: 10
            """);

        Assert.Empty(told);
        Assert.Equal(("Trang", "Dễ nhìn", "https://tinh.example/khoi/", "trang-nha"), (settings!.Title, settings.Motto, settings.Address.ToString(), settings.Theme));
        Assert.Equal(new Committee("Đảng bộ tỉnh", "Đảng ủy Khối", "Khối", "Trà Vinh"), settings.Committee);
        Assert.Equal(["ĐUK", "BTGĐUK"], settings.IssuerCodes.AsEnumerable());
        Assert.Equal(("Trưởng ban", "Số 00"), (settings.ResponsiblePerson, settings.Licence));
        Assert.Equal(["0000 000 000"], settings.Contact.Phones.AsEnumerable());
        Assert.Equal(
            ("Số 00", "a@khoi.example", "0000", "https://zalo.example/g", "https://facebook.example/g"),
            (settings.Contact.Address, settings.Contact.Email, settings.Contact.HotLine, settings.Contact.Zalo, settings.Contact.Facebook));
        Assert.Equal(
            ("Chức năng", new Located<InternalLink>(new InternalLink(UrlPath.Page("gioi-thieu"), "chuc-nang"), new SourceSpan(16, 43, 24))),
            settings.Menu.Select(item => (item.Label, item.Target!.Value)).Single());
        Assert.Equal([new HomeBlock.Usual(UsualBlock.LatestNews), new HomeBlock.Usual(UsualBlock.Bulletin)], settings.HomeBlocks.AsEnumerable());
        Assert.Equal([new Section("tin", DocumentKind.News, "Tin", "Mô tả")], settings.Sections.AsEnumerable());
        Assert.Equal([new Audience("dang-vien", "Đảng viên", null)], settings.Audiences.AsEnumerable());
        Assert.Equal((true, PublicationState.AwaitingApproval, 10), (settings.ApprovalRequired, settings.DefaultState, settings.ItemsPerPage));
    }

    [Fact]
    public void Read_LeastKeys_LeaveTheRestAtTheirUsualValues()
    {
        var (settings, told) = Read(Least);

        Assert.Empty(told);
        Assert.Equal(("khoi", "Đảng ủy Khối", 20), (settings!.Theme, settings.Committee.ShortName, settings.ItemsPerPage));
        Assert.Equal(["tin-tuc", "ke-hoach", "hoat-dong", "ban-tin"], settings.Sections.Select(section => section.Folder));
        Assert.Equal(Enum.GetValues<UsualBlock>().Length, settings.HomeBlocks.Distinct().Count());
        Assert.Equal((false, PublicationState.Published), (settings.ApprovalRequired, settings.DefaultState));
    }

    [Fact]
    public void Read_OwnHomeBlock_IsAQueryAndALook()
    {
        var (settings, told) = Read(Least + """

            trang_chu:
              - tin_noi_bat
              - { ten: Gương điển hình, loai: [tin_tuc, hoat_dong], chuyen_muc: guong-dien-hinh, the_loai: [bai], the: [mô hình], to_chuc: khoi, doi_tuong: dang-vien, so_bai: 3, kieu: anh }
              - { ten: Mới }
            """);

        Assert.Empty(told);
        Assert.Equal(new HomeBlock.Usual(UsualBlock.LeadStory), settings!.HomeBlocks[0]);
        var own = Assert.IsType<HomeBlock.Own>(settings.HomeBlocks[1]);
        Assert.Equal(("Gương điển hình", 3, BlockLook.Pictures), (own.Title, own.Most, own.Look));
        Assert.Equal([DocumentKind.News, DocumentKind.Activity], own.Query.Kinds.AsEnumerable());
        Assert.Equal(Genre.Feature, Assert.Single(own.Query.Genres).Value);
        Assert.Equal(
            ("guong-dien-hinh", "mô hình", "khoi", "dang-vien"),
            (own.Query.Categories.Single().Value, own.Query.Tags.Single(), own.Query.Units.Single().Value, own.Query.Audiences.Single().Value));
        Assert.Equal((4, BlockLook.Cards), settings.HomeBlocks[2] is HomeBlock.Own plain ? (plain.Most, plain.Look) : default);
    }

    [Theory]
    [InlineData("trang_chu: [tin_moii]", "K210")]
    [InlineData("trang_chu: [{ loai: tin_tuc }]", "K203")]
    [InlineData("trang_chu: [{ ten: A, kieu: bảng }]", "K209")]
    [InlineData("trang_chu: [{ ten: A, chuyenmuc_: b, la: c }]", "K201")]
    [InlineData("trang_chu: [{ ten: A, the_loai: tho }]", "K209")]
    [InlineData("ban_tin: { muc: [{ id: a, ten: A, the_loai: bay }] }", "K210")]
    [InlineData("trinh_don: [{ nhan: A }]", "K203")]
    [InlineData("trinh_don: [{ nhan: A, muc_con: [{ nhan: B }] }]", "K203")]
    [InlineData("trinh_don: [{ nhan: A, duong_dan: \"ftp://a.example\" }]", "K2")]
    [InlineData("chu: { tin_moiii: A }", "K20")]
    [InlineData("the_loai: [{ id: tan-van, ten: A }, { id: tan-van, ten: B }]", "K2")]
    public void Read_Fault_IsTold(string yaml, string code)
    {
        var told = Read(Least + "\n" + yaml).Told;
        Assert.NotEmpty(told);
        Assert.All(told, line => Assert.StartsWith(code, line, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Menu_TakesOutsideLinksAndOneLevelBelow()
    {
        var (settings, told) = Read(Least + """

            trinh_don:
              - { nhan: Cổng tỉnh, duong_dan: "https://tinh.example/a" }
              - { nhan: Tra cứu, muc_con: [{ nhan: Văn bản, duong_dan: /van-ban/ }, { nhan: Báo, duong_dan: "https://bao.example" }] }
            """);

        Assert.Empty(told);
        Assert.Equal(("https://tinh.example/a", null), (settings!.Menu[0].Address, settings.Menu[0].Target));
        Assert.Equal((null, null), (settings.Menu[1].Address, settings.Menu[1].Target));
        Assert.Equal(["Văn bản", "Báo"], settings.Menu[1].Below.Select(item => item.Label));
        Assert.Equal("/van-ban/", settings.Menu[1].Below[0].Target!.Value.Value.Path!.Value.Value);
    }

    [Fact]
    public void Read_Words_StandInsteadOfTheUsualOnes()
    {
        var (settings, told) = Read(Least + "\nchu: { tin_moi: Tin tức - Sự kiện }");

        Assert.Empty(told);
        Assert.Equal(("Tin tức - Sự kiện", "Xem tất cả"), (settings!.Words[PageWords.LatestNews], settings.Words[PageWords.All]));
    }

    [Fact]
    public void Words_HaveKeysOfTheirOwn() => Assert.Distinct(PageWords.Every.Select(word => word.Key));

    [Fact]
    public void Read_GenresAndKindsOfUnits_AreAddedAndRenamed()
    {
        var (settings, told) = Read(Least + """

            the_loai: [{ id: tan-van, ten: tản văn }, { id: bai, ten: phóng sự }]
            loai_to_chuc: [{ id: doan-the, ten: đoàn thể }, { id: chi_bo, ten: chi bộ trực thuộc }]
            trang_chu: [{ ten: A, the_loai: [tản văn, tin] }]
            """);

        Assert.Empty(told);
        Assert.Equal(("tản văn", "phóng sự", "tin"), (settings!.NameOf(new Genre("tan-van")), settings.NameOf(Genre.Feature), settings.NameOf(Genre.News)));
        Assert.Equal(("đoàn thể", "chi bộ trực thuộc", "đảng bộ cơ sở"), (
            settings.NameOf(new UnitKind("doan-the")), settings.NameOf(UnitKind.Cell), settings.NameOf(UnitKind.GrassrootsCommittee)));
    }

    [Fact]
    public void Read_CampaignsAndLinks_KeepTheirOrderAndDays()
    {
        var (settings, told) = Read(Least + """

            chien_dich: [{ ten: A, duong_dan: /a/#b, den: 31/12/2026, mo_ta: M, anh: /anh/a.png }, { ten: B, duong_dan: "https://tinh.example/", tu: 2026-11-20, den: 2026-11-20 }]
            lien_ket: [{ nhan: Tỉnh, duong_dan: "https://tinh.example/" }, { nhan: Đây, duong_dan: /a/ }]
            """);

        Assert.Empty(told);
        Assert.Equal(
            [("A", "M", "/a/#b", null, "/anh/a.png", null, new DateOnly(2026, 12, 31)), ("B", null, null, "https://tinh.example/", null, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20))],
            settings!.Campaigns.Select(one => (
                one.Title, one.Description, one.Target is { Value: var link } ? $"{link.Path}#{link.Anchor}" : null, one.Address, one.PictureFile?.Value, one.From, one.Until)));
        Assert.Equal([("Tỉnh", "https://tinh.example/", null), ("Đây", null, "/a/")], settings.Links.Select(link => (link.Label, link.Address, link.Target?.Value.Path?.Value)));
    }

    [Fact]
    public void Read_GivenAddress_StandsInsteadOfTheWrittenOne()
    {
        var diagnostics = new DiagnosticBag();
        var settings = SettingsReader.Read(Encoding.UTF8.GetBytes(Least), SiteAddress.Parse("https://thu.example"), diagnostics);

        Assert.Equal("https://thu.example/", settings!.Address.ToString());
    }

    [Theory]
    [InlineData("dia_chi_trang: khoi.example", "K212 4:16+12")]
    [InlineData("dia_chi_trang: \"https://khoi.example/?a\"", "K212 4:16+25")]
    [InlineData("zalo: \"javascript:alert(1)\"", "K212 4:7+21")]
    [InlineData("email: khoi", "K224 4:8+4")]
    [InlineData("giao_dien: ../la", "K219 4:12+5")]
    [InlineData("phe_duyet: bắt buộc", "K211 4:12+8")]
    [InlineData("so_bai_moi_trang: 0", "K208 4:19+1")]
    [InlineData("so_bai_moi_trang: nhiều", "K208 4:19+5")]
    [InlineData("trang_chu: [tin_noi_bat, tin_moii]", "K210 4:26+8")]
    [InlineData("trinh_don: [{ duong_dan: / }]", "K203 4:15+9")]
    [InlineData("trinh_don: / ", "K204 4:12+1")]
    [InlineData("chuyen_trang: [{ thu_muc: Tin Tức, loai: tin_tuc, ten: T }]", "K219 4:27+7")]
    [InlineData("chuyen_trang: [{ thu_muc: trang, loai: tin_tuc, ten: T }]", "K227 4:27+5")]
    [InlineData("chuyen_trang: [{ thu_muc: a, loai: tin_tuc, ten: T }, { thu_muc: a, loai: ban_tin, ten: T }]", "K218 4:66+1")]
    [InlineData("doi_tuong: [{ id: a, ten: A }, { id: a, ten: B }]", "K218 4:38+1")]
    [InlineData("co_quan: { ten_ngan: K }", "K203 4:12+8")]
    [InlineData("chien_dich: [{ ten: A, duong_dan: /, tu: 2026-12-01, den: 2026-11-30 }]", "K235 4:59+10")]
    [InlineData("chien_dich: [{ ten: A, duong_dan: / }]", "K203 4:16+3")]
    [InlineData("lien_ket: [{ nhan: A, duong_dan: \"javascript:alert(1)\" }]", "K213 4:34+21")]
    [InlineData("tieu_de: Trang", "K201 4:1+7")]
    public void Read_Fault_IsToldAtItsPlace(string yaml, string told)
    {
        // The line of the key in question takes the place of the same key among the least ones.
        var key = yaml[..yaml.IndexOf(':', StringComparison.Ordinal)];
        var lines = Least.Split('\n').Select(line => line.StartsWith(key + ":", StringComparison.Ordinal) ? string.Empty : line);

        Assert.Equal([told], Read(string.Join('\n', lines) + yaml).Told);
    }

    [Fact]
    public void Read_EmptyFile_LacksEveryRequiredKey() => Assert.Equal(["K203 1:1+0", "K203 1:1+0", "K203 1:1+0"], Read("# trống\n").Told);

    [Theory]
    [InlineData("- a", "K109 1:1+0")]
    [InlineData("a: @", "K123 1:4+1")]
    public void Read_FileThatIsNoSettings_GivesNone(string yaml, string told)
    {
        var (settings, lines) = Read(yaml);

        Assert.Null(settings);
        Assert.Equal([told], lines);
    }

    private static (SiteSettings? Settings, string[] Told) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        return (SettingsReader.Read(Encoding.UTF8.GetBytes(yaml), null, diagnostics), diagnostics.Lines());
    }
}
