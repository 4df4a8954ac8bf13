using System.Buffers;
using System.Text;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Model.Register;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages.Parts;

/// <summary>
/// Adds to each link from a text to a document's page a title from the register: type, issuer, day, trích yếu. A text is
/// read before the register exists, so its links have only the title that a code gives by itself.
/// </summary>
internal sealed class DocumentTitles
{
    private readonly Dictionary<string, string> _titles;
    private readonly byte[] _register;

    public DocumentTitles(ViewContext context)
    {
        _titles = context.Graph.Register.Documents.ToDictionary(document => context.Href(document.Url), Words, StringComparer.Ordinal);
        _register = Encoding.UTF8.GetBytes(context.Href(DocumentCode.Register));
    }

    public Html Put(Body body)
    {
        if (body.Mentions.IsEmpty)
        {
            return new Html(body.Html.Read());
        }

        var html = body.Html.Read().Span;
        var output = new ArrayBufferWriter<byte>(html.Length + (html.Length / 4));
        var written = 0;
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            if (reader is { Token: HtmlToken.Start, Element.Name: "a" })
            {
                written = Put(reader.Attributes, html, written, output);
            }
        }

        output.Write(html[written..]);
        return new Html(output.WrittenMemory);
    }

    /// <summary>Writes the title, and returns how far the body is written then.</summary>
    private int Put(HtmlAttributes link, ReadOnlySpan<byte> html, int written, ArrayBufferWriter<byte> output)
    {
        var hasTitle = false;
        while (link.MoveNext())
        {
            if (link.Is("href") && link.Value.StartsWith(_register) && _titles.TryGetValue(Encoding.UTF8.GetString(link.Value), out var title))
            {
                output.Write(html[written..link.End]);
                output.Write(" title=\""u8);
                HtmlEscaping.Write(title, output);
                output.Write("\""u8);
                written = link.End;
                hasTitle = true;
            }
            else if (hasTitle && link.Is("title"))
            {
                output.Write(html[written..link.Start]);
                written = link.End;
            }
        }

        return written;
    }

    private static string Words(KnownDocument document) => document.Subject is { } subject ? $"{KnownDocumentWords.Origin(document)}: {subject}" : KnownDocumentWords.Origin(document);
}
