using System.IO.Compression;
using System.Text;
using System.Xml;
using Site.Model.Attachments;

namespace Site.Importing.Attachments.Office;

/// <summary>What the sheets of a workbook share: their names, in order, and the texts of their cells.</summary>
internal sealed class Workbook(LineList lines, TraceList traces)
{
    private readonly List<(string Id, string Name)> _sheets = [];
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private string _folder = string.Empty;

    /// <summary>Null when there is no such text.</summary>
    public string? Text(int index) => index < _texts.Count ? _texts[index] : null;

    public void ReadSheets(XmlReader xml, string part)
    {
        _folder = part[..(part.LastIndexOf('/') + 1)];
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && xml.Attribute("name") is { } name)
            {
                _sheets.Add((xml.Attribute("id") ?? string.Empty, name));
                if (xml.Attribute("state") is "hidden" or "veryHidden")
                {
                    traces.Add(TraceKind.HiddenSheet, name);
                }

                lines.Add(new AttachmentPlace(PlaceKind.Property), name);
            }
        }
    }

    /// <summary>Which parts the sheets are.</summary>
    public void ReadRelationships(XmlReader xml, string part)
    {
        if (!part.Equals(_folder + "_rels/workbook.xml.rels", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.Attribute("Id") is { } id && xml.Attribute("Target") is { } target)
            {
                _targets[id] = target.StartsWith('/') ? target[1..] : _folder + target;
            }
        }
    }

    public void ReadStrings(XmlReader xml)
    {
        var text = new StringBuilder();
        var holder = string.Empty;
        var isPhonetic = false;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    holder = xml.LocalName;
                    isPhonetic = holder == "rPh" || (isPhonetic && holder == "t");
                    if (holder == "si" && xml.IsEmptyElement)
                    {
                        _texts.Add(string.Empty);
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when holder == "t" && !isPhonetic:
                    text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "si":
                    _texts.Add(text.ToString());
                    text.Clear();
                    break;
            }
        }
    }

    /// <summary>The name that stands on the sheet's tab; of a sheet without one, its part's.</summary>
    public string NameOf(string part) => IndexOf(part) is var index and >= 0 ? _sheets[index].Name : Path.GetFileNameWithoutExtension(part);

    /// <summary>As the tabs stand; sheets that are on no tab come last.</summary>
    public IEnumerable<ZipArchiveEntry> InOrder(IEnumerable<ZipArchiveEntry> sheets) => sheets.OrderBy(sheet => (uint)IndexOf(sheet.FullName));

    private int IndexOf(string part) => _sheets.FindIndex(sheet => _targets.GetValueOrDefault(sheet.Id) is { } target && target.Equals(part, StringComparison.OrdinalIgnoreCase));
}
