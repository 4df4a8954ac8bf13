using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Site.Tests.WholeSite.Injection;

/// <summary>What a site's files hold, as a browser, a feed reader, Word and a host read them: elements with their attributes, scripts, where addresses lead.</summary>
internal sealed class SiteShape
{
    private static readonly string[] Leading = ["href", "src", "srcset", "action", "formaction", "poster", "data", "background", "cite", "ping", "manifest", "xlink:href"];

    private readonly SortedSet<string> _facts = new(StringComparer.Ordinal);

    /// <summary>Each once: <c>&lt;img srcset&gt;</c>, <c>script /tai-san/site.1.js</c>, <c>link https</c>, <c>load /</c>, <c>_headers: X-Frame-Options</c>.</summary>
    public IReadOnlySet<string> Facts => _facts;

    public static SiteShape Of(ImmutableSortedDictionary<string, byte[]> site)
    {
        var shape = new SiteShape();
        foreach (var (path, bytes) in site)
        {
            shape.Take(path, bytes);
        }

        return shape;
    }

    private void Take(string path, byte[] bytes)
    {
        switch (Path.GetExtension(path))
        {
            case ".html":
                TakePage(Encoding.UTF8.GetString(bytes));
                break;
            case ".xml" or ".svg":
                TakeXml(Path.GetFileName(path), bytes);
                break;
            case ".json" or ".webmanifest":
                TakeJson(path, Encoding.UTF8.GetString(bytes));
                break;
            case ".ics":
                // A line that begins with a space goes on with the one before it.
                foreach (var line in Encoding.UTF8.GetString(bytes).Split("\r\n").Where(line => !line.StartsWith(' ')))
                {
                    _facts.Add($".ics {(line.StartsWith("BEGIN:", StringComparison.Ordinal) ? line : line.Split(':')[0])}");
                }

                break;
            case ".docx":
                TakeWord(bytes);
                break;
            // An editor's own table is copied as it is.
            case ".csv" when !path.StartsWith("tep/", StringComparison.Ordinal):
                foreach (var cell in Cli.Inventory.CsvReader.Read(Encoding.UTF8.GetString(bytes)).SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)))
                {
                    _facts.Add($"cell that is a formula: {cell}");
                }

                break;
            case "" when path == "_headers":
                foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
                {
                    _facts.Add($"_headers: {line.Split(':')[0]}");
                }

                break;
            case "" when path == "_redirects":
                foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
                {
                    var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    _facts.Add($"_redirects: {words.Length} words, to {(words.Length > 1 && words[1].StartsWith('/') && !words[1].StartsWith("//", StringComparison.Ordinal) ? "/" : line)}, {words[^1]}, {(words[0].Contains('*', StringComparison.Ordinal) || words[0].Contains(':', StringComparison.Ordinal) ? line : "one")}");
                }

                break;
            case ".txt" when path == "robots.txt":
                foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
                {
                    _facts.Add($"robots.txt: {line}");
                }

                break;
        }
    }

    private void TakePage(string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);
        foreach (var element in page.All)
        {
            _facts.Add($"<{element.LocalName}>");
            foreach (var attribute in element.Attributes)
            {
                _facts.Add($"<{element.LocalName} {attribute.Name}>");
                if (Leading.Contains(attribute.Name, StringComparer.OrdinalIgnoreCase))
                {
                    TakeAddress(element.LocalName is "a" or "area" || (element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "alternate" or "prev" or "next"), attribute.Value);
                }
            }

            TakeActive(element);
        }

        foreach (var comment in page.Descendants<IComment>())
        {
            _facts.Add($"<!--{comment.Data}-->");
        }
    }

    private void TakeActive(IElement element)
    {
        switch (element.LocalName)
        {
            case "script" when element.GetAttribute("type") == "application/ld+json":
                TakeJson("ld+json", element.TextContent);
                break;
            case "script" or "style":
                _facts.Add($"{element.LocalName} {element.GetAttribute("src")} {element.TextContent}");
                break;
            case "meta" when element.HasAttribute("http-equiv"):
                _facts.Add($"http-equiv {element.GetAttribute("http-equiv")} {element.GetAttribute("content")}");
                break;
        }
    }

    /// <summary>As the URL standard reads it: blanks at the ends and tabs and line ends anywhere do not count.</summary>
    private void TakeAddress(bool isFollowed, string address)
    {
        var read = string.Concat(address.Trim([.. Enumerable.Range(0, 33).Select(code => (char)code)]).Where(c => c is not ('\t' or '\n' or '\r'))).Replace('\\', '/');
        var colon = read.IndexOfAny([':', '/', '?', '#']);
        var where = read.StartsWith("//", StringComparison.Ordinal) ? "another host"
            : colon > 0 && read[colon] == ':' ? read[..colon].ToLowerInvariant()
            : "/";
        _facts.Add(isFollowed ? $"link {where}" : where == "https" ? $"load {new Uri(read).Host}" : $"load {where}");
    }

    private void TakeXml(string name, byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                _facts.Add($"{Path.GetExtension(name)} <{reader.Name}{string.Concat(Enumerable.Range(0, reader.AttributeCount).Select(at =>
                {
                    reader.MoveToAttribute(at);
                    return $" {reader.Name}";
                }))}>");
                reader.MoveToElement();
            }
            else if (reader.NodeType is XmlNodeType.ProcessingInstruction or XmlNodeType.Comment)
            {
                _facts.Add($"{Path.GetExtension(name)} {reader.NodeType} {reader.Value}");
            }
        }
    }

    private void TakeJson(string name, string text)
    {
        using var json = JsonDocument.Parse(text);
        Walk(json.RootElement);

        void Walk(JsonElement value)
        {
            foreach (var property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToArray() : [])
            {
                _facts.Add($"{Path.GetExtension(name)} {property.Name}: {property.Value.ValueKind}");
                Walk(property.Value);
            }

            foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [])
            {
                Walk(item);
            }
        }
    }

    private void TakeWord(byte[] bytes)
    {
        using var word = new ZipArchive(new MemoryStream(bytes));
        foreach (var part in word.Entries)
        {
            using var unpacked = new MemoryStream();
            using (var stream = part.Open())
            {
                stream.CopyTo(unpacked);
            }

            if (Path.GetExtension(part.FullName) is not (".xml" or ".rels"))
            {
                continue;
            }

            unpacked.Position = 0;
            using var reader = XmlReader.Create(unpacked, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    _facts.Add($"word <{reader.Name}>");
                    if (reader.GetAttribute("TargetMode") == "External")
                    {
                        var target = reader.GetAttribute("Target")!;
                        _facts.Add($"word link {target[..Math.Max(0, target.IndexOf(':', StringComparison.Ordinal))]}");
                    }
                }
                else if (reader.NodeType == XmlNodeType.Text && reader.Depth > 0 && reader.Value.TrimStart().StartsWith("DDE", StringComparison.Ordinal))
                {
                    _facts.Add($"word field {reader.Value}");
                }
            }
        }
    }
}
