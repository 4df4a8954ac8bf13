using DocumentFormat.OpenXml;
using Site.Model.Settings;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The last page, as the press law asks; none when the settings say nothing for it.</summary>
internal static class ImprintPage
{
    public static void Write(OpenXmlElement target, SiteSettings settings)
    {
        var imprint = settings.Bulletin.Imprint;
        (string Label, string? Value)[] lines =
        [
            ("Chịu trách nhiệm xuất bản", imprint.ResponsiblePerson),
            ("Giấy phép xuất bản", imprint.Licence),
            ("In tại", imprint.Printer),
            ("Số lượng in", imprint.PrintRun),
            ("Kỳ hạn xuất bản", imprint.Frequency),
        ];
        if (Array.TrueForAll(lines, line => line.Value is null))
        {
            return;
        }

        var head = Prose.Paragraph(StyleIds.Subtitle, settings.Bulletin.Name);
        head.ParagraphProperties!.PageBreakBefore = new();
        target.Append(head, Prose.Paragraph(StyleIds.FrontBlock, Prose.Bold(settings.Committee.Name)));
        foreach (var (label, value) in lines.Concat([("Địa chỉ", settings.Contact.Address), ("Thư điện tử", settings.Contact.Email)]))
        {
            if (value is not null)
            {
                target.Append(Prose.Paragraph(StyleIds.FrontBlock, Prose.Run(label + ": "), Prose.Bold(value)));
            }
        }

        target.Append(Prose.Paragraph(StyleIds.FrontBlock, ShownAddress.Of(settings.Address.ToString())));
    }
}
