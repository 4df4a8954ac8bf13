using System.Collections.Immutable;
using Site.Model.Calendar;
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
    /// <summary>What its readers were asked then, and what had come of what they were asked before.</summary>
    public ImmutableArray<ReleasedItem> Consultations { get; init; } = [];

    /// <summary>The folder of all copies, in the folder of the bulletin; below it each issue has one, named by its month.</summary>
    public const string Folder = "_phat-hanh";

    /// <summary>The list's name in an issue's folder.</summary>
    public const string List = "so.yml";

    /// <summary>The name there of the copied commemorative days.</summary>
    public const string DaysFile = "ngay-ky-niem.yml";

    public IEnumerable<ReleasedItem> Items => Sections.SelectMany(section => section.Items);

    /// <summary>The folder of an issue's copies.</summary>
    public static SourcePath FolderOf(Bulletin issue) =>
        SourcePath.InInput($"{issue.Source.InsideRoom.Split('/')[0]}/{Folder}/{issue.Month}");
}

public sealed record ReleasedSection(string Id, string Title, ItemForm Form, ImmutableArray<ReleasedItem> Items);

/// <param name="Document">As it was, under the path and address of the article that was copied.</param>
/// <param name="Copy">Where the copy is.</param>
public sealed record ReleasedItem(Document Document, SourcePath Copy)
{
    /// <summary>Whether only the public edition had it: in the other one, internal articles had filled the section.</summary>
    public bool IsPublicOnly { get; init; }

    /// <summary>Whether the article has a page of its own in this edition still.</summary>
    public bool HasPage { get; init; } = true;
}
