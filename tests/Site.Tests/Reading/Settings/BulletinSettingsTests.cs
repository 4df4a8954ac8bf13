using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Reading.Settings;

namespace Site.Tests.Reading.Settings;

public sealed class BulletinSettingsTests
{
    private const string Least = "ten_trang: Trang\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối }\n";

    private static (BulletinSettings Bulletin, string[] Told) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        return (SettingsReader.Read(Encoding.UTF8.GetBytes(Least + yaml), null, diagnostics)!.Bulletin, diagnostics.Lines());
    }

    [Fact]
    public void Read_NoBulletin_IsTheUsualOneSignedByThePagesOwnPerson()
    {
        var (bulletin, told) = Read("chiu_trach_nhiem: Trưởng ban");

        Assert.Empty(told);
        Assert.Equal(BulletinSettings.Usual with { Imprint = Imprint.None with { ResponsiblePerson = "Trưởng ban" } }, bulletin);
    }

    [Fact]
    public void Read_EveryKey_FillsTheBulletin()
    {
        var (bulletin, told) = Read(
            """
            ban_tin:
              ten: Sinh hoạt chi bộ
              doc_toi_da: 20
              thoi_luong_sinh_hoat: 120
              kho_giay: A4 2 cột
              dinh_ky: Hằng tháng
              so_luong_in: 200 bản
              noi_in: Văn phòng
              giay_phep: Số 00
              chiu_trach_nhiem: Phó ban
              muc:
                - { id: mot, ten: Một, loai: [tin_tuc, ke_hoach], chuyen_muc: [a, b], the_loai: phong_van, the: [x], toi_da: 3, dang: tom_tat }
                - { id: hai, ten: Hai }
            """);

        Assert.Empty(told);
        Assert.Equal(("Sinh hoạt chi bộ", 20), (bulletin.Name, bulletin.MinutesAllowed));
        Assert.Equal((120, PaperKind.A4TwoColumns), (bulletin.MeetingMinutes, bulletin.Paper));
        Assert.Equal(new Imprint("Phó ban", "Số 00", "Văn phòng", "200 bản", "Hằng tháng"), bulletin.Imprint);
        var (one, two) = (bulletin.Sections[0], bulletin.Sections[1]);
        Assert.Equal(("mot", "Một", 3, ItemForm.Summary), (one.Id, one.Title, one.Most, one.Form));
        Assert.Equal([DocumentKind.News, DocumentKind.Plan], one.Kinds.AsEnumerable());
        Assert.Equal(["a", "b"], one.Categories.Select(category => category.Value));
        Assert.Equal([Genre.Interview], one.Genres.AsEnumerable());
        Assert.Equal(["x"], one.Tags.AsEnumerable());
        Assert.Equal((0, 0, 0, 0, null, ItemForm.Whole), (two.Kinds.Length, two.Categories.Length, two.Genres.Length, two.Tags.Length, two.Most, two.Form));
    }

    [Theory]
    [InlineData("ban_tin: { doc_toi_da: nhiều }", "K208 4:24+5")]
    [InlineData("ban_tin: { thoi_luong_sinh_hoat: 20 }", "K208 4:34+2")]
    [InlineData("ban_tin: { kho_giay: tabloid }", "K209 4:22+7")]
    [InlineData("ban_tin: { muc: [{ id: a }] }", "K203 4:20+2")]
    [InlineData("ban_tin: { muc: [{ id: a, ten: A }, { id: a, ten: B }] }", "K218 4:43+1")]
    [InlineData("ban_tin: { muc: [{ id: a, ten: A, loai: ban_tin }] }", "K209 4:41+7")]
    [InlineData("ban_tin: { sos: 1 }", "K201 4:12+3")]
    public void Read_Fault_IsToldAtItsPlace(string yaml, string told) => Assert.Equal([told], Read(yaml).Told);

    [Fact]
    public void Usual_Sections_HaveIdsOfTheirOwnAndTakeEveryKind()
    {
        var rules = BulletinSettings.Usual.Sections;

        Assert.Distinct(rules.Select(rule => rule.Id));
        Assert.Superset(new HashSet<DocumentKind> { DocumentKind.News, DocumentKind.Plan, DocumentKind.Activity }, rules.SelectMany(rule => rule.Kinds).ToHashSet());
        Assert.Equal(Genre.Usual.AsEnumerable(), rules.SelectMany(rule => rule.Genres).Order());
    }
}
