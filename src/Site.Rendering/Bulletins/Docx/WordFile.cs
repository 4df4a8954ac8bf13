using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>A Word document with everything around its text: styles, lists, notes, the running head, settings. The same text gives the same bytes.</summary>
internal static class WordFile
{
    /// <param name="fill">Writes the text; the body ends with the properties of its last pages.</param>
    /// <exception cref="IOException">A picture's file is gone since it was read.</exception>
    public static void Write(DocumentFacts facts, SiteSettings settings, PaperFormat paper, PaperPictures pictures, Action<DocxParts, Body> fill, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document, autoSave: false))
        {
            // It is packed below.
            document.CompressionOption = CompressionOption.NotCompressed;
            Fill(document, facts, settings, paper, pictures, fill);
        }

        package.Position = 0;
        PlainZip.Rewrite(package, output);
    }

    /// <param name="isFirst">The pages have a cover, without the running head.</param>
    /// <param name="goesOn">Follows on the same page as the pages before it.</param>
    public static SectionProperties Pages(PaperFormat paper, int columns = 1, bool isFirst = false, bool goesOn = false)
    {
        var pages = new SectionProperties(new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" });
        if (goesOn)
        {
            pages.Append(new SectionType { Val = SectionMarkValues.Continuous });
        }

        pages.Append(
            new PageSize
            {
                Width = (uint)Measure.Twips(paper.Width),
                Height = (uint)Measure.Twips(paper.Height),
                Orient = paper.Width > paper.Height ? PageOrientationValues.Landscape : null,
            },
            new PageMargin
            {
                Top = Measure.Twips(paper.MarginTop),
                Bottom = Measure.Twips(paper.MarginBottom),
                Left = (uint)Measure.Twips(paper.MarginLeft),
                Right = (uint)Measure.Twips(paper.MarginRight),
                Header = (uint)Measure.Twips(paper.MarginTop / 2),
                Footer = (uint)Measure.Twips(paper.MarginBottom / 2),
                Gutter = 0,
            });
        if (columns > 1)
        {
            pages.Append(new Columns { ColumnCount = (short)columns, Space = Measure.Text(Measure.Twips(paper.ColumnGap)), EqualWidth = true });
        }

        if (isFirst)
        {
            pages.Append(new TitlePage());
        }

        return pages;
    }

    private static void Fill(
        WordprocessingDocument document, DocumentFacts facts, SiteSettings settings, PaperFormat paper, PaperPictures pictures, Action<DocxParts, Body> fill)
    {
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "document");
        var notes = new Notes(main.AddNewPart<FootnotesPart>("footnotes"));
        var lists = new Numbering(paper);
        var body = new Body();
        fill(
            new DocxParts(paper, settings.Address, new Relations(main), lists, new Pictures(main, pictures), notes, new Bookmarks()),
            body);
        Save(main.AddNewPart<StyleDefinitionsPart>("styles"), Styles.Make(paper, facts.IsOfficial));
        Save(main.AddNewPart<NumberingDefinitionsPart>("numbering"), lists.Definitions);
        Save(main.AddNewPart<HeaderPart>("header"), RunningHead(facts.RunningHead));
        Save(main.AddNewPart<DocumentSettingsPart>("settings"), Settings(facts));
        notes.Save();
        Save(main, new Document(body));
        Properties.Write(document, facts, settings.Committee.Name);
    }

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        root.Save(stream);
    }

    private static Header RunningHead(string words) =>
        new(Prose.Paragraph(StyleIds.Header, [Prose.Run(words), new Run(new TabChar()), .. Prose.Field("PAGE", "2")]));

    private static Settings Settings(DocumentFacts facts) => new(
        new DefaultTabStop { Val = 720 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new UpdateFieldsOnOpen { Val = facts.HasPagesToFill },
        Notes.Settings(),
        new Compatibility(new DoNotExpandShiftReturn(), new CompatibilitySetting
        {
            // Word 2013 and later: without it Word opens the document as an old one, "chế độ tương thích".
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = Styles.Language });
}

/// <summary>What a document says of itself around its text.</summary>
/// <param name="Title">In a file manager.</param>
/// <param name="Date">When it was made and changed.</param>
/// <param name="RunningHead">Over its pages, beside the number.</param>
internal sealed record DocumentFacts(string Title, DateTimeOffset Date, string RunningHead)
{
    /// <summary>Whether Word has to fill fields when it opens the document, which it asks about.</summary>
    public bool HasPagesToFill { get; init; }

    /// <summary>Whether it looks like a document that offices send each other: headings in black, without lines.</summary>
    public bool IsOfficial { get; init; }
}
