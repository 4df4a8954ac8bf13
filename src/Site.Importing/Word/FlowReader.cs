using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Site.Importing.Word;

/// <summary>Reads what stands below one another: paragraphs, tables, and what encloses them.</summary>
/// <param name="part">The part that the text stands in: its links and pictures are named there.</param>
internal sealed class FlowReader(WordSource source, OpenXmlPart part)
{
    private readonly List<WordParagraph> _endless = [];

    public List<FlowItem> Read(OpenXmlElement parent)
    {
        var items = new List<FlowItem>();
        Read(parent, items);
        return items;
    }

    private void Read(OpenXmlElement parent, List<FlowItem> items)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case WordParagraph endless when HasNoEnd(endless) && endless.ElementsAfter().FirstOrDefault(next => next is WordParagraph || next.HasChildren) is WordParagraph:
                    source.CountParagraph();
                    _endless.Add(endless);
                    break;
                case WordParagraph paragraph:
                    ReadParagraph(paragraph, items);
                    break;
                case WordTable table:
                    items.AddRange(new WordTables(source, part).Read(table));
                    break;
                case SectionProperties or SdtProperties or SdtEndCharProperties:
                    break;
                case DeletedRun or MoveFromRun:
                    source.Tell(RemarkKind.DeletedText, WordSource.WordsOf(element));
                    break;
                case OpenXmlCompositeElement inside:
                    Read(inside, items);
                    break;
            }
        }
    }

    // Its end was deleted, or it is the large first letter of the one below, which Word keeps in a paragraph of its own.
    private static bool HasNoEnd(WordParagraph paragraph) => paragraph.ParagraphProperties is { } properties &&
        (properties.ParagraphMarkRunProperties is { } end && (end.GetFirstChild<Deleted>() is not null || end.GetFirstChild<MoveFrom>() is not null)
            || properties.FrameProperties?.DropCap?.Value is { } drop && drop != DropCapLocationValues.None);

    private void ReadParagraph(WordParagraph paragraph, List<FlowItem> items)
    {
        source.CountParagraph();
        if (source.Styles.Names(paragraph.ParagraphProperties).Any(name => name.StartsWith("toc ", StringComparison.Ordinal) || name == "table of figures"))
        {
            source.Tell(RemarkKind.ContentsDropped, string.Join(' ', _endless.Append(paragraph).Select(WordSource.WordsOf)));
            _endless.Clear();
            return;
        }

        var (read, boxes) = new LineReader(source, part).Read(_endless, paragraph);
        _endless.Clear();
        items.AddRange(read);
        foreach (var box in boxes)
        {
            Read(box, items);
        }
    }
}
