using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Reading.Markdown;

/// <summary>Chooses the fault for HTML in a text, by what its writer wanted.</summary>
internal static class RefusedTag
{
    /// <param name="tag">The tag as written: <c>&lt;br/&gt;</c>; more text may follow.</param>
    public static Fault FaultOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</").TrimStart();
        return name.StartsWith("br", StringComparison.OrdinalIgnoreCase) && name.Length > 2 && !char.IsAsciiLetterOrDigit(name[2])
            ? MarkdownFaults.BreakRefused
            : MarkdownFaults.HtmlRefused;
    }
}
