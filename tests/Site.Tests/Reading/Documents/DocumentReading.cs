using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Discovery;
using Site.Reading.Documents;

namespace Site.Tests.Reading.Documents;

/// <summary>Reads one document from its text, with a few assets at hand.</summary>
internal static class DocumentReading
{
    public static readonly SiteSettings Usual = new()
    {
        Source = SourcePath.InInput("cau-hinh.yml"),
        Title = "Trang mẫu",
        Address = SiteAddress.Parse("https://khoi.example")!,
        Committee = new Committee("Đảng bộ tỉnh", "Đảng ủy Khối", "Khối", "Trà Vinh"),
    };

    private static readonly AssetCatalogue Assets = new(
    [
        Asset("anh/phong-hop.webp", new ImageSize(1200, 675)),
        Asset("tin-tuc/canh-bai.png", new ImageSize(10, 10)),
        Asset("tep/mau-gui-tin.docx", null),
        Asset("tep/ban-tin-11.mp3", null),
    ]);

    /// <summary>The front matter's first line is line 2; a body follows it.</summary>
    public static (Document Document, string[] Told) News(string yaml, SiteSettings? settings = null) =>
        Read(DocumentKind.News, yaml, settings);

    public static (Document Document, string[] Told) Read(DocumentKind kind, string yaml, SiteSettings? settings = null) =>
        ReadFile(kind, Encoding.UTF8.GetBytes($"---\n{yaml}\n---\n\nThân bài.\n"), settings);

    public static (Document Document, string[] Told) ReadFile(DocumentKind kind, byte[]? bytes, SiteSettings? settings = null)
    {
        var path = SourcePath.InInput("tin-tuc/bai.md");
        var file = new SourceFile(path, path.Value, bytes?.Length ?? 0);
        var diagnostics = new DiagnosticBag();
        var document = new DocumentReader(settings ?? Usual, Assets).Read(file, kind, bytes, diagnostics);
        return (document, diagnostics.Lines());
    }

    private static Asset Asset(string path, ImageSize? size) =>
        new(SourcePath.InInput(path), UrlPath.OfFile(path), path, 1, size);
}
