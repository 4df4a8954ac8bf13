using System.Globalization;
using System.Xml;

namespace Site.Importing.Attachments.Office;

/// <summary>Attributes by their local name: the strict and the usual form of the standard differ in their namespaces alone.</summary>
internal static class XmlParts
{
    public static string? Attribute(this XmlReader xml, string name)
    {
        string? value = null;
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name)
            {
                value = xml.Value;
                break;
            }
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>Whether an attribute says yes.</summary>
    public static bool Says(this XmlReader xml, string name) => xml.Attribute(name) is "1" or "true" or "on";

    /// <summary>Also of spaces alone, which DrawingML does not mark as significant: to be asked only inside an element that holds text.</summary>
    public static bool IsText(this XmlReader xml) => xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA;

    public static int? Number(this XmlReader xml, string name) =>
        int.TryParse(xml.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
