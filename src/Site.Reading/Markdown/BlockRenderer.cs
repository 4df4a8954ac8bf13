using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Reading.Markdown.Links;
using Site.Reading.Markdown.PartyMarks;
using Site.Reading.Markdown.Tables;

namespace Site.Reading.Markdown;

/// <summary>Writes blocks as HTML. It knows every block by type, so that no unknown block can reach a page. The parser limits how deep they nest.</summary>
internal sealed class BlockRenderer
{
    private const int LongestFirstParagraph = 300;

    private readonly BodyDraft _draft;
    private readonly InlineRenderer _inlines;
    private readonly FigureRenderer _figures;
    private readonly TableRenderer _tables;
    private readonly NumberWatch _numbers;
    private readonly PartyRenderer _party;
    private readonly ListRenderer _lists;
    private readonly HeadingIds _ids = new();
    private int _lastLevel = 1;
    private (string Text, ParagraphBlock Before)? _label;

    public BlockRenderer(BodyDraft draft, LinkResolver resolver)
    {
        _draft = draft;
        _inlines = new InlineRenderer(draft, resolver);
        _figures = new FigureRenderer(draft, _inlines.Links);
        _tables = new TableRenderer(draft, _inlines);
        _numbers = new NumberWatch(draft);
        _party = new PartyRenderer(draft, _inlines, _numbers);
        _lists = new ListRenderer(draft, this, _numbers);
    }

    /// <summary>Whether each element names the line that it was made of.</summary>
    public bool MarksLines { get; init; }

    public void WriteChildren(ContainerBlock blocks)
    {
        for (var at = 0; at < blocks.Count && !_draft.HasSwollen; at++)
        {
            var (begins, first) = (_draft.Html.Length, blocks[at]);
            var (above, below) = (at > 0 ? blocks[at - 1] : null, at + 1 < blocks.Count ? blocks[at + 1] : null);
            switch (blocks[at])
            {
                case MarkedLine point:
                    _party.WritePoint(point, above as MarkedLine, below as MarkedLine);
                    _draft.Words.Break();
                    break;
                case SignatureLines lines:
                    var apart = PartyRenderer.SignedBelow(blocks, at + 1);
                    _party.WriteSignature(lines, apart);
                    _draft.Words.Break();
                    at += apart.Length;
                    break;
                case var block:
                    Write(block, above);
                    break;
            }

            if (MarksLines && blocks is MarkdownDocument && first is not FootnoteGroup)
            {
                _draft.MarkLine(begins, first.Span);
            }
        }
    }

    /// <summary>Writes the mark of an item as text before the item's first words.</summary>
    /// <param name="paragraph">The paragraph of these words; null for an item that begins with something else.</param>
    public void LabelNext(string label, ParagraphBlock? paragraph)
    {
        if (paragraph is null)
        {
            _party.WriteLabel(label, isApart: true);
        }
        else
        {
            _label = (label, paragraph);
        }
    }

