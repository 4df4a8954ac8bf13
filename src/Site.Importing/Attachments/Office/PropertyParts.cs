using System.Xml;
using Site.Model.Attachments;

namespace Site.Importing.Attachments.Office;

/// <summary>What an Office file says of itself, and the lists of those who worked on it.</summary>
internal static class PropertyParts
{
    private static readonly AttachmentPlace Place = new(PlaceKind.Property);

    public static void ReadCore(XmlReader xml, LineList lines, TraceList traces) => Each(xml, (name, text) =>
    {
        TraceKind? kind = name switch
        {
            "creator" => TraceKind.Author,
            "lastModifiedBy" => TraceKind.LastEditor,
            "description" => TraceKind.Description,
            _ => null,
        };
        if (kind is { } told)
        {
            traces.AddNamed(told, text);
        }

        if (name is "title" or "subject" or "keywords" or "category" or "creator" or "lastModifiedBy" or "description")
        {
            lines.Add(Place, text);
        }
    });

    /// <summary>Those of Office, and those that somebody defined.</summary>
    public static void ReadExtended(XmlReader xml, LineList lines, TraceList traces) => Each(xml, (name, text) =>
    {
        if (name is "Company" or "Manager")
        {
            traces.AddNamed(name == "Company" ? TraceKind.Company : TraceKind.Manager, text);
        }

        if (name is "Company" or "Manager" or "lpwstr" or "lpstr")
        {
            lines.Add(Place, text);
        }
    });

    public static void ReadPeople(XmlReader xml, TraceList traces)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "person" or "cmAuthor" or "author")
            {
                traces.AddNamed(TraceKind.Person, xml.Attribute("author") ?? xml.Attribute("displayName") ?? xml.Attribute("name"));
            }
        }
    }

    private static void Each(XmlReader xml, Action<string, string> read)
    {
        var name = string.Empty;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    name = xml.LocalName;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    read(name, xml.Value);
                    break;
            }
        }
    }
}
