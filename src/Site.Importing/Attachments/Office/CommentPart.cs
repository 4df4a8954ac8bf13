using System.Text;
using System.Xml;
using Site.Model.Attachments;

namespace Site.Importing.Attachments.Office;

/// <summary>Comments of Word, of Excel in its two forms, and of PowerPoint.</summary>
internal sealed class CommentPart(LineList lines, TraceList traces)
{
    private readonly List<string> _authors = [];
    private readonly StringBuilder _text = new();
    private AttachmentPlace _place;
    private bool _isInside;

    public void Read(XmlReader xml)
    {
        var holder = string.Empty;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    holder = xml.LocalName;
                    if (holder is "comment" or "threadedComment" or "cm")
                    {
                        Open(xml);
                    }
                    else if (holder == "author")
                    {
                        _authors.Add(string.Empty);
                    }
                    else if (_isInside && holder is "br" or "cr" or "tab")
                    {
                        _text.Append(holder == "tab" ? '\t' : '\n');
                    }

                    break;
                case var _ when _isInside && holder is "t" or "text" && xml.IsText():
                    _text.Append(xml.Value);
                    break;
                case XmlNodeType.Text when holder == "author":
                    _authors[^1] += xml.Value;
                    break;
                case XmlNodeType.EndElement:
                    holder = string.Empty;
                    Close(xml.LocalName);
                    break;
            }
        }
    }

    private void Open(XmlReader xml)
    {
        var author = xml.Attribute("author") ?? (xml.Number("authorId") is { } number && number < _authors.Count ? _authors[number] : string.Empty);
        traces.Add(TraceKind.Comment, author);
        _place = new AttachmentPlace(PlaceKind.Comment, Of: xml.Attribute("ref"));
        _isInside = !xml.IsEmptyElement;
    }

    private void Close(string element)
    {
        if (element == "p")
        {
            _text.Append('\n');
        }
        else if (element is "comment" or "threadedComment" or "cm")
        {
            lines.Add(_place, _text.ToString());
            _text.Clear();
            _isInside = false;
        }
    }
}
