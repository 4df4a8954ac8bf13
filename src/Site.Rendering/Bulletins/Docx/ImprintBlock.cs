using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using Site.Model.Bulletins;
using Site.Rendering.Bulletins.Docx.Bodies;
using Site.Rendering.Bulletins.Docx.Parts;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>The end of the last page. Its lines stay together and with the text before them, so that they never stand on a page alone.</summary>
internal static class ImprintBlock
{
    public static void Write(OpenXmlElement target, ImmutableArray<ImprintLine> imprint)
    {
        foreach (var (line, number) in imprint.Select((line, number) => (line, number)))
        {
            Prose.KeepWithNext(target.LastChild);
            target.Append(Prose.Paragraph(number == 0 ? StyleIds.ImprintFirst : StyleIds.Imprint, Prose.Run(line.Label + ": "), Prose.Bold(line.Value)));
        }
    }
}
