using Markdig.Syntax;
using Site.Model.Text;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>Writes the special lines of Party documents: points with their marks as text, signatures, and sources of tables.</summary>
internal sealed class PartyRenderer(BodyDraft draft, InlineRenderer inlines, NumberWatch numbers)
{
    private const int LongestSource = 300;

    /// <summary>Opens a list of points, unless one of the same level is open.</summary>
    public void WritePoint(MarkedLine point, MarkedLine? above, MarkedLine? below)
    {
        var html = draft.Html;
        if (above is null || IsInner(above) != IsInner(point))
        {
            html.Markup(IsInner(point) ? "<ul class=\"dau dau-trong\">\n"u8 : "<ul class=\"dau\">\n"u8);
        }

        if (point.Mark is { Kind: not (MarkKind.Dash or MarkKind.Sign or MarkKind.Parts) } mark)
        {
            numbers.See(mark.Kind, mark.Sign, 0, mark.Value, new SourceSpan(point.Span.Start + mark.Start, point.Span.Start + mark.End - 1));
        }

        html.Markup("<li>"u8);
        WriteLabel(point.Label, point.IsApart);
        inlines.WriteText(point);
        html.Markup("</li>\n"u8);
        if (below is null || IsInner(below) != IsInner(point))
        {
            html.Markup("</ul>\n"u8);
        }
    }

    public void WriteLabel(ReadOnlySpan<char> label, bool isApart)
    {
        var html = draft.Html;
        html.Markup("<span class=\"dau-so\">"u8);
        html.Text(Shown(label));
        html.Markup(isApart ? "</span> "u8 : "</span>"u8);
        draft.Words.Add(label);
        if (isApart)
        {
            draft.Words.Break();
        }
    }

    /// <param name="apart">The paragraphs below the signature that belong to it, from <see cref="SignedBelow"/>.</param>
    public void WriteSignature(SignatureLines lines, ReadOnlySpan<ParagraphBlock> apart)
    {
        var html = draft.Html;
        html.Markup("<div class=\"ky\">\n<p>"u8);
        inlines.WriteText(lines);
        html.Markup("</p>\n"u8);
        foreach (var paragraph in apart)
        {
            draft.Words.Break();
            html.Markup("<p>"u8);
            inlines.WriteText(paragraph);
            html.Markup("</p>\n"u8);
        }

        html.Markup("</div>\n"u8);
    }

    /// <summary>The paragraphs below a signature that belong to it: the name, and <c>(Đã ký)</c> above it if that is written. Empty if there is no name.</summary>
    public static ReadOnlySpan<ParagraphBlock> SignedBelow(ContainerBlock blocks, int first)
    {
        if (PlainAt(blocks, first) is not { } next)
        {
            return [];
        }

        var text = PlainText.Of(next.Inline);
        if (PaperLine.IsName(text))
        {
            return new[] { next };
        }

        return PaperLine.IsSignedNote(text) && PlainAt(blocks, first + 1) is { } name && PaperLine.IsName(PlainText.Of(name.Inline)) ? new[] { next, name } : [];
    }

    private static ParagraphBlock? PlainAt(ContainerBlock blocks, int at) =>
        at < blocks.Count && blocks[at] is ParagraphBlock paragraph && paragraph.GetType() == typeof(ParagraphBlock) ? paragraph : null;

    public static bool IsSource(TableSource line) => line.Span.Length <= LongestSource;

    private static bool IsInner(MarkedLine point) => point.Mark.Kind is not (MarkKind.Roman or MarkKind.Number) || point.Mark.Sign == '(';

    // Word's bullets are characters of its symbol fonts, which other fonts do not have.
    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> label) => label is [>= '\uF000' and <= '\uF0FF'] ? "•" : label;
}
