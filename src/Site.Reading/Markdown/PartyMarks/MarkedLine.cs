using Markdig.Parsers;
using Markdig.Syntax;
using Site.Model.Text;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>A line that begins with a mark of its own, and the lines that continue it. The mark is not a part of its text.</summary>
/// <param name="label">The mark as typed.</param>
/// <param name="isApart">Whether white space stands between the mark and the text.</param>
internal sealed class MarkedLine(BlockParser parser, TypedMark mark, string label, bool isApart) : ParagraphBlock(parser)
{
    public TypedMark Mark => mark;

    public string Label => label;

    public bool IsApart => isApart;
}

/// <summary>The signature: <c>T/M …</c>, an office, a name. Each line is a line on the page.</summary>
internal sealed class SignatureLines(BlockParser parser) : ParagraphBlock(parser);

/// <summary>The line right below a table: the source of its figures.</summary>
internal sealed class TableSource(BlockParser parser) : ParagraphBlock(parser);

/// <summary>A section's title, recognised by its mark: <c>I- MỤC ĐÍCH</c>.</summary>
internal sealed class SectionTitle(BlockParser parser, TypedMark mark) : HeadingBlock(parser)
{
    public TypedMark Mark => mark;

    /// <summary>Whether the text is all in capitals: then lines in capitals below it continue it.</summary>
    public bool IsCaps { get; init; }
}
