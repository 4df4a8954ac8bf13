using System.Text;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Settings;

namespace Site.Tests.Reading.Settings;

public sealed class DataReaderTests
{
    [Fact]
    public void ReadUnits_EveryKey_FillsTheUnit()
    {
        var (units, told) = Units(
            """
            - id: a
              ten: Đảng bộ A
              loai: dang_bo_co_so
            - { id: b, ten: Chi bộ B, ten_ngan: CB B, loai: chi bộ, truc_thuoc: a, dia_chi: Số 0, dien_thoai: 0000, email: b@khoi.example, mo_ta: Mẫu }
            """);

        Assert.Empty(told);
        Assert.Equal(
            [
                new PartyUnit("a", "Đảng bộ A", "Đảng bộ A", UnitKind.GrassrootsCommittee, null, null, null, null, null, new SourceSpan(1, 7, 1)),
                new PartyUnit(
                    "b", "Chi bộ B", "CB B", UnitKind.Cell, new Located<string>("a", new SourceSpan(4, 69, 1)),
                    "Số 0", "0000", "b@khoi.example", "Mẫu", new SourceSpan(4, 9, 1)),
            ],
            units);
    }

    [Theory]
    [InlineData("- { id: a, ten: A, loai: chi_bo }\n- { id: a, ten: B, loai: chi_bo }", "K218 2:9+1")]
    [InlineData("- { id: Chi bộ A, ten: A, loai: chi_bo }", "K219 1:9+8")]
    [InlineData("- { id: a--b, ten: A, loai: chi_bo }", "K219 1:9+4")]
    [InlineData("- { ten: A, loai: chi_bo }", "K203 1:5+3")]
    [InlineData("- { id: a, ten: A, loai: chi_doan }", "K209 1:26+8")]
    [InlineData("- { id: a, ten: A, loai: chi_bo, truc_thuoc: b }", "K507 1:46+1")]
    [InlineData("- { id: a, ten: A, loai: chi_bo, truc_thuoc: a }", "K508 1:46+1")]
    [InlineData("- { id: a, ten: A, loai: chi_bo, truc_thuoc: b }\n- { id: b, ten: B, loai: chi_bo, truc_thuoc: a }", "K508 1:46+1")]
    [InlineData("id: a", "K228 1:1+0")]
    [InlineData("- a", "K228 1:3+1")]
    public void ReadUnits_Fault_IsToldAtItsPlace(string yaml, string told) => Assert.Equal([told], Units(yaml).Told);

    [Fact]
    public void ReadUnits_TailIntoACircle_TellsTheCircleOnce() =>
        Assert.Equal(
            ["K508 2:46+1"],
            Units(
                """
                - { id: a, ten: A, loai: chi_bo, truc_thuoc: b }
                - { id: b, ten: B, loai: chi_bo, truc_thuoc: c }
                - { id: c, ten: C, loai: chi_bo, truc_thuoc: b }
                - { id: d, ten: D, loai: chi_bo, truc_thuoc: a }
                """).Told);

    [Theory]
    [InlineData("")]
    [InlineData("# chưa có gì\n")]
    [InlineData("[]")]
    public void ReadUnits_EmptyFile_IsAnEmptyList(string yaml)
    {
        var (units, told) = Units(yaml);

        Assert.Empty(units);
        Assert.Empty(told);
    }

    [Fact]
    public void ReadCategories_List_IsInTheEditorsOrder()
    {
        var diagnostics = new DiagnosticBag();
        var categories = DataReader.ReadCategories("- { id: b, ten: B }\n- { id: a, ten: A, mo_ta: x }\n- { id: a, ten: C }\n"u8, diagnostics);

        Assert.Equal([new Category("b", "B", null), new Category("a", "A", "x")], categories.AsEnumerable());
        Assert.Equal(["K218 3:9+1"], diagnostics.Lines());
    }

