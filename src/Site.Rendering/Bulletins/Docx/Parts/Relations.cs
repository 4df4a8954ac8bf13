using DocumentFormat.OpenXml.Packaging;

namespace Site.Rendering.Bulletins.Docx.Parts;

/// <summary>What one part of the package (the text, the footnotes) refers to, under counted ids instead of the library's random ones.</summary>
internal sealed class Relations(OpenXmlPart part)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pictures = new(StringComparer.Ordinal);

    /// <summary>The id of an address; null if Word could not follow the address.</summary>
    public string? Link(string address)
    {
        if (_links.TryGetValue(address, out var known))
        {
            return known;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http" or "mailto" or "tel"))
        {
            return null;
        }

        // The URI in its encoded form: a hostile address may hold characters that the package's XML cannot.
        var id = "link" + Measure.Text(_links.Count + 1);
        part.AddHyperlinkRelationship(new Uri(uri.AbsoluteUri), isExternal: true, id);
        _links.Add(address, id);
        return id;
    }

    /// <param name="id">The picture's id in the main text's part, where it was made; all parts use the same id.</param>
    public string Picture(ImagePart picture, string id)
    {
        if (part is not MainDocumentPart && _pictures.Add(id))
        {
            part.AddPart(picture, id);
        }

        return id;
    }
}
