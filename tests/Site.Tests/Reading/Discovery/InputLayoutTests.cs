using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Discovery;

namespace Site.Tests.Reading.Discovery;

public sealed class InputLayoutTests
{
    [Theory]
    [InlineData("tin-tuc/2026/ra-mat.md", DocumentKind.News, "/tin-tuc/2026/ra-mat/")]
    [InlineData("tin-tuc/2026/ra-mat/index.md", DocumentKind.News, "/tin-tuc/2026/ra-mat/")]
    [InlineData("tin-tuc/Ra mắt.MD", DocumentKind.News, "/tin-tuc/ra-mat/")]
    [InlineData("Tin tức/ra-mat.md", DocumentKind.News, "/tin-tuc/ra-mat/")]
    [InlineData("ke-hoach/59-KH/ĐUK.md", DocumentKind.Plan, "/ke-hoach/59-kh/duk/")]
    [InlineData("trang/lien-he.md", DocumentKind.Page, "/lien-he/")]
    public void Sort_Markdown_IsADocumentOfItsFoldersKind(string path, DocumentKind kind, string url)
    {
        var (layout, told) = Sort(path);

        Assert.Empty(told);
        var document = Assert.Single(layout.Documents);
        Assert.Equal((kind, url), (document.Kind, document.File.PageUrl.Value));
    }

    [Theory]
    [InlineData("anh/a.PNG")]
    [InlineData("tin-tuc/2026/a.jpeg")]
    [InlineData("tep/mau.docx")]
    [InlineData("tep/so-theo-doi.csv")]
    public void Sort_ImageOrAttachment_IsAnAssetWhereverItLies(string path)
    {
        var (layout, told) = Sort(path);

        Assert.Empty(told);
        Assert.Equal(path, Assert.Single(layout.Assets).Path.InsideRoom);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("cau-hinh.yml")]
    [InlineData("_du-lieu/to-chuc.yml")]
    [InlineData("_du-lieu/chuyen-muc.yml")]
    [InlineData("_du-lieu/ngay-ky-niem.yml")]
    [InlineData("_du-lieu/ghi-chu.txt")]
    public void Sort_SettingsDataAndGuide_AreNoPages(string path)
    {
        var (layout, told) = Sort(path);

        Assert.Empty(layout.Documents);
        Assert.Empty(layout.Assets);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("ghi-chu.md", "K005")]
    [InlineData("tin-tuk/a.md", "K005")]
    [InlineData("tin-tuc/README.md/a.exe", "K007")]
    [InlineData("anh/a.bmp", "K007")]
    [InlineData("tin-tuc/khong-duoi", "K007")]
    [InlineData("_du-lieu/to-chu.yml", "K011")]
    [InlineData("_du-lieu/to-chuc.yaml", "K011")]
    public void Sort_FileThatHasNoPlace_IsTold(string path, string told) => Assert.Equal([told], Sort(path).Told);

    [Theory]
    [InlineData("tin-tuc/Ra-Mat.md", "tin-tuc/ra-mat.md", "/tin-tuc/ra-mat/")]
    [InlineData("tin-tuc/ra-mat.md", "tin-tuc/ra-mat/index.md", "/tin-tuc/ra-mat/")]
    [InlineData("anh/Hội trường.png", "anh/hoi-truong.PNG", "/anh/hoi-truong.png")]
    public void Sort_TwoFilesOfOneUrl_NamesBoth(string first, string second, string url)
    {
        var diagnostics = new DiagnosticBag();
        InputLayout.Sort([File(first), File(second)], Sections, diagnostics);

        var told = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("K006", SourcePath.InInput(second)), (told.Code, told.File!.Value));
        Assert.Contains(url, told.Message, StringComparison.Ordinal);
        Assert.Contains("input/" + first, told.Message, StringComparison.Ordinal);
    }

    private static readonly System.Collections.Immutable.ImmutableArray<Section> Sections =
    [
        new("tin-tuc", DocumentKind.News, "Tin tức", null), new("ke-hoach", DocumentKind.Plan, "Kế hoạch", null),
    ];

    private static SourceFile File(string path) => new(SourcePath.InInput(path), path, 1);

    private static (InputLayout Layout, string[] Told) Sort(string path)
    {
        var diagnostics = new DiagnosticBag();
        return (InputLayout.Sort([File(path)], Sections, diagnostics), diagnostics.Lines());
    }
}
