using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Paths;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx.Bodies;

/// <summary>The words of one paragraph as Word's runs. White space counts as in HTML: a run of it is one space.</summary>
internal sealed class InlineWriter(DocxParts parts, BodyFacts facts, OpenXmlElement paragraph, BlockPlace place, Action<HtmlElement, Footnote> writeNote)
{
    private bool _afterSpace = true;

    public void Write(IReadOnlyList<HtmlNode> nodes, bool bold = false)
    {
        Write(nodes, paragraph, new Look(bold, Italic: false, null, InLink: false));
        if (paragraph.LastChild is Run { LastChild: Text last } run)
        {
            last.Text = last.Text.TrimEnd(' ');
            if (last.Text.Length == 0)
            {
                run.Remove();
            }
        }
    }

    private void Write(IReadOnlyList<HtmlNode> nodes, OpenXmlElement target, Look look)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HtmlText text:
                    WriteText(text.Words, target, look);
                    break;
                case HtmlElement element:
                    Write(element, target, look);
                    break;
            }
        }
    }

    private void Write(HtmlElement element, OpenXmlElement target, Look look)
    {
        switch (element.Name)
        {
            case "strong":
                Write(element.Children, target, look with { Bold = true });
                break;
            case "em":
                Write(element.Children, target, look with { Italic = true });
                break;
            case "code":
                Write(element.Children, target, look with { Style = StyleIds.InlineCode });
                break;
            case "i":
                Write(element.Children, target, look);
                break;
            case "br":
                target.Append(new Run(new Break()));
                _afterSpace = true;
                break;
            case "input":
                break; // the list's own sign
            case "img":
                WriteImage(element, target, look);
                break;
            case "sup" when element.HasClass("so-chu-thich"):
                WriteReference(element, target);
                break;
            case "span":
                WriteLabel(element, target, look);
                break;
            case "a" when element.HasClass("ve-cho-doc"):
                break; // Word has its own way back from a footnote
            case "a":
                WriteLink(element, target, look);
                break;
            default:
                throw new InvalidOperationException($"No way to write <{element.Name}> in a line.");
        }
    }

    private void WriteText(string text, OpenXmlElement target, Look look)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\n' or '\r' or '\t';
            if (!isSpace || !_afterSpace)
            {
                words.Append(isSpace ? ' ' : c);
            }

            _afterSpace = isSpace;
        }

        if (words.Length > 0)
        {
            target.Append(Prose.Run(words.ToString(), look.ToRunProperties()));
        }
    }

    // "Xem video tại …" stands below its picture; a credit stands in brackets, as there is no other look to part it from the caption.
    private void WriteLabel(HtmlElement label, OpenXmlElement target, Look look)
    {
        if (label.HasClass("nguon-anh"))
        {
            WriteText($"({label.Words})", target, look);
            return;
        }

        if (label.HasClass("video-nhan"))
        {
            target.Append(new Run(new Break()));
            _afterSpace = true;
        }

        Write(label.Children, target, look);
    }

    private void WriteLink(HtmlElement link, OpenXmlElement target, Look look)
    {
        var href = link.Attribute("href") ?? string.Empty;
        if (href is ['#' or '?', ..])
        {
            WriteInside(link, target, look, facts.Anchors.TryGetValue(href[1..], out var name) ? new Hyperlink { Anchor = name, History = true } : null);
            return;
        }

        if (facts.Assets.TryGetValue(href, out var file) && parts.Pictures.FullOf(file) is { } full)
        {
            if (link.Children is [HtmlElement { Name: "img" } image] && image.Attribute("src") == href)
            {
                // One of a gallery: what it links to is what it shows.
                Write(link.Children, target, look);
                return;
            }

            href = parts.Address.Href(full);
        }

        var address = href.StartsWith('/') ? parts.Address.AbsoluteOfHref(href) : href;
        WriteInside(link, target, look, place.Relations.Link(address) is { } id ? new Hyperlink { Id = id, History = true } : null);

        // On paper a link leads nowhere: its address is told, unless the words are the address, or the code to look a document up by.
        if (!link.HasClass("so-ky-hieu") && !ShownAddress.IsSaidBy(link.Words, address))
        {
            target.Append(Prose.Styled($" ({ShownAddress.Of(address)})", StyleIds.Address));
        }
    }

    private void WriteInside(HtmlElement link, OpenXmlElement target, Look look, Hyperlink? hyperlink)
    {
        if (hyperlink is null)
        {
            Write(link.Children, target, look);
            return;
        }

        Write(link.Children, hyperlink, look with { InLink = true });
        target.Append(hyperlink);
    }

    private void WriteImage(HtmlElement image, OpenXmlElement target, Look look)
    {
        // A picture among words is a sign, not an illustration.
        var widest = place.Style == StyleIds.Figure ? place.WidthInEmu : place.WidthInEmu / 4;
        var alt = image.Attribute("alt") ?? string.Empty;
        var asset = facts.Assets.GetValueOrDefault(image.Attribute("src") ?? string.Empty);
        if (asset is not null && parts.Pictures.Draw(asset, alt, place.Relations, widest, Measure.Emu(parts.Paper.TallestPicture)) is { } drawing)
        {
            target.Append(new Run(drawing));
            _afterSpace = false;
        }
        else
        {
            WriteText($"[Ảnh: {alt}]", target, look with { Italic = true });
        }
    }

    private void WriteReference(HtmlElement sup, OpenXmlElement target)
    {
        var href = sup.Elements.FirstOrDefault()?.Attribute("href") ?? string.Empty;
        var draft = facts.Footnotes.GetValueOrDefault(href) ?? throw new InvalidOperationException($"No footnote {href}.");
        _afterSpace = false;
        if (draft.Number > 0 && !place.InNote)
        {
            foreach (var run in Prose.Field($"NOTEREF {draft.Bookmark} \\f \\h", Measure.Text(draft.Number)))
            {
                run.RunProperties = Notes.ReferenceLook();
                target.Append(run);
            }
        }
        else if (place.InNote)
        {
            // Word has no footnote in a footnote: the note that is meant is told in brackets, not called.
            target.Append(Prose.Run(draft.Number > 0 ? $" (chú thích {draft.Number})" : $" ({draft.Digest})"));
        }
        else
        {
            var (note, reference) = parts.Notes.Add();
            draft.Number = parts.Notes.Count;
            draft.Bookmark = parts.Bookmarks.NewName("ChuThich");
            var (start, end) = parts.Bookmarks.Ends(draft.Bookmark);
            target.Append(start, reference, end);
            writeNote(draft.Content, note);
        }
    }

    /// <param name="Style">A character style's id.</param>
    private readonly record struct Look(bool Bold, bool Italic, string? Style, bool InLink)
    {
        public RunProperties? ToRunProperties()
        {
            var style = InLink ? StyleIds.Hyperlink : Style;
            return !Bold && !Italic && style is null ? null : new RunProperties
            {
                RunStyle = style is null ? null : new() { Val = style },
                Bold = Bold ? new() : null,
                Italic = Italic ? new() : null,
            };
        }
    }
}
