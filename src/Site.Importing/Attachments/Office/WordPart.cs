using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Site.Importing.Word;
using Site.Model.Attachments;

namespace Site.Importing.Attachments.Office;

/// <summary>
/// The words of Word's parts with all that Word does not print: what was deleted while changes were tracked, hidden text. It forms no document; for that
/// there is <see cref="WordFile"/>.
/// </summary>
internal sealed class WordPart(LineList lines, TraceList traces)
{
    /// <summary>Roots of parts that hold text, in the order in which they are read.</summary>
    public static readonly ImmutableArray<(string Root, PlaceKind Place)> Roots =
    [
        ("document", PlaceKind.Paragraph), ("hdr", PlaceKind.Margin), ("footnotes", PlaceKind.Note), ("endnotes", PlaceKind.Note), ("ftr", PlaceKind.Margin), ("glossaryDocument", PlaceKind.Property),
    ];

    private readonly Stack<Grid> _tables = [];
    private readonly Stack<Words> _open = [];
    private int _paragraphs;
    private int _tableCount;
    private bool _isHidden;
    private OldFont? _font;

    public void Read(XmlReader xml, PlaceKind place)
    {
        _tables.Clear();
        _open.Clear();
        var skippedBelow = -1;
        var propertiesBelow = -1;
        var holder = string.Empty;
        while (xml.Read())
        {
            if (skippedBelow >= 0)
            {
                skippedBelow = xml.Depth <= skippedBelow ? -1 : skippedBelow;
                continue;
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    holder = xml.LocalName;
                    if (holder is "Fallback" or "pPr" && !xml.IsEmptyElement)
                    {
                        // A fallback says again what the choice before it says. Of a paragraph's properties, the changes alone are looked at.
                        skippedBelow = holder == "Fallback" ? xml.Depth : skippedBelow;
                        propertiesBelow = holder == "pPr" ? xml.Depth : propertiesBelow;
                    }
                    else
                    {
                        Open(xml, place, isProperty: propertiesBelow >= 0);
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when _open.Count > 0 && holder is "t" or "delText":
                    Append(xml.Value, isDeleted: holder == "delText");
                    break;
                case XmlNodeType.EndElement:
                    propertiesBelow = xml.Depth == propertiesBelow ? -1 : propertiesBelow;
                    Close(xml.LocalName, place);
                    break;
            }
        }
    }

    private void Open(XmlReader xml, PlaceKind place, bool isProperty)
    {
        if (xml.Attribute("author") is { } author)
        {
            traces.Add(TraceKind.Change, author);
        }

        switch (xml.LocalName)
        {
            case "tbl":
                _tables.Push(new Grid(++_tableCount));
                break;
            case "tr" when _tables.TryPeek(out var table):
                table.Row++;
                table.Column = 0;
                break;
            case "tc" when _tables.TryPeek(out var table):
                table.Column++;
                break;
            case "gridSpan" when _tables.TryPeek(out var table):
                table.Span = xml.Number("val") ?? 1;
                break;
            case "p" when !xml.IsEmptyElement:
                _open.Push(new Words());
                break;
            case "r":
                _isHidden = false;
                _font = null;
                break;
            case "rFonts" when !isProperty:
                _font = OldFont.Of(xml.Attribute("ascii") ?? xml.Attribute("hAnsi"));
                break;
            case "vanish" when !isProperty && xml.Attribute("val") is not ("0" or "false" or "off"):
                _isHidden = true;
                break;
            case "textpath" when xml.Attribute("string") is { } art:
                lines.Add(new AttachmentPlace(PlaceKind.Drawing), art);
                break;
            case "tab" or "ptab" when !isProperty:
                Append("\t", isDeleted: false);
                break;
            case "br" or "cr" when !isProperty:
                Append("\n", isDeleted: false);
                break;
            case "noBreakHyphen":
                Append("-", isDeleted: false);
                break;
        }
    }

    private void Append(string text, bool isDeleted)
    {
        if (!_open.TryPeek(out var words))
        {
            return;
        }

        if (_font is { } font && !OldFont.IsUnicode(text))
        {
            text = font.Decode(text);
        }

        if (_isHidden && !string.IsNullOrWhiteSpace(text))
        {
            traces.Add(TraceKind.HiddenText);
        }

        (isDeleted ? words.Deleted : words.Shown).Append(text);
    }

    private void Close(string element, PlaceKind place)
    {
        switch (element)
        {
            case "tbl":
                _tables.TryPop(out _);
                break;
            case "tc" when _tables.TryPeek(out var table):
                table.Column += Math.Clamp(table.Span, 1, Grid.MostColumns) - 1;
                table.Span = 1;
                break;
            case "r":
                _isHidden = false;
                _font = null;
                break;
            case "p" when _open.TryPop(out var words):
                var at = place == PlaceKind.Paragraph && _tables.TryPeek(out var grid)
                    ? new AttachmentPlace(PlaceKind.Table, grid.Row, grid.Column, grid.Number.ToString(CultureInfo.InvariantCulture))
                    : new AttachmentPlace(place, place == PlaceKind.Paragraph ? CountParagraph(words) : 0);
                lines.Add(at, words.Shown.ToString());
                lines.Add(at, words.Deleted.ToString());
                break;
        }
    }

    private int CountParagraph(Words words)
    {
        // Inside a text box, the paragraph that holds the box has yet to end.
        var isText = _open.Count == 0 && words.Shown.Length + words.Deleted.Length > 0;
        _paragraphs += isText ? 1 : 0;
        return isText ? _paragraphs : _paragraphs + 1;
    }

    private sealed class Grid(int number)
    {
        public const int MostColumns = 1000;

        public int Number => number;

        public int Row { get; set; }

        public int Column { get; set; }

        public int Span { get; set; } = 1;
    }

    private sealed record Words
    {
        public StringBuilder Shown { get; } = new();

        public StringBuilder Deleted { get; } = new();
    }
}
