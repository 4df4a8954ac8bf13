using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Parts;
using WordStyles = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The document's styles. A cell's secretary can change the look of the whole issue by changing them in Word.</summary>
internal sealed class Styles
{
    public const string Language = "vi-VN";

    private readonly PaperFormat _paper;
    private readonly WordStyles _styles = new();

    private Styles(PaperFormat paper) => _paper = paper;

    /// <param name="isOfficial">As <see cref="DocumentFacts.IsOfficial"/>.</param>
    public static WordStyles Make(PaperFormat paper, bool isOfficial = false)
    {
        var styles = new Styles(paper);
        styles.AddDefaults();
        styles.AddText();
        styles.AddCover();
        if (isOfficial)
        {
            styles.AddOfficialHeadings();
        }
        else
        {
            styles.AddHeadings();
        }

        styles.AddBlocks();
        styles.AddContents();
        styles.AddEnd();
        styles.AddCharacters();
        styles.AddTables();
        return styles._styles;
    }

    private string Accent => _paper.Colors.Heading.Digits;

    private string Quiet => _paper.Colors.Quiet.Digits;

    // On the masthead's band.
    private const string White = "FFFFFF";

    // The borders of a paragraph stand outside it.
    private const int BoxIndent = 140;

    private double Body => _paper.BodyPoints;

    private double Small => SmallOf(_paper);

    /// <summary>The letters of tables and facts, in points.</summary>
    public static double SmallOf(PaperFormat paper) => paper.BodyPoints - 2;

