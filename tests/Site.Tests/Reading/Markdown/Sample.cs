using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.Discovery;
using Site.Reading.Markdown;

namespace Site.Tests.Reading.Markdown;

/// <summary>A reader that knows a few files, and an article to read: input/tin-tuc/2026/bai.md, whose text begins at line 1.</summary>
internal static partial class Sample
{
    public static readonly SourcePath Article = SourcePath.InInput("tin-tuc/2026/bai.md");

    private static readonly AssetCatalogue Assets = new(
    [
        Image("anh/hop.png", 1200, 675),
        Image("anh/Ảnh đại hội.jpg", 600, 800),
        Image("tin-tuc/2026/bia.webp", 640, 360),
        Attachment("tep/mau-tin.docx", 48 * 1024),
        Attachment("tep/Kế hoạch 59.pdf", 1_258_291),
    ]);

    private static readonly MarkdownReader AtRoot = new(SiteAddress.Parse("https://khoi.example")!, Assets, new SharedValues(), TextsInMemory.Only);

    private static readonly MarkdownReader InFolder = new(SiteAddress.Parse("https://tinh.example/khoi")!, Assets, new SharedValues(), TextsInMemory.Only);

    public static string Html(string markdown) => Encoding.UTF8.GetString(Read(markdown, out _).Html.Read().Span).TrimEnd('\n');

    public static string HtmlInFolder(string markdown) =>
        Encoding.UTF8.GetString(InFolder.Read(Article, markdown, 1, new DiagnosticBag()).Html.Read().Span).TrimEnd('\n');

    public static Body Read(string markdown) => Read(markdown, out _);

    public static Body Read(string markdown, out Diagnostic[] diagnostics, int firstLine = 1)
    {
        var bag = new DiagnosticBag();
        var body = AtRoot.Read(Article, markdown, firstLine, bag);
        diagnostics = [.. bag.ToImmutable().Order()];
        AssertIsAsDeclared(body.Html.Read());
        return body;
    }

    /// <summary>The HTML of a text that is being edited: its elements name their lines, and nothing else differs.</summary>
    public static ReadOnlyMemory<byte> WithLines(string markdown)
    {
        var marked = AtRoot.Read(Article, markdown, 1, new DiagnosticBag(), marksLines: true).Html.Read();
        AssertIsAsDeclared(marked);
        Assert.Equal(Encoding.UTF8.GetString(Read(markdown).Html.Read().Span), LineMark().Replace(Encoding.UTF8.GetString(marked.Span), string.Empty));
        return marked;
    }

    [GeneratedRegex(" data-dong=\"[0-9]+\"", RegexOptions.CultureInvariant)]
    private static partial Regex LineMark();

    /// <summary>The strict reader throws at what is not declared.</summary>
    private static void AssertIsAsDeclared(ReadOnlyMemory<byte> html)
    {
        var reader = new HtmlReader(html.Span);
        while (reader.Read())
        {
        }
    }

    /// <summary>As <c>K301 1:5+3</c>: code, line, column, length.</summary>
    public static string[] Faults(string markdown, int firstLine = 1)
    {
        Read(markdown, out var diagnostics, firstLine);
        return [.. diagnostics.Select(found => $"{found.Code} {found.Span?.Line}:{found.Span?.Column}+{found.Span?.Length}")];
    }

    private static Asset Image(string path, int width, int height) => Attachment(path, 1000) with { Image = new ImageSize(width, height) };

    private static Asset Attachment(string path, long bytes) => new(SourcePath.InInput(path), UrlPath.OfFile(path), "/" + path, bytes, Image: null);
}
