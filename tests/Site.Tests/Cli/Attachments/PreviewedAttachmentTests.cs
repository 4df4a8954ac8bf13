using Site.Model.Selection;
using Site.Tests.Rendering.Search;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Attachments;

/// <summary>A preview finds the words of attachments as the site does, but looks into them only when somebody searches.</summary>
public sealed class PreviewedAttachmentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Edition.Public)]
    [InlineData(Edition.Preview)]
    public void WordOfAnAttachment_IsInTheIndex(Edition edition)
    {
        _folder.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\ndia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n");
        _folder.WriteFile("input/tep/bang.csv", "Việc,Người\nsơn cổng,tổ zimzim\n");
        _folder.WriteFile("input/tin-tuc/2026/mot.md", "---\ntieu_de: Tin mẫu\nngay: 2026-11-01\n---\n\nXem [bảng](/tep/bang.csv).\n");
        var words = SiteRun.Files(SiteRun.Built(SiteRun.Request(_folder["input"], edition)))
            .Where(file => file.Key.StartsWith("tim-kiem/", StringComparison.Ordinal) && file.Key.Contains("/t-", StringComparison.Ordinal)).SelectMany(file => IndexFiles.Words(file.Value));
        Assert.Contains("zimzim", words);
    }
}
