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
            while (root.Descendants<OpenXmlUnknownElement>().Where(IsOutermost).Select(tag => tag.Parent!).Distinct().ToList() is { Count: > 0 } parents)
            {
                foreach (var parent in parents)
                {
                    var children = parent.ChildElements.ToList(); // all anew: to look for the place of each of many takes long
                    parent.RemoveAllChildren();
                    parent.Append(children.Select(child => child is OpenXmlUnknownElement { LocalName: "smartTag" } tag ? new CustomXmlRun { InnerXml = tag.InnerXml } : child));
                }
            }
        }
    }

    private static bool IsOutermost(OpenXmlUnknownElement element) => element is { LocalName: "smartTag", Parent: not (null or OpenXmlUnknownElement) };
}
