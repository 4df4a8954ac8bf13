using Site.Model.Documents;
using static Site.Tests.Reading.Documents.DocumentReading;

namespace Site.Tests.Reading.Documents;

public sealed class OtherKindsTests
{
    [Fact]
    public void Read_Activity_NeedsAUnit()
    {
        const string Least = "tieu_de: Việc\nngay: 2026-11-20\n";

        Assert.Equal(["K203 1:1+3"], Read(DocumentKind.Activity, Least).Told);
        var activity = Assert.IsType<BranchActivity>(Read(DocumentKind.Activity, Least + "to_chuc: [b, a, b]\nthe_loai: bai").Document);
        Assert.Equal(["b", "a"], activity.Units.Select(unit => unit.Value));
        Assert.Equal(Genre.Feature, activity.Genre);
    }

    [Theory]
    [InlineData("thang: 2026-11\nso: 3\nhan_phat_hanh: 01/11/2026", 3, 1)]
    [InlineData("thang: 11/2026", null, 2)]
    public void Read_Bulletin_HasAMonthAndADeadline(string yaml, int? number, int day)
    {
        var (document, told) = Read(DocumentKind.Bulletin, "tieu_de: Bản tin\nngay: 2026-11-01\n" + yaml);

        var bulletin = Assert.IsType<Bulletin>(document);
        Assert.Empty(told);
        Assert.Equal((number, new YearMonth(2026, 11), new DateOnly(2026, 11, day)), (bulletin.Number, bulletin.Month, bulletin.Deadline));
    }

    [Theory]
    [InlineData("thang: 2026-11\nso: 0", "K208 5:5+1")]
    [InlineData("thang: 2026-11\nso: ba", "K208 5:5+2")]
    [InlineData("thang: mười một", "K207 4:8+8")]
    [InlineData("so: 3", "K203 1:1+3")]
    public void Read_BulletinFault_IsToldAtItsPlace(string yaml, string told) =>
        Assert.Equal([told], Read(DocumentKind.Bulletin, "tieu_de: Bản tin\nngay: 2026-11-01\n" + yaml).Told);

    [Theory]
    [InlineData("kieu_trang: lien_he", true)]
    [InlineData("kieu_trang: thường", false)]
    [InlineData("", false)]
    public void Read_Page_NeedsNoDateAndMayShowContact(string yaml, bool contact)
    {
        var (document, told) = Read(DocumentKind.Page, "tieu_de: Liên hệ\n" + yaml);

        Assert.Empty(told);
        Assert.Null(document.Date);
        Assert.Equal(contact, Assert.IsType<StandalonePage>(document).ShowsContact);
    }
}
