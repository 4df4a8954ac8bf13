using System.Collections.Immutable;
using Site.Model.Paths;

namespace Site.Model.Documents;

/// <summary>What an issue of the bulletin held when it was handed out: copies of its texts, which later edits do not change.</summary>
/// <param name="Source">The list of its sections and items.</param>
/// <param name="Sections">In printed order.</param>
/// <param name="Plans">The plans with tasks that were due then.</param>
/// <param name="Days">The commemorative days as they were listed then.</param>
public sealed record ReleasedIssue(
    SourcePath Source, ImmutableArray<ReleasedSection> Sections, ImmutableArray<ReleasedItem> Plans, ImmutableArray<CommemorativeDay> Days)
{
    public IEnumerable<ReleasedItem> Items => Sections.SelectMany(section => section.Items);
}

public sealed record ReleasedSection(string Id, string Title, ItemForm Form, ImmutableArray<ReleasedItem> Items);

/// <param name="Document">As it was, under the path and address of the article that was copied.</param>
/// <param name="Copy">Where the copy is.</param>
public sealed record ReleasedItem(Document Document, SourcePath Copy)
{
    /// <summary>Whether the article has a page of its own in this edition still.</summary>
    public bool HasPage { get; init; } = true;
}
