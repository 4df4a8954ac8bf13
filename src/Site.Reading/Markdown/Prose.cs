using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Paths;
using Site.Model.Spelling;
using Site.Reading.Markdown.PartyMarks;

namespace Site.Reading.Markdown;

/// <summary>The running text of one paragraph, heading or cell as a reader sees it, and where each character of it stands in the file.</summary>
internal sealed class Prose
{
    private readonly IReadOnlyList<int> _places;
    private readonly SourceMap _map;

    /// <param name="places">For each character of <paramref name="text"/>, its offset in the Markdown.</param>
    private Prose(string text, IReadOnlyList<int> places, SourceMap map)
    {
        Text = text;
        _places = places;
        _map = map;
    }

    public string Text { get; }

    /// <summary>Every text of a body except code. Empty for a body that is refused, which is told elsewhere.</summary>
    /// <param name="firstLine">The number of the body's first line in the file.</param>
    public static IEnumerable<Prose> In(SourcePath file, string markdown, int firstLine)
    {
        if (TextLimits.Check(file, markdown, firstLine) is not null)
        {
            yield break;
        }

        markdown = MarkSpaces.Settle(markdown);
        if (MarkdownReader.Parse(markdown) is not { } document)
        {
            yield break;
        }

        var map = new SourceMap(markdown, firstLine, indent: 0);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is ParagraphBlock or HeadingBlock && block.Inline is { } inlines)
            {
                var draft = new Draft(markdown);
                draft.Add(inlines, 0);
                yield return new Prose(draft.Text, draft.Places, map);
            }
        }
    }

    /// <summary>A stretch of the text, from its first to its last character in the file.</summary>
    public Model.Diagnostics.SourceSpan Locate(int start, int length) => _map.Locate(new SourceSpan(_places[start], _places[start + length - 1]));

    private sealed class Draft(string markdown)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _places = [];

        public string Text => _text.ToString();

        public IReadOnlyList<int> Places => _places;

        public void Add(ContainerInline inlines, int depth)
        {
            if (depth > PlainText.MostNesting)
            {
                return;
            }

            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        AddLiteral(literal);
                        break;
                    case LineBreakInline:
                        Add('\n', inline.Span.Start);
                        break;
                    case FootnoteLink or TaskList:
                        break;
                    case ForeignWords or CodeInline or AutolinkInline or HtmlInline or HtmlEntityInline:
                        Add(SpellingReader.Hole, inline.Span.Start);
                        break;
                    case DelimiterInline delimiter:
                        Add(SpellingReader.Hole, inline.Span.Start);
                        Add(delimiter, depth + 1);
                        break;
                    case ContainerInline container:
                        Add(container, depth + 1);
                        break;
                    default:
                        Add(SpellingReader.Hole, inline.Span.Start);
                        break;
                }
            }
        }

        private void AddLiteral(LiteralInline literal)
        {
            // A backslash may stand before it, and the spaces at a cell's ends are cut off.
            var content = literal.Content.AsSpan();
            var from = Math.Clamp(literal.Span.Start, 0, markdown.Length);
            var within = markdown.AsSpan(from, Math.Clamp(literal.Span.Length, 0, markdown.Length - from)).IndexOf(content, StringComparison.Ordinal);
            for (var at = 0; at < content.Length; at++)
            {
                Add(content[at], within >= 0 ? from + within + at : from);
            }
        }

        private void Add(char c, int place)
        {
            _text.Append(c);
            _places.Add(Math.Max(place, 0));
        }
    }
}
