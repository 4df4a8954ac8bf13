using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Rendering.Bulletins.Docx.Parts;
using Body = Site.Model.Documents.Body;
using WordBody = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>
/// Writes one document's text as Word's blocks. It knows every element that Read writes; any other is our bug. The Markdown parser limits how deep
/// they nest.
/// </summary>
internal sealed class BodyWriter
{
    private readonly DocxParts _parts;
    private readonly BodyFacts _facts;
    private readonly HtmlElement _root;

    public BodyWriter(DocxParts parts, Body body)
    {
        _parts = parts;
        _root = HtmlElement.Root(body.Html.Read());
        _facts = new BodyFacts(parts, body, _root);
    }

    public void Write(OpenXmlElement target, string style) =>
        WriteBlocks(_root, target, new BlockPlace(style, -1, _parts.ColumnWidth, _parts.Text, InNote: false));

    // Words between blocks (the item of a tight list) become a paragraph.
    private void WriteBlocks(HtmlElement parent, OpenXmlElement target, BlockPlace place)
    {
        var loose = new List<HtmlNode>();
        foreach (var node in parent.Children)
        {
            if (node is HtmlElement { IsBlock: true } block)
            {
                WriteLoose(loose, target, place);
                WriteBlock(block, target, place);
            }
            else
            {
                loose.Add(node);
            }
        }

        WriteLoose(loose, target, place);
    }

    private void WriteLoose(List<HtmlNode> nodes, OpenXmlElement target, BlockPlace place)
    {
        if (!nodes.TrueForAll(node => node is HtmlText text && string.IsNullOrWhiteSpace(text.Words)))
        {
            target.Append(ParagraphOf(nodes, place));
        }

        nodes.Clear();
    }

    private void WriteBlock(HtmlElement block, OpenXmlElement target, BlockPlace place)
    {
        switch (block.Name)
        {
            case "p":
                target.Append(ParagraphOf(block.Children, StyleOf(block) is { } style ? place with { Style = style } : place));
                if (block.HasClass("nguon-bang"))
                {
                    _parts.Sheets?.TakeSource(target);
                }

                break;
            case "h2" or "h3" or "h4" or "h5" or "h6":
                WriteHeading(block, target, place);
                break;
            case "ul" or "ol" when block.HasClass("dau"):
                KeepLeadIn(target);
                WritePoints(block, target, place);
                break;
            case "ul" or "ol":
                KeepLeadIn(target);
                WriteList(block, target, place);
                break;
            case "blockquote":
                WriteBlocks(block, target, place.ListLevel < 0 && place.Style == StyleIds.BodyText ? place with { Style = StyleIds.Quote } : place);
                break;
            case "pre":
                target.Append(Code(block));
                break;
            case "hr":
                target.Append(Prose.Empty(StyleIds.Separator));
                break;
            case "div" when block.HasClass("khung"):
                WriteCallout(block, target, place);
                break;
            case "div" when block.HasClass("ky"):
                WriteBlocks(block, target, place with { Style = StyleIds.Signature, ListLevel = -1 });
                break;
            case "div" when block.HasClass("bang"):
                WriteTable(block, target, place);
                break;
            case "div":
                WriteBlocks(block, target, place);
                break;
            case "figure":
                WriteBlocks(block, target, place with { Style = StyleIds.Figure, ListLevel = -1 });
                break;
            case "figcaption":
                target.Append(ParagraphOf(block.Children, place with { Style = StyleIds.Caption }));
                break;
            case "section" when block.HasClass("chu-thich"):
                break; // each footnote is written where the text first calls it
            default:
                throw new InvalidOperationException($"No way to write <{block.Name}> as a block.");
        }
    }

