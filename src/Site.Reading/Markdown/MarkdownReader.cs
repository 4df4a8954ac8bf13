using Markdig.Syntax;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.Discovery;
using Site.Reading.Markdown.Links;
using Site.Reading.Markdown.PartyMarks;

namespace Site.Reading.Markdown;

/// <summary>Turns an editor's Markdown into a <see cref="Body"/>: parses once, renders once, and tells every fault at its place.</summary>
/// <remarks>Pure and safe for any number of threads.</remarks>
/// <param name="shared">Headings and links of all files of the same input.</param>
/// <param name="texts">Keeps the bodies.</param>
public sealed class MarkdownReader(SiteAddress address, AssetCatalogue assets, SharedValues shared, ITextStore texts)
{
    private readonly LinkResolver _resolver = new(address, assets);

    /// <param name="text">The text after the front matter: letters composed (NFC), lines ended by LF.</param>
    /// <param name="firstLine">The number of the text's first line in the file, from 1.</param>
    /// <param name="indent">How many columns stand before the text on each line of the file.</param>
    /// <param name="marksLines">Whether each element of the body names the line that it was made of.</param>
    public Body Read(SourcePath file, string text, int firstLine, DiagnosticBag diagnostics, int indent = 0, bool marksLines = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Body.Empty;
        }

        if (TextLimits.Check(file, text, firstLine) is { } tooLong)
        {
            diagnostics.Add(tooLong);
            return Body.Empty;
        }

        text = MarkSpaces.Settle(text);
        if (Parse(text) is not { } document)
        {
            diagnostics.Add(MarkdownFaults.TooDeep.At(file, new Model.Diagnostics.SourceSpan(TextLimits.DeepestLine(text, firstLine), 1, 0)));
            return Body.Empty;
        }

        ListShapes.Settle(document, text);
        using var draft = new BodyDraft(file, text, firstLine, indent, diagnostics, shared);
        new BlockRenderer(draft, _resolver) { MarksLines = marksLines }.WriteChildren(document);
        if (draft.HasSwollen)
        {
            diagnostics.Add(MarkdownFaults.Swollen.At(file, new Model.Diagnostics.SourceSpan(firstLine, 1, 0), TextLimits.Growth));
            return Body.Empty;
        }

        return draft.Finish(texts);
    }

    /// <summary>Null when the text nests deeper than the parser allows; the parser reports that only by an exception.</summary>
    internal static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, MarkdownDialect.For(text));
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
