using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Selection;

namespace Site.Tests.WholeSite;

/// <summary>The issues that ship in <c>input/</c>, on the print page and in Word: the same parts in the same order, in the same words.</summary>
public sealed partial class OnePublicationTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Site = new(() => SiteRun.Render(
        SiteRun.Request(Repository.Sample, Edition.Internal, Repository.PathOf("themes")) with { ThemeName = "khoi" }));

    [Theory]
    [InlineData("2026-09")]
    [InlineData("2026-10")]
    [InlineData("2026-11")]
    public void PrintPageAndWord_SayTheSame_FromTheForewordToTheImprint(string month)
    {
        var page = AfterTheCover(WordsOf(Html(month)));
        Assert.InRange(page.Count, 300, 20_000);
        Assert.Equal(string.Join(' ', page), string.Join(' ', AfterTheCover(WordsOf(Docx(month)))));
    }

    [Theory]
    [InlineData("2026-09")]
    [InlineData("2026-10")]
    [InlineData("2026-11")]
    public void PrintPageAndWord_ListTheSameContents(string month)
    {
        var links = ContentsLink().Matches(Html(month)).Select(link => (Anchor: link.Groups["anchor"].Value, Title: System.Net.WebUtility.HtmlDecode(link.Groups["title"].Value))).Distinct().ToList();
        Assert.NotEmpty(links);
        using var document = Open(month);
        var fields = document.MainDocumentPart!.Document.Descendants<Paragraph>()
            .Where(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "TOC1" or "TOC2" && line.Descendants<Hyperlink>().Any())
            .Select(line => (Anchor: line.Descendants<Hyperlink>().First().Anchor!.Value![1..], Title: line.Descendants<Hyperlink>().First().InnerText)).ToList();
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.Contains(field, links));
    }

    private static string Html(string month) => System.Text.Encoding.UTF8.GetString(Site.Value[$"ban-tin/{month}/in/index.html"]);

    private static WordprocessingDocument Open(string month) =>
        WordprocessingDocument.Open(new MemoryStream(Site.Value[$"ban-tin/{month}/ban-tin-{month}.docx"]), isEditable: false);

    private static string Docx(string month)
    {
        using var document = Open(month);
        return string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>()
            .Where(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not ("LocalNews" or "LocalNewsPurpose") && line.InnerText != "Tin của chi bộ")
            .Select(line => string.Concat(line.Descendants().Select(part => part switch
            {
                // On paper the addresses of the site's own pages stand beside links in Word alone.
                Text text when (text.Parent as Run)?.RunProperties?.RunStyle?.Val?.Value != "LinkAddress" => text.Text,
                Break => " ",
                _ => string.Empty,
            }))));
    }

    private static List<string> WordsOf(string text)
    {
        var words = System.Net.WebUtility.HtmlDecode(Tag().Replace(Drawing().Replace(text, " "), tag => tag.Groups[1].Success ? string.Empty : " "));
        return [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('·', ':', '(', ')')).Where(word => word.Length > 0)];
    }

    // Each sample begins with "Lời mở đầu".
    private static List<string> AfterTheCover(List<string> words) => words[Enumerable.Range(0, words.Count - 2).First(i => (words[i], words[i + 1], words[i + 2]) == ("Lời", "mở", "đầu"))..];

    [GeneratedRegex("""<li>.*?<a href="#(?<anchor>[a-z0-9_]+)">(?<title>[^<]+)</a>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ContentsLink();

    // Words run on over these.
    [GeneratedRegex("</?(?:(a|strong|em|span|time|code|sup|i)\\b|)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<svg.*?</svg>|<head>.*?</head>", RegexOptions.Singleline)]
    private static partial Regex Drawing();
}