    [Fact]
    public void ReadDays_SolarAndLunar_AreRead()
    {
        var (days, told) = Days("- { ten: A, ngay: 03/02, nam: 1930, lon: true }\n- { ten: B, am_lich: 10/3, duong_lich: [2026-04-26, 16/04/2027] }");

        Assert.Empty(told);
        Assert.Equal(("A", (3, 2), 1930, true), (days[0].Name, days[0].Solar!.Value, days[0].Since!.Value, days[0].Great));
        Assert.Equal(("10/3", new DateOnly(2027, 4, 16)), (days[1].Lunar, days[1].In(2027)!.Value));
    }

    [Theory]
    [InlineData("- { ten: A }", "K225 1:5+3")]
    [InlineData("- { ten: A, ngay: 03/02, am_lich: 01/01 }", "K225 1:5+3")]
    [InlineData("- { ten: A, ngay: 31/02 }", "K206 1:19+5")]
    [InlineData("- { ten: A, am_lich: 31/01 }", "K206 1:22+5")]
    [InlineData("- { ten: A, ngay: đầu năm }", "K204 1:19+7")]
    [InlineData("- { ten: A, ngay: 1/1, nam: xưa }", "K208 1:29+3")]
    [InlineData("- { ten: A, am_lich: 1/1, duong_lich: [2026-02-30] }", "K206 1:40+10")]
    public void ReadDays_Fault_IsToldAtItsPlace(string yaml, string told) => Assert.Equal([told], Days(yaml).Told);

    [Fact]
    public void ReadDays_LeapDay_IsADay() => Assert.Empty(Days("- { ten: A, ngay: 29/02 }").Told);

    [Fact]
    public void ReadUnits_KindThatTheSettingsAdd_IsOne()
    {
        var (units, told) = Units("- { id: a, ten: A, loai: Đoàn thể }\n- { id: b, ten: B, loai: doan_them }");
        Assert.Equal("doan-the", units[0].Kind.Id);
        Assert.Equal("K210 2:26+9", Assert.Single(told));
    }

    [Fact]
    public void ReadTheme_AllKeys_AreRead()
    {
        var (theme, told) = Theme("ten: Khối\nmau_chinh: \"#a4161a\"\nmau_nen: '#FFFFFF'\n");

        Assert.Empty(told);
        Assert.Equal(("Khối", "#a4161a", "#ffffff"), (theme!.Name, theme.Colors.Main.ToString(), theme.Colors.Ground.ToString()));
    }

    [Fact]
    public void ReadTheme_Pictures_AreReadAndTheIconIsTheEmblemUnlessNamed()
    {
        const string Start = "ten: A\nmau_chinh: \"#1d4f91\"\nmau_nen: \"#ffffff\"\nbieu_tuong: a.svg\n";
        Assert.Equal("a.svg", Theme(Start).Theme!.Pictures.Icon!.Value.Value);

        var pictures = Theme(Start + "bieu_tuong_the: b.png\nanh_dau_trang: c.jpg\nanh_chia_se: d.jpg\n").Theme!.Pictures;
        Assert.Equal(("a.svg", "b.png", "c.jpg", "d.jpg"), (pictures.Emblem!.Value.Value, pictures.Icon!.Value.Value, pictures.Masthead!.Value.Value, pictures.Social!.Value.Value));
    }

    [Fact]
    public void ReadTheme_PaperColours_FollowTheMainColourAndTheAccentUnlessWritten()
    {
        const string Start = "ten: A\nmau_chinh: \"#1d4f91\"\nmau_nhan: \"#2a9d8f\"\nmau_nen: \"#ffffff\"\n";
        var colors = Theme(Start + "trang_in: { mau_ke: \"#333333\" }\n").Theme!.Papers.A4.Colors;
        Assert.Equal(("#1d4f91", "#2a9d8f", "#333333", "#1f4e9e"), (colors.Heading.ToString(), colors.Box.ToString(), colors.Rule.ToString(), colors.Link.ToString()));
    }

