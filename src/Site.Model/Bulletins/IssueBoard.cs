using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>An issue before its editor: every section that it may print, filled or not, and what stands outside.</summary>
/// <param name="Sections">In printed order.</param>
/// <param name="Foreword">Minutes to read the issue's own text aloud.</param>
/// <param name="MinutesAllowed">To read everything aloud.</param>
public sealed record IssueBoard(ComposedBulletin Composed, ImmutableArray<BoardSection> Sections, IssueReport Outside, int Foreword, int MinutesAllowed)
{
    public Bulletin Issue => Composed.Issue;

    /// <summary>The ids of the sections in the order in which they would stand if the issue moved none.</summary>
    public ImmutableArray<string> UsualOrder { get; init; } = [];

    /// <param name="content">Everything that was read.</param>
    /// <param name="graph">Of the edition in which the issue was composed.</param>
    public static IssueBoard Of(SiteContent content, SiteGraph graph, ComposedBulletin composed)
    {
        var issue = composed.Issue;
        var filled = composed.Sections.ToDictionary(section => section.Id, StringComparer.Ordinal);
        ImmutableArray<BoardSection> sections = issue.Released is null
            ? [.. IssueSection.Of(graph.Settings.Bulletin.Sections, issue).Select(section => new BoardSection(section.Id, section.Title, section.Form, filled.GetValueOrDefault(section.Id)?.Items ?? [])
            {
                Rule = section.Rule,
                Edit = section.Edit,
            })]
            : [.. issue.Released.Sections.Select(section => new BoardSection(section.Id, section.Title, section.Form, filled.GetValueOrDefault(section.Id)?.Items ?? [])
            {
                Rule = graph.Settings.Bulletin.Sections.FirstOrDefault(rule => rule.Id == section.Id),
                Edit = issue.Edits.FirstOrDefault(edit => edit.Id.Value == section.Id),
            })];
        return new IssueBoard(composed, sections, IssueReport.Of(content, graph, composed), ReadingAloud.Minutes(issue.Body.Words), graph.Settings.Bulletin.MinutesAllowed)
        {
            UsualOrder = [.. graph.Settings.Bulletin.Sections.Select(rule => rule.Id), .. IssueSection.NewIds(graph.Settings.Bulletin.Sections, issue)],
        };
    }

    /// <summary>The section that the rules, or the document itself, would put it into; null when none takes it.</summary>
    public string? SectionFor(Document document) =>
        BulletinPlacement.Of(document)?.Section is { } wish && UsualOrder.Contains(wish.Value, StringComparer.Ordinal) ? wish.Value
        : UsualOrder.FirstOrDefault(id => Sections.FirstOrDefault(section => section.Id == id)?.Rule is { } rule && new SectionMatch(rule).Takes(document));

    /// <summary>The section that holds a document, with its place there; null when none does.</summary>
    public (BoardSection Section, int At)? Find(Document document)
    {
        foreach (var section in Sections)
        {
            for (var at = 0; at < section.Items.Length; at++)
            {
                if (section.Items[at].Document.Url == document.Url)
                {
                    return (section, at);
                }
            }
        }

        return null;
    }
}

/// <summary>A section of an issue, though it may be empty or left out.</summary>
/// <param name="Form">How much of its items the issue prints.</param>
public sealed record BoardSection(string Id, string Title, ItemForm Form, ImmutableArray<ComposedItem> Items)
{
    /// <summary>Of the settings; null for a section of the issue's own.</summary>
    public BulletinSectionRule? Rule { get; init; }

    /// <summary>What the issue says of it; null for nothing.</summary>
    public SectionEdit? Edit { get; init; }

    public bool IsLeftOut => Edit is { Hidden: true };

    /// <summary>To read it aloud.</summary>
    public int Minutes => ReadingAloud.Minutes((Edit?.Note?.Words ?? 0) + Items.Sum(item => ReadingAloud.Words(item.Document, item.Form)));
}
