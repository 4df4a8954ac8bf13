using System.Text;
using AngleSharp.Html.Parser;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Pages;

public sealed class InternalNoticeTests
{
    /// <summary>By this element <c>site.js</c> knows that a text must not be read by a voice that works far away.</summary>
    [Theory]
    [InlineData(Edition.Public, 0)]
    [InlineData(Edition.Internal, 1)]
    public void Page_OfTheInternalEditionAlone_HasTheNotice(Edition edition, int notices)
    {
        using var site = new TemporaryFolder();
        site.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        site.WriteFile("input/tin-tuc/mot.md", "---\ntieu_de: Tin một (mẫu)\nngay: 2026-11-18\n---\n\nTin.\n");
        var page = SiteRun.Render(SiteRun.Request(site["input"], edition, Repository.PathOf("themes")) with { ThemeName = "khoi" })["tin-tuc/mot/index.html"];
        Assert.Equal(notices, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page)).QuerySelectorAll(".bao-ban").Length);
    }
}
