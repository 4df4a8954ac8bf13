using System.Globalization;
using System.Text;
using System.Xml;
using Site.Model.Attachments;

namespace Site.Importing.Attachments.Office;

/// <summary>Text in shapes (DrawingML): slides and their notes, text boxes of workbooks, diagrams, titles of charts.</summary>
internal static class DrawingPart
{
    /// <param name="part">The part's name, which has the number of a slide.</param>
    public static void Read(XmlReader xml, string part, LineList lines, TraceList traces)
    {
        var place = new AttachmentPlace(PlaceKind.Drawing);
        var text = new StringBuilder();
        var holder = string.Empty;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    holder = xml.LocalName;
                    if (xml.Depth == 0 && holder is "sld" or "notes")
                    {
                        place = holder == "notes" ? new AttachmentPlace(PlaceKind.Note) : new AttachmentPlace(PlaceKind.Slide, NumberIn(part));
                        if (xml.Attribute("show") is "0" or "false")
                        {
                            traces.Add(TraceKind.HiddenSlide, NumberIn(part).ToString(CultureInfo.InvariantCulture));
                        }
                    }
                    else if (holder is "br" or "tab")
                    {
                        text.Append(holder == "br" ? '\n' : '\t');
                    }

                    break;
                case var _ when holder == "t" && xml.IsText():
                    text.Append(xml.Value);
                    break;
                case XmlNodeType.EndElement:
                    // What stands between elements is no text.
                    holder = string.Empty;
                    if (xml.LocalName == "p")
                    {
                        lines.Add(place, text.ToString());
                        text.Clear();
                    }

                    break;
            }
        }
    }

    private static int NumberIn(string part) =>
        int.TryParse(string.Concat(Path.GetFileNameWithoutExtension(part).Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
