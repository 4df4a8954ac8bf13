using DocumentFormat.OpenXml;
using Site.Model.Bulletins;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The last page; left out when the imprint only says who issues the bulletin, because the first page says that.</summary>
internal static class ImprintPage
{
    public static void Write(OpenXmlElement target, ComposedBulletin bulletin, SiteSettings settings)
    {
        if (bulletin.Imprint.Length <= 1)
        {
            return;
        }

        var head = Prose.Paragraph(StyleIds.Subtitle, bulletin.Front.Name);
        head.ParagraphProperties!.PageBreakBefore = new();
        target.Append(head);
        foreach (var line in bulletin.Imprint)
        {
            Write(target, line.Label, line.Value);
        }

        Write(target, "Địa chỉ", settings.Contact.Address);
        Write(target, "Thư điện tử", settings.Contact.Email);
        target.Append(Prose.Paragraph(StyleIds.FrontBlock, ShownAddress.Of(settings.Address.ToString())));
    }

    private static void Write(OpenXmlElement target, string label, string? value)
    {
        if (value is not null)
        {
            target.Append(Prose.Paragraph(StyleIds.FrontBlock, Prose.Run(label + ": "), Prose.Bold(value)));
        }
    }
}
