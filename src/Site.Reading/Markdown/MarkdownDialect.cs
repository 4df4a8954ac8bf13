using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

namespace Site.Reading.Markdown;

/// <summary>What an editor may write: CommonMark, pipe tables, footnotes, task lists, bare addresses, <c>:::</c> for callouts, and <c>{lang=en}</c> for foreign words.</summary>
internal static class MarkdownDialect
{
    // Immutable once built, so one serves all threads.
    private static readonly Lazy<MarkdownPipeline> WithAddresses = new(() => Build(builder => builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })));
    private static readonly Lazy<MarkdownPipeline> WithoutAddresses = new(() => Build(builder => builder));

    /// <summary>
    /// To parse this text with. Looking for bare addresses stops the parser at each h, f, m, t and w, every fourth letter of Vietnamese: a text
    /// that has none is parsed without, to the same.
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
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
            .UseFootnotes()
            .UseTaskLists());

        // Only the block: the library's own extension also gives ::text:: a meaning, which in our texts is a slip of the hand.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ForeignWordsParser());
        return builder.Build();
    }
}
