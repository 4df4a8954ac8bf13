using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Site.Reading.Markdown.Emphasis;
using Site.Reading.Markdown.PartyMarks;
using Site.Reading.Markdown.Tables;

namespace Site.Reading.Markdown;

/// <summary>The Markdown that an editor may write: CommonMark, tables, the marks of the field's documents, footnotes, task lists, bare addresses, <c>:::</c> for callouts, and <c>{lang=en}</c> for foreign words.</summary>
internal static class MarkdownDialect
{
    // Immutable once built, so all threads share one.
    private static readonly Lazy<MarkdownPipeline> WithAddresses = new(() => Build(builder => builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })));
    private static readonly Lazy<MarkdownPipeline> WithoutAddresses = new(() => Build(builder => builder));

    /// <summary>
    /// The pipeline for this text. The search for bare addresses stops the parser at each h, f, m, t and w, every fourth letter of Vietnamese: a text
    /// without any is parsed without this search, with the same result.
    /// </summary>
    public static MarkdownPipeline For(string text) => (MayHoldAddresses(text) ? WithAddresses : WithoutAddresses).Value;

    // A bare address begins with a scheme and ://, with one of the two schemes that have no slashes, or with www, all in lower case.
    private static bool MayHoldAddresses(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal) ||
        text.Contains("mailto:", StringComparison.Ordinal) || text.Contains("tel:", StringComparison.Ordinal);

    private static MarkdownPipeline Build(Func<MarkdownPipelineBuilder, MarkdownPipelineBuilder> addresses)
    {
        var builder = addresses(new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseFootnotes()
            .UseTaskLists());

        // Only the block: the library's own extension also gives ::text:: a meaning, which in our texts is a typing error.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ForeignWordsParser());
        AddPartyMarks(builder);
        return builder.Build();
    }

    // Rules for pasted text: an indented line is a paragraph and not code, a line above hyphens is not a heading, a table needs no blank line before it.
    private static void AddPartyMarks(MarkdownPipelineBuilder builder)
    {
        var paragraphs = builder.BlockParsers.Find<ParagraphBlockParser>()!;
        paragraphs.ParseSetextHeadings = false;
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.InsertBefore<ListBlockParser>(new RuleParser());
        builder.BlockParsers.InsertBefore<ListBlockParser>(new HeaderStarParser(paragraphs));
        builder.BlockParsers.InsertBefore<ListBlockParser>(new NumberedLineParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableParser());
        var lines = new PastedLineParser(paragraphs);
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(lines);
        builder.BlockParsers.InsertBefore<QuoteBlockParser>(new ArrowsParser(lines));

        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new CellBreakParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new LiteralSignsParser());
        builder.InlineParsers.Add(new EmphasisRepair());
    }
}
