using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Site.Importing.Word;

/// <summary>Reads what stands below one another: paragraphs, tables, and what encloses them.</summary>
internal sealed class FlowReader(WordSource source, bool isNote = false)
{
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
                case WordParagraph paragraph:
                    ReadParagraph(paragraph, items);
                    break;
                case WordTable table:
                    items.AddRange(new WordTables(source, isNote).Read(table));
                    break;
                case SectionProperties or SdtProperties or SdtEndCharProperties:
                    break;
                case DeletedRun or MoveFromRun:
                    source.Tell(RemarkKind.DeletedText, WordSource.WordsOf(element));
                    break;
                case AlternateContent alternatives:
                    if (((OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>() ?? alternatives.GetFirstChild<AlternateContentFallback>()) is { } chosen)
                    {
                        Read(chosen, items);
                    }

                    break;
                case OpenXmlCompositeElement inside:
                    Read(inside, items);
                    break;
            }
        }
    }

    private void ReadParagraph(WordParagraph paragraph, List<FlowItem> items)
    {
        source.CountParagraph();
        if (source.Styles.Names(paragraph.ParagraphProperties).Any(name => name.StartsWith("toc ", StringComparison.Ordinal) || name == "table of figures"))
        {
            source.Tell(RemarkKind.ContentsDropped, WordSource.WordsOf(paragraph));
            return;
        }

        var (read, boxes) = new LineReader(source, isNote).Read(paragraph);
        items.AddRange(read);
        foreach (var box in boxes)
        {
            Read(box, items);
        }
    }
}
