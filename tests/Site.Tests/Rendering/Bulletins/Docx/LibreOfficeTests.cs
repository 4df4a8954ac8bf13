using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;
using Page = UglyToad.PdfPig.Content.Page;

namespace Site.Tests.Rendering.Bulletins.Docx;

/// <summary>The document in a program that people open it with. Skipped, in a clear line, where the program is not.</summary>
public sealed partial class LibreOfficeTests
{
    [OfficeFact]
    public void RichIssue_InLibreOffice_TellsInItsContentsThePagesOfItsHeadings() => Convert("pdf", path =>
    {
        using var pdf = PdfDocument.Open(path);
        var pages = pdf.GetPages().Select(page => Lines(page).ToList()).ToList();
        var contents = pages[0].Concat(pages[1]).Select(line => PageOfALine().Match(line)).Where(match => match.Success)
            .Select(match => (Title: match.Groups[1].Value, Page: int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(["Kế hoạch mẫu", "Kế hoạch thứ hai", "Bài có đủ mọi thứ"], contents.Take(3).Select(line => line.Title));
        // A hostile title of one long word is cut into lines.
        Assert.All(contents.Where(line => line.Title.Contains(' ', StringComparison.Ordinal)), line => Assert.Contains(pages[line.Page - 1], words => words.Equals(line.Title, StringComparison.OrdinalIgnoreCase)));

        Assert.Equal("Số 3 · 11/2026 2", pages[1][0]);
        Assert.DoesNotContain("Số 3 · 11/2026", pages[0][0], StringComparison.Ordinal);

        // The imprint shares its page with text.
        Assert.Contains("Dành cho đồng chí cấp ủy viên dự sinh hoạt", pages[^1], StringComparer.OrdinalIgnoreCase);
        Assert.Contains("Kỳ hạn xuất bản: hằng tháng", pages[^1]);
    });

    [OfficeFact]
    public void RichIssue_SavedAgainByLibreOffice_KeepsItsWords() => Convert("docx", path =>
    {
        Assert.Equal(Words(DocxSample.Write(DocxSample.Rich)), Words(File.ReadAllBytes(path)));
    });

    /// <summary>The lines of all paragraphs and notes; fields have other values on other machines.</summary>
    private static string Words(byte[] docx) => DocxSample.Open(docx, document => string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>()
        .Where(line => !line.Descendants<FieldCode>().Any() && !line.Descendants<SimpleField>().Any())
        .Concat(document.MainDocumentPart.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Type is null).SelectMany(note => note.Descendants<Paragraph>()))
        .Select(line => string.Concat(line.Descendants<Text>().Select(text => text.Text)).Trim()).Where(line => line.Length > 0)));

    // Letters of one height are a line.
    private static IEnumerable<string> Lines(Page page) => page.GetWords()
        .GroupBy(word => (int)Math.Round(word.Letters[0].StartBaseLine.Y))
        .OrderByDescending(line => line.Key)
        .Select(line => string.Join(' ', line.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text)));

    [GeneratedRegex(@"^(.+?)(?: · \d+ phút)?\s?\.{3,}\s?(\d+)$")]
    private static partial Regex PageOfALine();

    private static void Convert(string format, Action<string> look)
    {
        var folder = Directory.CreateTempSubdirectory("khoi-docx-");
        try
        {
            var docx = Path.Combine(folder.FullName, "ban-tin.docx");
            File.WriteAllBytes(docx, DocxSample.Write(DocxSample.Rich));
            look(LibreOffice.Convert(docx, format, Path.Combine(folder.FullName, "ra")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