    /// <summary>The words over a list or a table do not stay behind at a page's foot.</summary>
    private static void KeepLeadIn(OpenXmlElement target)
    {
        if (target.LastChild is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: not StyleIds.AfterTable } words)
        {
            Prose.KeepWithNext(words);
        }
    }

    private static string? StyleOf(HtmlElement paragraph) =>
        paragraph.HasClass("khung-tieu-de") ? StyleIds.CalloutTitle : paragraph.HasClass("nguon-bang") ? StyleIds.TableSource : null;

    private InlineWriter Inlines(OpenXmlElement target, BlockPlace place) => new(_parts, _facts, target, place, WriteNote);

    private Paragraph ParagraphOf(IReadOnlyList<HtmlNode> nodes, BlockPlace place)
    {
        var paragraph = Prose.Empty(place.Style);
        if (place.ListLevel >= 0)
        {
            paragraph.ParagraphProperties!.Indentation = new() { Left = Measure.Text(_parts.Lists.Indent(place.ListLevel)), FirstLine = "0" };
        }
        else if (place.Style == StyleIds.BodyText && nodes.Any(node => node is HtmlElement { Name: "br" }))
        {
            paragraph.ParagraphProperties!.Indentation = new() { FirstLine = "0" }; // lines that stand below one another begin at one place
        }

        Inlines(paragraph, place).Write(nodes);
        return paragraph;
    }

    private void WriteHeading(HtmlElement heading, OpenXmlElement target, BlockPlace place)
    {
        var paragraph = Prose.Empty(heading.Name == "h2" ? StyleIds.Heading3 : StyleIds.Heading4);
        Inlines(paragraph, place).Write(heading.Children);
        if (heading.Attribute("id") is { } id && _facts.Anchors.TryGetValue(id, out var name))
        {
            _parts.Bookmarks.Mark(paragraph, name);
        }

        target.Append(paragraph);
    }

    private void WriteList(HtmlElement list, OpenXmlElement target, BlockPlace place)
    {
        var level = Math.Min(place.ListLevel + 1, Numbering.DeepestLevel);
        var start = int.TryParse(list.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var numbers = list.Name == "ol" ? _parts.Lists.Ordered(level, start) : Numbering.Bullets;
        var inside = InList(place, level);
        foreach (var item in list.Elements)
        {
            // A number that is not the previous one plus one begins a new list in Word, because Word has no other way to keep it.
            if (int.TryParse(item.Attribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                numbers = _parts.Lists.Ordered(level, value);
            }

            var before = target.LastChild;
            WriteBlocks(item, target, inside);

            // The sign stands before the item's first paragraph; an item that begins with a table, or is empty, gets an empty paragraph for it.
            if ((before is null ? target.FirstChild : before.NextSibling()) is not Paragraph { ParagraphProperties.NumberingProperties: null } first)
            {
                first = Prose.Empty(inside.Style);
                if (before is null)
                {
                    target.PrependChild(first);
                }
                else
                {
                    before.InsertAfterSelf(first);
                }
            }

            first.ParagraphProperties!.Indentation = null;
            first.ParagraphProperties.NumberingProperties = new()
            {
                NumberingLevelReference = new() { Val = level },
                NumberingId = new() { Val = TaskSign(item) ?? numbers },
            };
        }
    }

    // The mark of each point is its first word, so that it stays as typed wherever the text is copied.
    private void WritePoints(HtmlElement list, OpenXmlElement target, BlockPlace place)
    {
        var level = Math.Min(place.ListLevel + (list.HasClass("dau-trong") ? 2 : 1), Numbering.DeepestLevel);
        var inside = InList(place, level);
        foreach (var point in list.Elements)
        {
            var before = target.LastChild;
            WriteBlocks(point, target, inside);
            if ((before is null ? target.FirstChild : before.NextSibling()) is Paragraph { ParagraphProperties: { NumberingProperties: null } properties })
            {
                properties.Indentation = new() { Left = Measure.Text(_parts.Lists.Indent(level)), Hanging = Measure.Text(_parts.Lists.Indent(0)) };
            }
        }
    }

    private BlockPlace InList(BlockPlace place, int level) => place with
    {
        Style = place.InNote ? place.Style : StyleIds.ListParagraph,
        ListLevel = level,
        Width = Math.Max(place.Width - _parts.Lists.Indent(0), 1),
    };

    private static int? TaskSign(HtmlElement item)
    {
        var first = item.Elements.FirstOrDefault();
        first = first is { Name: "p" } ? first.Elements.FirstOrDefault() : first;
        return first is not { Name: "input" } ? null : first.Attribute("checked") is null ? Numbering.ToDo : Numbering.Done;
    }

    private static Paragraph Code(HtmlElement block)
    {
        var paragraph = Prose.Empty(StyleIds.Code);
        var lines = block.Words.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                paragraph.Append(new Run(new Break()));
            }

            paragraph.Append(Prose.Run(lines[i].Replace("\t", "    ", StringComparison.Ordinal)));
        }

        return paragraph;
    }

    // A table of one cell: a border and shading around paragraphs would break wherever a list inside is indented.
    private void WriteCallout(HtmlElement callout, OpenXmlElement target, BlockPlace place)
    {
        var cell = TableWriter.Box(target, place, place.ListLevel < 0 ? 0 : _parts.Lists.Indent(place.ListLevel), _parts.Paper.Colors);
        WriteBlocks(callout, cell, place with { Style = StyleIds.Callout, ListLevel = -1, Width = Math.Max(place.Width - (4 * TableWriter.CellMargin), 1) });
        if (cell.LastChild is not Paragraph)
        {
            cell.Append(Prose.Empty(StyleIds.AfterTable));
        }
    }

    private void WriteTable(HtmlElement box, OpenXmlElement target, BlockPlace place)
    {
        var breadth = TableBreadths.Read(box.Attribute("class"));
        var table = box.Elements.Single();
        KeepLeadIn(target);
        if (_parts.Sheets is { } sheets && target is WordBody && place.ListLevel < 0 && sheets.HasOwnFor(breadth))
        {
            sheets.Open(target);
            TableWriter.Write(table, breadth, target, place with { Width = sheets.WidthOfTable }, _parts, Inlines);
            sheets.Close(target);
        }
        else
        {
            TableWriter.Write(table, breadth, target, place, _parts, Inlines);
        }
    }

    private void WriteNote(HtmlElement content, Footnote note)
    {
        WriteBlocks(content, note, new BlockPlace(StyleIds.FootnoteText, -1, _parts.ColumnWidth, _parts.Notes.Relations, InNote: true));
        Notes.Number(note);
        if (note.LastChild is not Paragraph)
        {
            note.Append(Prose.Empty(StyleIds.FootnoteText));
        }
    }
}
