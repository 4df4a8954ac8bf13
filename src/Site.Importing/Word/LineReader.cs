using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;
using Site.Importing.Word.Fields;
using Site.Model.Pictures;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Site.Importing.Word;

/// <summary>Reads one paragraph: its runs, links, notes and breaks, and what hangs on it: pictures and text boxes.</summary>
internal sealed class LineReader(WordSource source, OpenXmlPart part)
{
    private readonly RunText _text = new();
    private readonly List<FlowItem> _items = [];
    private readonly List<OpenXmlElement> _boxes = [];
    private readonly OpenFields _fields = new(source);
    private ParagraphProperties? _properties;
    private LineHeight _height = null!;
    private Line _shape = null!;

    /// <summary>The paragraph's lines and pictures in order, and the text boxes that stand on it.</summary>
    /// <param name="before">Paragraphs whose end was deleted, so that this one goes on with them.</param>
    public (List<FlowItem> Items, List<OpenXmlElement> Boxes) Read(IEnumerable<WordParagraph> before, WordParagraph paragraph)
    {
        _properties = paragraph.ParagraphProperties; // looked for among all runs when there are none
        var properties = source.Styles.ParagraphProperties(_properties).ToList();
        var names = source.Styles.Names(_properties).ToList();
        _shape = new Line(
            [], AlignOf(WordStyles.First<Justification>(properties)?.Val),
            source.Numbering.Next(properties, _properties?.ParagraphStyleId?.Val?.Value),
            OutlineOf(properties, names),
            names.Contains("caption", StringComparer.Ordinal) ? LineRole.Caption
            : names.Exists(name => name is "quote" or "intense quote") ? LineRole.Quote : LineRole.Usual);
        _height = new LineHeight(source.Styles, [.. before, paragraph]);
        foreach (var piece in before.Append(paragraph))
        {
            ReadInside(piece, null);
        }

        _fields.EndAll();
        EndLine();
        if (_items.Count == 0 && _boxes.Count == 0 && _shape.Label is { IsNumber: true } number && paragraph.Ancestors<TableCell>().Any())
        {
            _items.Add(_shape with { Text = [new TextRun(number.Label)], Label = null }); // a column of numbers that Word counts
        }

        return (_items, _boxes);
    }