    private void Write(Block block, Block? above)
    {
        var html = _draft.Html;
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, above);
                break;
            case ListBlock list:
                _lists.Write(list);
                break;
            case QuoteBlock quote:
                html.Markup("<blockquote>\n"u8);
                WriteChildren(quote);
                html.Markup("</blockquote>\n"u8);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case Table table:
                _tables.Write(table);
                break;
            case CustomContainer container:
                WriteCallout(container);
                break;
            case ThematicBreakBlock:
                html.Markup("<hr>\n"u8);
                break;
            case FootnoteGroup group:
                FootnoteRenderer.Write(_draft, this, group);
                break;
            case HtmlBlock tag:
                var written = tag.Lines.Count == 0 ? "<" : tag.Lines.Lines[0].Slice.AsSpan().Trim();
                _draft.Tell(RefusedTag.FaultOf(written), tag.Span, Quoted.Cut(written));
                break;
            case LinkReferenceDefinitionGroup group:
                TellUnusedFootnotes(group);
                break;
            case LinkReferenceDefinition or BlankLineBlock:
                break;
            default:
                throw new InvalidOperationException($"No way to write a {block.GetType().Name}.");
        }

        _draft.Words.Break();
    }

    private void WriteHeading(HeadingBlock heading)
    {
        _numbers.BeginSection();
        if (heading is SectionTitle { Mark: var mark })
        {
            _numbers.See(mark.Kind, mark.Sign, 0, mark.Value, heading.Span);
        }

        var text = PlainText.Of(heading.Inline);
        if (heading.Level == 1)
        {
            _draft.Tell(MarkdownFaults.TopHeading, heading.Span);
        }
        else if (text.Length == 0)
        {
            _draft.Tell(MarkdownFaults.EmptyHeading, heading.Span);
        }
        else if (heading.Level > _lastLevel + 1)
        {
            _draft.Tell(MarkdownFaults.HeadingSkipsLevel, heading.Span, _lastLevel, heading.Level);
        }

        var level = Math.Max(heading.Level, 2);
        var id = _ids.Next(text);
        _lastLevel = level;
        _draft.Add(new Heading(level, id, text));

        var html = _draft.Html;
        html.Markup("<h"u8);
        html.Number(level);
        html.Markup(" id=\""u8);
        html.Text(id);
        html.Markup("\">"u8);
        _inlines.WriteHeading(heading);
        html.Markup("</h"u8);
        html.Number(level);
        html.Markup(">\n"u8);
    }

    private void WriteParagraph(ParagraphBlock paragraph, Block? above)
    {
        // A picture after a mark stands among the words.
        if (_label is null && _figures.TryWrite(paragraph))
        {
            return;
        }

        if (paragraph.Parent is MarkdownDocument && _draft.FirstParagraph is null)
        {
            _draft.FirstParagraph = PlainText.Shorten(PlainText.Of(paragraph.Inline), LongestFirstParagraph);
        }

        // In a tight list, an item's text has no <p>.
        var html = _draft.Html;
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } } item)
        {
            WriteWords(paragraph);
            html.Markup(paragraph == item.LastChild ? default : "\n"u8);
            return;
        }

        html.Markup(paragraph is TableSource source && above is Table && PartyRenderer.IsSource(source) ? "<p class=\"nguon-bang\">"u8 : "<p>"u8);
        WriteWords(paragraph);
        html.Markup("</p>\n"u8);
    }

    private void WriteWords(ParagraphBlock paragraph)
    {
        TablesLeft.Tell(_draft, paragraph);
        if (_label is { } label && label.Before == paragraph)
        {
            _label = null;
            _party.WriteLabel(label.Text, isApart: true);
        }

        _inlines.WriteText(paragraph);
    }

    private void WriteCode(CodeBlock code)
    {
        var html = _draft.Html;

        html.Markup("<pre><code"u8);
        if (code is FencedCodeBlock { Info: { Length: > 0 } language } && language.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '.'))
        {
            html.Markup(" class=\"language-"u8);
            html.Text(language);
            html.Markup("\""u8);
        }

        html.Markup(">"u8);
        for (var line = 0; line < code.Lines.Count; line++)
        {
            html.Text(code.Lines.Lines[line].Slice.AsSpan());
            html.Markup("\n"u8);
        }

        html.Markup("</code></pre>\n"u8);
    }

    private void WriteCallout(CustomContainer container)
    {
        var written = Callout.Written(container);
        var callout = Callout.Parse(written);
        if (callout is null)
        {
            _draft.Tell(MarkdownFaults.UnknownCallout, container.Span, Quoted.Cut(written));
        }

        // A superfluous ::: opens a nameless callout at the end; that this callout is not closed would be no news.
        if (container.ClosingFencedCharCount == 0 && written.Length > 0)
        {
            _draft.Tell(MarkdownFaults.CalloutNotClosed, container.Span);
        }

        if (callout is null)
        {
            WriteChildren(container);
            return;
        }

        var html = _draft.Html;
        // A note, not a landmark: a page may have many with one title.
        html.Markup("<div class=\"khung khung-"u8);
        html.Text(callout.Name);
        html.Markup("\" role=\"note\" aria-label=\""u8);
        html.Text(callout.Title);
        html.Markup("\">\n<p class=\"khung-tieu-de\">"u8);
        html.Text(callout.Title);
        html.Markup("</p>\n"u8);
        _draft.Words.Add(callout.Title);
        _draft.Words.Break();
        WriteChildren(container);
        html.Markup("</div>\n"u8);
    }

    // The parser silently leaves out a footnote that the text never refers to.
    private void TellUnusedFootnotes(LinkReferenceDefinitionGroup group)
    {
        foreach (var block in group)
        {
            if (block is FootnoteLinkReferenceDefinition { Footnote: { Links.Count: 0 } footnote } definition)
            {
                _draft.Tell(MarkdownFaults.FootnoteUnused, definition.Span, Quoted.Cut((footnote.Label ?? string.Empty).TrimStart('^')));
            }
        }
    }
}
