using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Reading.Markdown.Links;

namespace Site.Reading.Markdown.Emphasis;

/// <summary>
/// Repairs marks of bold and italics that Markdown leaves as text because a letter, a quotation mark or a space stands on the wrong side of them:
/// <c>**Yêu cầu:**các</c>, <c>**Thời gian: **ngày 3</c>. Two consecutive marks with a clear meaning are repaired; the renderer tells the others.
/// </summary>
/// <remarks>Runs after Markdown's own emphasis parser, on the marks that it left; a text without such marks is not changed.</remarks>
internal sealed class EmphasisRepair : InlineParser, IPostInlineProcessor
{
    // A character that begins no text: this parser only corrects the result of the others.
    public EmphasisRepair() => OpeningCharacters = ['\u0001'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => false;

    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        if (isFinalProcessing && root is ContainerInline container)
        {
            Repair(container, "**");
            Repair(container, "__");
            Repair(container, "*");
        }

        return true;
    }

    private static void Repair(ContainerInline container, string sign)
    {
        LeftMark? opening = null;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not LiteralInline literal || literal.IsFirstCharacterEscaped || !literal.Content.AsSpan().Contains(sign[0]))
            {
                continue;
            }

            var from = literal.Content.Start;
            while (LeftMark.Find(literal, from, sign) is { } mark)
            {
                if (opening is { } open && IsPlain(open, mark, sign))
                {
                    var after = Embrace(open, mark, sign);
                    opening = null;
                    if (after is null)
                    {
                        return;
                    }

                    literal = after;
                    inline = after;
                    from = after.Content.Start;
                    continue;
                }

                opening = mark;
                from = mark.At + sign.Length;
            }
        }
    }

    private static bool IsPlain(LeftMark open, LeftMark close, string sign)
    {
        if (open.Literal == close.Literal && close.At <= open.At + sign.Length)
        {
            return false;
        }

        var (begins, ends) = (BeginsWords(open.After), EndsWords(close.Before));
        if (sign == "*")
        {
            // A single star may also mark a note: it counts as emphasis only between a letter and a quotation mark.
            return begins && ends && ((char.IsLetter(open.Before) && IsQuotation(open.After)) || (char.IsLetter(close.After) && IsQuotation(close.Before)));
        }

        // "2 ** 3 ** 4" is not emphasis; "** Địa điểm** phòng" begins with a mark, "**Thời gian: **ngày" ends with one; "a__b__c" is a name.
        var isMark = (begins && ends) || (begins && IsEdge(close.Before) && !IsEdge(close.After)) || (ends && IsEdge(open.After) && IsEdge(open.Before));
        return isMark && (sign == "**" || !(char.IsLetterOrDigit(open.Before) && char.IsLetterOrDigit(open.After)));
    }

    private static bool IsEdge(char c) => c == '\0' || char.IsWhiteSpace(c);

    private static bool IsQuotation(char c) => c is '“' or '”' or '‘' or '’' or '"' or '«' or '»' or '(' or ')';

    private static bool BeginsWords(char c) => char.IsLetterOrDigit(c) || c is '“' or '‘' or '"' or '(' or '[' or '«';

    private static bool EndsWords(char c) => char.IsLetterOrDigit(c) || c is '”' or '’' or '"' or ')' or ']' or '»' or '.' or '!' or '?' or ':' or ';' or ',' or '…';

    /// <summary>The node after the closing mark; null when there is none.</summary>
    private static LiteralInline? Embrace(LeftMark open, LeftMark close, string sign)
    {
        var emphasis = new EmphasisInline
        {
            DelimiterChar = sign[0],
            DelimiterCount = sign.Length,
            Span = new SourceSpan(open.SourceAt, close.SourceAt + sign.Length - 1),
            Line = open.Literal.Line,
            Column = open.Literal.Column,
            IsClosed = true,
        };

        LiteralInline? after;
        if (open.Literal == close.Literal)
        {
            var words = Piece(open.Literal, open.At + sign.Length, close.At - 1);
            after = Piece(open.Literal, close.At + sign.Length, open.Literal.Content.End);
            Cut(open.Literal, open.At - 1);
            open.Literal.InsertAfter(emphasis);
            emphasis.AppendChild(words!);
        }
        else
        {
            var first = Piece(open.Literal, open.At + sign.Length, open.Literal.Content.End);
            after = Piece(close.Literal, close.At + sign.Length, close.Literal.Content.End);
            Cut(open.Literal, open.At - 1);
            Cut(close.Literal, close.At - 1);
            var next = open.Literal.NextSibling;
            open.Literal.InsertAfter(emphasis);
            if (first is not null)
            {
                emphasis.AppendChild(first);
            }

            while (next is not null)
            {
                var following = next.NextSibling;
                var isLast = next == close.Literal;
                next.Remove();
                emphasis.AppendChild(next);
                next = isLast ? null : following;
            }
        }

        if (after is not null)
        {
            emphasis.InsertAfter(after);
        }

        // The walk continues after the emphasis, whether words follow or not.
        return after ?? EmptyAfter(emphasis);
    }

    private static LiteralInline EmptyAfter(EmphasisInline emphasis)
    {
        var empty = new LiteralInline { Content = new StringSlice(string.Empty), Span = new SourceSpan(emphasis.Span.End + 1, emphasis.Span.End), IsClosed = true };
        emphasis.InsertAfter(empty);
        return empty;
    }

    private static LiteralInline? Piece(LiteralInline whole, int start, int end) => start > end ? null : new LiteralInline
    {
        Content = new StringSlice(whole.Content.Text, start, end),
        Span = new SourceSpan(whole.Span.Start + start - whole.Content.Start, whole.Span.Start + end - whole.Content.Start),
        Line = whole.Line,
        Column = whole.Column + start - whole.Content.Start,
        IsClosed = true,
    };

    private static void Cut(LiteralInline literal, int end)
    {
        literal.Span = new SourceSpan(literal.Span.Start, literal.Span.Start + end - literal.Content.Start);
        literal.Content.End = end;
    }

    /// <summary>A mark left as text, with the characters on its two sides.</summary>
    private readonly record struct LeftMark(LiteralInline Literal, int At, char Before, char After)
    {
        public int SourceAt => Literal.Span.Start + At - Literal.Content.Start;

        /// <summary>A run of this character alone.</summary>
        public static LeftMark? Find(LiteralInline literal, int from, string sign)
        {
            var text = literal.Content.Text;
            for (var at = from; at <= literal.Content.End; at++)
            {
                if (text[at] != sign[0])
                {
                    continue;
                }

                var end = at;
                while (end <= literal.Content.End && text[end] == sign[0])
                {
                    end++;
                }

                var (before, after) = (at > 0 ? text[at - 1] : '\0', end < text.Length ? text[end] : '\0');
                if (end - at == sign.Length && !LiteralSignsParser.AreLiteral(sign[0], before, after))
                {
                    return new LeftMark(literal, at, before, after);
                }

                at = end - 1;
            }

            return null;
        }
    }
}
