using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Reading.Markdown;

/// <summary>Words of another language, <c>[machine learning]{lang=en}</c>, so that a screen reader pronounces them correctly.</summary>
/// <param name="language">A language tag (BCP 47): letters, digits and hyphens.</param>
internal sealed class ForeignWords(string language) : ContainerInline
{
    public string Language { get; } = language;
}

/// <remarks>The words are plain text; any other text in such brackets stays as typed. The search is limited to a fixed length, whatever is typed.</remarks>
internal sealed class ForeignWordsParser : InlineParser
{
    private const int LongestWords = 200;
    private const int LongestTag = 20;
    private const string Before = "]{lang=";

    private static readonly SearchValues<char> _ends = SearchValues.Create("[]\\`<|\n");
    private static readonly SearchValues<char> _tagSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    public ForeignWordsParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan()[1..];
        var length = text[..Math.Min(text.Length, LongestWords)].IndexOfAny(_ends);
        if (length <= 0 || !text[length..].StartsWith(Before, StringComparison.Ordinal) || TagOf(text[(length + Before.Length)..]) is not { } language)
        {
            return false;
        }

        var first = slice.Start + 1;
        var after = first + length + Before.Length + language.Length + 1;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var words = new LiteralInline
        {
            Content = new StringSlice(slice.Text, first, first + length - 1),
            Span = new SourceSpan(start + 1, start + length),
            Line = line,
            Column = column + 1,
            IsClosed = true,
        };
        var foreign = new ForeignWords(language) { Span = new SourceSpan(start, start + after - slice.Start - 1), Line = line, Column = column, IsClosed = true };
        foreign.AppendChild(words);
        processor.Inline = foreign;
        slice.Start = after;
        return true;
    }

    // "en", "pt-BR": two or three letters, then parts with hyphens between them.
    private static string? TagOf(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestTag)].IndexOf('}');
        if (end < 2)
        {
            return null;
        }

        var tag = text[..end];
        var primary = tag.IndexOf('-') is var hyphen and >= 0 ? tag[..hyphen] : tag;
        return primary.Length is 2 or 3 && tag[^1] != '-' && !tag.ContainsAnyExcept(_tagSigns) && !primary.ContainsAnyInRange('0', '9') ? tag.ToString() : null;
    }
}
