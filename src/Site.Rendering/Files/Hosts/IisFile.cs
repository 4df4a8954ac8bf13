using System.Globalization;
using System.Text;
using System.Xml;
using Site.Rendering.Pages;

namespace Site.Rendering.Files.Hosts;

/// <summary>
/// A <c>web.config</c> for IIS 8.5 and later. Old addresses need the feature HTTP Redirection of Windows, but no module from elsewhere. Its paths
/// begin at the folder in which it stands.
/// </summary>
internal static class IisFile
{
    // What IIS does not know of itself and would answer with 404.
    private static readonly (string Ending, string Type)[] Types =
    [
        (".webmanifest", "application/manifest+json"), (".webp", "image/webp"), (".json", "application/json; charset=utf-8"), (".m4a", "audio/mp4"), (".csv", "text/csv; charset=utf-8"), (".ics", "text/calendar; charset=utf-8"),
    ];

    public static string Write(HostPlan plan)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(new Utf8Writer(text), new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("configuration");
            xml.WriteComment(" Tệp do chương trình tạo ra, mỗi lần dựng trang lại ghi lại. Địa chỉ cũ cần tính năng HTTP Redirection của Windows. ");
            Server(xml, null, () =>
            {
                Files(xml);
                Headers(xml, plan);
                NotFound(xml, plan);
            });
            foreach (var lasting in plan.Lasting.Concat(plan.LastingFolders))
            {
                Server(xml, lasting.Value.Trim('/'), () => ForEver(xml));
            }

            // Two sections for one path are an error for the whole site, and letters are the same to IIS large or small.
            foreach (var moved in plan.Moved.DistinctBy(moved => moved.Plain, StringComparer.OrdinalIgnoreCase))
            {
                Server(xml, moved.Plain.Trim('/'), () => Redirect(xml, plan.Address.Href(moved.New)));
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void Server(XmlWriter xml, string? path, Action write)
    {
        if (path is not null)
        {
            xml.WriteStartElement("location");
            xml.WriteAttributeString("path", path);
        }

        xml.WriteStartElement("system.webServer");
        write();
        xml.WriteEndElement();
        if (path is not null)
        {
            xml.WriteEndElement();
        }
    }

    private static void Files(XmlWriter xml)
    {
        xml.WriteStartElement("defaultDocument");
        xml.WriteStartElement("files");
        Element(xml, "clear");
        Element(xml, "add", ("value", "index.html"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("staticContent");
        foreach (var (ending, type) in Types)
        {
            Element(xml, "remove", ("fileExtension", ending));
            Element(xml, "mimeMap", ("fileExtension", ending), ("mimeType", type));
        }

        xml.WriteEndElement();
    }

    private static void Headers(XmlWriter xml, HostPlan plan)
    {
        xml.WriteStartElement("httpProtocol");
        xml.WriteStartElement("customHeaders");
        Element(xml, "remove", ("name", "X-Powered-By"));
        foreach (var (name, value) in plan.Headers)
        {
            Element(xml, "remove", ("name", name));
            Element(xml, "add", ("name", name), ("value", value));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void NotFound(XmlWriter xml, HostPlan plan)
    {
        xml.WriteStartElement("httpErrors");
        xml.WriteAttributeString("errorMode", "Custom");
        Element(xml, "remove", ("statusCode", "404"), ("subStatusCode", "-1"));
        Element(xml, "error", ("statusCode", "404"), ("path", plan.NotFound), ("responseMode", "ExecuteURL"));
        xml.WriteEndElement();
    }

    private static void ForEver(XmlWriter xml)
    {
        xml.WriteStartElement("staticContent");
        Element(xml, "clientCache", ("cacheControlMode", "UseMaxAge"), ("cacheControlMaxAge", "365.00:00:00"), ("cacheControlCustom", "public, immutable"));
        xml.WriteEndElement();
    }

    // Not for what stands below: real pages may.
    private static void Redirect(XmlWriter xml, string target) =>
        Element(xml, "httpRedirect", ("enabled", "true"), ("destination", target), ("exactDestination", "true"), ("childOnly", "true"), ("httpResponseStatus", "Permanent"));

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    // So that the first line says what the bytes are.
    private sealed class Utf8Writer(StringBuilder text) : StringWriter(text, CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
