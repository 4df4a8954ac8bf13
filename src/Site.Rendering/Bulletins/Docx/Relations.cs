using DocumentFormat.OpenXml.Packaging;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>What one part of the package (the text, the footnotes) refers to, under counted ids instead of the library's random ones.</summary>
internal sealed class Relations(OpenXmlPart part)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<ImagePart, string> _pictures = [];

    /// <summary>The id of an address; null if it is none that Word could follow.</summary>
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

        // As the URI is encoded: a hostile address may hold what the package's own XML cannot.
        var id = "link" + Measure.Text(_links.Count + 1);
        part.AddHyperlinkRelationship(new Uri(uri.AbsoluteUri), isExternal: true, id);
        _links.Add(address, id);
        return id;
    }

    public string Picture(ImagePart picture)
    {
        if (!_pictures.TryGetValue(picture, out var id))
        {
            id = "picture" + Measure.Text(_pictures.Count + 1);
            part.AddPart(picture, id);
            _pictures.Add(picture, id);
        }

        return id;
    }
}
