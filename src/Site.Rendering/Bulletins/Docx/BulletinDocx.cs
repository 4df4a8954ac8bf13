using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>An issue as a Word document, so that a cell's secretary can add what concerns the cell. The same issue gives the same bytes.</summary>
public static class BulletinDocx
{
    /// <exception cref="IOException">A picture's file is gone since it was read.</exception>
    public static void Write(
        ComposedBulletin bulletin, SiteSettings settings, PaperFormat paper, PaperPictures pictures, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document, autoSave: false))
        {
            // It is packed below.
            document.CompressionOption = CompressionOption.NotCompressed;
            Fill(document, bulletin, settings, paper, pictures);
        }

        package.Position = 0;
        PlainZip.Rewrite(package, output);
    }

    private static void Fill(
        WordprocessingDocument document, ComposedBulletin bulletin, SiteSettings settings, PaperFormat paper, PaperPictures pictures)
    {
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "document");
        var notes = new Notes(main.AddNewPart<FootnotesPart>("footnotes"));
        var lists = new Numbering(paper);
        var parts = new DocxParts(
            paper, settings.Address, new Relations(main), lists,
            new Pictures(main, pictures, Measure.Emu(paper.TallestPicture)), notes, new Bookmarks());

        var body = new Body();
        new Cover(parts).Write(bulletin, body);
        body.Append(new Paragraph(new ParagraphProperties(Page(paper, columns: 1, isCover: true))));
        new IssueWriter(parts, settings).Write(bulletin, body);
        body.Append(Page(paper, paper.Columns, isCover: false));

        Save(main.AddNewPart<StyleDefinitionsPart>("styles"), Styles.Make(paper));
        Save(main.AddNewPart<NumberingDefinitionsPart>("numbering"), lists.Definitions);
        Save(main.AddNewPart<HeaderPart>("header"), Header(bulletin.Front));
        Save(main.AddNewPart<DocumentSettingsPart>("settings"), Settings());
        notes.Save();
        Save(main, new Document(body));
        Properties.Write(document, bulletin.Issue, settings);
    }

    private static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        root.Save(stream);
    }

    private static Settings Settings() => new(
        new DefaultTabStop { Val = 720 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new UpdateFieldsOnOpen { Val = true },
        Notes.Settings(),
        new Compatibility(new DoNotExpandShiftReturn(), new CompatibilitySetting
        {
            // Word 2013 and later: without it Word opens the document as an old one, "chế độ tương thích".
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = Styles.Language });

    private static Header Header(BulletinFront front) => new(
        Prose.Paragraph(StyleIds.Header, [Prose.Run(front.RunningHead), new Run(new TabChar()), .. Prose.Field("PAGE", "2")]));

    // The first page has no number: its own header is the empty one.
    private static SectionProperties Page(PaperFormat paper, int columns, bool isCover)
    {
        var page = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
            new PageSize { Width = (uint)Measure.Twips(paper.Width), Height = (uint)Measure.Twips(paper.Height) },
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
            page.Append(new Columns { ColumnCount = (short)columns, Space = Measure.Text(Measure.Twips(paper.ColumnGap)), EqualWidth = true });
        }

        if (isCover)
        {
            page.Append(new TitlePage());
        }

        return page;
    }
}
