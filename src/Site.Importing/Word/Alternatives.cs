using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Site.Importing.Word;

/// <summary>What a Word file holds twice, for newer and for older programs (<c>mc:AlternateContent</c>): one of the two is read.</summary>
internal static class Alternatives
{
    /// <summary>Takes the others out of every part whose words are read or told.</summary>
    public static void Settle(MainDocumentPart main)
    {
        foreach (var alternatives in RootsOf(main).SelectMany(root => root.Descendants<AlternateContent>()).ToList())
        {
            var forms = alternatives.ChildElements.Where(form => form is AlternateContentChoice or AlternateContentFallback).ToList();
            foreach (var other in forms.Except([forms.Find(form => form is AlternateContentChoice { HasChildren: true }) ?? forms.LastOrDefault()]))
            {
                other?.Remove();
            }
        }
    }

    /// <summary>The parts whose words are read or told.</summary>
    public static IEnumerable<OpenXmlElement> RootsOf(MainDocumentPart main) =>
        new OpenXmlPartRootElement?[] { main.Document, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes, main.WordprocessingCommentsPart?.Comments }
            .Concat(main.HeaderParts.Select(part => part.Header)).Concat(main.FooterParts.Select(part => part.Footer)).OfType<OpenXmlElement>();
}
