using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>Word's and LibreOffice's own signs in HTML: footnotes, comments, tracked changes, and the labels of lists.</summary>
internal static partial class NoteMarks
{
    /// <summary>Whether the element holds a footnote's text: <c>id="ftn1"</c>, <c>id="sdfootnote1"</c>.</summary>
    public static bool IsNote(IElement element) => element.LocalName is "div" or "li" or "p" && element.Id is { } id && Note().IsMatch(id);

    public static string IdOf(IElement element) => Note().Match(element.Id ?? string.Empty) is { Success: true } match ? match.Groups["kind"].Value[..1] + match.Groups["number"].Value : element.Id ?? string.Empty;

    /// <summary>The footnote that a link within the page leads to, or from; null for another link.</summary>
    public static string? Target(string address) => Link().Match(address) is { Success: true } match ? match.Groups["kind"].Value[..1] + match.Groups["number"].Value : null;

    public static bool IsBackLink(string address) => Link().Match(address).Groups["back"].Success;

    /// <summary>What the element is of those who looked through the text: a comment, or words that they deleted; null for text.</summary>
    public static RemarkKind? ReviewOf(IElement element) =>
        ElementStyle.Of(element).IsComment ? RemarkKind.Comment
        : element.LocalName == "del" && (element.HasAttribute("cite") || element.HasAttribute("datetime")) ? RemarkKind.DeletedText // else it may be a price that was more
        : null;

    /// <summary>Whether the element only leads from the text to a comment of Word, or back: <c>[A1]</c>.</summary>
    public static bool IsOfComment(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is { } address && (address.Contains("#_msocom_", StringComparison.Ordinal) || address.Contains("#_msoanchor_", StringComparison.Ordinal));

    /// <summary>The label of a paragraph in a list of Word: <c>1.</c>, <c>·</c>.</summary>
    public static string ListLabel(IElement paragraph)
    {
        for (INode? node = paragraph.FirstChild; node is not null; node = NodeText.Next(node, paragraph))
        {
            if (node is IElement element && ElementStyle.Of(element).IsListLabel)
            {
                return NodeText.Of(element).Trim();
            }
        }

        return string.Empty;
    }

    [GeneratedRegex("^(?<kind>ftn|edn|sdfootnote|sdendnote)(?<number>[0-9]{1,5})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();

    [GeneratedRegex("#_?(?<kind>ftn|edn|sdfootnote|sdendnote)(?<back>ref)?(?<number>[0-9]{1,5})(sym|anc)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
