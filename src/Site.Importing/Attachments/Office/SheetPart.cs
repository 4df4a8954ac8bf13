using System.Globalization;
using System.Text;
using System.Xml;
using Site.Model.Attachments;

namespace Site.Importing.Attachments.Office;

/// <summary>The cells of one sheet with their values; formulas are not looked at.</summary>
internal sealed class SheetPart(Workbook book, string name, LineList lines, TraceList traces)
{
    private const int MostHiddenColumns = 16_384;

    private readonly HashSet<int> _hiddenColumns = [];
    private readonly StringBuilder _value = new();
    private int _columnsLeft = MostHiddenColumns;
    private int _row;
    private int _column;
    private string? _type;
    private bool _isHiddenRow;
    private bool _rowGoesOn;
    private bool _toldOfRows;
    private bool _toldOfColumns;

    public void Read(XmlReader xml)
    {
        var holder = string.Empty;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    holder = xml.LocalName;
                    Open(xml);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when holder is "v" or "t":
                    _value.Append(xml.Value);
                    break;
                case XmlNodeType.Text when holder is "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter":
                    lines.Add(new AttachmentPlace(PlaceKind.Margin), Margin(xml.Value));
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "c":
                    Close();
                    break;
            }
        }
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "col" when xml.Says("hidden"):
                // Columns that are told twice would be gone through twice, and who knows how often.
                for (var column = xml.Number("min") ?? 1; column <= (xml.Number("max") ?? 0) && _columnsLeft > 0; column++)
                {
                    _hiddenColumns.Add(column);
                    _columnsLeft--;
                }

                break;
            case "row":
                _row = xml.Number("r") ?? _row + 1;
                _column = 0;
                _isHiddenRow = xml.Says("hidden");
                _rowGoesOn = false;
                break;
            case "c":
                _column = xml.Attribute("r") is { } reference ? ColumnOf(reference) : _column + 1;
                _type = xml.Attribute("t");
                _value.Clear();
                break;
        }
    }

    private void Close()
    {
        var text = _type switch
        {
            "s" => int.TryParse(_value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? book.Text(index) : null,
            "b" or "e" => null,
            "str" or "inlineStr" or "d" => _value.ToString(),
            _ => Number(_value.ToString()),
        };
        _value.Clear();
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        lines.Add(new AttachmentPlace(PlaceKind.Sheet, _row, _column, name), text.Replace('\t', ' '), _rowGoesOn);
        _rowGoesOn = true;
        if (_isHiddenRow && !_toldOfRows)
        {
            traces.Add(TraceKind.HiddenRows, name);
            _toldOfRows = true;
        }

        if (!_toldOfColumns && _hiddenColumns.Contains(_column))
        {
            traces.Add(TraceKind.HiddenColumns, name);
            _toldOfColumns = true;
        }
    }

    /// <summary>Large numbers are written with an exponent: <c>3.8185004321E10</c>.</summary>
    private static string Number(string value) =>
        value.Contains('E', StringComparison.Ordinal) && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############", CultureInfo.InvariantCulture) : value;

    /// <summary>Of <c>AB12</c>, 28.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + (letter & 0x1F);
        }

        return column;
    }

    /// <summary>Header text has codes in it: <c>&amp;L</c>, <c>&amp;C</c> and <c>&amp;R</c> begin its parts, others are fonts and numbers.</summary>
    private static string Margin(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '&' || at + 1 == text.Length)
            {
                plain.Append(text[at]);
            }
            else if (text[++at] is 'L' or 'C' or 'R')
            {
                plain.Append('\n');
            }
            else if (text[at] == '"')
            {
                at = text.IndexOf('"', at + 1) is var end and > 0 ? end : at;
            }
        }

        return plain.ToString();
    }
}
