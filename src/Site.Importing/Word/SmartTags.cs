using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Site.Importing.Word;

/// <summary>
/// What Word 2003 and 2007 put round places, dates and telephone numbers (<c>w:smartTag</c>). The library knows it no more, and so would not know the words in it either.
/// </summary>
internal static class SmartTags
{
    /// <summary>Makes each of them an element that means as little and is read.</summary>
    public static void Open(MainDocumentPart main)
    {
        foreach (var root in Alternatives.RootsOf(main))
        {
            // The outer ones first: those within are known as such once they are read anew.
            while (root.Descendants<OpenXmlUnknownElement>().Where(IsOutermost).ToList() is { Count: > 0 } tags)
            {
                foreach (var tag in tags)
                {
                    tag.Parent!.ReplaceChild(new CustomXmlRun { InnerXml = tag.InnerXml }, tag);
                }
            }
        }
    }

    private static bool IsOutermost(OpenXmlUnknownElement element) => element is { LocalName: "smartTag", Parent: not (null or OpenXmlUnknownElement) };
}
