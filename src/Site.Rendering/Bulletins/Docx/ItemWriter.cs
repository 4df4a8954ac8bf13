using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;
using Site.Rendering.Wording;
using Document = Site.Model.Documents.Document;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>One article, activity or plan in an issue.</summary>
internal sealed class ItemWriter(DocxParts parts, Headings headings, SiteSettings settings)
{
    public void Write(ComposedItem item, string anchor, OpenXmlElement target)
    {
        var document = item.Document;
        target.Append(headings.Item(document.Title, anchor), Prose.Paragraph(StyleIds.ItemFacts, string.Join(" · ", BulletinWords.Facts(item))));
        if (item.Form == ItemForm.Summary)
        {
            WriteSummary(item, target);
        }
        else
        {
            WriteWhole(document, target);
        }
    }

    private void WriteSummary(ComposedItem item, OpenXmlElement target)
    {
        if (item.Document.Summary.Length > 0)
        {
            target.Append(Prose.Paragraph(StyleIds.BodyText, item.Document.Summary));
        }

        if (item.HasPage)
        {
            target.Append(Link(BulletinWords.WholeText + ": ", item.Document.Url));
        }
    }

    private void WriteWhole(Document document, OpenXmlElement target)
    {
        if (document.Sapo is { } sapo)
        {
            target.Append(Prose.Paragraph(StyleIds.Sapo, sapo));
        }

        target.Append(Illustrations.Of(document.Image, parts, parts.ColumnWidth));
        new BodyWriter(parts, document.Body).Write(target, StyleIds.BodyText);
        if (document is PlanSummary plan)
        {
            foreach (var attachment in plan.Attachments)
            {
                target.Append(Link($"{BulletinWords.Attachment}: {attachment.Title} ", attachment.Asset.Url));
            }
        }

        if (document.Author is { } author)
        {
            Prose.KeepWithNext(target.LastChild);
            target.Append(Prose.Paragraph(StyleIds.Byline, Prose.Bold(author)));
        }

        if (document.ReprintedFrom is { } source)
        {
            Prose.KeepWithNext(target.LastChild);
            target.Append(Prose.Paragraph(StyleIds.Byline, Prose.Italic(BulletinWords.Source(source))));
        }
    }

    private Paragraph Link(string label, UrlPath url)
    {
        var address = settings.Address.Absolute(url);
        var words = Prose.Styled(ShownAddress.Of(address), StyleIds.Hyperlink);
        return Prose.Paragraph(
            StyleIds.ItemFacts, Prose.Run(label), parts.Text.Link(address) is { } id ? new Hyperlink(words) { Id = id, History = true } : words);
    }
}
