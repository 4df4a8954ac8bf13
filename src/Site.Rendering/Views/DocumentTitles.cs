using System.Buffers;
using System.Text;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Register;
using Site.Model.Vietnamese;
using Site.Rendering.Themes.Engine;

namespace Site.Rendering.Views;

/// <summary>
/// Gives each link from a text to a document's page what the register knows as its title: type, issuer, day, trích yếu. A text is
/// read without the register, so its links say only what a code says by itself.
/// </summary>
internal sealed class DocumentTitles
{
    private readonly Dictionary<string, string> _titles;
    private readonly byte[] _start;

    public DocumentTitles(ViewContext context)
    {
        _titles = context.Graph.Register.Documents.ToDictionary(document => context.Href(document.Url), Words, StringComparer.Ordinal);
        _start = Encoding.UTF8.GetBytes($" href=\"{context.Href(DocumentCode.Register)}");
    }

    /// <param name="body">Our own HTML: every attribute is in double quotes, a link's title right behind its address.</param>
    public Html Put(Body body)
    {
        if (body.Mentions.IsEmpty)
        {
            return new Html(body.Html);
        }

        var rest = body.Html.Span;
        var output = new ArrayBufferWriter<byte>(rest.Length + (rest.Length / 4));
        for (var at = rest.IndexOf(_start); at >= 0; at = rest.IndexOf(_start))
        {
            var href = at + _start.AsSpan().IndexOf((byte)'"') + 1;
            var end = href + rest[href..].IndexOf((byte)'"');
            output.Write(rest[..(end + 1)]);
            if (_titles.TryGetValue(Encoding.UTF8.GetString(rest[href..end]), out var title))
            {
                output.Write(" title=\""u8);
                Encoding.UTF8.GetBytes(HtmlEscaping.Escape(title), output);
                output.Write("\""u8);
                end += TitleLength(rest[(end + 1)..]);
            }

            rest = rest[(end + 1)..];
        }

        output.Write(rest);
        return new Html(output.WrittenMemory);
    }

    private static int TitleLength(ReadOnlySpan<byte> attributes)
    {
        var title = " title=\""u8;
        return attributes.StartsWith(title) ? title.Length + attributes[title.Length..].IndexOf((byte)'"') + 1 : 0;
    }

    /// <summary><c>Kế hoạch của Đảng ủy Khối, ngày 22/3/2022</c></summary>
    public static string Origin(KnownDocument document)
    {
        var issuer = document.Issuer is { } name ? $" của {name}" : string.Empty;
        var day = document.IssuedOn is { } issued ? $", ngày {DateWords.Short(issued)}" : string.Empty;
        return $"{document.TypeName ?? "Văn bản"}{issuer}{day}";
    }

    private static string Words(KnownDocument document) => document.Subject is { } subject ? $"{Origin(document)}: {subject}" : Origin(document);
}
