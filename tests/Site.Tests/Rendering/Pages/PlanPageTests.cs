using System.Text;
using AngleSharp.Html.Parser;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

public sealed class PlanPageTests
{
    /// <summary>The class gives tasks and contents rows of their own, below all that stands beside the head.</summary>
    [Theory]
    [InlineData("", "Nội dung mẫu.", false)]
    [InlineData("nhiem_vu: [{ noi_dung: Việc mẫu }]\n", "Nội dung mẫu.", true)]
    [InlineData("", "## Một\n\nA.\n\n## Hai\n\nB.\n\n## Ba\n\nC.", true)]
    public void TextOfAPlan_BeginsBelowItsHead_UnlessTasksOrContentsComeBetween(string keys, string body, bool comes)
    {
        using var site = new TemporaryFolder();
        site.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        site.WriteFile("input/ke-hoach/mot.md", $"---\ntieu_de: Kế hoạch mẫu\nngay: 2026-11-18\nso_ky_hieu: 1-KH/ĐUK\nngay_ban_hanh: 2026-11-18\nco_quan_ban_hanh: Đảng ủy Khối (mẫu)\n{keys}---\n\n{body}\n");
        var page = SiteRun.Render(SiteRun.Request(site["input"], Edition.Public, Repository.PathOf("themes")) with { ThemeName = "khoi" })["ke-hoach/mot/index.html"];
        Assert.Equal(comes, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page)).QuerySelector("article")!.ClassList.Contains("bai-ke-hoach"));
    }
}
