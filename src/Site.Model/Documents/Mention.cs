using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;

namespace Site.Model.Documents;

/// <summary>A document's code in a text, and what the words beside it say of that document.</summary>
/// <param name="TypeWord">The type as the words before it say, in its usual spelling: <c>Quy định</c>.</param>
/// <param name="Date">The day that the words after it say it was issued on.</param>
/// <param name="Span">The code as written.</param>
/// <param name="Quote">The sentence around it.</param>
public sealed record Mention(DocumentCode Code, string? TypeWord, DateOnly? Date, SourceSpan Span, Quote Quote);

/// <summary>A sentence as plain text on one line; of a long sentence, the part around the code, with … where it was cut.</summary>
/// <param name="Start">Where the code begins in <paramref name="Text"/>.</param>
/// <param name="Length">How long it is there.</param>
public readonly record struct Quote(string Text, int Start, int Length)
{
    /// <summary>Characters on each side of a code: about 200 in all.</summary>
    private const int MostOnASide = 95;

    /// <param name="text">A paragraph as plain text.</param>
    /// <param name="start">Where the code begins in it.</param>
    public static Quote Around(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        var from = Math.Max(0, start - MostOnASide);
        var sentence = SentenceStart(text, from, start);
        var isCutBefore = sentence is null && from > 0;
        from = sentence ?? (isCutBefore ? NextWord(text, from, start) : 0);

        var to = Math.Min(text.Length, end + MostOnASide);
        var sentenceEnd = SentenceEnd(text, end, to);
        var isCutAfter = sentenceEnd is null && to < text.Length;
        to = sentenceEnd ?? (isCutAfter ? WordBefore(text, end, to) : text.Length);

        var before = OneLine(text[from..start]).TrimStart();
        var code = OneLine(text[start..end]);
        var after = OneLine(text[end..to]).TrimEnd();
        var opening = isCutBefore ? "… " : string.Empty;
        return new Quote(string.Concat(opening, before, code, after) + (isCutAfter ? "…" : string.Empty), opening.Length + before.Length, code.Length);
    }

    private static int? SentenceStart(ReadOnlySpan<char> text, int from, int start)
    {
        for (var at = start - 1; at > from; at--)
        {
            if (char.IsWhiteSpace(text[at]) && EndsSentence(text, at - 1))
            {
                return at + 1;
            }
        }

        return null;
    }

    private static int? SentenceEnd(ReadOnlySpan<char> text, int end, int to)
    {
        for (var at = end; at < to; at++)
        {
            if ((at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && EndsSentence(text, at))
            {
                return at + 1;
            }
        }

        return null;
    }

    // A full stop right after a single digit or letter usually belongs to "1." or to an initial.
    private static bool EndsSentence(ReadOnlySpan<char> text, int at) =>
        text[at] is '!' or '?' or '…' || (text[at] == '.' && (at < 2 || !(char.IsWhiteSpace(text[at - 2]) || text[at - 2] == '.')));

    private static int NextWord(ReadOnlySpan<char> text, int from, int start)
    {
        for (var at = from; at < start; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return at + 1;
            }
        }

        return char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int WordBefore(ReadOnlySpan<char> text, int end, int to)
    {
        for (var at = to; at > end; at--)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return at;
            }
        }

        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }

    private static string OneLine(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (line, text) =>
        {
            for (var at = 0; at < line.Length; at++)
            {
                line[at] = text[at] is '\n' or '\r' or '\t' ? ' ' : text[at];
            }
        });
}
