using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

namespace Site.Reading.Markdown;

/// <summary>What an editor may write: CommonMark, pipe tables, footnotes, task lists, bare addresses, <c>:::</c> for callouts, and <c>{lang=en}</c> for foreign words.</summary>
internal static class MarkdownDialect
{
    /// <summary>Immutable once built, so one serves all threads.</summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
            .UseFootnotes()
            .UseTaskLists()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });

        // Only the block: the library's own extension also gives ::text:: a meaning, which in our texts is a slip of the hand.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ForeignWordsParser());
        return builder.Build();
    }
}