    private void AddDefaults() => _styles.Append(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = Fonts(_paper.Font),
            FontSize = new FontSize { Val = Measure.HalfPoints(Body) },
            FontSizeComplexScript = new FontSizeComplexScript { Val = Measure.HalfPoints(Body) },
            Languages = new Languages { Val = Language, EastAsia = Language, Bidi = "ar-SA" },
        }),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle
        {
            WidowControl = new WidowControl(),
            SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = Measure.Lines(_paper.LineSpacing), LineRule = LineSpacingRuleValues.Auto },
        })));

    private void AddText()
    {
        Add(StyleIds.Normal, "Normal", null, new(), new()).Default = true;
        Add(StyleIds.BodyText, "Body Text", StyleIds.Normal, new()
        {
            SpacingBetweenLines = After(_paper.ParagraphSpacing),
            Indentation = new Indentation { FirstLine = Measure.Text(Measure.Twips(_paper.FirstLineIndent)) },
            Justification = Aligned(JustificationValues.Both),
        });
        Add(StyleIds.ItemFacts, "Item Facts", StyleIds.Normal, new() { KeepNext = new(), SpacingBetweenLines = After(_paper.ParagraphSpacing) }, Type(Small, color: Quiet));
        Add(StyleIds.Sapo, "Sapo", StyleIds.BodyText, new() { KeepNext = new(), KeepLines = new(), Indentation = new Indentation { FirstLine = "0" } }, Type(bold: true));
        Add(StyleIds.Byline, "Byline", StyleIds.Normal, new() { SpacingBetweenLines = After(_paper.ParagraphSpacing), Justification = Aligned(JustificationValues.Right) });
        Add(StyleIds.FrontBlock, "Front Block", StyleIds.Normal, new() { Justification = Aligned(JustificationValues.Center) }, Type(_paper.HeaderPoints - 1, color: White));
        Add(StyleIds.Header, "header", StyleIds.Normal, new()
        {
            Tabs = new(new TabStop { Val = TabStopValues.Center, Position = Measure.Twips(_paper.TextWidth / 2) }),
        }, Type(Small, color: Quiet));
        Add(StyleIds.FootnoteText, "footnote text", StyleIds.Normal, new() { Justification = Aligned(JustificationValues.Both) }, Type(Small - 1));
    }

    private void AddCover()
    {
        Add(StyleIds.Masthead, "Masthead", StyleIds.Normal, new() { Justification = Aligned(JustificationValues.Center) }, Type(Body, bold: true, color: White, spacing: 4));
        Add(StyleIds.Title, "Title", StyleIds.Normal, new() { Justification = Aligned(JustificationValues.Center) }, Type(1.7 * Body, bold: true, caps: true, color: White));
        Add(StyleIds.Subtitle, "Subtitle", StyleIds.Normal, new() { Justification = Aligned(JustificationValues.Center) }, Type(Body, color: White));
        Add(StyleIds.HeadlineSection, "Headline Section", StyleIds.Normal, new()
        {
            KeepNext = new(),
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(_paper.ParagraphSpacing / 2) },
        }, Type(Small - 1, color: Accent));
        Add(StyleIds.Headline, "Headline", StyleIds.Normal, new() { KeepLines = new() }, Type(Body + 1, bold: true));
    }

    private void AddHeadings()
    {
        Heading(StyleIds.Heading1, "heading 1", 0, before: Body + (2 * _paper.ParagraphSpacing), Type(Body + 3, bold: true, color: Accent, caps: true), Ruled());
        Heading(StyleIds.Heading2, "heading 2", 1, before: Body + _paper.ParagraphSpacing, Type(Body + 1, bold: true));
        Heading(StyleIds.Heading3, "heading 3", 2, before: Body, Type(bold: true));
        Heading(StyleIds.Heading4, "heading 4", 3, before: Body, Type(bold: true, italic: true));
    }

    private void AddOfficialHeadings()
    {
        Heading(StyleIds.Heading1, "heading 1", 0, before: Body, Type(bold: true, caps: true));
        Heading(StyleIds.Heading2, "heading 2", 1, before: _paper.ParagraphSpacing, Type(bold: true));
        Heading(StyleIds.Heading3, "heading 3", 2, before: _paper.ParagraphSpacing, Type(bold: true, italic: true));
    }

    private void Heading(string id, string name, int level, double before, StyleRunProperties type, ParagraphBorders? borders = null) =>
        Add(id, name, StyleIds.Normal, new()
        {
            KeepNext = new(),
            KeepLines = new(),
            ParagraphBorders = borders,
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(before), After = Measure.TwipsOfPoints(_paper.ParagraphSpacing) },
            OutlineLevel = new() { Val = level },
        }, type, next: StyleIds.BodyText);

    private void AddBlocks()
    {
        Add(StyleIds.Quote, "Quote", StyleIds.BodyText, new()
        {
            ParagraphBorders = new() { LeftBorder = new() { Val = BorderValues.Single, Size = 18, Space = 8, Color = Quiet } },
            Indentation = new() { Left = Measure.Text(Measure.Twips(_paper.FirstLineIndent)), FirstLine = "0" },
        }, Type(italic: true));
        Add(StyleIds.Callout, "Callout", StyleIds.Normal, new() { SpacingBetweenLines = After(_paper.ParagraphSpacing / 2) });
        Add(StyleIds.CalloutTitle, "Callout Title", StyleIds.Callout, new() { KeepNext = new() }, Type(bold: true, color: Accent));
        Add(StyleIds.Code, "Code", StyleIds.Normal, new()
        {
            Shading = new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = _paper.Colors.Fill.Digits },
            SpacingBetweenLines = After(_paper.ParagraphSpacing),
        }, Type(Small - 1, font: "Courier New"));
        Add(StyleIds.Separator, "Separator", StyleIds.Normal, new() { ParagraphBorders = Ruled(), SpacingBetweenLines = After(Body) });
        Add(StyleIds.Figure, "Figure", StyleIds.Normal, new()
        {
            KeepNext = new(),
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(_paper.ParagraphSpacing), After = Measure.TwipsOfPoints(_paper.ParagraphSpacing) },
            Justification = Aligned(JustificationValues.Center),
        });
        Add(StyleIds.Caption, "caption", StyleIds.Normal, new()
        {
            SpacingBetweenLines = After(2 * _paper.ParagraphSpacing),
            Justification = Aligned(JustificationValues.Center),
        }, Type(Small, italic: true));
        Add(StyleIds.ListParagraph, "List Paragraph", StyleIds.Normal, new() { SpacingBetweenLines = After(_paper.ParagraphSpacing / 2), Justification = Aligned(JustificationValues.Both) });
        Add(StyleIds.TableText, "Table Text", StyleIds.Normal, new()
        {
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(_paper.ParagraphSpacing / 3), After = Measure.TwipsOfPoints(_paper.ParagraphSpacing / 3) },
        }, Type(Small));
        Add(StyleIds.WideTableText, "Wide Table Text", StyleIds.TableText, new(), Type(_paper.WideTablePoints));
        Add(StyleIds.TableSource, "Table Source", StyleIds.Normal, new() { SpacingBetweenLines = After(_paper.ParagraphSpacing) }, Type(Small, italic: true));
        Add(StyleIds.Signature, "Signature", StyleIds.Normal, new()
        {
            KeepNext = new(),
            KeepLines = new(),
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(_paper.ParagraphSpacing), After = Measure.TwipsOfPoints(2 * Body) },
            Indentation = new() { Left = Measure.Text(Measure.Twips(_paper.TextWidth / 2)) },
            Justification = Aligned(JustificationValues.Center),
        }, Type(bold: true));
        Add(StyleIds.AfterTable, "After Table", StyleIds.Normal, new()
        {
            SpacingBetweenLines = new() { Before = "0", After = "0", Line = Measure.TwipsOfPoints(_paper.ParagraphSpacing), LineRule = LineSpacingRuleValues.Exact },
        });
    }

    private void AddEnd()
    {
        Add(StyleIds.DigestLine, "Digest Line", StyleIds.ListParagraph, new()
        {
            Justification = Aligned(JustificationValues.Left),
        });
        Add(StyleIds.LocalNewsPurpose, "Local News Purpose", StyleIds.Normal, new() { KeepNext = new(), SpacingBetweenLines = After(_paper.ParagraphSpacing) }, Type(Small, italic: true, color: Quiet));
        Add(StyleIds.LocalNews, "Local News", StyleIds.Normal, new()
        {
            KeepNext = new(),
            KeepLines = new(),
            ParagraphBorders = new() { TopBorder = Edge<TopBorder>(), LeftBorder = Edge<LeftBorder>(), BottomBorder = Edge<BottomBorder>(), RightBorder = Edge<RightBorder>() },
            Indentation = new() { Left = Measure.Text(BoxIndent), Right = Measure.Text(BoxIndent) },
        });
        Add(StyleIds.Imprint, "Imprint", StyleIds.Normal, new() { KeepLines = new() }, Type(Small));
        Add(StyleIds.ImprintFirst, "Imprint First", StyleIds.Imprint, new()
        {
            ParagraphBorders = new() { TopBorder = new() { Val = BorderValues.Single, Size = 12, Space = 4, Color = Accent } },
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(1.5 * Body) },
        });
    }

    private void AddContents()
    {
        Add(StyleIds.ContentsTitle, "TOC Heading", StyleIds.Normal, new()
        {
            KeepNext = new(),
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(Body), After = Measure.TwipsOfPoints(_paper.ParagraphSpacing / 2) },
        }, Type(bold: true, color: Accent));
        var page = Measure.Twips(_paper.TextWidth);
        Add(StyleIds.Contents1, "toc 1", StyleIds.Normal, new()
        {
            Tabs = new(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = page }),
            KeepNext = new(),
            SpacingBetweenLines = new() { Before = Measure.TwipsOfPoints(_paper.ParagraphSpacing / 2), Line = Measure.Lines(1) },
        }, Type(Small, bold: true));
        Add(StyleIds.Contents2, "toc 2", StyleIds.Normal, new()
        {
            Tabs = new(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = page }),
            SpacingBetweenLines = new() { Line = Measure.Lines(1) },
            Indentation = new() { Left = Measure.Text(Measure.Twips(_paper.FirstLineIndent / 2)) },
        }, Type(Small));
    }

    private void AddCharacters()
    {
        AddCharacter(StyleIds.DefaultFont, "Default Paragraph Font", new()).Default = true;
        AddCharacter(StyleIds.Hyperlink, "Hyperlink", new() { Color = new() { Val = _paper.Colors.Link.Digits }, Underline = new() { Val = UnderlineValues.Single } });
        AddCharacter(StyleIds.Minutes, "Minutes", Type(Small - 1, color: Quiet));
        AddCharacter(StyleIds.Address, "Link Address", Type(Small - 1, color: Quiet));
        AddCharacter(StyleIds.FootnoteReference, "footnote reference", new() { VerticalTextAlignment = new() { Val = VerticalPositionValues.Superscript } });
        AddCharacter(StyleIds.InlineCode, "Inline Code", Type(Small - 1, font: "Courier New"));
    }

    private void AddTables()
    {
        var cellMargins = new TableCellMarginDefault(
            new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa });
        _styles.Append(new Style(
            new StyleName { Val = "Normal Table" },
            new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, cellMargins))
        {
            Type = StyleValues.Table,
            StyleId = StyleIds.TableNormal,
            Default = true,
        });
        _styles.Append(new Style(
            new StyleName { Val = "Table Grid" },
            new BasedOn { Val = StyleIds.TableNormal },
            new StyleTableProperties(new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())))
        {
            Type = StyleValues.Table,
            StyleId = StyleIds.TableGrid,
        });
    }

    private Style Add(string id, string name, string? basedOn, StyleParagraphProperties paragraph, StyleRunProperties? type = null, string? next = null)
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            StyleName = new() { Val = name },
            BasedOn = basedOn is null ? null : new() { Val = basedOn },
            NextParagraphStyle = next is null ? null : new() { Val = next },
            PrimaryStyle = new(),
        };
        style.Append(paragraph);
        if (type is not null)
        {
            style.Append(type);
        }

        _styles.Append(style);
        return style;
    }

    private Style AddCharacter(string id, string name, StyleRunProperties type)
    {
        var style = new Style { Type = StyleValues.Character, StyleId = id, StyleName = new() { Val = name } };
        style.Append(type);
        _styles.Append(style);
        return style;
    }

    private static StyleRunProperties Type(double points = 0, bool bold = false, bool italic = false, bool caps = false, string? color = null, string? font = null, double spacing = 0) => new()
    {
        RunFonts = font is null ? null : Fonts(font),
        Bold = bold ? new() : null,
        BoldComplexScript = bold ? new() : null,
        Italic = italic ? new() : null,
        ItalicComplexScript = italic ? new() : null,
        Caps = caps ? new() : null,
        Color = color is null ? null : new() { Val = color },
        Spacing = spacing > 0 ? new() { Val = int.Parse(Measure.TwipsOfPoints(spacing), System.Globalization.CultureInfo.InvariantCulture) } : null,
        FontSize = points > 0 ? new() { Val = Measure.HalfPoints(points) } : null,
        FontSizeComplexScript = points > 0 ? new() { Val = Measure.HalfPoints(points) } : null,
    };

    private static RunFonts Fonts(string name) => new() { Ascii = name, HighAnsi = name, ComplexScript = name, EastAsia = name };

    private static SpacingBetweenLines After(double points) => new() { After = Measure.TwipsOfPoints(points) };

    private static Justification Aligned(JustificationValues side) => new() { Val = side };

    private ParagraphBorders Ruled() => new() { BottomBorder = new() { Val = BorderValues.Single, Size = 6, Space = 1, Color = Accent } };

    private T Edge<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 8, Space = 6, Color = _paper.Colors.Box.Digits };

    private T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = _paper.Colors.Rule.Digits };
}
