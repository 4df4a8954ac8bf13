using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Selection;

namespace Site.Tests.WholeSite;

/// <summary>What no reader sees stops nobody: see also <c>Invalid/loi-o-bai-chua-dang</c>.</summary>
public class UnpublishedFaultsTests
{
    private const string WrongEverywhere =
        "---\ntrang_thai: nhap\nngay: 31/02/2026\nthang: 2026-13\nso_ky_hieu: x\nngay_ban_hanh: y\nto_chuc: [a, b]\nchuyen_muc: c\nanh: /anh/khong-co.png\n" +
        "nhiem_vu:\n  - thoi_han: hôm nào\ntep_dinh_kem: [/tep/khong-co.pdf]\nmuc: [{ id: la, ghim: /khong/co/ }]\n---\n\n<b>Chữ</b> [liên kết](/khong-co/) ![](x)\n";

    public static TheoryData<string> Drafts => ["---\ntrang_thai: nhap\n---\n", WrongEverywhere];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Preview_OfDraftsFullOfFaults_ShowsEveryPage(string draft)
    {
        using var site = new SiteCopy("tron-ven");
        AddToEveryFolder(site, draft);
        var built = SitePipeline.Run(SiteRun.Request(site.Input, Edition.Preview));
        Assert.DoesNotContain(built.Diagnostics, told => told.Severity == Severity.Error);
        Assert.NotEmpty(SiteRun.Render(SiteRun.Request(site.Input, Edition.Preview)));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void PublicSite_WithDraftsFullOfFaults_IsTheSameAsWithout(string draft)
    {
        using var site = new SiteCopy("tron-ven");
        var before = SiteRun.Render(SiteRun.Request(site.Input));
        AddToEveryFolder(site, draft);
        Assert.Equal(string.Empty, TreeDifference.Of(before, SiteRun.Render(SiteRun.Request(site.Input))));
    }

    [Fact]
    public void CopyOfAPublishedFileAsDraft_IsAWarning()
    {
        using var site = new SiteCopy("tron-ven");
        foreach (var file in Directory.GetFiles(site.Input, "*.md", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "README.md"))
        {
            var copy = Path.Combine(Path.GetDirectoryName(file)!, "0-ban-sao-" + Path.GetFileName(file));
            File.WriteAllText(copy, string.Join('\n', File.ReadAllLines(file).Where(line => !line.StartsWith("trang_thai", StringComparison.Ordinal)).Select((line, at) => at == 0 ? "---\ntrang_thai: nhap" : line)));
        }

        foreach (var edition in (Edition[])[Edition.Public, Edition.Preview])
        {
            var built = SiteRun.Built(SiteRun.Request(site.Input, edition));
            Assert.Contains(built.Diagnostics, told => told.Severity == Severity.Warning);
        }
    }

    /// <summary>The internal edition holds the document: there its fault is an error and is told in full.</summary>
    [Fact]
    public void FaultOfAnInternalDocument_IsQuotedInTheInternalEditionAlone()
    {
        using var site = new SiteCopy("toi-thieu");
        File.WriteAllText(Path.Combine(site.Input, "tin-tuc", "kin.md"), "---\ntieu_de: Chữ kín\nngay: ngày kín\npham_vi: noi_bo\n---\n\n<kin>\n");
        var forAll = SitePipeline.Run(SiteRun.Request(site.Input));
        Assert.IsType<BuiltSite>(forAll);
        Assert.DoesNotContain("kín", SiteRun.Report(forAll, site.Input), StringComparison.Ordinal);
        using var gitHub = new StringWriter();
        GitHubReport.Write(gitHub, forAll.Diagnostics, SourceLines.None);
        Assert.DoesNotContain("kín", gitHub.ToString(), StringComparison.Ordinal);

        var forMembers = SitePipeline.Run(SiteRun.Request(site.Input, Edition.Internal));
        Assert.IsType<FailedBuild>(forMembers);
        Assert.Contains("ngày kín", SiteRun.Report(forMembers, site.Input), StringComparison.Ordinal);
    }

    private static void AddToEveryFolder(SiteCopy site, string draft)
    {
        foreach (var folder in Directory.GetDirectories(site.Input).Where(folder => Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Length > 0))
        {
            File.WriteAllText(Path.Combine(folder, "nhap-do-1.md"), draft);
            File.WriteAllText(Path.Combine(folder, "nhap-do-2.md"), draft);
        }
    }
}
