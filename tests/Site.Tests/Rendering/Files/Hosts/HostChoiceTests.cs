using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Files.Hosts;

/// <summary>What <c>may_chu</c> puts into a site.</summary>
public sealed class HostChoiceTests
{
    [Theory]
    [InlineData("netlify", "_headers _redirects")]
    [InlineData("nginx", "_nginx.conf")]
    [InlineData("iis", "web.config")]
    [InlineData("apache", ".htaccess")]
    [InlineData("khong", "cu/mot/index.html cu/hai.html")]
    public void Host_GetsItsFilesAndNoOthers(string host, string files)
    {
        string[] all = ["_headers", "_redirects", "_nginx.conf", "web.config", ".htaccess", "cu/mot/index.html", "cu/hai.html"];
        using var site = new TemporaryFolder();
        site.WriteFile("input/cau-hinh.yml", $"ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nmay_chu: {host}\nco_quan: {{ ten: Đảng ủy Khối (mẫu) }}\n");

        // The last of them is the list's own address on a disk that takes large and small letters as the same.
        site.WriteFile("input/tin-tuc/mot.md", "---\ntieu_de: Tin mẫu\nngay: 2026-11-19\nduong_dan_cu: [/cu/mot/, /cu/hai.html, /Tin-Tuc/]\n---\n\nMột tin.\n");
        var made = SiteRun.Render(SiteRun.Request(site["input"]));
        Assert.Equal(files.Split(' ').Order(StringComparer.Ordinal), all.Where(made.ContainsKey).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Tin-Tuc/index.html", made.Keys);
        Assert.DoesNotContain(made.Keys, name => name == "sitemap.xml" && System.Text.Encoding.UTF8.GetString(made[name]).Contains("/cu/", StringComparison.Ordinal));
    }
}
