using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Importing.Tree;
using Site.Model.Diagnostics;

namespace Site.Cli.Drafts;

/// <summary>An article as it is going to be written: front matter and text.</summary>
/// <param name="Title">The title, from which names of files are made.</param>
/// <param name="Name">The name of its file or folder.</param>
/// <param name="Values">Keys to what stands behind them, as YAML.</param>
/// <param name="Source">The name of the file that it was made from, for a comment.</param>
public sealed record ArticleDraft(NewKind Kind, string Title, string Name, IReadOnlyDictionary<string, string> Values, ImportedText Text, string Source)
{
    /// <summary>The year of its folder, for kinds that have one for each.</summary>
    public required int Year { get; init; }

    /// <summary>What was recognised and what was not, for the editor.</summary>
    public ImmutableArray<DraftField> Fields { get; init; } = [];
}

/// <summary>How one field came out.</summary>
/// <param name="Label">In Vietnamese: <c>số và ký hiệu</c>.</param>
/// <param name="Value">Null when it was not found.</param>
/// <param name="Doubt">Why to look at it; null when it is sure.</param>
/// <param name="IsRequired">Whether the article cannot be published without it.</param>
public sealed record DraftField(string Key, string Label, string? Value, string? Doubt, bool IsRequired)
{
    /// <summary>Whether somebody has to look at it.</summary>
    public bool IsOpen => Doubt is not null || (Value is null && IsRequired);
}

/// <summary>What came of one file.</summary>
/// <param name="Place">Where the article is, or would be; null when there is none.</param>
/// <param name="Draft">Once it is written, without its text and pictures.</param>
/// <param name="Markdown">The whole text of the article; null when it was written.</param>
/// <param name="Pictures">How many stand beside it.</param>
public sealed record ImportOutcome(string Source, ArticleDraft? Draft, string? Place, string? Markdown, int Pictures, ImmutableArray<Diagnostic> Told);