    private void ReadInside(OpenXmlElement parent, string? address)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Run run:
                    ReadRun(run, address);
                    break;
                case InsertedRun or MoveToRun:
                    source.Tell(RemarkKind.InsertedTextTaken, WordSource.WordsOf(element));
                    ReadInside(element, address);
                    break;
                case DeletedRun or MoveFromRun:
                    source.Tell(RemarkKind.DeletedText, WordSource.WordsOf(element));
                    break;
                case Hyperlink link:
                    ReadInside(link, source.LinkOf(part, link.Id?.Value) ?? address);
                    break;
                case SimpleField when _fields.AreInstructed:
                    break; // a word of that field's instruction
                case SimpleField field:
                    ReadSimple(field, address);
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                    AddFormula(element, address);
                    break;
                case ParagraphProperties or RunProperties or SdtProperties or SdtEndCharProperties:
                    break;
                default:
                    ReadInside(element, address);
                    break;
            }
        }
    }

    private void AddFormula(OpenXmlElement formula, string? address)
    {
        if (_fields.TakeResult(formula))
        {
            return;
        }

        var line = Formula.InOneLine(formula);
        if (line != formula.InnerText)
        {
            source.Tell(RemarkKind.FormulaTaken, line);
        }

        _text.Add(line, Look.Plain, null, address);
    }

    private void ReadSimple(SimpleField field, string? address)
    {
        _fields.Begin();
        _fields.Instruct(field.Instruction?.Value);
        AddFormula(_fields.Show(), address);
        ReadInside(field, _fields.Address ?? address);
        _fields.End();
    }

    private void AddFormula(string? line, string? address)
    {
        if (line is not null)
        {
            source.Tell(RemarkKind.FormulaTaken, line);
            _text.Add(line, Look.Plain, null, address);
        }
    }

    private void ReadRun(Run run, string? address)
    {
        var properties = source.Styles.RunProperties(run.RunProperties, _properties).ToList();
        if (WordStyles.IsOn<Vanish>(properties))
        {
            ReadHidden(run);
            return;
        }

        var fonts = properties.Select(each => each.GetFirstChild<RunFonts>()).OfType<RunFonts>().ToList();
        var named = fonts.Select(each => each.HighAnsi?.Value ?? each.Ascii?.Value).FirstOrDefault(name => name is not null);
        var font = OldFont.Of(named);
        var isCapitals = WordStyles.IsOn<Caps>(properties);
        var look = LookOf(properties) | _height.Of(properties);
        foreach (var element in run.ChildElements)
        {
            if (element is Text letters && SignFont.Signs(letters.Text, named) is { } signs)
            {
                if (!_fields.TakeResult(letters))
                {
                    _text.Add(signs, look, null, address);
                }
            }
            else
            {
                ReadPart(element, look, font, isCapitals, address);
            }
        }
    }

    // Word hides the marks of fields too, which are followed all the same.
    private void ReadHidden(Run run)
    {
        foreach (var mark in run.ChildElements.Where(element => element is FieldChar or FieldCode))
        {
            ReadPart(mark, Look.Plain, font: null, isCapitals: false, address: null);
        }

        if (WordSource.WordsOf(run) is { } words && !string.IsNullOrWhiteSpace(words))
        {
            source.Tell(RemarkKind.HiddenText, words);
        }
    }

    private void ReadPart(OpenXmlElement element, Look look, OldFont? font, bool isCapitals, string? address)
    {
        if (_fields.AreHidden && element is not (FieldChar or FieldCode))
        {
            return;
        }

        var link = address ?? _fields.Address;
        if (element is not (FieldChar or FieldCode or FootnoteEndnoteReferenceType) && _fields.TakeResult(element))
        {
            return;
        }

        switch (element)
        {
            case Text text:
                // Capitals of an old encoding are made once its letters are known.
                _text.Add(isCapitals && font is null ? text.Text.ToUpperInvariant() : text.Text, look, isCapitals && font is { } old ? old with { IsCapitals = true } : font, link);
                break;
            case TabChar or PositionalTab:
                _text.Add("\t", look, font, link);
                break;
            case SoftHyphen:
                _text.Add("\u00AD", look, font, link); // the letter ư of TCVN3; in Unicode nothing, and taken out later
                break;
            case NoBreakHyphen:
                _text.Add("-", look, font, link);
                break;
            case Break { Type: null } or CarriageReturn:
                _text.Add(new LineBreak(), link);
                break;
            case Break lineOrPage:
                if (lineOrPage.Type!.Value == BreakValues.TextWrapping)
                {
                    _text.Add(new LineBreak(), link);
                }
                else
                {
                    _text.Add(" ", look, font, link);
                }

                break;
            case SymbolChar symbol:
                _text.Add(SignFont.Sign(symbol), look, null, link);
                break;
            case Ruby { RubyBase: { } letters, RubyContent: { } above }:
                ReadInside(letters, link);
                _text.Add($" ({WordSource.WordsOf(above)})", look, null, link);
                break;
            case FieldChar mark:
                Follow(mark);
                break;
            case FieldCode code:
                _fields.Instruct(code.Text);
                break;
            case FootnoteEndnoteReferenceType reference when part is MainDocumentPart:
                if (source.Note(reference) is { } note)
                {
                    _text.Add(note, link);
                }

                break;
            case AlternateContent or AlternateContentChoice or AlternateContentFallback:
                foreach (var inside in element.ChildElements)
                {
                    ReadPart(inside, look, font, isCapitals, address);
                }

                break;
            case Drawing or Picture or EmbeddedObject:
                ReadDrawn(element);
                break;
        }
    }

    private void ReadDrawn(OpenXmlElement drawn)
    {
        var boxes = drawn.Descendants<TextBoxContent>().Where(box => !box.Ancestors<TextBoxContent>().Any(outer => outer.Ancestors().Contains(drawn))).ToList();
        foreach (var box in boxes)
        {
            source.Tell(RemarkKind.TextBoxTaken, string.Empty);
            _boxes.Add(box);
        }

        var alt = drawn.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().FirstOrDefault()?.Description?.Value
            ?? drawn.Descendants<DocumentFormat.OpenXml.Vml.Shape>().FirstOrDefault()?.Alternate?.Value;
        var any = boxes.Count > 0;
        foreach (var shape in drawn.Descendants().Where(shape => !shape.Ancestors<TextBoxContent>().Any(box => box.Ancestors().Contains(drawn))))
        {
            string? relationship;
            PictureWindow window;
            switch (shape)
            {
                case DocumentFormat.OpenXml.Drawing.Blip blip:
                    if (blip.Embed is null && blip.Link is not null)
                    {
                        any = true; // it lies elsewhere, which is told with the other addresses
                        continue;
                    }

                    (relationship, window) = (blip.Embed?.Value, ShownPart.Of(blip));
                    break;
                case DocumentFormat.OpenXml.Vml.TextPath { String.Value: { Length: > 0 } words }:
                    any = true;
                    _text.Add(words, Look.Plain, null, null); // letters drawn along a line: WordArt
                    continue;
                case DocumentFormat.OpenXml.Vml.ImageData image:
                    (relationship, window) = (image.RelationshipId?.Value, ShownPart.Of(image));
                    break;
                default:
                    continue;
            }

            any = true;
            if (part is not MainDocumentPart)
            {
                source.Tell(RemarkKind.ObjectDropped, alt ?? string.Empty); // a note of ours holds no picture
            }
            else if (source.Picture(relationship, window) is { } id)
            {
                EndLine();
                _items.Add(new Ready(new PictureBlock(id, alt?.Trim() ?? string.Empty, [])));
            }
        }

        // A shape without words or picture is an ornament: the rule below the motto.
        if (!any && (drawn is EmbeddedObject || drawn.Descendants<DocumentFormat.OpenXml.Drawing.GraphicData>().Any(graphic => !IsShape(graphic))))
        {
            source.Tell(RemarkKind.ObjectDropped, WordSource.WordsOf(drawn));
        }
    }

    private static bool IsShape(DocumentFormat.OpenXml.Drawing.GraphicData graphic) =>
        graphic.Uri?.Value is { } kind && (kind.EndsWith("wordprocessingShape", StringComparison.Ordinal) || kind.EndsWith("wordprocessingGroup", StringComparison.Ordinal) ||
            kind.EndsWith("wordprocessingCanvas", StringComparison.Ordinal) || kind.EndsWith("wordprocessingInk", StringComparison.Ordinal));

    private void Follow(FieldChar mark)
    {
        if (mark.FieldCharType?.Value == FieldCharValues.Begin)
        {
            _fields.Begin();
            _text.Add(FormField.Answer(mark.FormFieldData), Look.Plain, null, null);
        }
        else if (mark.FieldCharType?.Value == FieldCharValues.Separate)
        {
            AddFormula(_fields.Show(), address: null);
        }
        else if (mark.FieldCharType?.Value == FieldCharValues.End)
        {
            AddFormula(_fields.Show(), address: null);
            _fields.End();
        }
    }

    private void EndLine()
    {
        var (text, decoded) = _text.Take();
        foreach (var encoding in decoded)
        {
            source.Tell(RemarkKind.OldEncoding, Model.Vietnamese.OldEncodings.OldEncodingWords.Of(encoding).Name);
        }

        if (PlainText.With(text, Look.Struck) is { Length: > 0 } struck)
        {
            source.Tell(RemarkKind.StruckTaken, struck);
        }

        if (ShiftedLetters.LevelledIn(text) is { Length: > 0 } levelled)
        {
            source.Tell(RemarkKind.ShiftedTaken, levelled);
        }

        if (!text.IsEmpty)
        {
            foreach (var lines in BrokenLines.Of(new Tree.Paragraph(text)))
            {
                // The number belongs to the first line of a paragraph that is divided.
                _items.Add(_shape with { Text = lines.Text });
                _shape = _shape with { Label = null };
            }
        }
    }

    private static Look LookOf(List<OpenXmlElement> properties)
    {
        var look = (WordStyles.IsOn<Bold>(properties) ? Look.Bold : Look.Plain) | (WordStyles.IsOn<Italic>(properties) ? Look.Italic : Look.Plain) |
            (WordStyles.IsOn<Strike>(properties) || WordStyles.IsOn<DoubleStrike>(properties) ? Look.Struck : Look.Plain);
        var place = WordStyles.First<VerticalTextAlignment>(properties)?.Val?.Value;
        return look | (place == VerticalPositionValues.Superscript ? Look.Superscript : place == VerticalPositionValues.Subscript ? Look.Subscript : Look.Plain);
    }

    private static Align AlignOf(EnumValue<JustificationValues>? written) =>
        written?.Value == JustificationValues.Center ? Align.Center
        : written?.Value == JustificationValues.Right || written?.Value == JustificationValues.End ? Align.End
        : Align.Start;

    private static int? OutlineOf(List<OpenXmlElement> properties, List<string> names)
    {
        const int BodyText = 9;
        if (WordStyles.First<OutlineLevel>(properties)?.Val?.Value is { } level)
        {
            return level < BodyText ? level : null;
        }

        return names.Select(name => name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), out var number) && number is >= 1 and <= BodyText ? number - 1 : (int?)null)
            .FirstOrDefault(found => found is not null);
    }
}