    [Fact]
    public void ReadTheme_Papers_AreOfTheFirstUnlessTheyAreSetOtherwise()
    {
        const string Start = "ten: A\nmau_chinh: \"#1d4f91\"\nmau_nen: \"#ffffff\"\n";
        var papers = Theme(Start + "trang_in: { phong_chu: Tinos, le_tren: 25, a4_2_cot: { co_chu: \"11,5\" }, a5: { le_trai: 10 }, co_lon: { co_chu: 20.5 } }\n").Theme!.Papers;
        Assert.Equal((25, 14, 1, 210), (papers.A4.MarginTop, papers.A4.BodyPoints, papers.A4.Columns, papers.A4.Width));
        Assert.Equal((11.5, 2), (papers[PaperKind.A4TwoColumns].BodyPoints, papers[PaperKind.A4TwoColumns].Columns));
        Assert.Equal((10, 148, 210), (papers[PaperKind.A5].MarginLeft, papers[PaperKind.A5].Width, papers[PaperKind.A5].Height));
        Assert.Equal((20.5, 25), (papers[PaperKind.Large].BodyPoints, papers[PaperKind.Large].MarginTop));
        Assert.All(PaperKinds.All, paper => Assert.Equal("Tinos", papers[paper.Kind].Font));
        Assert.Equal(PaperFormats.Default.TwoColumns, Theme(Start).Theme!.Papers.TwoColumns with { Colors = PaperColors.Default });
    }

    [Theory]
    [InlineData("trang_in: { co_chu: lớn }")]
    [InlineData("trang_in: { co_chu: 7.5 }")]
    [InlineData("trang_in: { a5: { co_chu: 99 } }")]
    public void ReadTheme_SizeThatIsNone_IsTold(string line) =>
        Assert.StartsWith("K204", Assert.Single(Theme("ten: A\nmau_chinh: \"#1d4f91\"\nmau_nen: \"#ffffff\"\n" + line).Told), StringComparison.Ordinal);

    [Theory]
    [InlineData("mau_chu: \"#999999\"", "K620 4:10+9")]
    [InlineData("mau_chu_phu: \"#999999\"", "K620 4:14+9")]
    [InlineData("trang_in: { mau_tieu_de: \"#cccccc\" }", "K620 4:26+9")]
    [InlineData("trang_in: { nen_khung: \"#333333\" }", "K620 4:24+9")]
    public void ReadTheme_ColoursHardToRead_AreToldWhereTheyStand(string line, string told) =>
        Assert.Equal([told], Theme("ten: A\nmau_chinh: \"#1d4f91\"\nmau_nen: \"#ffffff\"\n" + line).Told);

    [Fact]
    public void ReadTheme_PaleMainColour_IsToldAndStillGivesATheme()
    {
        var (theme, told) = Theme("ten: A\nmau_chinh: \"#7fb2e5\"\nmau_nen: \"#ffffff\"\n");
        Assert.NotNull(theme);
        Assert.Equal(["K621 2:12+9"], told);
    }

    [Theory]
    [InlineData("ten: A\nmau_chinh: đỏ\nmau_nen: \"#ffffff\"", "K226 2:12+2")]
    [InlineData("ten: A\nmau_chinh: \"#fff\"\nmau_nen: \"#ffffff\"", "K226 2:12+6")]
    [InlineData("ten: A\nmau_chinh: #a4161a\nmau_nen: \"#ffffff\"", "K114 2:12+7")]
    public void ReadTheme_Fault_GivesNoTheme(string yaml, string told)
    {
        var (theme, lines) = Theme(yaml);

        Assert.Null(theme);
        Assert.Equal([told], lines);
    }

    private static (PartyUnit[] Units, string[] Told) Units(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var units = DataReader.ReadUnits(Encoding.UTF8.GetBytes(yaml), [new NamedUnitKind(new UnitKind("doan-the"), "đoàn thể")], diagnostics);
        UnitHierarchy.Check(units, diagnostics);
        return ([.. units], diagnostics.Lines());
    }

    private static (CommemorativeDay[] Days, string[] Told) Days(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        return ([.. DataReader.ReadDays(Encoding.UTF8.GetBytes(yaml), diagnostics)], diagnostics.Lines());
    }

    private static (ThemeSettings? Theme, string[] Told) Theme(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var file = SourcePath.Parse("themes/a/theme.yml");
        var keys = ThemeSettingsReader.ReadKeys(file, Encoding.UTF8.GetBytes(yaml), diagnostics);
        return (keys is null ? null : ThemeSettingsReader.Read(file, keys, diagnostics), diagnostics.Lines());
    }
}
