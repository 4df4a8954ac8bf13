using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Markdown.Emphasis;
using Site.Reading.Markdown.Links;
using Site.Reading.Markdown.PartyMarks;
using Site.Reading.Markdown.Tables;

namespace Site.Reading.Markdown;

/// <summary>Writes the content of a paragraph. It knows every inline by type, so that no unknown inline can reach a page.</summary>
internal sealed class InlineRenderer
{
    private readonly BodyDraft _draft;
    private readonly LinkRenderer _links;
    private readonly LinkResolver _resolver;
    private CodesInText _codes = CodesInText.None;
    private LeafBlock? _block;
    private int _depth;

    public InlineRenderer(BodyDraft draft, LinkResolver resolver)
    {
        _draft = draft;
        _resolver = resolver;
        _links = new LinkRenderer(draft, resolver, this);
    }

    public LinkRenderer Links => _links;

    /// <summary>Writes a whole paragraph or cell: each code of a document in it links to that document's page.</summary>
    public void WriteText(LeafBlock block)
    {
        _block = block;
        _codes = CodesInText.Find(_draft, block.Inline);
        Write(block.Inline);
        _codes = CodesInText.None;
    }

    /// <summary>Writes a whole heading: its codes are recorded but are not links.</summary>
    public void WriteHeading(HeadingBlock heading)
    {
        _block = heading;
        CodesInText.Find(_draft, heading.Inline);
        Write(heading.Inline);
    }

    public void Write(ContainerInline? inlines)
    {
        if (_depth == PlainText.MostNesting)
        {
            _draft.Tell(MarkdownFaults.TooDeep, inlines?.Span ?? default);
            return;
        }

        _depth++;
        for (var inline = inlines?.FirstChild; inline is not null && !_draft.HasSwollen; inline = inline.NextSibling)
        {
            Write(inline);
        }

        _depth--;
    }

    private void Write(Inline inline)
    {
        var html = _draft.Html;
        switch (inline)
        {
            case LiteralInline literal:
                WriteLiteral(literal);
                break;
            case LineBreakInline lineBreak:
                html.Markup(lineBreak.IsHard || IsKept(lineBreak) ? "<br>\n"u8 : "\n"u8);
                _draft.Words.Break();
                break;
            case EmphasisInline emphasis:
                var strong = emphasis.DelimiterCount == 2;
                html.Markup(strong ? "<strong>"u8 : "<em>"u8);
                Write((ContainerInline)emphasis);
                html.Markup(strong ? "</strong>"u8 : "</em>"u8);
                break;
            case LinkInline { IsImage: true } image:
                _links.WriteImage(image);
                break;
            case LinkInline link:
                _links.Write(link);
                break;
            case AutolinkInline link:
                _links.Write(link);
                break;
            case CodeInline code:
                html.Markup("<code>"u8);
                WriteCode(code.ContentSpan);
                html.Markup("</code>"u8);
                break;
            case CellBreak:
                html.Markup("<br>\n"u8);
                _draft.Words.Break();
                break;
            case HtmlEntityInline entity:
                WriteText(entity, entity.Transcoded.AsSpan());
                break;
            case HtmlInline tag:
                // One diagnostic for <b>…</b> is enough: the opening tag is told, a closing tag only if it stands alone.
                if (!tag.Tag.StartsWith("</", StringComparison.Ordinal) || !HasOpeningTag(tag))
                {
                    _draft.Tell(RefusedTag.FaultOf(tag.Tag), tag.Span, Quoted.Cut(tag.Tag));
                }

                break;
            case FootnoteLink { IsBackLink: true } link:
                FootnoteRenderer.WriteBackLink(_draft, link);
                break;
            case FootnoteLink link:
                FootnoteRenderer.WriteReference(_draft, link);
                break;
            case TaskList task:
                html.Markup(task.Checked
                    ? "<input type=\"checkbox\" disabled checked aria-label=\"Đã xong\">"u8
                    : "<input type=\"checkbox\" disabled aria-label=\"Chưa xong\">"u8);
                break;
            case DelimiterInline delimiter:
                WriteText(delimiter, delimiter.ToLiteral());
                Write((ContainerInline)delimiter);
                break;
            case ForeignWords foreign:
                html.Markup("<i lang=\""u8);
                html.Text(foreign.Language);
                html.Markup("\">"u8);
                Write((ContainerInline)foreign);
                html.Markup("</i>"u8);
                break;
            case ContainerInline container:
                Write(container);
                break;
            default:
                throw new InvalidOperationException($"No way to write a {inline.GetType().Name}.");
        }
    }

    private bool IsKept(LineBreakInline lineBreak) => _block switch
    {
        SignatureLines => true,
        HeadingBlock => false,
        _ => _draft.IsBreakKept(lineBreak.Span.Start, insideItem: _block?.Parent is ListItemBlock),
    };

    // In a table's cell a bar is typed \|, also inside code.
    private void WriteCode(ReadOnlySpan<char> code)
    {
        if (_block?.Parent is TableCell)
        {
            while (code.IndexOf("\\|") is var bar and >= 0)
            {
                _draft.Html.Text(code[..bar]);
                code = code[(bar + 1)..];
            }
        }

        _draft.Html.Text(code);
    }

    private void WriteLiteral(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text is "[" && literal.NextSibling is LiteralInline next)
        {
            TellFootnoteMissing(literal, next.Content.AsSpan());
        }
        else if (text.IndexOf("](", StringComparison.Ordinal) is var broken and >= 0)
        {
            _draft.Tell(MarkdownFaults.BrokenLinkSyntax, BrokenLink(literal.Span.Start, text, broken));
        }

        if (!literal.IsFirstCharacterEscaped && text.IndexOfAny('*', '_', '#') >= 0)
        {
            MarksLeft.Tell(_draft, literal);
        }

        WriteText(literal, text);
    }

    // What the text itself says passes here and nowhere else.
    private void WriteText(Inline inline, ReadOnlySpan<char> text)
    {
        _draft.Words.Add(text);
        var written = 0;
        foreach (var edge in _codes.EdgesIn(inline))
        {
            _draft.Html.Text(text[written..edge.At]);
            written = edge.At;
            if (edge.Opens is { } code)
            {
                CodeLink.Open(_draft.Html, code, _resolver.Href(code.Url));
            }
            else
            {
                CodeLink.Close(_draft.Html);
            }
        }

        _draft.Html.Text(text[written..]);
    }

    private void TellFootnoteMissing(LiteralInline bracket, ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith('^') && rest.IndexOf(']') is var end and > 1)
        {
            _draft.Tell(MarkdownFaults.FootnoteMissing, new SourceSpan(bracket.Span.Start, bracket.Span.Start + end + 1), Quoted.Cut(rest[1..end]));
        }
    }

    // From ]( to the bracket that should close it.
    private static SourceSpan BrokenLink(int start, ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOf(')') is var close and >= 0 ? close + 1 : text.Length - at;
        return new SourceSpan(start + at, start + at + length - 1);
    }

    private static bool HasOpeningTag(HtmlInline closing)
    {
        for (var before = closing.PreviousSibling; before is not null; before = before.PreviousSibling)
        {
            if (before is HtmlInline opening)
            {
                return true;
            }
        }

        return false;
    }
}
