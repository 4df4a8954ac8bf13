using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Html;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The pages of an issue's text: a wide table lies on a page of its own, or goes across the columns, with the words over it. Word keeps the form of pages in the last paragraph that stands on them.</summary>
/// <param name="goesOn">The text begins on the page of what stands before it.</param>
internal sealed class Sheets(PaperFormat paper, bool goesOn)
{
    private readonly PaperFormat _onItsSide = paper with { Width = paper.Height, Height = paper.Width };

    // How the text begins whose pages are not told yet.
    private bool _goesOn = goesOn;
    private Paragraph? _lastOfTable;

    public bool HasOwnFor(TableBreadth breadth) => paper.Columns > 1 ? breadth >= TableBreadth.Broad : paper.TurnsFor(breadth);

    /// <summary>In twips.</summary>
    public int WidthOfTable => Measure.Twips(paper.Columns > 1 ? paper.TextWidth : _onItsSide.TextWidth);

    /// <summary>Ends the pages before a table and the words over it, which are written.</summary>
    public void Open(OpenXmlElement target)
    {
        var last = target.LastChild as Paragraph;
        while (last is not null && BelongsToNext(last))
        {
            last = last.PreviousSibling() as Paragraph;
        }

        if (last is null)
        {
            return;
        }

        if (last == _lastOfTable)
        {
            // Two tables, and nothing but the words over the second between them.
            last.ParagraphProperties!.SectionProperties = null;
        }
        else if (last.ParagraphProperties?.SectionProperties is null)
        {
            End(last, WordFile.Pages(paper, paper.Columns, goesOn: _goesOn));
        }
    }

    /// <summary>Ends the pages of a table after the last paragraph.</summary>
    public void Close(OpenXmlElement target)
    {
        _goesOn = paper.Columns > 1;
        _lastOfTable = (Paragraph)target.LastChild!;
        End(_lastOfTable, paper.Columns > 1 ? WordFile.Pages(paper, goesOn: true) : WordFile.Pages(_onItsSide));
    }

    /// <summary>Takes the last paragraph, which tells the source of the table before it, onto the table's pages.</summary>
    public void TakeSource(OpenXmlElement target)
    {
        if (_lastOfTable is not null && target.LastChild?.PreviousSibling() == _lastOfTable)
        {
            _lastOfTable.ParagraphProperties!.SectionProperties = null;
            Close(target);
        }
    }

    /// <summary>The pages of what is left.</summary>
    public SectionProperties Last() => WordFile.Pages(paper, paper.Columns, goesOn: _goesOn);

    private static bool BelongsToNext(Paragraph paragraph) =>
        paragraph.ParagraphProperties is { SectionProperties: null } properties &&
        (properties.KeepNext is not null || properties.ParagraphStyleId?.Val?.Value is StyleIds.Heading1 or StyleIds.Heading2 or StyleIds.Heading3 or StyleIds.Heading4 or StyleIds.ItemFacts or StyleIds.Sapo);

    private static void End(Paragraph last, SectionProperties pages) => (last.ParagraphProperties ??= new()).SectionProperties = pages;
}
